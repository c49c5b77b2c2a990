package org.conflictarchive.web.address;

import java.util.regex.Pattern;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A position in a report, as an address has it: a number of code points. */
public record Position(int value) {

	private static final Pattern FORM = Pattern.compile("0|[1-9][0-9]{0,8}");

	/**
	 * Called by Spring for a part of the address.
	 * @throws ResponseStatusException 404 where it ends in a format that there is none
	 * of, 400 where it is no number of up to nine digits
	 */
	public static Position valueOf(String value) {
		if (!FORM.matcher(value).matches()) {
			if (Format.isAsked(value)) {
				throw Format.missing(value);
			}
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST,
					"A position is a number of characters from the start of the report, such as 120, not “" + value
							+ "”.");
		}
		return new Position(Integer.parseInt(value));
	}

}
