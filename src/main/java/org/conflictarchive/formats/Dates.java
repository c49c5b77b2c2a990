package org.conflictarchive.formats;

import org.conflictarchive.archive.KnownDate;
import org.conflictarchive.vocabulary.DatePrecision;

/** Dates as formats write them. */
final class Dates {

	private Dates() {
	}

	/**
	 * ISO 8601-2: {@code 2022-09-13}, {@code 1990/1994}, {@code 1980/..} for an open end.
	 */
	static String iso(KnownDate date) {
		return switch (date.precision()) {
			case DAY, MONTH, YEAR -> date.value();
			case RANGE -> date.value() + "/" + date.end();
			case SINCE -> date.value() + "/..";
		};
	}

	/** Whether it is one day, month or year. */
	static boolean isOne(KnownDate date) {
		return date.precision() != DatePrecision.RANGE && date.precision() != DatePrecision.SINCE;
	}

}
