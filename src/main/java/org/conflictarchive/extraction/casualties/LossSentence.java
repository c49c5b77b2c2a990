package org.conflictarchive.extraction.casualties;

import java.util.List;
import java.util.Set;

import org.conflictarchive.extraction.casualties.EffectWord.Form;
import org.conflictarchive.extraction.casualties.EffectWord.Use;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.Token;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.vocabulary.CasualtyEffect;
import org.jspecify.annotations.Nullable;

/**
 * One sentence as the rules for losses see it: its words without quotation marks, the
 * victim phrases and the words for effects among them.
 */
final class LossSentence {

	static final Set<String> BE = Set.of("be", "is", "are", "was", "were", "been", "being", "get", "gets", "got",
			"getting", "isn't", "aren't", "wasn't", "weren't", "'re");

	static final Set<String> PASSED_OVER = Set.of("also", "still", "now", "all", "each", "both", "later", "then",
			"themselves", "already", "so", "far", "since", "as", "either", "instantly", "more", "others");

	private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest");

	private static final Set<String> RATES = Set.of("a", "an", "per", "each", "every");

	private static final Set<String> PERIODS = Set.of("minute", "minutes", "hour", "hours", "day", "days", "night",
			"week", "weeks", "month", "months", "year");

	private static final Set<String> AGO = Set.of("ago", "after", "before", "earlier", "later", "following", "since");

	private static final Set<String> REALLY = Set.of("on", "proceeded", "managed", "continued", "helped");

	private static final Set<String> NOT_DONE = Set.of("avoid", "avoiding", "prevent", "preventing", "without",
			"plotting", "planning", "threatening", "planned", "threatened", "from", "risk", "attempted", "considered");

	private static final Set<String> UNREAL = Set.of("would", "could", "should", "will", "can", "shall", "'ll", "'d");

	private final List<Token> tokens;

	private final List<VictimPhrase> phrases;

	private final @Nullable VictimPhrase[] phraseAt;

	private final @Nullable Effect[] starting;

	private final @Nullable Effect[] ending;

	private final Predicates predicates = new Predicates(this);

	LossSentence(Sentence sentence) {
		this.tokens = sentence.tokens().stream().filter((token) -> !token.isQuote()).toList();
		this.phrases = VictimPhrases.in(this.tokens);
		this.phraseAt = new VictimPhrase[this.tokens.size()];
		this.phrases.forEach((phrase) -> this.phraseAt[phrase.from()] = phrase);
		this.starting = new Effect[this.tokens.size() + 1];
		this.ending = new Effect[this.tokens.size() + 1];
		for (int i = 0; i < this.tokens.size();) {
			Effect effect = effectFrom(i);
			if (effect != null) {
				this.starting[effect.from()] = effect;
				this.ending[effect.to()] = effect;
				i = effect.to();
			}
			else {
				i++;
			}
		}
	}

	List<Token> tokens() {
		return this.tokens;
	}

	List<VictimPhrase> phrases() {
		return this.phrases;
	}

	int size() {
		return this.tokens.size();
	}

	Token token(int i) {
		return this.tokens.get(i);
	}

	boolean is(int i, String word) {
		return i >= 0 && i < size() && token(i).is(word);
	}

	boolean is(int i, WordClass wordClass) {
		return i >= 0 && i < size() && token(i).is(wordClass);
	}

	boolean isOneOf(int i, Set<String> words) {
		return i >= 0 && i < size() && token(i).isOneOf(words);
	}

	boolean has(String word, int from, int to) {
		for (int i = Math.max(0, from); i < to; i++) {
			if (is(i, word)) {
				return true;
			}
		}
		return false;
	}

	@Nullable Effect effectStartingAt(int i) {
		return (i >= 0 && i <= size()) ? this.starting[i] : null;
	}

	@Nullable Effect effectEndingAt(int i) {
		return (i >= 0 && i <= size()) ? this.ending[i] : null;
	}

	/** The nearest words for an effect that end before the index, or null. */
	@Nullable Effect effectBefore(int i) {
		for (int at = Math.min(i, size()); at > 0 && at > i - 60; at--) {
			Effect effect = this.ending[at];
			if (effect != null) {
				return effect;
			}
		}
		return null;
	}

