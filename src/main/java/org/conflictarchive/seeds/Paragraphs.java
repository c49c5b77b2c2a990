package org.conflictarchive.seeds;

import java.util.ArrayList;
import java.util.List;

import org.conflictarchive.vocabulary.Span;

/**
 * The paragraphs of a text: its lines that are not blank, without the blanks around them.
 */
public final class Paragraphs {

	private Paragraphs() {
	}

	/**
	 * Lines end with LF, CRLF or CR.
	 * @return the paragraphs in order, in UTF-16 units
	 */
	public static List<Span> in(String text) {
		List<Span> paragraphs = new ArrayList<>();
		int start = 0;
		while (start < text.length()) {
			int end = start;
			while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
				end++;
			}
			int next = end + 1;
			while (start < end && isBlank(text.charAt(start))) {
				start++;
			}
			while (start < end && isBlank(text.charAt(end - 1))) {
				end--;
			}
			if (start < end) {
				paragraphs.add(new Span(start, end));
			}
			start = next;
		}
		return paragraphs;
	}

	/**
	 * Whether nothing is seen of it: white space of any width, and the next-line mark.
	 */
	static boolean isBlank(char character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character) || character == '\u0085';
	}

}
