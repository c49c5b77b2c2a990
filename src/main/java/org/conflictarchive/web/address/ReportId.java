package org.conflictarchive.web.address;

import org.conflictarchive.archive.Question;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The id of a report or event, as an address has it. */
public record ReportId(String value) {

	/**
	 * Called by Spring for a part of the address.
	 * @throws ResponseStatusException 400 where it can be nobody's id
	 */
	public static ReportId valueOf(String value) {
		if (!Question.REPORT.admits(value)) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST, Question.REPORT.refusal(value));
		}
		return new ReportId(value);
	}

}
