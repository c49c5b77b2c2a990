package org.conflictarchive.reading.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.conflictarchive.reading.Reading;
import org.conflictarchive.reading.Reading.Claim;
import org.conflictarchive.reading.Reading.Statement;
import org.conflictarchive.seeds.ReadingFile;
import org.conflictarchive.seeds.SeedReader;
import org.conflictarchive.seeds.SeedText;
import org.conflictarchive.vocabulary.Reader;
import org.conflictarchive.vocabulary.StatementKind;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A reading written by hand in as few words as can be, and what can be wrong with it. */
class FaultsTests {

	private static final Path FOLDER = Path.of("src/test/resources/review");

	private static final SeedText SEED = SeedReader.read(FOLDER).texts().get(0);

	private static final String FILE = Objects.requireNonNull(SEED.reading()).json();

	private final Reviewer reviewer = new Reviewer(LocalDate.of(2020, 5, 7));

	@Test
	void completesWhatIsLeftOut() {
		Reading reading = review(FILE).reading();
		assertThat(reading.statements()).extracting(Statement::id)
			.containsExactly("bridge/32", "bridge/91", "bridge/161");
		assertThat(reading.statements()).extracting((statement) -> statement.content().text())
			.containsExactly("at least five soldiers were killed and nine were wounded", "We have lost nobody",
					"The bridge was closed");
		assertThat(reading.claims()).extracting(Claim::id).containsExactly("bridge/41", "bridge/71", "bridge/99");
		assertThat(reading.claims()).extracting(Claim::statement)
			.containsExactly("bridge/32", "bridge/32", "bridge/91");
		assertThat(reading.claims()).extracting(Claim::claimants)
			.containsExactly(List.of("army"), List.of("army"), List.of("mayor"));
	}

	/** What is written, what stands in its place, and the line that tells it. */
	private record Case(String written, String wrong, String line) {
	}

	/** From lines that begin with a minus, a plus and an equals sign in turn. */
	static List<Case> cases() throws IOException {
		List<String> lines = Files.readAllLines(FOLDER.resolve("faults.lines"))
			.stream()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.toList();
		List<Case> cases = new ArrayList<>();
		for (int i = 0; i < lines.size(); i += 3) {
			assertThat(lines.get(i)).startsWith("- ");
			assertThat(lines.get(i + 1)).startsWith("+");
			assertThat(lines.get(i + 2)).startsWith("= ");
			cases.add(new Case(lines.get(i).substring(2), lines.get(i + 1).replaceFirst("\\+ ?", ""),
					lines.get(i + 2).substring(2)));
		}
		return cases;
	}

	@ParameterizedTest
	@MethodSource("cases")
	void tellsEachFaultInOneLine(Case fault) {
		assertThat(FILE).contains(fault.written());
		Review review = review(FILE.replace(fault.written(), fault.wrong()));
		assertThat(review.faults()).extracting(Fault::line).containsExactly("bridge.reading.json: " + fault.line());
		assertThat(review.reading()).isSameAs(review.machine());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			value = { "`` | a JSON object was expected", "[] | a JSON object was expected",
					"null | a JSON object was expected",
					"{} {} | nothing was expected after the JSON object (line 1, column 4)",
					"{} // ha | valid JSON was expected: Unexpected character ('/' (code 47))",
					"{'a': 1} | valid JSON was expected: Unexpected character",
					"{\"a\": NaN} | valid JSON was expected: Non-standard token 'NaN'" })
	void refusesWhatIsNoObject(String json, String reason) {
		assertThat(review(json).faults()).extracting(Fault::line)
			.singleElement(InstanceOfAssertFactories.STRING)
			.startsWith("bridge.reading.json: " + reason);
	}

	@Test
	void refusesEndlessNesting() {
		assertThat(review("[".repeat(100_000)).faults()).extracting(Fault::line)
			.singleElement(InstanceOfAssertFactories.STRING)
			.startsWith("bridge.reading.json: valid JSON was expected: Document nesting depth");
	}

	@Test
	void tellsAllFaultsInTheOrderOfTheFile() {
		String faulty = FILE.replace("\"Jane Doe\"", "\"\"")
			.replace("\"text\": \"told\"", "\"text\": \"sold\"")
			.replace("\"low\": 9", "\"low\": 90")
			.replace("\"affiliation\": \"sandford\"}", "\"affiliation\": \"river\"}");
		assertThat(review(faulty).faults()).extracting(Fault::pointer)
			.containsExactly("/reviewed/by", "/actors/0/affiliation", "/actors/1/affiliation", "/statements/1/cue",
					"/claims/1/high");
	}

	@Test
	void stopsTellingAtAHundred() {
		String nobodies = IntStream.range(0, 120)
			.mapToObj((i) -> "\"nobody-" + i + "\"")
			.collect(Collectors.joining(",", "\"sides\": [", "]"));
		assertThat(review(FILE.replace("\"sides\": [\"sandford\"]", nobodies)).faults()).hasSize(101)
			.last()
			.extracting(Fault::line)
			.isEqualTo("bridge.reading.json: it has 20 more faults");
	}

	@Test
	void takesTheReportsOwnMetadata() {
		Reading reading = review(
				FILE.replace("\"length\": 184", "\"length\": 184, \"title\": \"Another\", \"event\": \"x\""))
			.reading();
		assertThat(reading.report().reading().by()).isEqualTo(Reader.PERSON);
		assertThat(reading.report().title()).isNull();
		assertThat(reading.report().event()).isEqualTo("bridge");
	}

	@Test
	void takesAPersonsDateOfPublicationWhereNoMetadataTellIt() {
		String published = "\"published\": {\"value\": \"2020-05-04\", \"precision\": \"day\", \"basis\": \"inferred\","
				+ " \"from\": [{\"text\": \"Monday\"}]}";
		Reading reading = review(FILE.replace("\"length\": 184", published)).reading();
		assertThat(reading.report().published()).extracting("value").isEqualTo("2020-05-04");
	}

	@Test
	void tellsInTheReportsOwnVoiceWhatAPersonLeavesOut() {
		String narrated = ",\n    {\"kind\": \"narrated\", \"sentence\": {\"start\": 161, \"end\": 183},"
				+ " \"content\": {\"text\": \"The bridge was closed\"}}";
		assertThat(FILE).contains(narrated);
		List<Statement> statements = review(FILE.replace(narrated, "")).reading().statements();
		assertThat(statements).hasSize(3);
		assertThat(statements.get(2).kind()).isEqualTo(StatementKind.NARRATED);
		assertThat(statements.get(2).content().text()).isEqualTo("The bridge was closed.");
	}

	private Review review(String json) {
		return this.reviewer.review(SEED, this.reviewer.read(SEED).machine(),
				new ReadingFile("bridge.reading.json", json));
	}

}
