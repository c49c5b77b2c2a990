package org.conflictarchive.reading.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.conflictarchive.reading.CodePoints;
import org.conflictarchive.reading.MachineReader;
import org.conflictarchive.reading.Reading;
import org.conflictarchive.reading.Reading.Actor;
import org.conflictarchive.reading.Reading.By;
import org.conflictarchive.reading.Reading.Claim;
import org.conflictarchive.reading.Reading.Dated;
import org.conflictarchive.reading.Reading.Place;
import org.conflictarchive.reading.Reading.Reviewed;
import org.conflictarchive.reading.Reading.Source;
import org.conflictarchive.reading.Reading.Statement;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.reading.ReadingJson;
import org.conflictarchive.seeds.ReadingFile;
import org.conflictarchive.seeds.SeedText;
import org.conflictarchive.seeds.Sentences;
import org.conflictarchive.vocabulary.Reader;
import org.conflictarchive.vocabulary.Span;
import org.conflictarchive.vocabulary.StatementKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads reports by rule, and the reading files beside them strictly: a file that holds
 * takes the place of the machine's reading, one that does not is refused with all that is
 * wrong with it.
 */
public final class Reviewer {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	private final MachineReader machine = new MachineReader();

	private final LocalDate today;

	/** Today is where on earth the day begins first. */
	public Reviewer() {
		this(LocalDate.now(ZoneOffset.ofHours(14)));
	}

	/**
	 * A day to come is no day of review.
	 * @param today the last day on which a report may have been reviewed
	 */
	public Reviewer(LocalDate today) {
		this.today = today;
	}

	/** The same files give the same readings. */
	public Review read(SeedText seed) {
		Reading read = this.machine.read(seed);
		ReadingFile file = seed.reading();
		return (file != null) ? review(seed, read, file) : new Review(seed, read, null, List.of());
	}

	/**
	 * Holds a reading file against a report, be it kept beside it or not.
	 * @param read by the machine
	 */
	public Review review(SeedText seed, Reading read, ReadingFile file) {
		Faults faults = new Faults(file.file());
		ObjectNode checked = object(file.json(), faults);
		if (checked != null) {
			check(checked, seed, faults);
		}
		return new Review(seed, read, (checked != null && faults.isEmpty()) ? person(checked, seed, read) : null,
				faults.all());
	}

	private static @Nullable ObjectNode object(String json, Faults faults) {
		try (JsonParser parser = JSON.createParser(json)) {
			JsonNode root = parser.readValueAsTree();
			if (!(root instanceof ObjectNode object)) {
				faults.add("", "a JSON object was expected");
			}
			else if (parser.nextToken() != null) {
				faults.add("", "nothing was expected after the JSON object" + shown(parser.currentTokenLocation()));
			}
			else {
				return object;
			}
		}
		catch (JacksonException ex) {
			TokenStreamLocation place = ex.getLocation();
			faults.add("",
					"valid JSON was expected: " + ex.getOriginalMessage() + ((place != null) ? shown(place) : ""));
		}
		return null;
	}

	private static String shown(TokenStreamLocation place) {
		return " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
	}

	/** Goes on as long as what has been found wrong does not make all else wrong. */
	private void check(ObjectNode reading, SeedText seed, Faults faults) {
		ReportSchema.check(reading, faults);
		boolean formed = faults.all().stream().allMatch((fault) -> fault.pointer().startsWith("/reviewed/"));
		checkReviewed(reading.path("reviewed"), faults);
		ReportWords text = new ReportWords(seed.text());
		if (formed && isOf(reading.path("report"), seed, text, faults)) {
			new Consistency(reading, faults).check();
			new Completion(seed.id(), text, faults).complete(reading);
		}
	}

	private void checkReviewed(JsonNode reviewed, Faults faults) {
		if (reviewed.isMissingNode()) {
			faults.add("/reviewed", "who has read the report, and when, was expected, but is missing");
		}
		String day = reviewed.path("on").asString("");
		if (!day.matches("\\d{4}-\\d{2}-\\d{2}")) {
			return;
		}
		try {
			if (LocalDate.parse(day).isAfter(this.today)) {
				faults.add("/reviewed/on", "a day that has come was expected, not \"" + day + "\"");
			}
		}
		catch (DateTimeException ex) {
			faults.add("/reviewed/on", "a day that exists was expected, not \"" + day + "\"");
		}
	}

