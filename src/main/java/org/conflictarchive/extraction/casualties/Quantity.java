package org.conflictarchive.extraction.casualties;

import org.conflictarchive.vocabulary.Count;

/**
 * A number or other quantity in a sentence; indices are those of tokens.
 *
 * @param from the first word, with "at least" and its kin
 * @param word the first word of the number itself
 * @param to after the last word of the number
 * @param count how many
 * @param numbered whether a number is told: not in "dozens", "several"
 * @param continuing said to go on from an earlier number: "another five"
 */
record Quantity(int from, int word, int to, Count count, boolean numbered, boolean continuing) {

	boolean isOne() {
		return Integer.valueOf(1).equals(this.count.high());
	}

	boolean isZero() {
		return Integer.valueOf(0).equals(this.count.high());
	}

	Quantity upwards() {
		return new Quantity(this.from, this.word, this.to, new Count(this.count.low(), null, false), this.numbered,
				this.continuing);
	}

	Quantity continued() {
		return new Quantity(this.from, this.word, this.to, this.count, this.numbered, true);
	}

}
