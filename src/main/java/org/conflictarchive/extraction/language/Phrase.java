package org.conflictarchive.extraction.language;

import java.util.List;

import org.conflictarchive.vocabulary.Span;

/**
 * Some neighbouring tokens of one sentence.
 *
 * @param sentence theirs
 * @param from the index of the first
 * @param to the index after the last; greater than {@code from}
 */
public record Phrase(Sentence sentence, int from, int to) {

	public Phrase {
		if (from < 0 || to <= from || to > sentence.size()) {
			throw new IllegalArgumentException("A phrase has tokens of its sentence, not " + from + " to " + to);
		}
	}

	public Span span() {
		return this.sentence.span(this.from, this.to);
	}

	public List<Token> tokens() {
		return this.sentence.tokens().subList(this.from, this.to);
	}

	public Token first() {
		return this.sentence.token(this.from);
	}

	public Token last() {
		return this.sentence.token(this.to - 1);
	}

	public int size() {
		return this.to - this.from;
	}

	/** The words in lower case, parted by blanks. */
	public String lower() {
		StringBuilder words = new StringBuilder();
		for (Token token : tokens()) {
			words.append(words.isEmpty() ? "" : " ").append(token.lower());
		}
		return words.toString();
	}

}
