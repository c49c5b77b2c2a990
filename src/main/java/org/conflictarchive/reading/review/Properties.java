package org.conflictarchive.reading.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.conflictarchive.reading.Reading.Actor;
import org.conflictarchive.reading.Reading.Claim;
import org.conflictarchive.reading.Reading.Dated;
import org.conflictarchive.reading.Reading.Place;
import org.conflictarchive.reading.Reading.Source;
import org.conflictarchive.reading.Reading.Statement;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.reading.review.ReadingDifference.Change;
import org.jspecify.annotations.Nullable;

/** Which properties of two things differ, told in words. */
final class Properties {

	private static final String NONE = "none";

	/** From the machine's ids to those a person gave to the same. */
	private final Map<String, String> actors;

	private final Map<String, String> statements;

	Properties(Map<String, String> actors, Map<String, String> statements) {
		this.actors = actors;
		this.statements = statements;
	}

	/** The changes so far. */
	private static final class Changes {

		private final List<Change> changes = new ArrayList<>();

		Changes of(String field, String before, String after) {
			if (!before.equals(after)) {
				this.changes.add(new Change(field, before, after));
			}
			return this;
		}

		Changes of(String field, @Nullable Words before, @Nullable Words after) {
			return of(field, inWords(before), inWords(after));
		}

		Changes of(String field, @Nullable Dated before, @Nullable Dated after) {
			return of(field, inWords(before), inWords(after));
		}

		List<Change> all() {
			return this.changes;
		}

	}

	List<Change> ofReport(Source machine, Source person) {
		return new Changes().of("published", machine.published(), person.published()).all();
	}

	List<Change> ofActor(Actor machine, Actor person) {
		return new Changes().of("id", machine.id(), person.id())
			.of("name", machine.name(), person.name())
			.of("type", machine.type().word(), person.type().word())
			.of("role", orNone(machine.role()), orNone(person.role()))
			.of("affiliation", orNone(persons(machine.affiliation())), orNone(person.affiliation()))
			.of("places", inWords(person.places().isEmpty() ? List.of() : machine.places()), inWords(person.places()))
			.all();
	}

	List<Change> ofStatement(Statement machine, Statement person) {
		return new Changes().of("id", machine.id(), person.id())
			.of("kind", machine.kind().word(), person.kind().word())
			.of("sentence", inWords(machine.sentence()), inWords(person.sentence()))
			.of("content", machine.content(), person.content())
			.of("cue", machine.cue(), person.cue())
			.of("speaker", machine.speaker(), person.speaker())
			.of("actors", persons(machine.actors()), list(person.actors()))
			.of("relayedBy", persons(machine.relayedBy()), list(person.relayedBy()))
			.of("date", machine.date(), person.date())
			.all();
	}

	List<Change> ofClaim(Claim machine, Claim person) {
		return new Changes().of("id", machine.id(), person.id())
			.of("statement", this.statements.getOrDefault(machine.statement(), machine.statement()), person.statement())
			.of("content", machine.content(), person.content())
			.of("effect", machine.effect().word(), person.effect().word())
			.of("number", number(machine), number(person))
			.of("preliminary", String.valueOf(machine.preliminary()), String.valueOf(person.preliminary()))
			.of("scope", machine.scope().word(), person.scope().word())
			.of("counted", machine.counted(), person.counted())
			.of("effectWords", machine.effectWords(), person.effectWords())
			.of("victims", machine.victims(), person.victims())
			.of("preliminaryWords", machine.preliminaryWords(), person.preliminaryWords())
			.of("sides", persons(machine.sides()), list(person.sides()))
			.of("claimants", persons(machine.claimants()), list(person.claimants()))
			.of("claimantBasis", machine.claimantBasis().word(), person.claimantBasis().word())
			.of("date", machine.date(), person.date())
			.all();
	}

	private @Nullable String persons(@Nullable String actor) {
		return (actor != null) ? this.actors.getOrDefault(actor, actor) : null;
	}

	private String persons(List<String> machines) {
		return list(machines.stream().map((actor) -> this.actors.getOrDefault(actor, actor)).toList());
	}

	static String inWords(Actor actor) {
		return actor.name() + ", " + actor.type().word();
	}

	static String inWords(Statement statement) {
		String speaker = statement.actors().isEmpty() ? "" : " by " + list(statement.actors());
		return statement.kind().word() + speaker + ", " + inWords(statement.content());
	}

	static String inWords(Claim claim) {
		return number(claim) + " " + claim.effect().word() + ", claimed by " + list(claim.claimants()) + ", "
				+ inWords(claim.content());
	}

	private static String number(Claim claim) {
		String about = claim.approximate() ? "about " : "";
		Integer low = claim.low();
		Integer high = claim.high();
		if (low == null) {
			return about + ((high == null) ? "an untold number" : "up to " + high);
		}
		if (high == null) {
			return about + low + " or more";
		}
		return about + (low.equals(high) ? low.toString() : low + " to " + high);
	}

	private static String inWords(@Nullable Words words) {
		return (words != null)
				? "“" + words.text().replaceAll("\\s+", " ") + "” (" + words.start() + "–" + words.end() + ")" : NONE;
	}

	private static String inWords(Place place) {
		return place.start() + "–" + place.end();
	}

	private static String inWords(List<Words> words) {
		return list(words.stream().map(Properties::inWords).toList());
	}

	private static String inWords(@Nullable Dated date) {
		if (date == null) {
			return NONE;
		}
		String end = (date.end() != null) ? " to " + date.end() : "";
		return date.value() + end + " (" + date.precision().word() + ", " + date.basis().word() + ", from "
				+ inWords(date.from()) + ")";
	}

	private static String list(List<String> words) {
		return words.isEmpty() ? NONE : String.join(", ", words);
	}

	private static String orNone(@Nullable String text) {
		return (text != null) ? text : NONE;
	}

}
