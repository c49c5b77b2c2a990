package org.conflictarchive.web;

import java.util.regex.Pattern;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The id of a report or event, as an address has it. */
record ReportId(String value) {

	private static final Pattern FORM = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?");

	/**
	 * Called by Spring for a part of the address.
	 * @throws ResponseStatusException 400 where it can be nobody's id
	 */
	public static ReportId valueOf(String value) {
		if (!FORM.matcher(value).matches()) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "The id of a report or an event is 1 to 100 "
					+ "letters, digits, dots, dashes and underscores, not “" + value + "”.");
		}
		return new ReportId(value);
	}

}
