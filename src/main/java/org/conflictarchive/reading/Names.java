package org.conflictarchive.reading;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.conflictarchive.reading.Reading.Actor;

/** The names of one reading's actors. */
final class Names {

	private final Map<String, String> byId;

	Names(Reading reading) {
		this.byId = reading.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
	}

	String of(String id) {
		return this.byId.getOrDefault(id, id);
	}

	List<String> of(List<String> ids) {
		return ids.stream().map(this::of).toList();
	}

}
