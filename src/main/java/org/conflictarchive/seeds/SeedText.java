package org.conflictarchive.seeds;

import org.jspecify.annotations.Nullable;

/**
 * One report as its file holds it.
 *
 * @param id the file's name without {@code .txt}
 * @param file the path as given and walked, with forward slashes; of an absolute one no
 * more than the folder's name and what lies below it
 * @param sha256 of the file's bytes, lower-case hexadecimal
 * @param text the bytes decoded as UTF-8 without a byte-order mark, otherwise untouched
 * @param metadata what a person knows of it
 * @param reading the file that says how a person has read it, or null where there is none
 * or it can't be read as text
 */
public record SeedText(String id, String file, String sha256, String text, SeedMetadata metadata,
		@Nullable ReadingFile reading) {

	/** A report that no person has read. */
	public SeedText(String id, String file, String sha256, String text, SeedMetadata metadata) {
		this(id, file, sha256, text, metadata, null);
	}

}
