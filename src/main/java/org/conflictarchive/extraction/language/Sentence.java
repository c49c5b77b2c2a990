package org.conflictarchive.extraction.language;

import java.util.List;

import org.conflictarchive.vocabulary.Span;

/**
 * One sentence as its words.
 *
 * @param span where it stands
 * @param index its number in the report, from 0
 * @param paragraph the number of its paragraph, from 0
 * @param tokens its words and marks, in order; at least one
 */
public record Sentence(Span span, int index, int paragraph, List<Token> tokens) {

	public int size() {
		return this.tokens.size();
	}

	public Token token(int index) {
		return this.tokens.get(index);
	}

	/** Whether there is a token at the index, and it is of the class. */
	public boolean is(int index, WordClass wordClass) {
		return index >= 0 && index < size() && token(index).is(wordClass);
	}

	/** Whether there is a token at the index, and it is that word in lower case. */
	public boolean is(int index, String word) {
		return index >= 0 && index < size() && token(index).is(word);
	}

	/** The words from one token to before another. */
	public Span span(int from, int to) {
		return new Span(token(from).span().start(), token(to - 1).span().end());
	}

	/**
	 * The index of the first token that starts at the offset or after it; the size if
	 * none does.
	 */
	public int indexAt(int offset) {
		int low = 0;
		int high = size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (token(middle).span().start() < offset) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

}
