package org.conflictarchive.vocabulary;

import java.util.Locale;

/** How it is known who makes a casualty claim. */
public enum ClaimantBasis {

	/** The words that hold the figure are attributed. */
	STATED,

	/** An unattributed "another five" follows an attributed figure. */
	INHERITED;

	/** The word used in JSON and rows. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