	private static boolean isOf(JsonNode report, SeedText seed, ReportWords text, Faults faults) {
		String id = report.path("id").asString();
		String sha256 = report.path("sha256").asString();
		long length = report.path("length").asLong(text.length());
		if (!id.equals(seed.id())) {
			faults.add("/report/id", "\"" + seed.id() + "\" was expected, not \"" + id + "\"");
		}
		if (!sha256.equals(seed.sha256())) {
			faults.add("/report/sha256", "the report's own, " + seed.sha256() + ", was expected, not " + sha256
					+ ": the reading is of another text");
		}
		else if (length != text.length()) {
			faults.add("/report/length", text.length() + ", the text's code points, was expected, not " + length);
		}
		return id.equals(seed.id()) && sha256.equals(seed.sha256());
	}

	private static Reading person(ObjectNode checked, SeedText seed, Reading machine) {
		JsonMapper json = ReadingJson.mapper();
		List<Actor> actors = checked.path("actors")
			.valueStream()
			.map((actor) -> json.treeToValue(actor, Actor.class))
			.toList();
		List<Statement> statements = new ArrayList<>(checked.path("statements")
			.valueStream()
			.map((statement) -> json.treeToValue(statement, Statement.class))
			.toList());
		if (seed.metadata().isEnglish()) {
			statements.addAll(untold(statements, seed.text(), machine));
		}
		statements.sort(Comparator.comparingInt(Statement::position));
		List<Claim> claims = checked.path("claims")
			.valueStream()
			.map((claim) -> json.treeToValue(claim, Claim.class))
			.sorted(Comparator.comparingInt(Claim::position))
			.toList();
		return new Reading(source(checked, seed, machine.report()), actors, statements, claims);
	}

	/**
	 * Of the report all is known from its file and metadata but when it was published.
	 */
	private static Source source(ObjectNode checked, SeedText seed, Source known) {
		JsonNode report = checked.path("report");
		Dated published = known.published();
		if (seed.metadata().published() == null && report.has("published")) {
			published = ReadingJson.mapper().treeToValue(report.get("published"), Dated.class);
		}
		JsonNode by = checked.path("reviewed");
		Reviewed reviewed = new Reviewed(by.path("by").asString(), by.path("on").asString(), text(by.path("note")),
				text(by.path("startedFrom")));
		return new Source(known.id(), known.file(), known.sha256(), known.length(), known.title(), known.publisher(),
				known.author(), known.url(), known.archived(), known.retrieved(), known.language(), known.licence(),
				known.event(), known.eventTitle(), known.replaces(), known.note(), published,
				new By(Reader.PERSON, null, reviewed));
	}

	private static @Nullable String text(JsonNode node) {
		return node.isString() ? node.asString() : null;
	}

	/**
	 * The sentences of which the person says nothing, so in the report's own voice; with
	 * their dates where the machine takes them for that too.
	 */
	private static List<Statement> untold(List<Statement> told, String text, Reading machine) {
		List<Place> places = told.stream()
			.map(Statement::sentence)
			.sorted(Comparator.comparingInt(Place::start))
			.toList();
		Map<Integer, Statement> narrated = machine.statements()
			.stream()
			.filter((statement) -> statement.kind() == StatementKind.NARRATED)
			.collect(Collectors.toMap(Statement::position, Function.identity()));
		CodePoints codePoints = new CodePoints(text);
		List<Statement> untold = new ArrayList<>();
		int next = 0;
		int reached = 0;
		for (Span sentence : Sentences.in(text)) {
			Words words = codePoints.words(sentence);
			while (next < places.size() && places.get(next).start() < words.end()) {
				reached = Math.max(reached, places.get(next++).end());
			}
			if (reached <= words.start()) {
				Statement known = narrated.get(words.start());
				untold.add((known != null && known.content().equals(words)) ? known
						: narrated(machine.report().id(), codePoints.place(sentence), words));
			}
		}
		return untold;
	}

	private static Statement narrated(String report, Place sentence, Words words) {
		return new Statement(report + "/" + words.start(), StatementKind.NARRATED, sentence, words, null, null,
				List.of(), null, List.of(), "own-voice", null);
	}

}
