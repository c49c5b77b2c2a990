package org.conflictarchive.vocabulary;

import java.util.Locale;

/** How a report renders what was said. */
public enum StatementKind {

	/** The content stands in quotation marks. */
	DIRECT,

	/** The content is told in the reporter's words. */
	INDIRECT,

	/** Part of the content stands in quotation marks. */
	MIXED,

	/** The report's own voice: no cue, no speaker, no actors. */
	NARRATED;

	/** The word used in JSON, addresses and rows. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}