	/** The effect that begins at the index, coordinated ones joined to one. */
	private @Nullable Effect effectFrom(int i) {
		Phrases.Match<EffectWord> first = EffectWords.predicateAt(this.tokens, i);
		if (first == null || first.to() == i + 1) {
			Effect harm = Injuries.sufferedAt(this.tokens, i);
			if (harm != null || first == null) {
				return harm;
			}
		}
		boolean noun = first.meaning().form() == Form.GERUND && (is(i - 1, WordClass.DETERMINER)
				|| is(i - 1, WordClass.POSSESSIVE) || is(i - 1, WordClass.ADJECTIVE));
		if (noun) {
			// "the shooting"
			return null;
		}
		Effect effect = new Effect(i, first.to(), first.meaning());
		for (int rounds = 0; rounds < 3; rounds++) {
			int conjunction = conjunctionAfter(effect.to());
			Phrases.Match<EffectWord> next = (conjunction > 0) ? EffectWords.predicateAt(this.tokens, conjunction)
					: null;
			if (next == null || !areOne(effect, next)) {
				break;
			}
			boolean or = is(conjunction - 1, "or");
			effect = new Effect(i, next.to(), joined(effect.word(), next.meaning(), or));
		}
		return effect;
	}

	/** After "and", "or", "and/or", "and later", or a comma before another effect. */
	private int conjunctionAfter(int i) {
		int at = i;
		if (is(at, WordClass.COMMA)) {
			at++;
			Phrases.Match<EffectWord> next = EffectWords.predicateAt(this.tokens, at);
			return (next != null && (is(next.to(), "or") || is(next.to(), "and"))) ? at : -1;
		}
		if (is(at, "and") && is(at + 1, "/") && is(at + 2, "or")) {
			return at + 3;
		}
		if (!is(at, "and") && !is(at, "or") && !is(at, "/")) {
			return -1;
		}
		at++;
		while (is(at, "later") || is(at, "then")) {
			at++;
		}
		return at;
	}

	private boolean areOne(Effect first, Phrases.Match<EffectWord> next) {
		boolean active = isActive(first);
		boolean object = startsObject(next.to());
		if (first.word().use() == Use.FATE || next.meaning().use() == Use.FATE) {
			return false;
		}
		boolean gerunds = first.word().form() == Form.GERUND;
		if (gerunds != (next.meaning().form() == Form.GERUND)) {
			return false;
		}
		return active || !object;
	}

	private static EffectWord joined(EffectWord first, EffectWord second, boolean or) {
		CasualtyEffect effect;
		if (first.effect() == second.effect()) {
			effect = first.effect();
		}
		else if (!or && second.effect() == CasualtyEffect.KILLED && first.need() != EffectWord.Need.NONE) {
			// "shot and killed", "kidnapped and murdered": one fate, told in steps
			effect = CasualtyEffect.KILLED;
		}
		else if (!or && first.effect() != CasualtyEffect.KILLED && first.need() != EffectWord.Need.NONE
				&& second.need() == EffectWord.Need.NONE) {
			effect = second.effect();
		}
		else if (isHarm(first.effect()) || isHarm(second.effect())) {
			effect = CasualtyEffect.CASUALTIES;
		}
		else {
			// "led away and not seen since"
			effect = first.effect();
		}
		Form form = (second.form() == Form.NONE) ? first.form() : second.form();
		EffectWord.Need need = (second.need() == EffectWord.Need.NONE) ? second.need() : first.need();
		return new EffectWord(effect, first.use(), form, need);
	}

	private static boolean isHarm(CasualtyEffect effect) {
		return effect == CasualtyEffect.KILLED || effect == CasualtyEffect.WOUNDED
				|| effect == CasualtyEffect.CASUALTIES;
	}

	/** Whether words that may be what is killed follow: no "killed Monday". */
	boolean startsObject(int i) {
		if (i >= size()) {
			return false;
		}
		Token token = token(i);
		if (token.is(WordClass.DETERMINER)) {
			return !(i + 1 < size() && Quantities.isThing(token(i + 1).lower()));
		}
		if (token.is(WordClass.NAME) || token.is(WordClass.NOUN)) {
			boolean time = VictimPhrases.isDay(token.lower()) || Quantities.isThing(token.lower());
			return !time || token.is(WordClass.NAME) && !VictimPhrases.isDay(token.lower());
		}
		if (token.is(WordClass.NUMBER)) {
			return !(i + 1 < size() && Quantities.isThing(token(i + 1).lower()));
		}
		return token.is(WordClass.POSSESSIVE) || token.is(WordClass.ADJECTIVE)
				|| token.is(WordClass.PRONOUN) && !token.is("there");
	}

