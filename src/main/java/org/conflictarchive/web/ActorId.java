package org.conflictarchive.web;

import java.util.regex.Pattern;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The id of an actor, as an address has it. */
record ActorId(String value) {

	private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

	/**
	 * Called by Spring for a part of the address.
	 * @throws ResponseStatusException 400 where it can be nobody's id
	 */
	public static ActorId valueOf(String value) {
		if (!FORM.matcher(value).matches()) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST,
					"An actor’s id is small letters and digits with dashes between, such as jane-doe, not “" + value
							+ "”.");
		}
		return new ActorId(value);
	}

}
