package org.conflictarchive.vocabulary;

import java.util.Locale;

/** How closely a date is known. */
public enum DatePrecision {

	DAY, MONTH, YEAR,

	/** From the date to a later one. */
	RANGE,

	/** From the date on, with no end told. */
	SINCE;

	/** The word used in JSON and rows. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
