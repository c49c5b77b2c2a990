package org.conflictarchive.reading.brat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.conflictarchive.reading.Reading.Claim;
import org.conflictarchive.reading.Reading.Words;
import org.jspecify.annotations.Nullable;

/**
 * How many people a claim counts: {@code 49} exactly, {@code 8..} at least, {@code ..20}
 * up to, {@code 10..12}; {@code ..} where no bound is told.
 */
record Bounds(@Nullable Integer low, @Nullable Integer high) {

	private static final Pattern WRITTEN = Pattern.compile("(?<low>\\d{1,9})?(?<range>\\.\\.)?(?<high>\\d{1,9})?");

	private static final Pattern DIGITS = Pattern.compile("\\d{1,9}|\\d{1,3}(?:,\\d{3}){1,2}");

	private static final List<String> WORDS = List.of("no", "one", "two", "three", "four", "five", "six", "seven",
			"eight", "nine", "ten", "eleven", "twelve");

	static Bounds of(Claim claim) {
		return new Bounds(claim.low(), claim.high());
	}

	/** What digits, or the number words up to twelve, tell by themselves. */
	static Bounds of(@Nullable Words counted) {
		if (counted == null) {
			return new Bounds(null, null);
		}
		String word = counted.text().toLowerCase(Locale.ROOT);
		Integer number = DIGITS.matcher(word).matches() ? Integer.valueOf(word.replace(",", ""))
				: WORDS.contains(word) ? (Integer) WORDS.indexOf(word) : null;
		return new Bounds(number, number);
	}

	/**
	 * Reads what {@link #toString} has written.
	 * @throws UnreadableLineException if it is something else
	 */
	static Bounds read(String written) {
		Matcher matcher = WRITTEN.matcher(written);
		if (!matcher.matches() || written.isEmpty()) {
			throw new UnreadableLineException(
					"a count such as 49, 8.. (at least), ..20 (up to), 10..12 or .. (not told) was expected, not \""
							+ written + "\"");
		}
		Integer low = number(matcher.group("low"));
		Integer high = (matcher.group("range") != null) ? number(matcher.group("high")) : low;
		if (low != null && high != null && low > high) {
			throw new UnreadableLineException("a count that runs upwards was expected, not " + written);
		}
		return new Bounds(low, high);
	}

	private static @Nullable Integer number(@Nullable String digits) {
		return (digits != null) ? Integer.valueOf(digits) : null;
	}

	@Override
	public String toString() {
		if (this.low != null && this.low.equals(this.high)) {
			return this.low.toString();
		}
		return ((this.low != null) ? this.low : "") + ".." + ((this.high != null) ? this.high : "");
	}

}
