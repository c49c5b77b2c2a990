package org.conflictarchive.extraction.speakers;

import java.util.Locale;
import java.util.Set;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.vocabulary.Lexicon;

/** Offices, ranks and callings before a name or in place of one. */
final class Offices {

	private static final int LONGEST = 5;

	private static final Set<String> ALL = Lexicon.words("offices");

	private static final Set<String> CALLINGS = Lexicon.words("callings");

	private static final Beginnings BEGINNINGS = new Beginnings(ALL);

	private Offices() {
	}

	/**
	 * The index after the longest office that begins at the token; {@code from} if none
	 * does.
	 */
	static int endAt(Sentence sentence, int from, int limit) {
		int longest = (from < limit) ? BEGINNINGS.longestFrom(withoutPrefix(sentence.token(from).lower())) : 0;
		int end = from;
		StringBuilder words = new StringBuilder();
		for (int i = from; i < limit && i < from + LONGEST && words.length() < longest; i++) {
			String word = (i > from) ? sentence.token(i).lower() : withoutPrefix(sentence.token(i).lower());
			if (i > from && !word.equals(".")) {
				words.append(' ');
			}
			words.append(word);
			if (ALL.contains(words.toString())) {
				end = i + 1;
			}
		}
		// the stop of an abbreviation is a token of its own
		return (end > from && end < limit && sentence.is(end, ".")) ? end + 1 : end;
	}

	/** "ex-president", "then-secretary", "co-author". */
	private static String withoutPrefix(String word) {
		return word.startsWith("ex-") ? word.substring(3)
				: word.startsWith("then-") ? word.substring(5) : word.startsWith("co-") ? word.substring(3) : word;
	}

	/** Whether it is a calling rather than an office of a party: "singer", "farmer". */
	static boolean isCalling(String role) {
		return CALLINGS.contains(role.substring(role.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
	}

	static boolean isOffice(String words) {
		return ALL.contains(words);
	}

	/** The index at which the office begins that ends the phrase, or -1. */
	static int startOfLast(Phrase phrase) {
		for (int i = Math.max(phrase.from(), phrase.to() - LONGEST - 1); i < phrase.to(); i++) {
			if (endAt(phrase.sentence(), i, phrase.to()) == phrase.to()) {
				return i;
			}
		}
		return -1;
	}

	/** Whether an office that begins at the token or behind it ends before another. */
	static boolean endsAt(Sentence sentence, int end, int from) {
		for (int i = Math.max(from, end - LONGEST - 1); i < end; i++) {
			if (endAt(sentence, i, end) == end) {
				return true;
			}
		}
		return false;
	}

	/** The index of the first office between two tokens, or -1. */
	static int firstIn(Sentence sentence, int from, int to) {
		for (int i = from; i < to; i++) {
			if (endAt(sentence, i, to) > i) {
				return i;
			}
		}
		return -1;
	}

}
