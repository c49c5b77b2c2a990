package org.conflictarchive.vocabulary;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A day, month, year, range or open start, with the words it rests on. Values are ISO
 * 8601 calendar dates of reduced precision: {@code 2022-09-13}, {@code 2022-09},
 * {@code 2022}.
 *
 * @param value the date, or the start of a range
 * @param end the last day, month or year of a {@link DatePrecision#RANGE range}, else
 * null
 * @param precision how closely the date is known
 * @param basis the weakest step to it
 * @param from the words it rests on, in the order of the text; empty only where it rests
 * on metadata alone
 * @param rule the name of the rule that read its words; null where it rests on metadata
 * alone
 */
public record StatedDate(String value, @Nullable String end, DatePrecision precision, DateBasis basis, List<Span> from,
		@Nullable String rule) {

	private static final Pattern ISO = Pattern.compile("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");

	public StatedDate {
		if (!ISO.matcher(value).matches() || (end != null && !ISO.matcher(end).matches())) {
			throw new IllegalArgumentException("A date is YYYY, YYYY-MM or YYYY-MM-DD, not " + value + " to " + end);
		}
		if ((end != null) != (precision == DatePrecision.RANGE)) {
			throw new IllegalArgumentException("Only a range has an end: " + value + " to " + end + ", " + precision);
		}
		if (basis != DateBasis.METADATA && from.isEmpty()) {
			throw new IllegalArgumentException("A date that is " + basis.word() + " rests on words: " + value);
		}
		from = (from.size() > 1) ? from.stream().sorted().distinct().toList() : List.copyOf(from);
	}

	/** A day, month or year, by how much of it the value tells. */
	public static StatedDate of(String value, DateBasis basis, List<Span> from, @Nullable String rule) {
		DatePrecision precision = switch (value.length()) {
			case 4 -> DatePrecision.YEAR;
			case 7 -> DatePrecision.MONTH;
			default -> DatePrecision.DAY;
		};
		return new StatedDate(value, null, precision, basis, from, rule);
	}

	/** The same date, known by no stronger a step than the one given. */
	public StatedDate by(DateBasis step) {
		return new StatedDate(this.value, this.end, this.precision, this.basis.and(step), this.from, this.rule);
	}

}
