package org.conflictarchive.reading.brat;

import java.io.Serial;

/**
 * Ends the reading of one line, or of one part of it; the message says what was expected.
 */
final class UnreadableLineException extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1;

	UnreadableLineException(String expected) {
		super(expected);
	}

}
