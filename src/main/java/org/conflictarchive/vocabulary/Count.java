package org.conflictarchive.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * A number of people as a text bounds it: exact 12 is 12 to 12; "at least 8" has no high,
 * "up to 20" no low; "dozens" has neither.
 *
 * @param low at least so many, or null where the text sets no lower bound
 * @param high at most so many, or null where the text sets no upper bound
 * @param approximate said to be about so many
 */
public record Count(@Nullable Integer low, @Nullable Integer high, boolean approximate) {

	public Count {
		if ((low != null && low < 0) || (high != null && high < 0) || (low != null && high != null && low > high)) {
			throw new IllegalArgumentException(
					"A count runs from zero or more upwards, not from " + low + " to " + high);
		}
	}

	public static Count exactly(int number) {
		return new Count(number, number, false);
	}

	public static Count atLeast(int number) {
		return new Count(number, null, false);
	}

	public static Count about(int number) {
		return new Count(number, number, true);
	}

	public static Count unknown() {
		return new Count(null, null, false);
	}

}
