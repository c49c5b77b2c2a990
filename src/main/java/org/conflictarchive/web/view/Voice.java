package org.conflictarchive.web.view;

import java.util.ArrayList;
import java.util.List;

import org.conflictarchive.archive.Actor;
import org.conflictarchive.archive.Statement;
import org.conflictarchive.vocabulary.ActorType;
import org.conflictarchive.vocabulary.StatementKind;

/**
 * One link of a chain of attribution: "…, quoting France".
 *
 * @param verb how the voice before it renders it: {@code quoting} or {@code citing}, with
 * an article where the name takes one; empty for the outermost
 */
public record Voice(String verb, List<ActorLink> actors) {

	/**
	 * From the outermost voice to the one whose words they are; empty for the report's
	 * own voice.
	 */
	static List<Voice> of(Statement statement) {
		List<Voice> voices = of(statement.relays());
		if (!statement.actors().isEmpty()) {
			String verb = (statement.kind() == StatementKind.DIRECT) ? "quoting" : "citing";
			voices.add(voice(voices.isEmpty() ? "" : verb, statement.actors()));
		}
		return voices;
	}

	/**
	 * The chain in a line: "Jane Doe, indirect speech, told by The Agency".
	 */
	public static String inWords(Statement statement) {
		String manner = StatementView.manner(statement.kind());
		if (statement.actors().isEmpty()) {
			return "In " + manner;
		}
		return chain(statement.actors(), statement.relays()) + ": " + manner;
	}

	/** From the one whose words they are outwards. */
	public static String chain(List<Actor> speakers, List<Actor> relays) {
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
			voices.add(voice(voices.isEmpty() ? "" : "citing", List.of(relays.get(i))));
		}
		return voices;
	}

	/**
	 * Within a sentence offices have an article; what people call themselves has none.
	 */
	private static Voice voice(String verb, List<Actor> actors) {
		Actor first = actors.get(0);
		boolean article = !verb.isEmpty() && first.type() == ActorType.GOVERNMENT_BODY
				&& !first.name().regionMatches(true, 0, "the ", 0, 4);
		return new Voice(article ? verb + " the" : verb, ActorLink.to(actors));
	}

}
