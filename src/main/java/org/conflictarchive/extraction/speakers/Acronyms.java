package org.conflictarchive.extraction.speakers;

import java.util.Set;
import java.util.regex.Pattern;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.Token;
import org.conflictarchive.extraction.language.WordClass;

/**
 * Acronyms set in brackets behind what they stand for: "the Joint Risk and Relief Council
 * (JRRC)".
 */
final class Acronyms {

	private static final int LONGEST = 14;

	/** "NATO", "TfL", "PG&E": capitals, among which small ones may stand for links. */
	private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}&]+|\\p{Lu}+\\p{Ll}\\p{Lu}+");

	private static final Set<String> LINKS = Set.of("of", "for", "the", "and", "in", "on", "to", "&", "'s", "'", "de",
			"against");

	private Acronyms() {
	}

	/**
	 * The index of the first word of the name that ends before the token and whose
	 * initials are the acronym; -1 where there is none.
	 */
	static int startOf(String acronym, Sentence sentence, int end) {
		int letter = acronym.length() - 1;
		for (int i = end - 1; i >= 0 && i >= end - LONGEST; i--) {
			Token token = sentence.token(i);
			char sought = acronym.charAt(letter);
			boolean initial = token.isCapitalised() && token.text().charAt(0) == Character.toUpperCase(sought)
					|| Character.isLowerCase(sought) && token.isOneOf(LINKS) && token.text().charAt(0) == sought
					|| sought == '&' && (token.is("and") || token.is("&"));
			if (initial && letter-- == 0) {
				return i;
			}
			if (!initial && !token.isOneOf(LINKS)) {
				return -1;
			}
		}
		return -1;
	}

	/** The index of the bracket behind a name that begins at the token, or -1. */
	static int bracketBehind(Sentence sentence, int from) {
		if (!sentence.token(from).isCapitalised()) {
			return -1;
		}
		for (int i = from + 2; i < sentence.size() - 2 && i <= from + LONGEST; i++) {
			if (sentence.is(i, "(") && sentence.is(i + 1, WordClass.NAME) && sentence.is(i + 2, ")")) {
				String acronym = sentence.token(i + 1).text();
				return (isAcronym(acronym) && startOf(acronym, sentence, i) == from) ? i : -1;
			}
		}
		return -1;
	}

	/**
	 * The index of the bracket that closes a name which spells out the acronym before it,
	 * and begins at the token; -1 where none does.
	 */
	static int closeOf(Sentence sentence, int from) {
		if (!sentence.is(from - 1, "(") || !sentence.is(from - 2, WordClass.NAME)
				|| !isAcronym(sentence.token(from - 2).text())) {
			return -1;
		}
		int close = from + 1;
		while (close < sentence.size() && close <= from + LONGEST && !sentence.is(close, ")")) {
			close++;
		}
		return (sentence.is(close, ")") && startOf(sentence.token(from - 2).text(), sentence, close) == from) ? close
				: -1;
	}

	static boolean isAcronym(String word) {
		return word.length() > 1 && word.length() <= 8 && ACRONYM.matcher(word).matches();
	}

	/** Whether the word in brackets can be short for the name: "(Phivolcs)" too. */
	static boolean canStandFor(String word, Phrase name) {
		return isAcronym(word) || word.length() > 2 && Wording.withState(name)
			.tokens()
			.stream()
			.anyMatch((token) -> token.isCapitalised() && token.text().charAt(0) == word.charAt(0));
	}

}
