package org.conflictarchive.vocabulary;

import java.util.Locale;

/** What is claimed to have befallen the people counted. */
public enum CasualtyEffect {

	KILLED, WOUNDED, MISSING, CAPTURED, DISPLACED,

	/**
	 * Killed or wounded in one figure, or "victims", "losses": the text does not say that
	 * anyone died, nor does the archive.
	 */
	CASUALTIES;

	/** The word used in JSON, addresses and rows. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
