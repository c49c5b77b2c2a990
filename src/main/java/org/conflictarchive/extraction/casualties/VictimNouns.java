package org.conflictarchive.extraction.casualties;

import java.util.List;
import java.util.Set;

import org.conflictarchive.extraction.casualties.VictimPhrase.Kind;
import org.conflictarchive.extraction.language.Token;
import org.conflictarchive.extraction.language.Verb;
import org.conflictarchive.extraction.language.VerbForm;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.vocabulary.CasualtyEffect;
import org.jspecify.annotations.Nullable;

/** Reads the words for those counted: "of its soldiers", "injured women and children". */
final class VictimNouns {

	/** What may stand before "bodies" when they are not bodies of officials. */
	private static final Set<String> OF_BODIES = Set.of("dead", "charred", "burned", "burnt", "lifeless", "mutilated",
			"decomposed", "decomposing", "unidentified", "civilian", "human", "more", "other", "bloodied", "headless");

	private static final int LONGEST = 14;

	private final List<Token> tokens;

	VictimNouns(List<Token> tokens) {
		this.tokens = tokens;
	}

	/** The words for those counted, from the index on. */
	VictimNoun at(int from, Quantity quantity) {
		return read(from, quantity).done();
	}

	/** The words for those counted, from their determiner to their last "of". */
	private Noun read(int from, Quantity quantity) {
		Noun noun = new Noun(from, from, from, Kind.BARE, null, -1);
		int i = from;
		while (is(i, WordClass.POSSESSIVE) || is(i, "the") || is(i, "these") || is(i, "those") || is(i, "other")
				|| is(i, "all") || (i > from && is(i, WordClass.NUMBER) && !is(i - 1, WordClass.NUMBER))) {
			i++;
		}
		int modifiers = i;
		while (i < this.tokens.size() && i < from + LONGEST) {
			Token token = this.tokens.get(i);
			Phrases.Match<EffectWord> loss = EffectWords.nounAt(this.tokens, i);
			if (loss != null && isLoss(i, loss.to(), modifiers, quantity)) {
				return losses(from, i, loss);
			}
			if (isEnd(i, noun)) {
				break;
			}
			Phrases.Match<EffectWord> effect = EffectWords.predicateAt(this.tokens, i);
			if (effect != null && EffectWords.nounAt(this.tokens, effect.to()) == null) {
				if (noun.embedded != null || is(noun.head, WordClass.NOUN) || !isEmbedded(i, effect)) {
					break;
				}
				noun.embedded = effect.meaning();
				noun.embeddedAt = i;
				i = effect.to();
				noun.from = i;
				noun.to = i;
				continue;
			}
			if (noun.head == i - 1 && isDoing(i)) {
				break;
			}
			if (!token.is(WordClass.NOUN) && !token.is(WordClass.NAME) && !token.is(WordClass.ADJECTIVE)) {
				int past = pastInner(i, noun);
				if (past == i) {
					break;
				}
				noun.age = VictimWords.isPerson(token.lower()) && token.is(WordClass.NUMBER) ? i : noun.age;
				i = past;
				continue;
			}
			if (!token.is(WordClass.ADJECTIVE) || VictimWords.isPerson(token.lower())) {
				noun.head = i;
			}
			i++;
		}
		return finish(noun, quantity);
	}

	/** "a boy [waiting] at a stop". */
	private boolean isDoing(int i) {
		Verb verb = this.tokens.get(i).verb();
		return i > 0 && verb != null && verb.form() == VerbForm.GERUND
				&& VictimWords.isPerson(this.tokens.get(i - 1).lower()) && is(i + 1, WordClass.PREPOSITION);
	}

	private Noun finish(Noun noun, Quantity quantity) {
		if (noun.head < 0 && noun.age >= 0) {
			// "wounded a 17-year-old"
			noun.head = noun.age;
		}
		if (noun.head < 0) {
			if (noun.embedded != null) {
				noun.kind = null;
			}
			else {
				noun.to = noun.from;
				noun.nounTo = noun.from;
				noun.kind = is(noun.from, "hundred") ? null : Kind.BARE;
			}
			return noun;
		}
		String head = this.tokens.get(noun.head).lower();
		noun.kind = VictimWords.isPerson(head) ? Kind.PEOPLE : Quantities.isThing(head) ? null : Kind.UNKNOWN;
		noun.to = noun.head + 1;
		if (noun.kind == Kind.PEOPLE) {
			extendOver(noun);
		}
		noun.nounTo = noun.to;
		if (noun.kind != null && is(noun.to, "of") && !quantity.isZero()) {
			noun.to = endOfComplement(noun.to + 1);
			noun.nounTo = noun.to;
		}
		return noun;
	}

