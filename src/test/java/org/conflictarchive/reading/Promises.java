package org.conflictarchive.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.conflictarchive.reading.Reading.Actor;
import org.conflictarchive.reading.Reading.Claim;
import org.conflictarchive.reading.Reading.Place;
import org.conflictarchive.reading.Reading.Statement;
import org.conflictarchive.reading.review.ReadingDifference;
import org.conflictarchive.reading.review.ReadingSheet;
import org.conflictarchive.reading.review.Review;
import org.conflictarchive.reading.review.Reviewer;
import org.conflictarchive.seeds.ReadingFile;
import org.conflictarchive.seeds.SeedMetadata;
import org.conflictarchive.seeds.SeedText;
import org.conflictarchive.seeds.Sentences;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds of the reading of any text: each span lies in it and equals its words, the
 * same text gives the same bytes, every sentence is told, nothing is named that is not
 * there, and a person can be handed it and give it back.
 */
final class Promises {

	private static final MachineReader MACHINE = new MachineReader();

	private static final Reviewer REVIEWER = new Reviewer(LocalDate.of(2020, 5, 6));

	private static final String UNSIGNED = "{\"by\": \"\", \"on\": \"\",";

	private static final String SIGNED = "{\"by\": \"A. Reader\", \"on\": \"2020-05-06\",";

	private static final JsonMapper JSON = new JsonMapper();

	private Promises() {
	}

	/**
	 * Reads a text.
	 * @throws AssertionError if one of the promises does not hold
	 */
	static void holdFor(String text) {
		SeedText seed = seed(text);
		Reading reading = MACHINE.read(seed);
		String json = ReadingJson.write(reading);
		assertThat(ReadingJson.read(json)).isEqualTo(reading);
		assertThat(ReadingJson.write(MACHINE.read(seed))).isEqualTo(json);
		assertThat(otherWords(JSON.readTree(json), new CodePointText(seed.text()))).isEmpty();
		assertThat(silentSentences(seed.text(), reading)).isEmpty();
		assertThat(readBack(reading, seed)).isEqualTo(json);
		keepsReferences(reading);
	}

	/** The same reading by way of the file in which a person would correct it. */
	private static String readBack(Reading reading, SeedText seed) {
		String sheet = ReadingSheet.of(reading, seed.text()).replace(UNSIGNED, SIGNED);
		Review review = REVIEWER.review(seed, reading, new ReadingFile("a.reading.json", sheet));
		assertThat(review.faults()).isEmpty();
		assertThat(ReadingDifference.between(reading, review.reading()).isEmpty()).isTrue();
		return ReadingJson.write(review.reading())
			.replaceFirst("\\{\"by\":\"person\",\"version\":null,\"reviewed\":\\{[^}]*}}",
					"{\"by\":\"machine\",\"version\":\"" + reading.report().reading().version()
							+ "\",\"reviewed\":null}");
	}

	/** Every other text with a date, since both kinds are read. */
	private static SeedText seed(String text) {
		SeedMetadata metadata = (text.length() % 2 == 0) ? SeedMetadata.NONE : new SeedMetadata(null, null, null, null,
				"2020-05-06", null, null, null, null, null, null, null, null);
		return new SeedText("a", "seeds/a.txt", "0".repeat(64), text, metadata);
	}

	/** A text that is cut by code points. */
	private record CodePointText(int[] codePoints) {

		CodePointText(String text) {
			this(text.codePoints().toArray());
		}

		boolean holds(int start, int end) {
			return 0 <= start && start < end && end <= this.codePoints.length;
		}

		boolean holds(int start, int end, String words) {
			return holds(start, end) && new String(this.codePoints, start, end - start).equals(words);
		}

	}

	/**
	 * All places that are not in the text, and words that are not those of their place.
	 */
	private static List<JsonNode> otherWords(JsonNode node, CodePointText text) {
		List<JsonNode> others = new ArrayList<>();
		if (node.has("start")) {
			int start = node.get("start").intValue();
			int end = node.get("end").intValue();
			boolean right = node.has("text") ? text.holds(start, end, node.get("text").stringValue())
					: text.holds(start, end);
			return right ? List.of() : List.of(node);
		}
		node.forEach((child) -> others.addAll(otherWords(child, text)));
		return others;
	}

	/** Sentences that stand in no statement. */
	private static List<String> silentSentences(String text, Reading reading) {
		CodePoints codePoints = new CodePoints(text);
		List<Place> told = reading.statements().stream().map(Statement::sentence).toList();
		return Sentences.in(text)
			.stream()
			.filter((sentence) -> !isTold(codePoints.place(sentence), told))
			.map((sentence) -> sentence.in(text))
			.toList();
	}

	private static boolean isTold(Place sentence, List<Place> told) {
		return told.stream().anyMatch((place) -> place.start() < sentence.end() && sentence.start() < place.end());
	}

	private static void keepsReferences(Reading reading) {
		List<String> actors = reading.actors().stream().map(Actor::id).toList();
		List<String> statements = reading.statements().stream().map(Statement::id).toList();
		assertThat(actors).doesNotHaveDuplicates();
		assertThat(statements).doesNotHaveDuplicates();
		assertThat(reading.claims()).extracting(Claim::id).doesNotHaveDuplicates();
		assertThat(reading.claims()).extracting(Claim::statement).isSubsetOf(statements);
		assertThat(named(reading)).isSubsetOf(actors);
	}

	private static List<String> named(Reading reading) {
		Stream<String> speakers = reading.statements()
			.stream()
			.flatMap((statement) -> Stream.of(statement.actors(), statement.relayedBy()).flatMap(List::stream));
		Stream<String> parties = reading.claims()
			.stream()
			.flatMap((claim) -> Stream.of(claim.sides(), claim.claimants()).flatMap(List::stream));
		Stream<String> affiliations = reading.actors()
			.stream()
			.flatMap((actor) -> Stream.ofNullable(actor.affiliation()));
		return Stream.of(speakers, parties, affiliations).flatMap((names) -> names).toList();
	}

}
