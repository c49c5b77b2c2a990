package org.conflictarchive.extraction.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.conflictarchive.vocabulary.Lexicon;
import org.conflictarchive.vocabulary.Span;
import org.jspecify.annotations.Nullable;

/**
 * Cuts sentences into words and marks, whose classes {@link Tagger} settles. Linear in
 * the text's length.
 */
final class Tokenizer {

	private static final Set<String> CLITICS = Set.of("'s", "'re", "'ve", "'ll", "'d", "'m");

	/** Titles keep the full stop that shortens them. */
	private static final Set<String> TITLES = Lexicon.words("abbreviations", "title");

	private final String text;

	/** Where quotation marks open. */
	private final BitSet openers;

	/** Where quotation marks close. */
	private final BitSet closers;

	/** Each spelling in the text, looked up in the word lists once. */
	private final Map<String, Spelling> spellings = new HashMap<>();

	private final Tagger tagger;

	/**
	 * A word apart from its place.
	 *
	 * @param text as it stands there
	 * @param lower in lower case, with straight apostrophes
	 * @param verb what it is if it is a verb, or null
	 * @param functionWord its class if that is a closed one, or null
	 */
	private record Spelling(String text, String lower, @Nullable Verb verb, @Nullable WordClass functionWord) {

		static Spelling of(String text) {
			String lower = plain(text);
			return new Spelling(text, lower, Words.verb(lower), Words.functionWord(lower));
		}

	}

	Tokenizer(String text, List<Quotation> quotations) {
		this.text = text;
		this.tagger = new Tagger(text);
		this.openers = new BitSet(text.length());
		this.closers = new BitSet(text.length());
		for (Quotation quotation : quotations) {
			this.openers.set(quotation.outer().start());
			if (quotation.inner().end() < quotation.outer().end()) {
				this.closers.set(quotation.inner().end());
			}
		}
	}

	List<Token> tokens(Span sentence) {
		List<Token> tokens = new ArrayList<>();
		int i = sentence.start();
		while (i < sentence.end()) {
			char first = this.text.charAt(i);
			if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
				i++;
				continue;
			}
			int end = isWordPart(first) ? endOfWord(i, sentence.end())
					: i + Character.charCount(this.text.codePointAt(i));
			int clitic = isWordPart(first) ? clitic(i, end) : -1;
			if (clitic > i) {
				add(tokens, i, clitic);
				add(tokens, clitic, end);
			}
			else {
				end = isClitic(i, sentence.end()) ? i + 2 : end;
				add(tokens, i, end);
			}
			i = end;
		}
		return this.tagger.classify(tokens);
	}

	private static boolean isWordPart(char letter) {
		return Character.isLetterOrDigit(letter) || Character.isSurrogate(letter)
				|| Character.getType(letter) == Character.NON_SPACING_MARK;
	}

	/**
	 * Letters and digits, with the apostrophes, hyphens, stops and commas that belong
	 * inside.
	 */
	private int endOfWord(int start, int limit) {
		int i = start;
		while (i < limit) {
			char letter = this.text.charAt(i);
			if (isWordPart(letter)) {
				i++;
			}
			else if (i + 1 < limit && i > start && isWordPart(this.text.charAt(i + 1)) && joins(i)) {
				i++;
			}
			else if (letter == '.' && (isInitialism(start, i) || TITLES.contains(this.text.substring(start, i)))) {
				i++;
			}
			else {
				break;
			}
		}
		return i;
	}

	private boolean joins(int i) {
		char before = this.text.charAt(i - 1);
		char after = this.text.charAt(i + 1);
		return switch (this.text.charAt(i)) {
			case '-', '‑', '&' -> true;
			case '\'', '’' -> !this.closers.get(i) && !this.openers.get(i);
			case '.' -> isDomainAt(i) || Character.isDigit(before) && Character.isDigit(after)
					|| Character.isUpperCase(before) && Character.isUpperCase(after) || after == 'm'
							&& (before == 'a' || before == 'p') && !isWordPart(this.text.charAt(Math.max(0, i - 2)));
			case ',' -> Character.isDigit(before) && Character.isDigit(after) && isThousands(i);
			case ':' -> Character.isDigit(before) && Character.isDigit(after);
			case '/' -> false;
			default -> false;
		};
	}

	/** "Zenit.com", "zenit.co.uk": a stop before what names of sites end in. */
	private boolean isDomainAt(int stop) {
		int end = stop + 1;
		while (end < this.text.length() && end - stop < 6 && Character.isLowerCase(this.text.charAt(end))) {
			end++;
		}
		return Character.isLetter(this.text.charAt(stop - 1)) && Domains.isEnding(this.text.substring(stop + 1, end))
				&& (end == this.text.length() || !isWordPart(this.text.charAt(end)));
	}

	private boolean isThousands(int comma) {
		int digits = 0;
		while (comma + 1 + digits < this.text.length() && Character.isDigit(this.text.charAt(comma + 1 + digits))
				&& digits < 4) {
			digits++;
		}
		return digits == 3;
	}

	/** "U.S" before its last stop: single capitals, each but the last with a stop. */
	private boolean isInitialism(int start, int stop) {
		if (this.text.startsWith("a.m", start) || this.text.startsWith("p.m", start)) {
			return stop - start == 3;
		}
		if (stop - start < 1 || !Character.isUpperCase(this.text.charAt(stop - 1))) {
			return false;
		}
		return stop - start == 1 || this.text.charAt(stop - 2) == '.';
	}

	/** Where "'s" and its kin begin inside a word, or -1. */
	private int clitic(int start, int end) {
		for (int length = 2; length <= 3; length++) {
			int at = end - length;
			if (at > start && isApostrophe(this.text.charAt(at))
					&& CLITICS.contains(plain(this.text.substring(at, end)))) {
				return at;
			}
		}
		return -1;
	}

	/**
	 * The bare apostrophe of a plural's genitive is a mark of its own; "'s" after a mark
	 * a clitic.
	 */
	private boolean isClitic(int at, int limit) {
		return at + 1 < limit && isApostrophe(this.text.charAt(at)) && !this.openers.get(at) && !this.closers.get(at)
				&& Character.toLowerCase(this.text.charAt(at + 1)) == 's'
				&& (at + 2 >= limit || !isWordPart(this.text.charAt(at + 2)));
	}

	private static boolean isApostrophe(char mark) {
		return mark == '\'' || mark == '’';
	}

	private static String plain(String word) {
		return word.replace('’', '\'').toLowerCase(Locale.ROOT);
	}

	private void add(List<Token> tokens, int start, int end) {
		Spelling word = this.spellings.computeIfAbsent(this.text.substring(start, end), Spelling::of);
		tokens.add(new Token(new Span(start, end), word.text(), word.lower(), firstGuess(start, word), word.verb()));
	}

	private WordClass firstGuess(int start, Spelling word) {
		char first = this.text.charAt(start);
		if (this.openers.get(start)) {
			return WordClass.OPEN_QUOTE;
		}
		if (this.closers.get(start)) {
			return WordClass.CLOSE_QUOTE;
		}
		if (Character.isDigit(first)) {
			return WordClass.NUMBER;
		}
		if (first == ',') {
			return WordClass.COMMA;
		}
		if (isApostrophe(first) && (start == 0 || this.text.charAt(start - 1) == 's') && word.lower().length() == 1) {
			return WordClass.POSSESSIVE;
		}
		if (!isWordPart(first) && word.lower().length() == 1) {
			return WordClass.MARK;
		}
		return (word.functionWord() != null) ? word.functionWord() : WordClass.NOUN;
	}

}
