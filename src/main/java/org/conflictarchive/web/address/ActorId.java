package org.conflictarchive.web.address;

import org.conflictarchive.archive.Question;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The id of an actor, as an address has it. */
public record ActorId(String value) {

	/**
	 * Called by Spring for a part of the address.
	 * @throws ResponseStatusException 404 where it ends in a format that there is none
	 * of, 400 where it can be nobody's id
	 */
	public static ActorId valueOf(String value) {
		if (!Question.ACTOR.admits(value)) {
			if (Format.isAsked(value)) {
				throw Format.missing(value);
			}
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST, Question.ACTOR.refusal(value));
		}
		return new ActorId(value);
	}

}
