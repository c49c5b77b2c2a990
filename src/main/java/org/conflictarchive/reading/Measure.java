package org.conflictarchive.reading;

/**
 * How well one thing is found.
 *
 * @param name what is looked for
 * @param right how many are found as they should be
 * @param found how many are found, rightly or wrongly
 * @param expected how many there are to find
 */
public record Measure(String name, int right, int found, int expected) {

	/** The share of what is found that is right; 0 where nothing is found. */
	public double precision() {
		return share(this.right, this.found);
	}

	/** The share of what is expected that is found; 0 where nothing is expected. */
	public double recall() {
		return share(this.right, this.expected);
	}

	/** The harmonic mean of precision and recall; 0 where nothing is right. */
	public double f1() {
		double precision = precision();
		double recall = recall();
		return (precision + recall > 0) ? 2 * precision * recall / (precision + recall) : 0;
	}

	/** The same thing looked for in more text. */
	Measure plus(Measure other) {
		return new Measure(this.name, this.right + other.right, this.found + other.found,
				this.expected + other.expected);
	}

	private static double share(int part, int whole) {
		return (whole > 0) ? (double) part / whole : 0;
	}

}
