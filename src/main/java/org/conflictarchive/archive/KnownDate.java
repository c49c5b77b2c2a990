package org.conflictarchive.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.conflictarchive.reading.Reading;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.vocabulary.DateBasis;
import org.conflictarchive.vocabulary.DatePrecision;
import org.jspecify.annotations.Nullable;

/**
 * A date as a row holds it; the words it rests on stand in rows of their own.
 *
 * @param value {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
 * @param end the last day, month or year of a range, else null
 * @param precision how closely it is known
 * @param basis the weakest step to it
 * @param rule the name of the rule that read its words; null where it rests on metadata
 * alone
 */
public record KnownDate(String value, @Nullable String end, DatePrecision precision, DateBasis basis,
		@Nullable String rule) {

	private static final String[] MONTHS = { "January", "February", "March", "April", "May", "June", "July", "August",
			"September", "October", "November", "December" };

	static @Nullable KnownDate of(Reading.@Nullable Dated dated) {
		return (dated != null)
				? new KnownDate(dated.value(), dated.end(), dated.precision(), dated.basis(), dated.rule()) : null;
	}

	/** The first day it can mean. */
	public LocalDate firstDay() {
		return Days.first(this.value);
	}

	/** The last day it can mean; the last one there is for a date without an end. */
	public LocalDate lastDay() {
		return switch (this.precision) {
			case DAY, MONTH, YEAR -> Days.last(this.value);
			case RANGE -> Days.last((this.end != null) ? this.end : this.value);
			case SINCE -> Days.LATEST;
		};
	}

	/** With the words it rests on, as the report object has it. */
	static Reading.@Nullable Dated dated(@Nullable KnownDate date, List<Words> from) {
		return (date != null) ? new Reading.Dated(date.value, date.end, date.precision, date.basis, from, date.rule)
				: null;
	}

	/**
	 * As ISO 8601 has it: "2016-09-20", "1990/1994" for a range, "1980/.." without an
	 * end.
	 */
	public String iso() {
		return switch (this.precision) {
			case DAY, MONTH, YEAR -> this.value;
			case SINCE -> this.value + "/..";
			case RANGE -> (this.end != null) ? this.value + "/" + this.end : this.value;
		};
	}

	/** What {@link #iso} gave, in words. */
	public static String isoInWords(String iso) {
		String[] ends = iso.split("/");
		if (ends.length == 1) {
			return inWords(iso);
		}
		return ends[1].equals("..") ? "since " + inWords(ends[0]) : inWords(ends[0]) + " to " + inWords(ends[1]);
	}

	/** "20 September 2016", "September 2022", "2022", "1990 to 1994", "since 1980". */
	public String inWords() {
		String start = inWords(this.value);
		return switch (this.precision) {
			case DAY, MONTH, YEAR -> start;
			case SINCE -> "since " + start;
			case RANGE -> (this.end != null) ? start + " to " + inWords(this.end) : start;
		};
	}

	private static String inWords(String iso) {
		String[] parts = iso.split("-");
		return switch (parts.length) {
			case 1 -> parts[0];
			case 2 -> month(parts[1]) + " " + parts[0];
			default -> String.format(Locale.ROOT, "%d %s %s", Integer.valueOf(parts[2]), month(parts[1]), parts[0]);
		};
	}

	private static String month(String number) {
		return MONTHS[Integer.parseInt(number) - 1];
	}

}
