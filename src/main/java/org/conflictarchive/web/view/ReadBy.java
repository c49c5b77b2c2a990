package org.conflictarchive.web.view;

import java.util.Collection;

import org.conflictarchive.vocabulary.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Who read the reports that a page draws on.
 *
 * @param machine whether a machine read one, and nobody checked it
 * @param person whether a person checked the reading of one
 * @param reviewer who did and when, where there is only one; else null
 */
public record ReadBy(boolean machine, boolean person, @Nullable String reviewer) {

	public static ReadBy of(Collection<Reader> readers) {
		return new ReadBy(readers.contains(Reader.MACHINE), readers.contains(Reader.PERSON), null);
	}

	/** By the one report that a page draws on. */
	static ReadBy of(Reader reader, @Nullable String reviewer) {
		return new ReadBy(reader == Reader.MACHINE, reader == Reader.PERSON, reviewer);
	}

}
