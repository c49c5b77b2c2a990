package org.conflictarchive.extraction.language;

import java.util.Set;

/**
 * Finds the noun phrase that begins at a word. Shallow on purpose: chunks and a few
 * attachments, no tree.
 */
public final class NounPhrases {

	private static final Set<String> ATTACHING = Set.of("of", "for", "in", "from", "at", "within", "inside", "on", "to",
			"near", "with", "by", "against", "between", "among", "amongst", "about", "under", "behind", "across",
			"over", "into", "outside");

	private static final Set<String> TIMES = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
			"sunday", "week", "month", "year", "night", "morning", "afternoon", "evening", "day", "weekend", "today",
			"yesterday", "january", "february", "march", "april", "may", "june", "july", "august", "september",
			"october", "november", "december", "hours", "days", "time");

	/** "a few", "the other": these can follow an article. */
	private static final Set<String> QUANTIFIERS = Set.of("few", "other", "many", "several", "such");

	private NounPhrases() {
	}

	/** Whether a noun phrase can begin at the token. */
	public static boolean beginsAt(Sentence sentence, int index) {
		if (index >= sentence.size()) {
			return false;
		}
		Token token = sentence.token(index);
		return token.wordClass().isNominal() || (token.isVerb(VerbForm.PAST) && sentence.is(index + 1, WordClass.NOUN)
				&& (sentence.is(index - 1, WordClass.DETERMINER) || Participles.isBehindPreposition(sentence, index)));
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
					&& !isInTitle(token) && !sentence.token(end - 1).is(WordClass.DETERMINER)) {
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
			else if (Participles.isModifyingVerb(sentence, i) || (token.is(WordClass.ADVERB) && i + 1 < sentence.size()
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

	/** "Kenya Today": inside a sentence it is a capital only in titles. */
	static boolean isInTitle(Token token) {
		return token.text().equals("Today");
	}

	static boolean isTime(Token token) {
		return TIMES.contains(token.lower());
	}

	static boolean isGenitive(Token token) {
		return token.is(WordClass.POSSESSIVE) && (token.is("'s") || token.is("'"));
	}

	private static boolean isPredeterminer(Token token) {
		return token.is("all") || token.is("both") || token.is("half") || token.is("such") || isGenitive(token);
	}

}
