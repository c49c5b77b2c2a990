package org.conflictarchive.extraction.language;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a verb among the words before it.
 */
public final class Subjects {

	/** More words than a relative clause has before its second verb. */
	private static final int RELATIVE = 20;

	private static final Set<String> SUBJECT_PRONOUNS = Set.of("i", "he", "she", "it", "we", "they");

	private Subjects() {
	}

	/**
	 * The subject of a verb, by the words before it: across auxiliaries, adverbs and what
	 * is set off by commas, dashes or brackets; a relative pronoun leads to what it
	 * stands for.
	 * @return null where none is found
	 */
	public static @Nullable Phrase of(Sentence sentence, int verb) {
		return of(sentence, verb, 0);
	}

	private static @Nullable Phrase of(Sentence sentence, int verb, int depth) {
		int last = Interruptions.beforeAuxiliaries(sentence, verb);
		if (last < 0 || depth > 3) {
			return null;
		}
		if (sentence.is(last, WordClass.OPEN_QUOTE) && last > 0) {
			// the minister “presented the details”
			last--;
		}
		last = Interruptions.beforeAsides(sentence, last);
		if (last < 0) {
			return null;
		}
		last = beforeQuotedName(sentence, last);
		Token token = sentence.token(last);
		if (token.is(WordClass.CONJUNCTION)) {
			int earlier = earlierVerb(sentence, last);
			return (earlier >= 0) ? of(sentence, earlier, depth + 1) : null;
		}
		if (token.is(WordClass.VERB) && SubjectStarts.relativeBefore(sentence, last) > 0) {
			// "a man who fled said"
			last = SubjectStarts.relativeBefore(sentence, last) - 1;
			token = sentence.token(last);
		}
		if (beforeContactClause(sentence, last) > 0) {
			last = beforeContactClause(sentence, last);
			token = sentence.token(last);
		}
		if (isSubjectPronoun(token) && !sentence.is(last - 1, WordClass.CONJUNCTION)) {
			// "the warnings she said she had passed on"
			return new Phrase(sentence, last, last + 1);
		}
		if (token.is("who") || token.is("which") || token.is("whom") && sentence.is(last - 1, "of")
				|| (token.is("that") && last > 0 && sentence.token(last - 1).is(WordClass.NOUN))) {
			return new Phrase(sentence, last, last + 1);
		}
		if (!token.wordClass().isHead() && !token.is(WordClass.ADJECTIVE) && !token.is(WordClass.DETERMINER)
				&& !token.is(WordClass.POSSESSIVE)) {
			return null;
		}
		int start = SubjectStarts.startOfSegment(sentence, last);
		int from = lastOfRow(sentence, SubjectStarts.afterLeadingAdjuncts(sentence, start, last + 1), last + 1);
		return (from <= last) ? trimmed(sentence, from, last + 1) : null;
	}

	/** "Anna Lind of \"Have no fear\"": a name that stands in quotation marks. */
	private static int beforeQuotedName(Sentence sentence, int last) {
		int open = sentence.is(last, WordClass.CLOSE_QUOTE) ? SubjectStarts.openerOf(sentence, last) : -1;
		if (open < 1) {
			return last;
		}
		return (sentence.is(open - 1, WordClass.PREPOSITION) && open > 1) ? open - 2 : open - 1;
	}

	/** "the people he met", "residents Reuters spoke to": the noun before, or -1. */
	private static int beforeContactClause(Sentence sentence, int last) {
		int verb = (sentence.is(last, WordClass.PREPOSITION) || sentence.is(last, WordClass.TO)) ? last - 1 : last;
		if (verb < 2 || !sentence.token(verb).is(WordClass.VERB) || !sentence.token(verb).isFiniteVerb()) {
			return -1;
		}
		int subject = verb;
		while (subject > 0 && sentence.is(subject - 1, WordClass.NAME)) {
			subject--;
		}
		if (subject == verb && isSubjectPronoun(sentence.token(verb - 1))) {
			subject--;
		}
		return (subject < verb && subject > 0 && sentence.is(subject - 1, WordClass.NOUN)) ? subject - 1 : -1;
	}

