package org.conflictarchive.web.list;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.conflictarchive.archive.ActorName;
import org.conflictarchive.archive.KnownDate;
import org.conflictarchive.archive.Question;
import org.conflictarchive.vocabulary.CasualtyEffect;
import org.conflictarchive.vocabulary.DateBasis;
import org.conflictarchive.vocabulary.StatementKind;
import org.conflictarchive.web.view.DateView;
import org.conflictarchive.web.view.StatementView;

/**
 * What answers are called.
 *
 * @param actors by slug
 * @param events titles by id
 * @param reports names by id
 */
record Labels(Map<String, ActorName> actors, Map<String, String> events, Map<String, String> reports) {

	/** An answer beside its question. */
	String of(Question question, String value) {
		if (value.equals(Question.NONE) && question != Question.EVENT && question != Question.REPORT) {
			return switch (question) {
				case ACTOR -> "the report’s own voice";
				case RELAY -> "nobody";
				case EFFECT -> "no losses";
				case SIDE -> "no side that is told";
				case READING -> "nobody: not in English";
				default -> "not known";
			};
		}
		return switch (question) {
			case ACTOR, RELAY, SIDE -> name(value);
			case DATE -> KnownDate.isoInWords(value);
			case KIND -> StatementView.manner(StatementKind.valueOf(value.toUpperCase(Locale.ROOT)));
			case BASIS -> DateView.basis(DateBasis.valueOf(value.toUpperCase(Locale.ROOT)));
			case EFFECT -> value;
			case READING -> "person".equals(value) ? "machine, and checked by a person" : "machine alone";
			case EVENT -> this.events.getOrDefault(value, quoted(value));
			case REPORT -> this.reports.getOrDefault(value, quoted(value));
		};
	}

	private String name(String slug) {
		ActorName actor = this.actors.get(slug);
		return (actor != null) ? actor.name() : quoted(slug);
	}

	private static String quoted(String value) {
		return "“" + value + "”";
	}

	/** An answer in a sentence: "people killed", "a party or on its behalf". */
	String inWords(Question question, String value) {
		boolean people = question == Question.EFFECT
				&& !Set.of(Question.NONE, CasualtyEffect.CASUALTIES.word()).contains(value);
		boolean members = question.isOfActors()
				&& this.actors.values().stream().anyMatch((actor) -> value.equals(actor.party()));
		String andMembers = (question == Question.SIDE) ? " or those on its side" : " or on its behalf";
		return (people ? "people " : "") + of(question, value) + (members ? andMembers : "");
	}

}
