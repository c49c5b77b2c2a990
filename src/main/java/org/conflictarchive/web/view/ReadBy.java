package org.conflictarchive.web.view;

import java.util.Collection;
import org.conflictarchive.vocabulary.Reader;

/**
 * Who read the reports that a page draws on.
 *
 * @param machine whether a machine read one, and nobody checked it
 * @param person whether a person checked the reading of one
 */
public record ReadBy(boolean machine, boolean person) {

	public static ReadBy of(Collection<Reader> readers) {
		return new ReadBy(readers.contains(Reader.MACHINE), readers.contains(Reader.PERSON));
	}

}