	/** "women and children", "men, women and children". */
	private void extendOver(Noun noun) {
		int i = noun.to;
		while (i + 1 < this.tokens.size() && i < noun.from + LONGEST) {
			boolean and = is(i, "and") || is(i, "or");
			boolean comma = is(i, WordClass.COMMA)
					&& (is(i + 2, "and") || is(i + 2, "or") || is(i + 2, WordClass.COMMA));
			if (!and && !comma) {
				return;
			}
			int last = i + 1;
			while (last + 1 < this.tokens.size() && last < i + 3 && !isPluralPerson(last)
					&& (is(last, WordClass.ADJECTIVE) || is(last, WordClass.NAME) || is(last, WordClass.NOUN))) {
				last++;
			}
			if (!isPluralPerson(last)) {
				return;
			}
			if (is(last + 1, WordClass.AUXILIARY) && noun.to == i && is(i - 1, WordClass.NAME)) {
				return;
			}
			noun.to = last + 1;
			i = noun.to;
			if (and) {
				return;
			}
		}
	}

	boolean isPluralPerson(int i) {
		return i < this.tokens.size() && VictimWords.isPlural(this.tokens.get(i).lower())
				&& !EffectWords.isEffect(this.tokens.get(i).lower());
	}

	private int endOfComplement(int from) {
		int i = from;
		while (i < this.tokens.size() && i < from + 10) {
			Token token = this.tokens.get(i);
			boolean nominal = token.is(WordClass.DETERMINER) || token.is(WordClass.POSSESSIVE)
					|| token.is(WordClass.NOUN) || token.is(WordClass.NAME) || token.is(WordClass.ADJECTIVE);
			boolean joined = token.is("and") && is(i - 1, WordClass.NAME) && is(i + 1, WordClass.NAME);
			nominal |= i == from && token.is(WordClass.NUMBER) && is(i + 1, WordClass.NOUN);
			if (!nominal && !joined || EffectWords.predicateAt(this.tokens, i) != null
					|| token.isOneOf(VictimPhrases.DAYS)) {
				break;
			}
			i++;
		}
		return (i > from) ? i : from - 1;
	}

	/** A noun for losses that is the head of its phrase: no "body bags", "death row". */
	private boolean isLoss(int i, int to, int modifiers, Quantity quantity) {
		String word = this.tokens.get(i).lower();
		boolean singular = !word.endsWith("s") && !word.equals("people");
		if (singular != quantity.isOne() && !quantity.isZero()
				|| is(to, WordClass.NOUN) && !is(to, "rose") && !is(to, "lying")) {
			return false;
		}
		if (word.equals("bodies") || word.equals("body")) {
			for (int m = modifiers; m < i; m++) {
				if (!this.tokens.get(m).isOneOf(OF_BODIES)) {
					return false;
				}
			}
			return !quantity.isZero();
		}
		return true;
	}

	private Noun losses(int from, int at, Phrases.Match<EffectWord> loss) {
		Noun noun = new Noun(from, from, from, Kind.LOSSES, loss.meaning(), at);
		if (loss.meaning().effect() == CasualtyEffect.CASUALTIES) {
			int start = at;
			while (start > from && VictimWords.isPerson(this.tokens.get(start - 1).lower())) {
				start--;
			}
			noun.from = start;
			noun.nounTo = loss.to();
		}
		else if (lastPersonBefore(at, from) > from) {
			int end = lastPersonBefore(at, from);
			int start = end - 1;
			while (start > from && VictimWords.isPerson(this.tokens.get(start - 1).lower())) {
				start--;
			}
			noun.from = start;
			noun.nounTo = end;
		}
		else if (is(loss.to(), "of") || is(loss.to(), "among")) {
			int to = endOfComplement(loss.to() + 1);
			if (to > loss.to() + 1) {
				noun.from = loss.to() + 1;
				noun.nounTo = to;
				noun.to = to;
				return noun;
			}
		}
		noun.to = loss.to();
		boolean or = is(noun.to, "or") || is(noun.to, "and") || is(noun.to, "/");
		Phrases.Match<EffectWord> second = or ? EffectWords.nounAt(this.tokens, noun.to + 1) : null;
		if (second != null && noun.embedded != null && second.meaning().effect() != noun.embedded.effect()) {
			noun.embedded = EffectWord.of(CasualtyEffect.CASUALTIES);
			noun.to = second.to();
		}
		return noun;
	}

	/**
	 * After the person in "civilian deaths", "soldiers' deaths"; {@code from} if none.
	 */
	private int lastPersonBefore(int at, int from) {
		int end = is(at - 1, WordClass.POSSESSIVE) ? at - 1 : at;
		return (end > from && VictimWords.isPerson(this.tokens.get(end - 1).lower())) ? end : from;
	}

