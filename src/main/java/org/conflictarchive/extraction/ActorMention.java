package org.conflictarchive.extraction;

import java.util.List;

import org.conflictarchive.vocabulary.ActorType;
import org.conflictarchive.vocabulary.Span;
import org.jspecify.annotations.Nullable;

/**
 * A person, party or office of one report, with every place where its text names it.
 *
 * @param id a readable slug of the name, unique in its report
 * @param name the fullest name the text gives
 * @param type what kind of actor it is
 * @param role the office, in the report's words, or null
 * @param affiliation the id of the party it speaks for, or null
 * @param places where the text names it, in order
 */
public record ActorMention(String id, String name, ActorType type, @Nullable String role, @Nullable String affiliation,
		List<Span> places) {

	public ActorMention {
		places = List.copyOf(places);
	}

}
