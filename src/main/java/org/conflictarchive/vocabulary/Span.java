package org.conflictarchive.vocabulary;

/**
 * A half-open range of a report's text, in UTF-16 units of the text as decoded: nothing
 * trimmed, no line ends repaired. Positions that leave the program are code points; the
 * reading converts them, once.
 *
 * @param start the first unit covered
 * @param end the first unit no longer covered; greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

	public Span {
		if (start < 0 || end <= start) {
			throw new IllegalArgumentException(
					"A span runs forward from zero or later, not from " + start + " to " + end);
		}
	}

	/**
	 * The words covered.
	 * @throws IndexOutOfBoundsException where the text is shorter than the span's end
	 */
	public String in(String text) {
		return text.substring(this.start, this.end);
	}

	public int length() {
		return this.end - this.start;
	}

	public boolean contains(int position) {
		return this.start <= position && position < this.end;
	}

	public boolean covers(Span other) {
		return this.start <= other.start && other.end <= this.end;
	}

	public boolean overlaps(Span other) {
		return this.start < other.end && other.start < this.end;
	}

	/** The shortest span that covers both. */
	public Span through(Span other) {
		return new Span(Math.min(this.start, other.start), Math.max(this.end, other.end));
	}

	/** In the order of the text; of two that start together the longer comes first. */
	@Override
	public int compareTo(Span other) {
		int byStart = Integer.compare(this.start, other.start);
		return (byStart != 0) ? byStart : Integer.compare(other.end, this.end);
	}

}