	/** "93 injured people": the effect, and what is left of the phrase. */
	private boolean isEmbedded(int i, Phrases.Match<EffectWord> effect) {
		EffectWord word = effect.meaning();
		boolean attributive = word.form() == EffectWord.Form.PAST || word.form() == EffectWord.Form.PARTICIPLE
				|| word.use() == EffectWord.Use.STATE;
		if (!attributive || effect.to() != i + 1 && !this.tokens.get(i).is("internally")
				|| word.use() == EffectWord.Use.FATE) {
			return false;
		}
		for (int next = effect.to(); next < this.tokens.size() && next < effect.to() + 3; next++) {
			Token token = this.tokens.get(next);
			if (VictimWords.isPerson(token.lower())) {
				return true;
			}
			if (!token.is(WordClass.ADJECTIVE) && !token.is(WordClass.NAME) && !token.is(WordClass.NOUN)) {
				return false;
			}
		}
		return false;
	}

	private boolean isEnd(int i, Noun noun) {
		Token token = this.tokens.get(i);
		if (token.isOneOf(VictimPhrases.DAYS) || token.is("others") && noun.head >= 0) {
			return true;
		}
		if (noun.head < 0) {
			return false;
		}
		String head = this.tokens.get(noun.head).lower();
		boolean person = VictimWords.isPerson(head);
		if (person && VictimWords.isPlural(head)) {
			return !(VictimWords.isPerson(token.lower()) && !token.is("others")
					|| token.is(WordClass.POSSESSIVE) && is(i + 1, WordClass.NOUN));
		}
		return person && noun.head == i - 1 && !this.tokens.get(noun.head).isCapitalised() && token.is(WordClass.NAME)
				&& !VictimWords.isPerson(token.lower());
	}

	/** Past a word that may stand inside the phrase but is no part of a name or noun. */
	private int pastInner(int i, Noun noun) {
		Token token = this.tokens.get(i);
		boolean nominalNext = is(i + 1, WordClass.NOUN) || is(i + 1, WordClass.NAME) || is(i + 1, WordClass.ADJECTIVE);
		boolean participle = token.isVerb(VerbForm.PAST) || token.isVerb(VerbForm.PARTICIPLE)
				|| token.isVerb(VerbForm.GERUND);
		if (participle && noun.head < 0 && (nominalNext || is(i + 1, WordClass.VERB) && is(i + 2, WordClass.NOUN))) {
			return i + 1;
		}
		if (token.is(WordClass.ADVERB) && token.lower().endsWith("ly") && noun.head < 0 && i + 1 < this.tokens.size()
				&& (nominalNext || is(i + 1, WordClass.VERB)) && EffectWords.predicateAt(this.tokens, i + 1) == null) {
			return i + 1;
		}
		if (token.is(WordClass.POSSESSIVE) && noun.head >= 0 && nominalNext) {
			return i + 1;
		}
		if (token.is(WordClass.NUMBER) && (token.lower().endsWith("old") || token.lower().indexOf('-') > 0)) {
			return i + 1;
		}
		if ((token.is("other") || token.is("such")) && noun.head < 0) {
			return i + 1;
		}
		if (token.is("(") && noun.head >= 0) {
			for (int close = i + 2; close < i + 5; close++) {
				if (is(close, ")")) {
					boolean goesOn = is(close + 1, WordClass.NOUN) || is(close + 1, WordClass.NAME);
					return goesOn ? close + 1 : i;
				}
			}
			return i;
		}
		if (token.is("and") && noun.head == i - 1 && nominalNext && is(i + 2, WordClass.NOUN)
				&& !VictimWords.isPlural(this.tokens.get(i - 1).lower())
				&& VictimWords.isPlural(this.tokens.get(i + 2).lower())) {
			return i + 1;
		}
		return i;
	}

	private boolean is(int i, String word) {
		return i >= 0 && i < this.tokens.size() && this.tokens.get(i).is(word);
	}

	private boolean is(int i, WordClass wordClass) {
		return i >= 0 && i < this.tokens.size() && this.tokens.get(i).is(wordClass);
	}

	/** A noun phrase while it is read. */
	private static final class Noun {

		private int from;

		private int to;

		private int nounTo;

		private @Nullable Kind kind;

		private @Nullable EffectWord embedded;

		private int embeddedAt;

		private int head = -1;

		/** The word for an age that may stand for the person. */
		private int age = -1;

		Noun(int from, int to, int nounTo, @Nullable Kind kind, @Nullable EffectWord embedded, int embeddedAt) {
			this.from = from;
			this.to = to;
			this.nounTo = nounTo;
			this.kind = kind;
			this.embedded = embedded;
			this.embeddedAt = embeddedAt;
		}

		VictimNoun done() {
			return new VictimNoun(this.from, this.to, this.nounTo, this.kind, this.embedded, this.embeddedAt,
					this.head);
		}

	}

}
