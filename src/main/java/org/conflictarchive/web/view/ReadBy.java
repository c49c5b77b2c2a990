package org.conflictarchive.web.view;

import java.util.Collection;

/**
 * Who read the reports that a page draws on.
 *
 * @param machine whether a machine read one, and nobody checked it
 * @param person whether a person checked the reading of one
 */
public record ReadBy(boolean machine, boolean person) {

	/** By the words that reports have for it. */
	public static ReadBy of(Collection<String> words) {
		return new ReadBy(words.contains("machine"), words.contains("person"));
	}

}
