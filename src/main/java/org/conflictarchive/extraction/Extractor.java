package org.conflictarchive.extraction;

import org.conflictarchive.seeds.SeedText;

/** The way in: a report's text to all that the rules find in it. */
public final class Extractor {

	/** The version of the rules and word lists; a change of either changes it. */
	public static final String VERSION = "1.0.0";

	/** The same text gives the same findings, whatever else has been read. */
	public Findings read(SeedText seed) {
		throw new UnsupportedOperationException(seed.id());
	}

}
