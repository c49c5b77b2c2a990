package org.conflictarchive.extraction.casualties;

import java.util.Set;

import org.conflictarchive.extraction.casualties.EffectWord.Form;
import org.conflictarchive.extraction.casualties.EffectWord.Use;
import org.conflictarchive.extraction.language.Token;
import org.conflictarchive.extraction.language.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * What is said of victims in one sentence: "were reportedly killed", "have since died".
 */
final class Predicates {

	private static final Set<String> MAYBE = Set.of("may", "might", "must");

	/** Verbs that a loss may be told under: "are feared dead", "remain missing". */
	private static final Set<String> REPORTED = Set.of("confirmed", "reported", "believed", "known", "feared",
			"presumed", "thought", "said", "estimated", "listed", "declared", "pronounced", "found", "left",
			"understood", "assumed", "remain", "remained", "remains", "become", "became", "alleged", "claimed",
			"counted", "officially", "recorded", "verified", "suspected", "considered", "deemed", "went", "lying",
			"seen", "stay", "lay");

	private static final Set<String> ASIDES = Set.of("including", "among", "mostly", "mainly", "most", "many", "some",
			"or", "half", "nearly", "about", "all", "both");

	private final LossSentence sentence;

	Predicates(LossSentence sentence) {
		this.sentence = sentence;
	}

	/**
	 * What is said of victims by the words from the index on: "were reportedly killed",
	 * "are feared dead", "died"; null if nothing of losses, or nothing that happened.
	 */
	@Nullable Predicate at(int from) {
		boolean be = false;
		boolean have = false;
		boolean reported = false;
		boolean to = false;
		int finite = -1;
		for (int i = from; i < this.sentence.size() && i < from + 12; i++) {
			Effect effect = this.sentence.effectStartingAt(i);
			if (effect != null && (!to || be || have)
					&& fits(effect, be, have, reported, finite < 0 && !reported, finite >= 0)) {
				return new Predicate(effect, finite);
			}
			Token token = this.sentence.token(i);
			if (be && token.is("among")) {
				Effect others = effectAmong(i);
				return (others != null) ? new Predicate(others, finite) : null;
			}
			if (token.is(WordClass.AUXILIARY) || LossSentence.BE.contains(token.lower())) {
				if (token.lower().endsWith("n't")) {
					return null;
				}
				finite = (finite < 0) ? i : finite;
				be |= LossSentence.BE.contains(token.lower());
				have |= token.is("have") || token.is("has") || token.is("had") || token.is("having") || token.is("'ve");
				if (token.is("do") || token.is("did") || token.is("does")) {
					return null;
				}
			}
			else if (token.is(WordClass.MODAL)) {
				if (!MAYBE.contains(token.lower())) {
					return null;
				}
				finite = (finite < 0) ? i : finite;
			}
			else if (token.is("to")) {
				if (!reported) {
					return null;
				}
				to = true;
			}
			else if (token.isOneOf(REPORTED)) {
				reported = true;
				be = false;
			}
			else if (!token.is(WordClass.ADVERB) && !token.isOneOf(LossSentence.PASSED_OVER)
					&& !token.lower().endsWith("ly")) {
				return null;
			}
			else if (token.is(WordClass.COMMA) || token.is("no")) {
				return null;
			}
		}
		return null;
	}

	/** "were among the 36 people killed". */
	private @Nullable Effect effectAmong(int among) {
		for (int i = among + 1; i < this.sentence.size() && i < among + 7; i++) {
			Effect effect = this.sentence.effectStartingAt(i);
			if (effect != null) {
				return new Effect(among, effect.to(), effect.word());
			}
			if (this.sentence.is(i, WordClass.MARK) || this.sentence.is(i, WordClass.COMMA)
					|| this.sentence.is(i, WordClass.VERB)) {
				return null;
			}
		}
		return null;
	}

	private boolean fits(Effect effect, boolean be, boolean have, boolean reported, boolean adjacent, boolean finite) {
		EffectWord word = effect.word();
		if (word.use() == Use.STATE) {
			boolean phrase = effect.to() > effect.from() + 1;
			return be || reported || phrase && adjacent || !phrase && !this.sentence.is(effect.to(), WordClass.NOUN)
					&& !this.sentence.is(effect.to(), WordClass.NAME);
		}
		if (word.use() == Use.FATE) {
			return switch (word.form()) {
				case PAST -> true;
				case PARTICIPLE -> have || be;
				case BASE -> !finite;
				case GERUND -> adjacent || be;
				default -> false;
			};
		}
		if (word.form() != Form.PAST && word.form() != Form.PARTICIPLE) {
			return false;
		}
		return be || (!have && !this.sentence.startsObject(effect.to()));
	}

