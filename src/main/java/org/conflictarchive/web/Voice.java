package org.conflictarchive.web;

import java.util.ArrayList;
import java.util.List;

import org.conflictarchive.archive.Actor;
import org.conflictarchive.archive.Statement;
import org.conflictarchive.vocabulary.StatementKind;

/**
 * One link of a chain of attribution: "…, quoting France".
 *
 * @param verb how the voice before it renders it: {@code quoting} or {@code citing};
 * empty for the outermost
 */
record Voice(String verb, List<ActorLink> actors) {

	/**
	 * From the outermost voice to the one whose words they are; empty for the report's
	 * own voice.
	 */
	static List<Voice> of(Statement statement) {
		List<Voice> voices = of(statement.relays());
		if (!statement.actors().isEmpty()) {
			String verb = (statement.kind() == StatementKind.DIRECT) ? "quoting" : "citing";
			voices.add(new Voice(voices.isEmpty() ? "" : verb, ActorLink.to(statement.actors())));
		}
		return voices;
	}

	/**
	 * The chain in a line: "Jane Doe, indirect speech, told by The Agency".
	 */
	static String inWords(Statement statement) {
		String manner = StatementView.manner(statement.kind());
		if (statement.actors().isEmpty()) {
			return "In " + manner;
		}
		return chain(statement.actors(), statement.relays()) + ": " + manner;
	}

	/** From the one whose words they are outwards. */
	static String chain(List<Actor> speakers, List<Actor> relays) {
		StringBuilder chain = new StringBuilder(isolated(speakers));
		relays.forEach((relay) -> chain.append(", as told by ").append(isolated(List.of(relay))));
		return chain.toString();
	}

	private static String isolated(List<Actor> actors) {
		return ActorLink
			.names(actors.stream().map((actor) -> new ActorLink(actor.slug(), Isolated.of(actor.name()))).toList());
	}

	/** From the outermost voice to the one nearest to whose words they are. */
	static List<Voice> of(List<Actor> relays) {
		List<Voice> voices = new ArrayList<>();
		for (int i = relays.size() - 1; i >= 0; i--) {
			voices.add(new Voice(voices.isEmpty() ? "" : "citing", List.of(ActorLink.to(relays.get(i)))));
		}
		return voices;
	}

}
