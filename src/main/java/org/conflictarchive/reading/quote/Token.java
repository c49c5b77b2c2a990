package org.conflictarchive.reading.quote;

import org.conflictarchive.vocabulary.Span;

/**
 * A word or a sign.
 *
 * @param form what it is compared by: without the differences between kinds of quotation
 * marks, dashes and apostrophes, and without what nobody sees
 * @param folded the same without capitals and accents
 * @param span where it stands in its text
 * @param quoted whether it stands in quotation marks; not asked of the marks themselves
 */
record Token(String form, String folded, Span span, Sort sort, boolean quoted) {

	/** The kinds that are never compared with each other. */
	enum Sort {

		WORD, SIGN, MARK

	}

	boolean isWord() {
		return this.sort == Sort.WORD;
	}

	/** Whether both are the same but for capitals and accents. */
	boolean isLike(Token other) {
		return this.sort == other.sort && this.folded.equals(other.folded);
	}

}
