package org.conflictarchive.archive;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.conflictarchive.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Whom an actor speaks for, and who speaks for it. */
public final class Parties {

	private Parties() {
	}

	/** The actor itself and those it is affiliated with, at any depth, nearest first. */
	public static Set<String> of(String actor, Map<String, Reading.Actor> actors) {
		Set<String> parties = new LinkedHashSet<>();
		String next = actor;
		while (next != null && parties.add(next)) {
			next = affiliation(actors.get(next));
		}
		return parties;
	}

	/** A party itself and all that are affiliated with it, at any depth. */
	public static Set<String> members(String party, Map<String, Reading.Actor> actors) {
		Set<String> members = new LinkedHashSet<>(Set.of(party));
		actors.keySet().stream().filter((actor) -> of(actor, actors).contains(party)).forEach(members::add);
		return members;
	}

	private static @Nullable String affiliation(Reading.@Nullable Actor actor) {
		return (actor != null) ? actor.affiliation() : null;
	}

}
