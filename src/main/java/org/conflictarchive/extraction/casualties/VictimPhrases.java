package org.conflictarchive.extraction.casualties;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.conflictarchive.extraction.casualties.VictimPhrase.Kind;
import org.conflictarchive.extraction.language.Token;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.vocabulary.CasualtyEffect;
import org.conflictarchive.vocabulary.Count;
import org.jspecify.annotations.Nullable;

/** Reads the words that tell how many of whom, leaving out counts of things. */
final class VictimPhrases {

	private static final Set<String> NO_ONE = Set.of("nobody", "no-one", "none");

	private static final Set<String> MORE = Set.of("more", "further", "additional", "extra");

	static final Set<String> DAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
			"today", "yesterday", "overnight", "tonight");

	private static final Set<String> NEXT_ONES = Set.of("second", "third", "fourth", "fifth", "sixth", "seventh",
			"eighth");

	private static final Set<String> BEARING = Set.of("cause", "caused", "suffer", "suffered", "sustain", "sustained",
			"result", "resulted", "inflict", "inflicted", "incur", "incurred", "been", "be", "take", "have", "were",
			"are", "lead", "led", "produce", "produced");

	/** What may stand between "no" and the noun. */
	private static final Set<String> ANY = Set.of("any", "a", "single", "immediate", "further", "more", "other", "new",
			"additional", "such", "known", "reported", "of", "its", "their", "our", "his");

	private static final Set<String> GROUPS = Set.of("family", "crew", "group", "team", "party");

	private static final Set<String> OWN = Set.of("mine", "ours", "theirs", "hers", "yours");

	private static final Set<String> POSSESSORS = Set.of("his", "her", "its", "their", "our", "my");

	private static final Set<String> DENYING = Set.of("denied", "denies", "denying", "deny");

	private final List<Token> tokens;

	private final VictimNouns nouns;

	private VictimPhrases(List<Token> tokens) {
		this.tokens = tokens;
		this.nouns = new VictimNouns(tokens);
	}

	/** In the order of the sentence; none overlaps another. */
	static List<VictimPhrase> in(List<Token> tokens) {
		VictimPhrases reader = new VictimPhrases(tokens);
		List<VictimPhrase> phrases = new ArrayList<>();
		int i = 0;
		while (i < tokens.size()) {
			VictimPhrase phrase = reader.at(i);
			if (phrase == null) {
				i++;
				continue;
			}
			phrases.add(phrase);
			VictimPhrase second = reader.secondOfEach(phrase);
			if (second != null) {
				phrases.add(second);
				phrase = second;
			}
			i = phrase.to();
		}
		return phrases;
	}

	/** People told without a quantity from the index on, "mostly women"; null if none. */
	static @Nullable VictimPhrase uncounted(List<Token> tokens, int from) {
		Quantity some = new Quantity(from, from, from, Count.unknown(), false, false);
		VictimPhrases reader = new VictimPhrases(tokens);
		VictimNoun noun = (from < tokens.size()) ? reader.nouns.at(from, some) : null;
		return (noun != null && noun.kind() == Kind.PEOPLE) ? reader.phrase(some, noun) : null;
	}

	private @Nullable VictimPhrase at(int i) {
		Quantity quantity = Quantities.at(this.tokens, i);
		if (quantity != null) {
			return counted(quantity);
		}
		VictimPhrase none = noOne(i);
		return (none != null) ? none : single(i);
	}

	private @Nullable VictimPhrase counted(Quantity told) {
		Quantity quantity = told;
		int i = quantity.to();
		if (i < this.tokens.size() && this.tokens.get(i).isOneOf(MORE)) {
			quantity = quantity.continued();
			i++;
		}
		if (is(i, "than")) {
			return null;
		}
		if (is(i, "each") && is(i + 1, "from")) {
			i++;
		}
		if (is(i, "from") && !is(i + 1, "from")) {
			VictimNoun origin = this.nouns.at(i + 1, quantity);
			boolean group = origin.to() > i + 1 && !Quantities.isThing(this.tokens.get(origin.to() - 1).lower());
			return new VictimPhrase(quantity, group ? origin.to() : quantity.to(), Kind.BARE, group ? i + 1 : i,
					group ? origin.to() : i, null, -1);
		}
		if (is(i, "of") && i + 1 < this.tokens.size() && this.tokens.get(i + 1).isOneOf(OWN)) {
			return new VictimPhrase(quantity, i + 2, Kind.PART, i + 1, i + 2, null, -1);
		}
		VictimPhrase part = is(i, "of") ? part(quantity, i + 1) : null;
		if (part != null) {
			return part;
		}
		boolean partitive = is(i, "of");
		Phrases.Match<EffectWord> state = partitive ? EffectWords.predicateAt(this.tokens, i + 1) : null;
		if (state != null && !is(state.to(), WordClass.NOUN) && !is(state.to(), WordClass.NAME)) {
			// "dozens of wounded"
			return new VictimPhrase(quantity, i + 1, Kind.BARE, i + 1, i + 1, null, -1);
		}
		boolean apart = !partitive && (is(i, "the") || is(i, "these") || is(i, "those"));
		VictimNoun noun = apart ? VictimNoun.none(i) : this.nouns.at(partitive ? i + 1 : i, quantity);
		if (noun.kind() == null || noun.to() > i && isRate(noun.to()) || isRate(i)) {
			return null;
		}
		if (noun.to() == noun.from()) {
			boolean some = quantity.numbered() || quantity.continuing()
					|| !told.count().approximate() && is(i, WordClass.AUXILIARY) || told.count().approximate()
					|| EffectWords.predicateAt(this.tokens, i) != null;
			return (some && !partitive) ? new VictimPhrase(quantity, i, Kind.BARE, i, i, null, -1) : null;
		}
		return phrase(quantity, noun);
	}

	private VictimPhrase phrase(Quantity told, VictimNoun noun) {
		Quantity quantity = told;
		int to = noun.to();
		if (is(to, "or") && is(to + 1, "more") && quantity.count().low() != null) {
			quantity = quantity.upwards();
			to += 2;
		}
		if (is(noun.to() - 1, "others")) {
			quantity = quantity.continued();
		}
		Kind kind = (noun.kind() != null) ? noun.kind() : Kind.UNKNOWN;
		return new VictimPhrase(quantity, to, kind, noun.from(), noun.nounTo(), noun.embedded(), noun.embeddedAt());
	}

	/** "of them", "of the dead", "of those killed". */
	private @Nullable VictimPhrase part(Quantity quantity, int from) {
		if (is(from, "them") || is(from, "whom") || is(from, "us") || is(from, "which")) {
			return new VictimPhrase(quantity, from + 1, Kind.PART, from, from + 1, null, -1);
		}
		int i = from;
		while (i < this.tokens.size() && i < from + 3
				&& (this.tokens.get(i).is(WordClass.DETERMINER) || this.tokens.get(i).is(WordClass.POSSESSIVE)
						|| this.tokens.get(i).is(WordClass.NUMBER) || is(i, "people"))) {
			i++;
		}
		Phrases.Match<EffectWord> effect = EffectWords.predicateAt(this.tokens, i);
		if (effect == null) {
			effect = (is(i, "victims") || is(i, "casualties") || is(i, "fatalities") || is(i, "deaths"))
					? EffectWords.nounAt(this.tokens, i) : null;
		}
		boolean definite = is(from, "the") || is(from, "those")
				|| from < this.tokens.size() && this.tokens.get(from).isOneOf(POSSESSORS);
		if (effect == null || !definite || i == from || is(effect.to(), WordClass.NOUN)
				|| is(effect.to(), WordClass.POSSESSIVE) || effect.meaning().form() == EffectWord.Form.GERUND
				|| effect.meaning().form() == EffectWord.Form.PRESENT) {
			return null;
		}
		return new VictimPhrase(quantity, effect.to(), Kind.PART, from, effect.to(), effect.meaning(), i);
	}

	/** "no one", "none of the crew", "no soldiers", "no casualties", "without loss". */
	private @Nullable VictimPhrase noOne(int i) {
		Token token = this.tokens.get(i);
		boolean no = token.is("no") && !is(i + 1, "longer");
		if (token.isOneOf(NO_ONE) || no && is(i + 1, "one")) {
			int to = no ? i + 2 : i + 1;
			if (is(to, "'s")) {
				return null;
			}
			Quantity zero = new Quantity(i, i, to, Count.exactly(0), true, false);
			VictimNoun of = is(to, "of") ? this.nouns.at(to + 1, zero) : VictimNoun.none(to);
			if (is(to, "else")) {
				of = VictimNoun.none(to + 1);
			}
			return (of.kind() != null) ? new VictimPhrase(zero, of.to(), Kind.PEOPLE, of.from(), of.nounTo(), null, -1)
					: null;
		}
		boolean none = token.is("not") && (is(i + 1, "one") || is(i + 1, "a") && is(i + 2, "single"));
		if (none || token.is("neither") && is(i + 1, "of")) {
			// "not a single soldier", "neither of the pilots"
			int to = i + (none && is(i + 1, "one") || !none ? 2 : 3);
			Quantity zero = new Quantity(i, i, none ? to : i + 1, Count.exactly(0), true, false);
			VictimNoun noun = this.nouns.at(is(to, "of") ? to + 1 : to, zero);
			return (noun.kind() == Kind.PEOPLE) ? phrase(zero, noun) : null;
		}
		if (no || token.is("without") || token.is("any") && isDeniedBefore(i)) {
			int from = i + 1;
			while (from < this.tokens.size() && this.tokens.get(from).isOneOf(ANY)) {
				from++;
			}
			Quantity zero = new Quantity(i, i, from, Count.exactly(0), true, false);
			if (is(from, "loss") && is(from + 1, "of") && (is(from + 2, "life") || is(from + 2, "lives"))) {
				return new VictimPhrase(zero, from + 3, Kind.LOSSES, from, from, EffectWord.of(CasualtyEffect.KILLED),
						from);
			}
			VictimNoun noun = this.nouns.at(from, zero);
			boolean fits = noun.kind() == Kind.LOSSES || !token.is("without") && noun.kind() == Kind.PEOPLE;
			return fits ? phrase(zero, noun) : null;
		}
		return null;
	}

	/** "did not cause any", "denied that any". */
	private boolean isDeniedBefore(int any) {
		boolean bearing = false;
		for (int i = any - 1; i >= 0 && i > any - 6; i--) {
			bearing |= this.tokens.get(i).isOneOf(BEARING);
			if (this.tokens.get(i).isOneOf(DENYING)) {
				return !is(i - 1, WordClass.NEGATION);
			}
			if (is(i, "that") && i > 0 && this.tokens.get(i - 1).isOneOf(DENYING)) {
				continue;
			}
			if (is(i, WordClass.SUBORDINATOR)) {
				return false;
			}
			if (is(i, WordClass.NEGATION) || this.tokens.get(i).lower().endsWith("n't")) {
				return bearing;
			}
		}
		return false;
	}

	/** "a soldier", "another man", "a third was wounded", "both pilots". */
	private @Nullable VictimPhrase single(int i) {
		if (is(i, "both")) {
			Quantity two = new Quantity(i, i, i + 1, Count.exactly(2), true, false);
			VictimNoun pair = this.nouns.at(i + 1, two);
			return (pair.kind() == Kind.PEOPLE && this.nouns.isPluralPerson(pair.to() - 1)) ? phrase(two, pair) : null;
		}
		boolean another = is(i, "another");
		if (!another && !is(i, "a") && !is(i, "an")) {
			return null;
		}
		VictimPhrase family = family(i);
		if (family != null) {
			return family;
		}
		if (another && isAlone(i)) {
			Quantity more = new Quantity(i, i, i + 1, Count.exactly(1), true, true);
			return new VictimPhrase(more, i + 1, Kind.BARE, i + 1, i + 1, null, -1);
		}
		boolean next = i + 1 < this.tokens.size() && this.tokens.get(i + 1).isOneOf(NEXT_ONES);
		Quantity one = new Quantity(i, i, next ? i + 2 : i + 1, Count.exactly(1), true, another || next);
		if (next && !is(i + 2, "of") && !is(i + 2, WordClass.NOUN) && !is(i + 2, WordClass.ADJECTIVE)
				&& !is(i + 2, WordClass.NAME)) {
			return new VictimPhrase(one, i + 2, Kind.BARE, i + 2, i + 2, null, -1);
		}
		VictimNoun noun = this.nouns.at(one.to(), one);
		if (noun.kind() != Kind.PEOPLE || !VictimWords.isOnePerson(this.tokens.get(noun.head()).lower())) {
			return null;
		}
		return phrase(one, noun);
	}

	/** "a family of five". */
	private @Nullable VictimPhrase family(int i) {
		boolean group = i + 3 < this.tokens.size() && this.tokens.get(i + 1).isOneOf(GROUPS) && is(i + 2, "of");
		Quantity size = group ? Quantities.at(this.tokens, i + 3) : null;
		if (size == null || !size.numbered() || this.nouns.at(size.to(), size).to() > size.to()) {
			return null;
		}
		Quantity all = new Quantity(i, size.word(), size.to(), size.count(), true, false);
		return new VictimPhrase(all, size.to(), Kind.PEOPLE, i + 1, i + 2, null, -1);
	}

	/** "burned another", not "one another" or "another village". */
	private boolean isAlone(int another) {
		return another > 0 && EffectWords.isEffect(this.tokens.get(another - 1).lower())
				&& !is(another + 1, WordClass.NOUN) && !is(another + 1, WordClass.NAME)
				&& !is(another + 1, WordClass.ADJECTIVE) && !is(another + 1, WordClass.NUMBER);
	}

	/** "two each from the army and the police": the police. */
	private @Nullable VictimPhrase secondOfEach(VictimPhrase first) {
		if (!is(first.quantity().to(), "each") || !first.hasNoun() || !is(first.to(), "and")) {
			return null;
		}
		VictimNoun noun = this.nouns.at(first.to() + 1, first.quantity());
		return (noun.to() > first.to() + 1)
				? new VictimPhrase(first.quantity(), noun.to(), Kind.BARE, noun.from(), noun.to(), null, -1) : null;
	}

	/** A day that may follow a noun without a preposition. */
	static boolean isDay(String lower) {
		return DAYS.contains(lower);
	}

	/** "12 deaths per thousand", "annually": no loss that happened. */
	private boolean isRate(int i) {
		boolean share = is(i, "per")
				&& !(i + 1 < this.tokens.size() && Quantities.isThing(this.tokens.get(i + 1).lower()));
		return share || is(i, "annually") || is(i, "yearly") || is(i, "daily");
	}

	private boolean is(int i, String word) {
		return i >= 0 && i < this.tokens.size() && this.tokens.get(i).is(word);
	}

	private boolean is(int i, WordClass wordClass) {
		return i >= 0 && i < this.tokens.size() && this.tokens.get(i).is(wordClass);
	}

}
