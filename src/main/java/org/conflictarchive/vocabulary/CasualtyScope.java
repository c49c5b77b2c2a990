package org.conflictarchive.vocabulary;

import java.util.Locale;

/** What a figure is a count of. */
public enum CasualtyScope {

	/** The losses of what the report tells. */
	EVENT,

	/** A total over a time, where the text says so ("since Monday", "in total"). */
	CUMULATIVE;

	/** The word used in JSON and rows. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