	/**
	 * The first predicate said of the phrase, past what may stand between: "12 people in
	 * two cars, including a child, were killed".
	 */
	@Nullable Predicate of(VictimPhrase phrase) {
		Predicate adjacent = at(phrase.to());
		if (adjacent != null) {
			return adjacent;
		}
		boolean relative = false;
		boolean closed = true;
		int limit = Math.min(this.sentence.size(), phrase.to() + 32);
		for (int i = phrase.to(); i < limit; i++) {
			Token token = this.sentence.token(i);
			boolean verbal = token.is(WordClass.AUXILIARY) || token.is(WordClass.MODAL)
					|| this.sentence.effectStartingAt(i) != null;
			if (verbal && i > phrase.to()) {
				Predicate predicate = at(i);
				if (predicate != null && (closed || relative)
						&& (predicate.finite() >= 0 || isAttached(i, predicate))) {
					return predicate;
				}
			}
			if (token.is("that") && (this.sentence.is(i - 1, "and") || this.sentence.is(i - 1, "but")
					|| this.sentence.is(i - 1, "or"))) {
				return null;
			}
			if (token.is("who") || token.is("which") || token.is("that") && !relative) {
				relative = true;
				continue;
			}
			if (token.is("(")) {
				int close = closing(i);
				if (close < 0) {
					return null;
				}
				i = close;
				continue;
			}
			if (token.is(WordClass.AUXILIARY) || token.is(WordClass.MODAL)) {
				if (!relative) {
					return null;
				}
				i = this.sentence.endOfVerbs(i) - 1;
				relative = false;
				continue;
			}
			if (token.is("aged") && this.sentence.is(i + 1, WordClass.NUMBER)) {
				i++;
				continue;
			}
			if (this.sentence.isDash(i) && isInAside(phrase)) {
				return null;
			}
			if (token.isFiniteVerb()) {
				boolean modifier = i == phrase.to() || this.sentence.is(i - 1, WordClass.COMMA)
						|| this.sentence.is(i - 1, WordClass.ADVERB);
				boolean participle = modifier
						&& (this.sentence.is(i + 1, WordClass.PREPOSITION) || this.sentence.is(i + 1, WordClass.TO));
				if (!relative && !participle) {
					return null;
				}
				relative = false;
				continue;
			}
			if (token.is(WordClass.COMMA) && this.sentence.is(i + 1, WordClass.NUMBER)
					&& this.sentence.is(i + 2, WordClass.COMMA)) {
				// "a policewoman, 23, was killed"
				i += 2;
				continue;
			}
			if (token.is(WordClass.COMMA) || this.sentence.isDash(i)) {
				int end = endOfAside(i);
				if (end > 0) {
					i = end;
				}
				else if (i == phrase.to() && this.sentence.is(i + 1, WordClass.AUXILIARY) && !isApposition(phrase)
						|| isClauseStart(i + 1)) {
					// "between 14 and 18, were"
					return null;
				}
				continue;
			}
			if (token.is(WordClass.MARK) || token.is(WordClass.SUBORDINATOR) || token.is("but")
					|| token.is(WordClass.PRONOUN) && !this.sentence.is(i - 1, WordClass.PREPOSITION)
					|| (token.is("and") || token.is("or"))
							&& (this.sentence.isPhraseAt(i + 1) || this.sentence.is(i + 1, WordClass.VERB)
									|| this.sentence.effectStartingAt(i + 1) != null)) {
				return null;
			}
		}
		return null;
	}

	/** A participle after a phrase's prepositions: "150 men in the city killed". */
	private boolean isAttached(int i, Predicate predicate) {
		Effect effect = predicate.effect();
		if (effect.word().use() == Use.STATE && effect.to() > effect.from() + 1) {
			return false;
		}
		return effect.word().use() == Use.FATE
				|| !this.sentence.is(i - 1, WordClass.DETERMINER) && !this.sentence.is(i - 1, WordClass.PREPOSITION)
						&& !this.sentence.is(i - 1, "and") && !this.sentence.is(i - 1, WordClass.POSSESSIVE)
						&& !this.sentence.is(i - 1, "of") && !isActiveAt(predicate);
	}

	private boolean isActiveAt(Predicate predicate) {
		return this.sentence.startsObject(predicate.effect().to()) || predicate.effect().word().form() == Form.GERUND;
	}

	/**
	 * The comma that closes ", among them six children," or ", seven of whom were
	 * soldiers,"; -1 where none is opened.
	 */
	private int endOfAside(int comma) {
		boolean opened = this.sentence.isOneOf(comma + 1, ASIDES);
		VictimPhrase phrase = this.sentence.phraseAt(comma + 1);
		opened |= phrase != null && phrase.kind() == VictimPhrase.Kind.PART;
		for (int i = comma + 2; opened && i < this.sentence.size() && i < comma + 24; i++) {
			if (this.sentence.is(i, WordClass.COMMA) && at(i + 1) != null) {
				return i;
			}
		}
		return -1;
	}

	/** Whether a dash stands before the phrase, so that the next one closes the aside. */
	private boolean isInAside(VictimPhrase phrase) {
		for (int i = phrase.from() - 1; i >= 0 && i > phrase.from() - 16; i--) {
			if (this.sentence.isDash(i)) {
				return true;
			}
		}
		return false;
	}

	/** "two thirds of those infected, 1,800 people, have died". */
	private boolean isApposition(VictimPhrase phrase) {
		return this.sentence.is(phrase.from() - 1, WordClass.COMMA) && phrase.kind() == VictimPhrase.Kind.PEOPLE
				&& !phrase.quantity().isOne();
	}

	private boolean isClauseStart(int i) {
		return this.sentence.is(i, "and") || this.sentence.is(i, "but")
				|| this.sentence.is(i, WordClass.SUBORDINATOR) && !this.sentence.is(i, "that")
				|| this.sentence.is(i, WordClass.PRONOUN) || this.sentence.isPhraseAt(i);
	}

	private int closing(int open) {
		for (int i = open + 1; i < this.sentence.size() && i < open + 25; i++) {
			if (this.sentence.is(i, ")")) {
				return i;
			}
		}
		return -1;
	}

}
