package org.conflictarchive.vocabulary;

import java.util.Locale;

/** The weakest step by which a date is known, strongest first. */
public enum DateBasis {

	/** The sentence itself says it in full. */
	STATED,

	/** A person wrote it into the report's metadata. */
	METADATA,

	/** Carried over from another sentence. */
	INHERITED,

	/** Year or day worked out from other dates. */
	INFERRED;

	/** The word used in JSON, addresses and rows. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The weaker of the two. */
	public DateBasis and(DateBasis other) {
		return (compareTo(other) >= 0) ? this : other;
	}

}
