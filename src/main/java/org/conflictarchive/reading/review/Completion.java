package org.conflictarchive.reading.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.conflictarchive.reading.Reading.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Fills in what a reading file leaves to be counted or understood: positions from words,
 * ids from positions, and what is the same for most. What is written down already is held
 * against the text.
 */
final class Completion {

	/** Whose find it is where the file does not say. */
	private static final String REVIEWER = "reviewer";

	private final String report;

	private final ReportWords text;

	private final Faults faults;

	private final Scope whole;

	private final List<Told> told = new ArrayList<>();

	/** Whether the words of a statement are not found, so that claims may lie there. */
	private boolean unsettled;

	/** By the ids that are right, and those that are written. */
	private final Map<String, Told> byId = new HashMap<>();

	Completion(String report, ReportWords text, Faults faults) {
		this.report = report;
		this.text = text;
		this.faults = faults;
		this.whole = new Scope("the report", text.whole());
	}

	/** Where words are looked for. */
	private record Scope(String name, Place place) {
	}

	/** A statement, so far as its words are found. */
	private record Told(ObjectNode node, @Nullable Place sentence, @Nullable Place content) {

		/** A claim's first words may stand before it, with the speaker's. */
		boolean holds(Place claim) {
			return this.content != null && this.content.start() < claim.end() && claim.start() < this.content.end();
		}

		boolean holdsAll(Place claim) {
			return this.content != null && covers(this.content, claim);
		}

		int length() {
			return (this.content != null) ? this.content.end() - this.content.start() : 0;
		}

	}

	/** Completes an object that the schema has found to be right. */
	void complete(ObjectNode reading) {
		each(reading, "actors", this::completeActor);
		JsonNode published = reading.path("report").path("published");
		if (published.isObject()) {
			completeDate("/report/published", (ObjectNode) published, List.of(this.whole));
		}
		each(reading, "statements", this::completeStatement);
		checkBeginnings();
		ClaimPositions positions = new ClaimPositions(this.report, this.text, this.faults);
		each(reading, "claims", (pointer, claim) -> completeClaim(pointer, claim, positions));
		positions.settle();
	}

	private interface Step {

		void take(String pointer, ObjectNode node);

	}

	private static void each(ObjectNode parent, String property, Step step) {
		JsonNode nodes = parent.path(property);
		for (int i = 0; i < nodes.size(); i++) {
			step.take("/" + property + "/" + i, (ObjectNode) nodes.get(i));
		}
	}

	private void completeActor(String pointer, ObjectNode actor) {
		defaultToNull(actor, "role", "affiliation");
		defaultToNothing(actor, "places");
		each(actor, "places", (place, words) -> settle(pointer + place, words, List.of(this.whole)));
	}

	private void completeStatement(String pointer, ObjectNode statement) {
		ObjectNode sentenceNode = (ObjectNode) statement.get("sentence");
		Place sentence = settle(pointer + "/sentence", sentenceNode, List.of(this.whole));
		sentenceNode.remove("text");
		List<Scope> scopes = (sentence != null) ? List.of(new Scope("its sentence", sentence)) : List.of();
		Place content = settle(pointer, statement, "content", scopes);
		settle(pointer, statement, "cue", scopes);
		settle(pointer, statement, "speaker", scopes);
		defaultToNull(statement, "cue", "speaker", "speakerRule", "date");
		defaultToNothing(statement, "actors", "relayedBy");
		defaultTo(statement, "rule", REVIEWER);
		completeDate(pointer, statement, dateScopes(scopes));
		if (sentence != null && content != null && !covers(sentence, content)) {
			this.faults.add(pointer + "/content", "words within its sentence, " + shown(sentence)
					+ ", were expected, not those at " + shown(content));
			content = null;
		}
		Told told = new Told(statement, sentence, content);
		this.told.add(told);
		if (statement.has("id")) {
			this.byId.putIfAbsent(statement.get("id").asString(), told);
		}
		if (content == null) {
			this.unsettled = true;
			return;
		}
		String id = this.report + "/" + content.start();
		if (!statement.path("id").asString(id).equals(id)) {
			this.faults.add(pointer + "/id", "\"" + id + "\", by the position of its content, was expected, not \""
					+ statement.path("id").asString() + "\"; it may be left out");
		}
		statement.put("id", id);
		this.byId.put(id, told);
	}

