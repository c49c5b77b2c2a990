package org.conflictarchive.reading.review;

import org.conflictarchive.seeds.RefusedSeed;

/**
 * One thing that is wrong with a reading file.
 *
 * @param file its path
 * @param pointer the JSON pointer (RFC 6901) to what is wrong; empty for the whole file
 * @param expected one sentence: what was expected there, and what was found
 */
public record Fault(String file, String pointer, String expected) {

	/** File, pointer, and what was expected, in one line. */
	public String line() {
		return refusal().line();
	}

	/** The same as a refusal of the file. */
	public RefusedSeed refusal() {
		String place = this.pointer.isEmpty() ? "" : this.pointer + ": ";
		return new RefusedSeed(this.file, place + this.expected, null);
	}

}
