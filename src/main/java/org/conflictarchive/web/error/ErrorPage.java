package org.conflictarchive.web.error;

import java.util.List;

import org.conflictarchive.web.address.Link;
import org.conflictarchive.web.view.Passage;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, and what to do about it.
 *
 * @param title in a few words
 * @param detail what was found and what was expected
 * @param report the id of the report asked for, if it is there, or null
 * @param sentence the sentence that stands where something else was expected, or null
 * @param dropped what the machine had read there and a person has not, or null
 * @param links the statements in that sentence
 * @param ways where a reader may go on
 */
record ErrorPage(int status, String title, String detail, @Nullable String report, @Nullable Passage sentence,
		@Nullable Passage dropped, List<Link> links, List<Way> ways) {

	/**
	 * Somewhere to go on.
	 *
	 * @param path below the archive's own address
	 * @param note what is there, or null
	 */
	record Way(String path, String words, @Nullable String note) {
	}

}
