package org.conflictarchive.extraction.language;

import java.util.Set;

/**
 * Where the words of a subject begin whose last word is known: past its attachments and
 * relative clauses, but behind what only leads to it.
 */
final class SubjectStarts {

	private static final Set<String> UNITS = Set.of("minutes", "hours", "days", "weeks", "months", "years", "day",
			"week", "month", "year", "hour");

	private static final int FAR = 60;

	private SubjectStarts() {
	}

	static int startOfSegment(Sentence sentence, int last) {
		int start = last;
		boolean conjunctionSeen = false;
		for (int i = last - 1; i >= 0 && last - i < FAR; i--) {
			Token token = sentence.token(i);
			if (token.wordClass().isNominal() || token.is(WordClass.ADVERB)
					|| (token.is(WordClass.PREPOSITION) || token.is(WordClass.TO)) && !token.is("as")
							&& !token.is("than")) {
				start = i;
			}
			else if (token.is(WordClass.CONJUNCTION) && !token.is("but") && i > 0
					&& (sentence.token(i - 1).wordClass().isHead() || sentence.is(i - 1, WordClass.COMMA))
					&& !hasVerbBefore(sentence, i)) {
				conjunctionSeen = true;
				start = i;
			}
			else if (token.is(WordClass.COMMA) && conjunctionSeen && i > 0 && sentence.token(i - 1).wordClass().isHead()
					&& !hasVerbBefore(sentence, i) && !isLeadingAdjunct(sentence, i)) {
				start = i;
			}
			else if (token.is(WordClass.VERB)
					&& (Participles.isReducedRelative(sentence, i) || Participles.isModifyingVerb(sentence, i))) {
				start = i;
			}
			else if ((token.is(WordClass.VERB) || token.is(WordClass.AUXILIARY)) && relativeBefore(sentence, i) >= 0) {
				int relative = relativeBefore(sentence, i);
				return startOfSegment(sentence, relative - 1);
			}
			else if (token.is("(") || token.is(")") || isInsideSubject(sentence, i)) {
				start = i;
			}
			else {
				break;
			}
		}
		while (start < last && (sentence.token(start).is(WordClass.CONJUNCTION)
				|| sentence.token(start).is(WordClass.COMMA) || sentence.token(start).is(")"))) {
			start++;
		}
		return start;
	}

	/** "others involved in trying to end the war": verbs that only modify. */
	private static boolean isInsideSubject(Sentence sentence, int verb) {
		return sentence.token(verb).isVerb(VerbForm.GERUND) && sentence.is(verb - 1, WordClass.PREPOSITION)
				|| sentence.token(verb).isVerb(VerbForm.BASE) && sentence.is(verb - 1, WordClass.TO)
						&& (sentence.is(verb - 2, WordClass.VERB) && sentence.token(verb - 2).isVerb(VerbForm.GERUND)
								|| sentence.is(verb - 2, WordClass.NOUN));
	}

	/** "In Kabul, Smith and Jones": the comma closes an adjunct, no member of a list. */
	private static boolean isLeadingAdjunct(Sentence sentence, int comma) {
		int start = comma;
		while (start > 0 && !sentence.token(start - 1).is(WordClass.COMMA) && !sentence.token(start - 1).is(";")) {
			start--;
		}
		return sentence.token(start).is(WordClass.PREPOSITION) || sentence.token(start).is(WordClass.ADVERB);
	}

	private static boolean hasVerbBefore(Sentence sentence, int index) {
		for (int i = index - 1; i >= 0 && index - i < FAR; i--) {
			Token token = sentence.token(i);
			if (token.is(WordClass.CLOSE_QUOTE) && openerOf(sentence, i) > 0) {
				i = openerOf(sentence, i);
				continue;
			}
			if (token.is(";") || token.isQuote() || token.is(WordClass.SUBORDINATOR) || token.is(WordClass.COMMA)) {
				return false;
			}
			if (token.isFiniteVerb() && !Participles.isReducedRelative(sentence, i)
					&& !Participles.isModifyingVerb(sentence, i)) {
				return true;
			}
		}
		return false;
	}

	/** Where words in quotation marks inside a clause open, or -1. */
	static int openerOf(Sentence sentence, int close) {
		for (int i = close - 1; i > 0 && close - i < 12; i--) {
			if (sentence.is(i, WordClass.OPEN_QUOTE)) {
				return sentence.is(i - 1, WordClass.COMMA) ? -1 : i;
			}
		}
		return -1;
	}

	/** The relative pronoun that a verb inside a subject belongs to, or -1. */
	static int relativeBefore(Sentence sentence, int verb) {
		for (int i = verb - 1; i > 0 && verb - i < 14; i--) {
			Token token = sentence.token(i);
			if ((token.is(WordClass.RELATIVE) || token.is("that")) && sentence.token(i - 1).wordClass().isHead()) {
				return i;
			}
			if (token.is(WordClass.COMMA) || token.is(WordClass.MARK) || token.isQuote()) {
				return -1;
			}
		}
		return -1;
	}

	/** Skips "In Kabul", "On Monday", "Last week" before the subject. */
	static int afterLeadingAdjuncts(Sentence sentence, int start, int to) {
		int i = start;
		while (i < to) {
			Token token = sentence.token(i);
			if (token.is(WordClass.ADVERB) || token.is(WordClass.CONJUNCTION)) {
				i++;
			}
			else if (token.is(WordClass.PREPOSITION) || token.is(WordClass.TO)) {
				int end = NounPhrases.endOfBase(sentence, i + 1);
				i = Math.min(to, Math.max(i + 1, end));
				while (i < to && sentence.token(i).is("of") && NounPhrases.endOfBase(sentence, i + 1) < to) {
					i = Math.max(i + 1, NounPhrases.endOfBase(sentence, i + 1));
				}
				if (i >= to) {
					// nothing was left for the subject: the last words after the
					// preposition are it
					return lastBase(sentence, start, to);
				}
			}
			else if (UNITS.contains(token.lower()) && (sentence.is(i + 1, "after") || sentence.is(i + 1, "before"))
					&& i + 2 < to) {
				// "hours after the minister promised"
				i += 2;
			}
			else if (NounPhrases.isTime(token) && i + 1 < to && !sentence.token(i + 1).is(WordClass.PREPOSITION)
					&& !NounPhrases.isGenitive(sentence.token(i + 1))) {
				i++;
			}
			else if (afterTime(sentence, i) < to && afterTime(sentence, i) > i
					&& NounPhrases.beginsAt(sentence, afterTime(sentence, i))) {
				i = afterTime(sentence, i);
			}
			else {
				break;
			}
		}
		return i;
	}

	/**
	 * The index after "a few days later", "this Thursday"; the same where no time stands.
	 */
	private static int afterTime(Sentence sentence, int from) {
		int end = NounPhrases.endOfBase(sentence, from);
		if (end == from || !NounPhrases.isTime(sentence.token(end - 1))) {
			return from;
		}
		while (sentence.is(end, WordClass.ADVERB)) {
			end++;
		}
		return end;
	}

	private static int lastBase(Sentence sentence, int start, int to) {
		int i = to - 1;
		while (i > start && (sentence.token(i - 1).wordClass().isNominal())
				&& !sentence.token(i).is(WordClass.DETERMINER)) {
			i--;
		}
		return (i > start && NounPhrases.isTime(sentence.token(i)) && i + 1 < to) ? i + 1 : i;
	}

}
