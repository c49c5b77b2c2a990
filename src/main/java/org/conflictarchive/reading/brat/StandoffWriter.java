package org.conflictarchive.reading.brat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.conflictarchive.reading.Reading;
import org.conflictarchive.reading.Reading.Actor;
import org.conflictarchive.reading.Reading.Claim;
import org.conflictarchive.reading.Reading.Dated;
import org.conflictarchive.reading.Reading.Statement;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.vocabulary.CasualtyScope;
import org.conflictarchive.vocabulary.ClaimantBasis;
import org.jspecify.annotations.Nullable;

/** Writes one reading: each statement with its claims, as the text runs. */
final class StandoffWriter {

	private final Reading reading;

	private final PlainText text;

	private final StringBuilder lines = new StringBuilder();

	/** The last number of each kind of id. */
	private final Map<String, Integer> numbers = new HashMap<>();

	/** Words that several statements or claims have, by type and place. */
	private final Map<String, String> shared = new HashMap<>();

	/** The annotations of the statements, by their ids. */
	private final Map<String, String> contents = new HashMap<>();

	/** Claims whose position does not follow from their words, by index. */
	private final Set<Integer> unusual;

	StandoffWriter(Reading reading, PlainText text) {
		this.reading = reading;
		this.text = text;
		this.unusual = ClaimPositions.unusual(reading.claims());
	}

	String write() {
		String report = bound("Report", this.text.firstWord());
		note("AnnotatorNotes", report, new Fields().putAll("date", List.of()), this.reading.report().published());
		this.reading.actors().forEach((actor) -> actor(actor, report));
		for (Statement statement : this.reading.statements()) {
			statement(statement);
			claims(statement);
		}
		return this.lines.toString();
	}

	private void actor(Actor actor, String report) {
		Fields fields = new Fields().put("id", actor.id())
			.put("name", actor.name())
			.put("type", actor.type().word())
			.put("role", actor.role())
			.put("affiliation", actor.affiliation());
		if (actor.places().isEmpty()) {
			note("Actor", report, fields, null);
		}
		for (Words place : actor.places()) {
			note("AnnotatorNotes", bound("Actor", place), fields, null);
			fields = new Fields().put("id", actor.id());
		}
	}

	private void statement(Statement statement) {
		String content = bound("Content", statement.content());
		this.contents.put(statement.id(), content);
		if (statement.cue() != null) {
			relation("Attribution", content, shared("Cue", statement.cue()));
		}
		if (statement.speaker() != null) {
			relation("Attribution", content, shared("Source", statement.speaker()));
		}
		attribute("Kind", content, " " + statement.kind().word());
		Fields fields = new Fields();
		if (!statement.sentence().equals(this.text.sentence(statement.content()))) {
			fields.put("sentence", statement.sentence().start() + "-" + statement.sentence().end());
		}
		if (statement.speaker() != null || !statement.actors().isEmpty()) {
			fields.putAll("actors", statement.actors());
		}
		if (!statement.relayedBy().isEmpty()) {
			fields.putAll("relayedBy", statement.relayedBy());
		}
		note("AnnotatorNotes", content,
				fields.put("speakerRule", statement.speakerRule()).put("rule", statement.rule()), statement.date());
	}

	private void claims(Statement statement) {
		List<Claim> all = this.reading.claims();
		for (int i = 0; i < all.size(); i++) {
			if (all.get(i).statement().equals(statement.id())) {
				claim(all.get(i), "E" + (i + 1), statement, this.unusual.contains(i));
			}
		}
	}

	private void claim(Claim claim, String event, Statement statement, boolean unusual) {
		String type = Effects.type(claim.effect());
		Words trigger = (claim.counted() != null) ? claim.counted()
				: (claim.effectWords() != null) ? claim.effectWords() : claim.content();
		String roles = type + ":" + shared(type, trigger) + " Statement:" + this.contents.get(statement.id())
				+ role("Content", "Claim", claim.content()) + role("Victims", "Victims", claim.victims())
				+ role("Effect", "Effect", claim.effectWords())
				+ role("Preliminary", "Preliminary", claim.preliminaryWords());
		line(event, roles);
		flag("Uncounted", event, claim.counted() == null);
		flag("Approximate", event, claim.approximate());
		flag("Preliminary", event, claim.preliminary());
		flag("Cumulative", event, claim.scope() == CasualtyScope.CUMULATIVE);
		flag("Inherited", event, claim.claimantBasis() == ClaimantBasis.INHERITED);
		Fields fields = new Fields().put("count", Bounds.of(claim).toString()).putAll("sides", claim.sides());
		if (!claim.claimants().equals(statement.actors())) {
			fields.putAll("claimants", claim.claimants());
		}
		if (unusual) {
			fields.put("position", String.valueOf(claim.position()));
		}
		note("AnnotatorNotes", event, fields.put("sidesRule", claim.sidesRule()).put("rule", claim.rule()),
				claim.date());
	}

	private String role(String name, String type, @Nullable Words words) {
		return (words != null) ? " " + name + ":" + shared(type, words) : "";
	}

	/** Writes a note, and the relations to the words on which a date rests. */
	private void note(String type, String target, Fields fields, @Nullable Dated date) {
		if (date != null) {
			fields.put("date", date.value())
				.put("end", date.end())
				.put("precision", date.precision().word())
				.put("basis", date.basis().word())
				.put("dateRule", date.rule());
			date.from().forEach((words) -> relation("Dated", target, shared("Date", words)));
		}
		if (!fields.keys().isEmpty()) {
			line(id("#"), type + " " + target, fields.toString());
		}
	}

	private void relation(String type, String from, String to) {
		line(id("R"), type + " Arg1:" + from + " Arg2:" + to);
	}

	private void flag(String name, String target, boolean set) {
		if (set) {
			attribute(name, target, "");
		}
	}

	private void attribute(String name, String target, String value) {
		line(id("A"), name + " " + target + value);
	}

	private String shared(String type, Words words) {
		String key = type + " " + words.start() + " " + words.end();
		String id = this.shared.get(key);
		if (id == null) {
			id = bound(type, words);
			this.shared.put(key, id);
		}
		return id;
	}

	private String bound(String type, Words words) {
		String id = id("T");
		List<Words> parts = this.text.lines(words);
		line(id, type + " "
				+ parts.stream().map((part) -> part.start() + " " + part.end()).collect(Collectors.joining(";")),
				parts.stream().map(Words::text).collect(Collectors.joining(" ")));
		return id;
	}

	private String id(String kind) {
		return kind + this.numbers.merge(kind, 1, Integer::sum);
	}

	private void line(String... columns) {
		this.lines.append(String.join("\t", columns)).append('\n');
	}

}
