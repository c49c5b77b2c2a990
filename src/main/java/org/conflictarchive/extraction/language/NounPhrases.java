package org.conflictarchive.extraction.language;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Finds noun phrases around a verb: the subject before it, the phrase that begins at a
 * word. Shallow on purpose: chunks and a few attachments, no tree.
 */
public final class NounPhrases {

	private static final Set<String> ATTACHING = Set.of("of", "for", "in", "from", "at", "within", "inside", "on", "to",
			"near", "with", "by", "against", "between", "among", "amongst", "about", "under", "behind", "across",
			"over", "into", "outside");

	private static final Set<String> TIMES = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
			"sunday", "week", "month", "year", "night", "morning", "afternoon", "evening", "day", "weekend", "today",
			"yesterday", "january", "february", "march", "april", "may", "june", "july", "august", "september",
			"october", "november", "december", "hours", "days", "time");

	private static final Set<String> UNITS = Set.of("minutes", "hours", "days", "weeks", "months", "years", "day",
			"week", "month", "year", "hour");

	private static final Set<String> WEEKDAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday",
			"saturday", "sunday", "today", "yesterday", "overnight", "tomorrow", "tonight");

	/** Participles that stand behind the noun they tell more of. */
	private static final Set<String> BEHIND_NOUNS = Set.of("involved", "based", "aligned", "allied", "backed", "led",
			"linked", "affiliated", "loyal", "close", "familiar", "known", "called", "named", "associated", "opposed",
			"tied", "stationed");

	/** The same, but only before a preposition: "a report published in May". */
	private static final Set<String> BEHIND_DOCUMENTS = Set.of("published", "posted", "released", "issued", "seen",
			"obtained", "contacted", "reached", "interviewed", "cited", "briefed");

	private static final Set<String> SUBJECT_PRONOUNS = Set.of("i", "he", "she", "it", "we", "they");

	/** "a few", "the other": these can follow an article. */
	private static final Set<String> QUANTIFIERS = Set.of("few", "other", "many", "several", "such");

	private static final int FAR = 60;

	private NounPhrases() {
	}

	/** Whether a noun phrase can begin at the token. */
	public static boolean beginsAt(Sentence sentence, int index) {
		if (index >= sentence.size()) {
			return false;
		}
		Token token = sentence.token(index);
		return token.wordClass().isNominal() || (token.isVerb(VerbForm.PAST) && sentence.is(index + 1, WordClass.NOUN)
				&& sentence.is(index - 1, WordClass.DETERMINER));
	}

	/**
	 * The noun phrase that begins at a token, without what is attached to it by
	 * prepositions.
	 * @return the index after its last token; {@code from} where none begins there
	 */
	public static int endOfBase(Sentence sentence, int from) {
		int i = from;
		int end = from;
		if (sentence.is(i, WordClass.PRONOUN) && !sentence.is(i, "one")) {
			return i + 1;
		}
		while (i < sentence.size()) {
			Token token = sentence.token(i);
			boolean determiner = token.is(WordClass.DETERMINER)
					|| (token.is(WordClass.POSSESSIVE) && !isGenitive(token));
			if (determiner && i > from && !isPredeterminer(sentence.token(i - 1))
					&& !(sentence.token(i - 1).is(WordClass.DETERMINER) && QUANTIFIERS.contains(token.lower()))) {
				break;
			}
			if (end > from && isTime(token) && !isTime(sentence.token(end - 1)) && token.isCapitalised()
					&& !sentence.token(end - 1).is(WordClass.DETERMINER)) {
				break;
			}
			if (end > from && (token.is("late") || token.is("early"))
					&& (sentence.is(i + 1, WordClass.PREPOSITION)
							|| i + 1 < sentence.size() && isTime(sentence.token(i + 1)))
					&& !sentence.token(end - 1).is(WordClass.DETERMINER)) {
				break;
			}
			if (end > from && (token.is(WordClass.ADJECTIVE) && isBehindNoun(sentence, i)
					|| token.is(WordClass.PRONOUN) && !token.is("one"))) {
				break;
			}
			if (token.wordClass().isNominal()) {
				i++;
				end = (token.wordClass().isHead() || token.is(WordClass.ADJECTIVE) || isGenitive(token)
						|| token.is(WordClass.DETERMINER)) ? i : end;
			}
			else if (isModifyingVerb(sentence, i) || (token.is(WordClass.ADVERB) && i + 1 < sentence.size()
					&& (sentence.is(i + 1, WordClass.ADJECTIVE) || sentence.is(i + 1, WordClass.NUMBER))
					&& !isTime(token))) {
				i++;
			}
			else {
				break;
			}
		}
		return end;
	}

	/**
	 * "an official familiar with …", "troops loyal to …": an adjective behind its noun.
	 */
	private static boolean isBehindNoun(Sentence sentence, int adjective) {
		Token before = sentence.token(adjective - 1);
		return before.is(WordClass.NOUN) && (sentence.is(adjective + 1, "with") || sentence.is(adjective + 1, "to")
				|| sentence.is(adjective + 1, WordClass.TO));
	}

	/** The same with its attachments: "the ministries of defence of two states". */
	public static int end(Sentence sentence, int from) {
		int end = endOfBase(sentence, from);
		if (end == from || sentence.is(from, WordClass.PRONOUN)) {
			return end;
		}
		while (end < sentence.size()) {
			Token token = sentence.token(end);
			if (token.is(WordClass.PREPOSITION) && ATTACHING.contains(token.lower()) && beginsAt(sentence, end + 1)
					&& !isTime(sentence.token(end + 1)) || (token.is(WordClass.TO) && beginsAt(sentence, end + 1))) {
				int next = endOfBase(sentence, end + 1);
				if (next == end + 1 || isTime(sentence.token(next - 1)) && !token.is("of")) {
					break;
				}
				end = next;
			}
			else if ((token.is("and") || token.is("&")) && beginsAt(sentence, end + 1)
					&& !beginsClause(sentence, end + 1)) {
				int next = endOfBase(sentence, end + 1);
				if (next == end + 1) {
					break;
				}
				end = next;
			}
			else {
				break;
			}
		}
		return end;
	}

	/** Whether a noun phrase with a finite verb behind it begins at the token. */
	public static boolean beginsClause(Sentence sentence, int index) {
		if (!beginsAt(sentence, index)) {
			return false;
		}
		int end = endOfBase(sentence, index);
		int hops = 0;
		while (end > index && end < sentence.size() && hops++ < 4 && sentence.token(end).is(WordClass.PREPOSITION)
				&& beginsAt(sentence, end + 1)) {
			end = Math.max(end + 1, endOfBase(sentence, end + 1));
		}
		while (end < sentence.size() && sentence.token(end).is(WordClass.ADVERB)) {
			end++;
		}
		return end > index && end < sentence.size() && sentence.token(end).isFiniteVerb();
	}

	/**
	 * The subject of a verb, by the words before it: across auxiliaries, adverbs and what
	 * is set off by commas, dashes or brackets; a relative pronoun leads to what it
	 * stands for.
	 * @return null where none is found
	 */
	public static @Nullable Phrase subjectOf(Sentence sentence, int verb) {
		return subjectOf(sentence, verb, 0);
	}

	private static @Nullable Phrase subjectOf(Sentence sentence, int verb, int depth) {
		int last = beforeAuxiliaries(sentence, verb);
		if (last < 0 || depth > 3) {
			return null;
		}
		if (sentence.is(last, WordClass.OPEN_QUOTE) && last > 0) {
			// the minister “presented the details”
			last--;
		}
		last = beforeAsides(sentence, last);
		if (last < 0) {
			return null;
		}
		last = beforeQuotedName(sentence, last);
		Token token = sentence.token(last);
		if (token.is(WordClass.CONJUNCTION)) {
			int earlier = earlierVerb(sentence, last);
			return (earlier >= 0) ? subjectOf(sentence, earlier, depth + 1) : null;
		}
		if (token.is(WordClass.VERB) && relativeBefore(sentence, last) > 0) {
			// "a man who fled said"
			last = relativeBefore(sentence, last) - 1;
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
		int start = startOfSegment(sentence, last);
		int from = lastOfRow(sentence, afterLeadingAdjuncts(sentence, start, last + 1), last + 1);
		return (from <= last) ? trimmed(sentence, from, last + 1) : null;
	}

	/**
	 * Across what is set off before a verb, aside by aside; -1 where no subject is left.
	 */
	private static int beforeAsides(Sentence sentence, int index) {
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
		return start == 0 && (sentence.is(0, WordClass.PREPOSITION) || isTime(sentence.token(last)));
	}

	/**
	 * Whether only a noun phrase stands between the last comma, or the start, and the
	 * index.
	 */
	private static boolean isWholeSubject(Sentence sentence, int last) {
		for (int i = last; i >= 0 && last - i < 25; i--) {
			Token token = sentence.token(i);
			if (token.is(WordClass.COMMA)) {
				return beginsAt(sentence, i + 1) && isAdjunctOnly(sentence, i - 1);
			}
			if (token.isFiniteVerb() || token.isQuote() || token.is(WordClass.SUBORDINATOR)
					|| token.is(WordClass.RELATIVE)) {
				return false;
			}
		}
		return beginsAt(sentence, 0) && !isTime(sentence.token(last));
	}

	/** "Anna Lind of \"Have no fear\"": a name that stands in quotation marks. */
	private static int beforeQuotedName(Sentence sentence, int last) {
		int open = sentence.is(last, WordClass.CLOSE_QUOTE) ? openerOf(sentence, last) : -1;
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
		while (end - 1 > start && WEEKDAYS.contains(sentence.token(end - 1).lower())) {
			end--;
		}
		if (end - 1 > start && sentence.token(end - 1).is(WordClass.PREPOSITION)) {
			end--;
		}
		return new Phrase(sentence, start, end);
	}

	private static int beforeAuxiliaries(Sentence sentence, int verb) {
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

	/** The finite verb whose subject a coordinated verb shares. */
	private static int earlierVerb(Sentence sentence, int conjunction) {
		for (int i = conjunction - 1; i >= 0; i--) {
			Token token = sentence.token(i);
			if (token.is(";")) {
				return -1;
			}
			if (token.is(WordClass.VERB) && token.isFiniteVerb() && !isReducedRelative(sentence, i)) {
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
					else if (earlier.is(WordClass.VERB) && earlier.isFiniteVerb() && !isReducedRelative(sentence, j)) {
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
	 * "told the press the officers", "a charge its leaders": of phrases in a row the last
	 * is the subject.
	 */
	private static int lastOfRow(Sentence sentence, int from, int to) {
		int start = from;
		int end = endOfBase(sentence, start);
		while (end > start && end < to && beginsAnew(sentence.token(end))) {
			start = end;
			end = endOfBase(sentence, start);
		}
		return start;
	}

	private static boolean beginsAnew(Token token) {
		return token.is(WordClass.DETERMINER) || token.is(WordClass.POSSESSIVE) && !isGenitive(token);
	}

	/** ": 'He rang and said": before it somebody else's words end. */
	private static boolean opensSpeech(Sentence sentence, int index) {
		return sentence.is(index, WordClass.OPEN_QUOTE)
				&& (sentence.is(index - 1, ":") || sentence.is(index - 1, WordClass.COMMA));
	}

	private static int startOfSegment(Sentence sentence, int last) {
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
			else if (token.is(WordClass.VERB) && (isReducedRelative(sentence, i) || isModifyingVerb(sentence, i))) {
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
			if (token.isFiniteVerb() && !isReducedRelative(sentence, i) && !isModifyingVerb(sentence, i)) {
				return true;
			}
		}
		return false;
	}

	/** Where words in quotation marks inside a clause open, or -1. */
	private static int openerOf(Sentence sentence, int close) {
		for (int i = close - 1; i > 0 && close - i < 12; i--) {
			if (sentence.is(i, WordClass.OPEN_QUOTE)) {
				return sentence.is(i - 1, WordClass.COMMA) ? -1 : i;
			}
		}
		return -1;
	}

	/** "officials cited by …", "others involved in …": a participle behind its noun. */
	private static boolean isReducedRelative(Sentence sentence, int verb) {
		Token token = sentence.token(verb);
		if (token.verb() == null || verb == 0 || verb + 1 >= sentence.size()) {
			return false;
		}
		boolean participle = token.isVerb(VerbForm.PAST) || token.isVerb(VerbForm.PARTICIPLE)
				|| token.isVerb(VerbForm.GERUND);
		Token after = sentence.token(verb + 1);
		return participle && sentence.token(verb - 1).wordClass().isHead() && !sentence.is(verb - 1, WordClass.PRONOUN)
				&& (after.is("by") || token.isVerb(VerbForm.GERUND) || BEHIND_NOUNS.contains(token.lower())
						|| BEHIND_DOCUMENTS.contains(token.lower()) && after.is(WordClass.PREPOSITION));
	}

	/** "the wounded soldiers", "visiting diplomats": a participle before its noun. */
	private static boolean isModifyingVerb(Sentence sentence, int verb) {
		Token token = sentence.token(verb);
		return (token.isVerb(VerbForm.PAST) || token.isVerb(VerbForm.PARTICIPLE) || token.isVerb(VerbForm.GERUND))
				&& (sentence.is(verb + 1, WordClass.NOUN) || sentence.is(verb + 1, WordClass.NAME)
						|| sentence.is(verb + 1, WordClass.ADJECTIVE))
				&& (verb == 0 || sentence.is(verb - 1, WordClass.DETERMINER)
						|| sentence.is(verb - 1, WordClass.POSSESSIVE) || sentence.is(verb - 1, WordClass.ADJECTIVE)
						|| sentence.is(verb - 1, WordClass.NUMBER) || sentence.is(verb - 1, WordClass.ADVERB)
								&& verb > 1 && sentence.is(verb - 2, WordClass.DETERMINER));
	}

	/** The relative pronoun that a verb inside a subject belongs to, or -1. */
	private static int relativeBefore(Sentence sentence, int verb) {
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
	private static int afterLeadingAdjuncts(Sentence sentence, int start, int to) {
		int i = start;
		while (i < to) {
			Token token = sentence.token(i);
			if (token.is(WordClass.ADVERB) || token.is(WordClass.CONJUNCTION)) {
				i++;
			}
			else if (token.is(WordClass.PREPOSITION) || token.is(WordClass.TO)) {
				int end = endOfBase(sentence, i + 1);
				i = Math.min(to, Math.max(i + 1, end));
				while (i < to && sentence.token(i).is("of") && endOfBase(sentence, i + 1) < to) {
					i = Math.max(i + 1, endOfBase(sentence, i + 1));
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
			else if (isTime(token) && i + 1 < to && !sentence.token(i + 1).is(WordClass.PREPOSITION)) {
				i++;
			}
			else if (afterTime(sentence, i) < to && afterTime(sentence, i) > i
					&& beginsAt(sentence, afterTime(sentence, i))) {
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
		int end = endOfBase(sentence, from);
		if (end == from || !isTime(sentence.token(end - 1))) {
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
		return (i > start && isTime(sentence.token(i)) && i + 1 < to) ? i + 1 : i;
	}

	private static boolean isTime(Token token) {
		return TIMES.contains(token.lower());
	}

	private static boolean isGenitive(Token token) {
		return token.is(WordClass.POSSESSIVE) && (token.is("'s") || token.is("'"));
	}

	private static boolean isPredeterminer(Token token) {
		return token.is("all") || token.is("both") || token.is("half") || token.is("such") || isGenitive(token);
	}

}