	private static boolean isSubjectPronoun(Token token) {
		return SUBJECT_PRONOUNS.contains(token.lower());
	}

	private static Phrase trimmed(Sentence sentence, int from, int to) {
		int start = from;
		while (start < to - 1 && (sentence.token(start).is(WordClass.ADVERB)
				|| sentence.token(start).is(WordClass.CONJUNCTION) || sentence.token(start).is(WordClass.COMMA))) {
			start++;
		}
		int end = to;
		while (end - 1 > start && Interruptions.WEEKDAYS.contains(sentence.token(end - 1).lower())
				&& !NounPhrases.isInTitle(sentence.token(end - 1))) {
			end--;
		}
		if (end - 1 > start && sentence.token(end - 1).is(WordClass.PREPOSITION)) {
			end--;
		}
		return new Phrase(sentence, start, end);
	}

	/** The finite verb whose subject a coordinated verb shares. */
	private static int earlierVerb(Sentence sentence, int conjunction) {
		int relative = relativeVerb(sentence, conjunction);
		if (relative >= 0) {
			return relative;
		}
		for (int i = conjunction - 1; i >= 0; i--) {
			Token token = sentence.token(i);
			if (token.is(";")) {
				return -1;
			}
			if (token.is(WordClass.VERB) && token.isFiniteVerb() && !Participles.isReducedRelative(sentence, i)) {
				int first = i;
				for (int j = i - 1; j >= 0 && !sentence.token(j).is(";") && !opensSpeech(sentence, j); j--) {
					Token earlier = sentence.token(j);
					if (earlier.is(WordClass.SUBORDINATOR) || earlier.is(WordClass.RELATIVE)) {
						// what lies behind belongs to a clause inside; the main verb is
						// before it
						if (earlier.is(WordClass.RELATIVE)) {
							continue;
						}
						first = -1;
					}
					else if (earlier.is(WordClass.VERB) && earlier.isFiniteVerb()
							&& !Participles.isReducedRelative(sentence, j)) {
						first = j;
					}
				}
				return first;
			}
			if (token.is(WordClass.AUXILIARY) && i > 0 && (sentence.token(i - 1).wordClass().isHead())) {
				return i;
			}
		}
		return -1;
	}

	/**
	 * ", which does not count soldiers but says": the verb of a relative clause that no
	 * comma has closed, or -1.
	 */
	private static int relativeVerb(Sentence sentence, int conjunction) {
		for (int i = conjunction - 1; i > 2 && conjunction - i < RELATIVE; i--) {
			Token token = sentence.token(i);
			if (token.is(WordClass.COMMA) || token.isQuote() || token.is(";")) {
				return -1;
			}
			boolean opens = sentence.is(i - 1, WordClass.RELATIVE) && sentence.is(i - 2, WordClass.COMMA);
			if (opens) {
				return token.is(WordClass.AUXILIARY) || token.isFiniteVerb() ? i : -1;
			}
		}
		return -1;
	}

	/** ": 'He rang and said": before it somebody else's words end. */
	private static boolean opensSpeech(Sentence sentence, int index) {
		return sentence.is(index, WordClass.OPEN_QUOTE)
				&& (sentence.is(index - 1, ":") || sentence.is(index - 1, WordClass.COMMA));
	}

	/**
	 * "told the press the officers", "a charge its leaders": of phrases in a row the last
	 * is the subject.
	 */
	private static int lastOfRow(Sentence sentence, int from, int to) {
		int start = from;
		int end = NounPhrases.endOfBase(sentence, start);
		while (end > start && end < to && beginsAnew(sentence.token(end))) {
			start = end;
			end = NounPhrases.endOfBase(sentence, start);
		}
		return start;
	}

	private static boolean beginsAnew(Token token) {
		return token.is(WordClass.DETERMINER) || token.is(WordClass.POSSESSIVE) && !NounPhrases.isGenitive(token);
	}

}
