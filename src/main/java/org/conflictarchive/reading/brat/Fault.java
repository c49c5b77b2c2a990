package org.conflictarchive.reading.brat;

/**
 * A line of an annotation file that can't be read as it stands.
 *
 * @param line counted from 1
 * @param expected what was expected there, in one sentence without a full stop
 */
public record Fault(int line, String expected) {

	/** As it is shown: {@code file:line: what was expected}. */
	public String in(String file) {
		return file + ":" + this.line + ": " + this.expected;
	}

}