	/** Whether the victims of a verb follow it: "killed twelve", not "were killed". */
	boolean isActive(Effect effect) {
		EffectWord word = effect.word();
		if (word.use() != Use.VERB) {
			return false;
		}
		return switch (word.form()) {
			case GERUND, BASE, PRESENT -> true;
			case PAST, PARTICIPLE -> {
				int i = auxiliaryBefore(effect.from());
				if (isOneOf(i, BE)) {
					yield false;
				}
				yield word.form() == Form.PAST || is(i, "has") || is(i, "have") || is(i, "had") || is(i, "having");
			}
			default -> false;
		};
	}

	private int auxiliaryBefore(int from) {
		int i = from - 1;
		while (i >= 0 && (is(i, WordClass.ADVERB) || isOneOf(i, PASSED_OVER)) && i > from - 4) {
			i--;
		}
		return i;
	}

	/** Whether an active verb tells of what did not happen, or not yet: "to kill". */
	boolean isUnreal(Effect effect) {
		int i = auxiliaryBefore(effect.from());
		if (i < 0) {
			return false;
		}
		Token token = token(i);
		if (token.is(WordClass.NEGATION) || token.lower().endsWith("n't")) {
			return true;
		}
		if (effect.word().form() == Form.GERUND) {
			return token.isOneOf(NOT_DONE) || isUnrealBefore(i, 2);
		}
		if (token.is("to")) {
			return !isOneOf(i - 1, REALLY);
		}
		if (token.is(WordClass.MODAL)) {
			return true;
		}
		if (token.is("have") || token.is("be") || token.is("been")) {
			for (int back = i - 1; back >= 0 && back > i - 4; back--) {
				if (isOneOf(back, UNREAL) || is(back, WordClass.NEGATION)) {
					return true;
				}
			}
		}
		if (effect.word().form() == Form.BASE && (token.is("and") || token.is("or"))) {
			for (int back = i - 1; back >= 0 && back > i - 7; back--) {
				if (is(back, "to") || is(back, WordClass.MODAL)) {
					return true;
				}
			}
		}
		return isConditional(effect.from());
	}

	private boolean isUnrealBefore(int i, int reach) {
		for (int back = i; back >= 0 && back > i - reach; back--) {
			if (isOneOf(back, UNREAL)) {
				return true;
			}
		}
		return false;
	}

	/** "a day", "every 25 minutes", "per week", but not "a day later". */
	boolean isRateAt(int i) {
		if (!isOneOf(i, RATES)) {
			return false;
		}
		int unit = is(i + 1, WordClass.NUMBER) ? i + 2 : i + 1;
		return isOneOf(unit, PERIODS) && !isOneOf(unit + 1, AGO);
	}

	/** Whether "if" or its like opens the clause. */
	boolean isConditional(int at) {
		for (int i = at - 1; i >= 0 && i >= at - 10; i--) {
			if (isOneOf(i, CONDITIONS)) {
				return true;
			}
			if (is(i, WordClass.COMMA) || is(i, WordClass.MARK) || is(i, "that")) {
				return false;
			}
		}
		return false;
	}

	boolean hasPhrase(int from, int to) {
		for (int i = from; i < to; i++) {
			if (isPhraseAt(i)) {
				return true;
			}
		}
		return false;
	}

	boolean isPhraseAt(int i) {
		return phraseAt(i) != null;
	}

	/** The victim phrase that begins at the index, or null. */
	@Nullable VictimPhrase phraseAt(int i) {
		return (i >= 0 && i < size()) ? this.phraseAt[i] : null;
	}

	/** What is said of victims by the words from the index on; see {@link Predicates}. */
	@Nullable Predicate predicateAt(int from) {
		return this.predicates.at(from);
	}

	/** The first predicate said of the phrase, past what may stand between. */
	@Nullable Predicate predicateOf(VictimPhrase phrase) {
		return this.predicates.of(phrase);
	}

	/** After the auxiliaries, adverbs and verbs that stand together. */
	int endOfVerbs(int from) {
		int i = from;
		while (i < size() && (is(i, WordClass.AUXILIARY) || is(i, WordClass.MODAL) || is(i, WordClass.ADVERB)
				|| is(i, WordClass.VERB) || is(i, WordClass.NEGATION))) {
			i++;
		}
		return Math.max(i, from + 1);
	}

	boolean isDash(int i) {
		return is(i, "—") || is(i, "–") || is(i, "-") || is(i, "--");
	}

}