	private void checkBeginnings() {
		Map<Integer, Integer> first = new HashMap<>();
		for (int i = 0; i < this.told.size(); i++) {
			Place content = this.told.get(i).content();
			Integer other = (content != null) ? first.putIfAbsent(content.start(), i) : null;
			if (content != null && other != null) {
				this.faults.add("/statements/" + i + "/content", "a position of its own was expected: /statements/"
						+ other + " begins at " + content.start() + " too");
			}
		}
	}

	private void completeClaim(String pointer, ObjectNode claim, ClaimPositions positions) {
		Told by = claim.has("statement") ? named(pointer, claim.get("statement").asString()) : null;
		List<Scope> scopes = new ArrayList<>();
		if (by != null) {
			add(scopes, "its statement", by.content());
			add(scopes, "its statement's sentence", by.sentence());
		}
		else if (!claim.has("statement")) {
			scopes.add(this.whole);
		}
		Place content = settle(pointer, claim, "content", scopes);
		List<Scope> inner = new ArrayList<>();
		if (content != null) {
			inner.add(new Scope("its content", content));
			inner.addAll(scopes);
		}
		Place counted = settle(pointer, claim, "counted", inner);
		Place effect = settle(pointer, claim, "effectWords", inner);
		Place victims = settle(pointer, claim, "victims", inner);
		settle(pointer, claim, "preliminaryWords", inner.isEmpty() ? inner : dateScopes(inner));
		if (content != null) {
			by = (by != null || claim.has("statement")) ? by : innermost(pointer, content);
			if (by != null && by.content() != null && !by.holds(content)) {
				this.faults.add(pointer + "/content", "words of its statement, at " + shown(by.content())
						+ ", were expected, not those at " + shown(content));
			}
			else if (by != null && counted != null && !covers(content, counted)) {
				this.faults.add(pointer + "/counted", "words of its content, at " + shown(content)
						+ ", were expected, not those at " + shown(counted));
			}
			positions.add(pointer, claim, content, counted, victims, effect);
		}
		if (by != null && by.node().has("id")) {
			claim.put("statement", by.node().get("id").asString());
		}
		completeClaimWithoutWords(pointer, claim, by, scopes);
	}

	private void completeClaimWithoutWords(String pointer, ObjectNode claim, @Nullable Told by, List<Scope> scopes) {
		defaultToNull(claim, "counted", "effectWords", "victims", "preliminaryWords", "sidesRule", "date");
		if (by != null && !claim.has("claimants")) {
			claim.set("claimants", by.node().get("actors").deepCopy());
		}
		defaultToNothing(claim, "sides", "claimants");
		claim.put("approximate", claim.path("approximate").asBoolean(false));
		claim.put("preliminary", claim.path("preliminary").asBoolean(!claim.path("preliminaryWords").isNull()));
		defaultTo(claim, "scope", "event");
		defaultTo(claim, "claimantBasis", "stated");
		defaultTo(claim, "rule", REVIEWER);
		completeDate(pointer, claim, dateScopes(scopes));
	}

	private @Nullable Told named(String pointer, String id) {
		Told named = this.byId.get(id);
		if (named == null && !this.unsettled) {
			this.faults.add(pointer + "/statement", "the id of a statement was expected, not \"" + id
					+ "\"; it may be left out where the claim's words lie in a statement");
		}
		return named;
	}

	private @Nullable Told innermost(String pointer, Place content) {
		Optional<Told> innermost = this.told.stream()
			.filter((statement) -> statement.holds(content))
			.min(Comparator.comparing((Told statement) -> !statement.holdsAll(content)).thenComparingInt(Told::length));
		if (innermost.isEmpty() && !this.unsettled) {
			this.faults.add(pointer + "/content",
					"words of a statement were expected, but in none lie those at " + shown(content));
		}
		return innermost.orElse(null);
	}

	/** A date may rest on words of any sentence. */
	private List<Scope> dateScopes(List<Scope> scopes) {
		List<Scope> all = new ArrayList<>(scopes);
		all.add(this.whole);
		return all;
	}

