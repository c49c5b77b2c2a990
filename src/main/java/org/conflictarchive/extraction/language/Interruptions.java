package org.conflictarchive.extraction.language;

import java.util.Set;

/**
 * What may stand between a subject and its verb: auxiliaries, adverbs, days, and asides
 * that commas, dashes or brackets set off. Read from the verb back.
 */
final class Interruptions {

	static final Set<String> WEEKDAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
			"sunday", "today", "yesterday", "overnight", "tomorrow", "tonight");

	private static final int FAR = 60;

	private Interruptions() {
	}

	/**
	 * Across auxiliaries, adverbs and days before a verb; -1 where nothing is left.
	 */
	static int beforeAuxiliaries(Sentence sentence, int verb) {
		int i = verb - 1;
		while (i >= 0) {
			Token token = sentence.token(i);
			if (token.is(WordClass.AUXILIARY) || token.is(WordClass.MODAL) || token.is(WordClass.NEGATION)
					|| token.is(WordClass.ADVERB) || WEEKDAYS.contains(token.lower())) {
				i--;
			}
			else if (i > 0 && sentence.token(i - 1).is("on") && WEEKDAYS.contains(token.lower())) {
				i -= 2;
			}
			else {
				break;
			}
		}
		while (i > 0 && sentence.is(i, "on") && i + 1 < verb && WEEKDAYS.contains(sentence.token(i + 1).lower())) {
			i--;
		}
		return i;
	}

	/**
	 * Across what is set off before a verb, aside by aside; -1 where no subject is left.
	 */
	static int beforeAsides(Sentence sentence, int index) {
		int last = index;
		for (int hops = 0; hops < 3 && isClosingAside(sentence, last); hops++) {
			int before = beforeAside(sentence, last);
			if (before < 0 || !sentence.is(last, ")") && isAdjunctOnly(sentence, before)) {
				// "On Monday, the head of the agency, announced": no aside but the
				// subject
				if (sentence.is(last, WordClass.COMMA) && last > 0 && isWholeSubject(sentence, last - 1)) {
					return beforeAdverbs(sentence, last);
				}
				if (before < 0) {
					return -1;
				}
			}
			last = beforeAdverbs(sentence, before);
			if (last >= 0 && sentence.is(last, WordClass.AUXILIARY)) {
				// "has, in a statement, called on"
				last = beforeAuxiliaries(sentence, last);
			}
			if (last < 0) {
				return -1;
			}
		}
		return last;
	}

	private static boolean isClosingAside(Sentence sentence, int index) {
		Token token = sentence.token(index);
		return token.is(WordClass.COMMA) || token.is(")") || token.is("—") || token.is("–") || token.is("-");
	}

	/**
	 * Whether the words that end at the index, from the sentence's start, are an adjunct.
	 */
	private static boolean isAdjunctOnly(Sentence sentence, int last) {
		int start = last;
		for (; start > 0 && last - start < 12; start--) {
			Token token = sentence.token(start);
			if (token.isFiniteVerb() || token.is(WordClass.COMMA) || token.isQuote()) {
				return false;
			}
		}
		return start == 0 && (sentence.is(0, WordClass.PREPOSITION) || NounPhrases.isTime(sentence.token(last)));
	}

	/**
	 * Whether only a noun phrase stands between the last comma, or the start, and the
	 * index.
	 */
	private static boolean isWholeSubject(Sentence sentence, int last) {
		for (int i = last; i >= 0 && last - i < 25; i--) {
			Token token = sentence.token(i);
			if (token.is(WordClass.COMMA)) {
				return NounPhrases.beginsAt(sentence, i + 1) && isAdjunctOnly(sentence, i - 1);
			}
			if (token.isFiniteVerb() || token.isQuote() || token.is(WordClass.SUBORDINATOR)
					|| token.is(WordClass.RELATIVE)) {
				return false;
			}
		}
		return NounPhrases.beginsAt(sentence, 0) && !NounPhrases.isTime(sentence.token(last));
	}

	private static int beforeAdverbs(Sentence sentence, int index) {
		int i = index;
		while (i >= 0 && (sentence.token(i).is(WordClass.ADVERB) || sentence.token(i).is(WordClass.COMMA))) {
			i--;
		}
		return i;
	}

	/**
	 * The index before an aside that closes at the index, or -1 where it opens nowhere.
	 */
	private static int beforeAside(Sentence sentence, int close) {
		String opener = sentence.token(close).is(")") ? "(" : sentence.token(close).lower();
		for (int i = close - 1; i >= 0 && close - i < FAR; i--) {
			Token token = sentence.token(i);
			if (token.isQuote()) {
				return -1;
			}
			if (token.is(opener)) {
				int relative = relativeAside(sentence, i);
				int before = (relative > 0) ? relative - 1 : (i > 0) ? i - 1 : -1;
				// "Smith, 58, who fled, said": the age is an aside of its own
				boolean age = before > 1 && sentence.is(before, WordClass.NUMBER)
						&& sentence.is(before - 1, WordClass.COMMA);
				return age ? before - 2 : before;
			}
		}
		return -1;
	}

	/**
	 * The comma of ", who gave only his first name" where an aside inside that relative
	 * clause ends, or -1.
	 */
	private static int relativeAside(Sentence sentence, int comma) {
		for (int i = comma - 1; i > 0 && comma - i < 20; i--) {
			Token token = sentence.token(i);
			if (token.isQuote() || token.is(";")) {
				return -1;
			}
			if (token.is(WordClass.COMMA)) {
				return (sentence.is(i + 1, "who") || sentence.is(i + 1, "which") || sentence.is(i + 1, "whose")) ? i
						: -1;
			}
		}
		return -1;
	}

}
