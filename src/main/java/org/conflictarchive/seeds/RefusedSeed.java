package org.conflictarchive.seeds;

import org.jspecify.annotations.Nullable;

/**
 * A file that can't be read as a report.
 *
 * @param file its path
 * @param reason one sentence: what was found and what was expected
 * @param byteOffset where in the file, counted from 0, or null where no one place is at
 * fault
 */
public record RefusedSeed(String file, String reason, @Nullable Long byteOffset) {

	/** Whether it is not a report, but what a person has read in one. */
	public boolean isReadingFile() {
		return this.file.endsWith(SeedReader.READING);
	}

	/**
	 * In one line for a log or a terminal: file, reason, and at which byte where there is
	 * one.
	 */
	public String line() {
		String place = (this.byteOffset != null) ? " (at byte " + this.byteOffset + ", counted from 0)" : "";
		// A name may hold a line end, but a refusal is one line.
		return (this.file + ": " + this.reason + place).replaceAll("\\p{Cntrl}", "\uFFFD");
	}

}
