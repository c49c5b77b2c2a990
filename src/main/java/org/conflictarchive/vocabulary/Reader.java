package org.conflictarchive.vocabulary;

import java.util.Locale;

/** Who made the reading of a report. */
public enum Reader {

	/** The rules. */
	MACHINE,

	/** Somebody who checked what the rules read. */
	PERSON,

	/** Nobody: the report is not in English. */
	NONE;

	/** The word used in JSON and rows. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
