package org.conflictarchive.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * The days that an ISO 8601 date of reduced precision means: {@code 2022-09-13},
 * {@code 2022-09}, {@code 2022}. A day that its month does not have is its last.
 */
public final class Days {

	private static final Pattern FORM = Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?");

	static final LocalDate LATEST = LocalDate.of(9999, Month.DECEMBER, 31);

	private Days() {
	}

	/** Whether it is such a date, of a day that there is. */
	public static boolean isDate(String value) {
		if (!FORM.matcher(value).matches()) {
			return false;
		}
		try {
			LocalDate.parse(value + "-01-01".substring(value.length() - 4));
			return true;
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

	/** The first day it can mean. */
	public static LocalDate first(String date) {
		return (date.length() > 7) ? day(date) : month(date, 1).atDay(1);
	}

	static LocalDate last(String date) {
		return (date.length() > 7) ? day(date) : month(date, 12).atEndOfMonth();
	}

	private static LocalDate day(String date) {
		YearMonth month = month(date, 1);
		return month.atDay(Math.min(Integer.parseInt(date.substring(8)), month.lengthOfMonth()));
	}

	private static YearMonth month(String date, int otherwise) {
		int year = Integer.parseInt(date.substring(0, 4));
		return YearMonth.of(year, (date.length() > 4) ? Integer.parseInt(date.substring(5, 7)) : otherwise);
	}

}