	private void completeDate(String pointer, ObjectNode parent, List<Scope> scopes) {
		ObjectNode date = (parent.path("date") instanceof ObjectNode own) ? own : null;
		if (pointer.startsWith("/report")) {
			date = parent;
		}
		if (date != null) {
			String at = (date == parent) ? pointer : pointer + "/date";
			defaultToNull(date, "rule");
			defaultToNothing(date, "from");
			each(date, "from", (place, words) -> settle(at + place, words, scopes));
		}
	}

	private static void add(List<Scope> scopes, String name, @Nullable Place place) {
		if (place != null) {
			scopes.add(new Scope(name, place));
		}
	}

	private @Nullable Place settle(String pointer, ObjectNode parent, String property, List<Scope> scopes) {
		return (parent.path(property) instanceof ObjectNode words) ? settle(pointer + "/" + property, words, scopes)
				: null;
	}

	/**
	 * Where words stand, by their positions or else by the first place that has them.
	 * Without places they are not looked for: where they belong is not known.
	 */
	private @Nullable Place settle(String pointer, ObjectNode words, List<Scope> scopes) {
		String text = words.path("text").asString("");
		if (words.has("start")) {
			return settled(pointer, words, text, scopes);
		}
		for (Scope scope : scopes) {
			List<Place> places = this.text.find(text, scope.place());
			if (places.size() == 1) {
				words.put("start", places.get(0).start());
				words.put("end", places.get(0).end());
				return places.get(0);
			}
			if (places.size() > 1) {
				this.faults.add(pointer, "start and end were expected, as these words stand in " + scope.name()
						+ " more than once: at " + shown(places));
				return null;
			}
		}
		if (!scopes.isEmpty()) {
			Scope last = scopes.get(scopes.size() - 1);
			this.faults.add(pointer,
					"words of " + last.name() + " were expected, not " + quoted(text) + hint(text, last));
		}
		return null;
	}

	private @Nullable Place settled(String pointer, ObjectNode words, String text, List<Scope> scopes) {
		int start = words.get("start").asInt();
		int end = words.get("end").asInt();
		words.put("start", start);
		words.put("end", end);
		if (!this.text.holds(start, end)) {
			this.faults.add(pointer, "a start before its end, both within the text's " + this.text.length()
					+ " code points, was expected, not " + start + " to " + end);
			return null;
		}
		String there = this.text.between(start, end);
		if (words.has("text") && !there.equals(text)) {
			Scope scope = scopes.isEmpty() ? this.whole : scopes.get(scopes.size() - 1);
			this.faults.add(pointer, "the text from " + start + " to " + end + ", " + quoted(there)
					+ ", was expected, not " + quoted(text) + hint(text, scope));
			return null;
		}
		return new Place(start, end);
	}

	/** Where the words are, or what is most like them. */
	private String hint(String words, Scope scope) {
		List<Place> elsewhere = this.text.find(words, this.text.whole());
		if (!elsewhere.isEmpty()) {
			return "; these stand at " + shown(elsewhere);
		}
		if (this.faults.isFull()) {
			return "";
		}
		return NearestWords.to(words, this.text.between(scope.place().start(), scope.place().end()))
			.map((nearest) -> "; the nearest there are " + quoted(nearest))
			.orElse("; none there are like these");
	}

	private static String shown(List<Place> places) {
		return places.stream().map(Completion::shown).collect(Collectors.joining(", "));
	}

	private static String shown(Place place) {
		return place.start() + "–" + place.end();
	}

	/** As it would be written into the file. */
	private static String quoted(String words) {
		return StringNode.valueOf(words).toString();
	}

	static boolean covers(Place outer, Place inner) {
		return outer.start() <= inner.start() && inner.end() <= outer.end();
	}

	private static void defaultToNull(ObjectNode node, String... properties) {
		for (String property : properties) {
			if (!node.has(property)) {
				node.putNull(property);
			}
		}
	}

	private static void defaultToNothing(ObjectNode node, String... properties) {
		for (String property : properties) {
			if (!node.has(property)) {
				node.putArray(property);
			}
		}
	}

	private static void defaultTo(ObjectNode node, String property, String value) {
		if (!node.has(property)) {
			node.put(property, value);
		}
	}

}
