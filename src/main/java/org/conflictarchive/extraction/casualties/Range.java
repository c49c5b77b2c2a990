package org.conflictarchive.extraction.casualties;

/**
 * Tokens of a sentence, by index, half-open and not empty.
 *
 * @param from the first
 * @param to after the last
 */
record Range(int from, int to) {

	Range {
		if (to <= from) {
			throw new IllegalArgumentException("A range runs forward, not from " + from + " to " + to);
		}
	}

	Range through(Range other) {
		return new Range(Math.min(this.from, other.from), Math.max(this.to, other.to));
	}

}
