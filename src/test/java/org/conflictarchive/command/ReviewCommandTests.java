package org.conflictarchive.command;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.conflictarchive.reading.Reading;
import org.conflictarchive.reading.Reading.Reviewed;
import org.conflictarchive.reading.ReadingJson;
import org.conflictarchive.vocabulary.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** A report of one paragraph, from the first look at it to its checked reading. */
class ReviewCommandTests {

	private static final String TEXT = "The army said five soldiers were killed. The bridge was closed on Friday.";

	private static final String OPEN = "{\"by\": \"\", \"on\": \"\", \"startedFrom\": \"machine\", \"note\": \"\"}";

	private static final String SIGNED = "{\"by\": \"Jane Doe\", \"on\": \"2020-05-06\", \"startedFrom\": \"machine\", \"note\": \"\"}";

	@TempDir
	Path folder;

	private final ByteArrayOutputStream output = new ByteArrayOutputStream();

	private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

	@BeforeEach
	void writeReport() throws IOException {
		Files.writeString(this.folder.resolve("a.txt"), TEXT);
	}

	@Test
	void printsTheMachinesReadingToBeSigned() {
		assertThat(sheet())
			.startsWith("{\n  \"$schema\": \"http://localhost:8080/report.schema.json\",\n  \"reviewed\": " + OPEN)
			.contains(
					"\"sentence\": {\"start\": 0, \"end\": 40, \"text\": \"The army said five soldiers were killed.\"},\n")
			.contains("\"cue\": {\"start\": 9, \"end\": 13, \"text\": \"said\"},\n")
			.endsWith("\n}\n");
	}

	@Test
	void printsIntoTheFileThatTheShellHasMade() throws IOException {
		String sheet = sheet();
		keep("");
		assertThat(sheet()).isEqualTo(sheet);
		assertThat(run("check", this.folder.toString())).isOne();
		assertThat(errors()).isEqualTo(file() + ": a JSON object was expected\n");
	}

	@Test
	void takesNoSheetForCheckedThatIsNotSigned() throws IOException {
		keep(sheet());
		assertThat(run("check", this.folder.toString())).isOne();
		assertThat(errors().lines()).containsExactly(file() + ": /reviewed/by: a name was expected, not \"\"",
				file() + ": /reviewed/on: a day, YYYY-MM-DD, was expected, not \"\"");
		assertThat(output()).isEqualTo("Reports: 1 (checked by a person: 0), statements: 2, claims: 1, refused: 1\n");
	}

	@Test
	void takesTheSameReadingFromTheStandoffItPrints() throws IOException {
		assertThat(run("review", "--format", "brat", report())).isZero();
		assertThat(output()).contains("\tCue 9 13\tsaid\n");
		Path annotations = Files.writeString(this.folder.resolve("a.ann"), output());
		this.output.reset();
		assertThat(run("review", "--from", annotations.toString(), report())).isZero();
		String read = output();
		this.output.reset();
		assertThat(read).isEqualTo(sheet());
	}

	@Test
	void takesNoAnnotationsForCheckedUntilTheyAreSigned() throws IOException {
		keep(sheet().replace(OPEN, SIGNED));
		assertThat(run("review", "--format", "brat", report())).isZero();
		Path annotations = Files.writeString(this.folder.resolve("a.ann"), output());
		this.output.reset();
		assertThat(run("review", "--from", annotations.toString(), report())).isZero();
		assertThat(output()).contains(OPEN).doesNotContain("Jane Doe");
		keep(output().replace(OPEN, SIGNED));
		assertThat(run("check", this.folder.toString())).isZero();
	}

	@Test
	void tellsWhatCannotBeReadInStandoff() throws IOException {
		Path annotations = Files.writeString(this.folder.resolve("a.ann"), "T1\tCue 9 13\tstated\n");
		assertThat(run("review", "--from", annotations.toString(), report())).isOne();
		assertThat(errors()).isEqualTo(annotations + ":1: \"said\" was expected, the words at 9 13, not \"stated\","
				+ " which stand nowhere in the text\n");
		assertThat(output()).startsWith("{");
	}

	@Test
	void printsTheConfigurationOfBrat() {
		assertThat(run("review", "--format", "brat-conf", report())).isZero();
		assertThat(output()).contains("[entities]", "Attribution\tArg1:Content, Arg2:Cue|Source");
		assertThat(run("review", "--format", "xml", report())).isEqualTo(2);
		assertThat(run("review", "--from", "no/such.ann", report())).isEqualTo(2);
	}

	@Test
	void extractsWhatAPersonHasSigned() throws IOException {
		keep(sheet().replace(OPEN, SIGNED));
		assertThat(run("extract", this.folder.toString())).isZero();
		Reading reading = ReadingJson.read(output().strip());
		assertThat(reading.report().reading().by()).isEqualTo(Reader.PERSON);
		assertThat(reading.report().reading().reviewed())
			.isEqualTo(new Reviewed("Jane Doe", "2020-05-06", "", "machine"));
	}

	@Test
	void leavesReadingFilesAsideForTheMachine() throws IOException {
		keep("no JSON");
		Files.writeString(this.folder.resolve("b.reading.json"), "{}");
		assertThat(run("extract", "--machine", this.folder.toString())).isZero();
		assertThat(errors()).isEmpty();
		assertThat(ReadingJson.read(output().strip()).report().reading().by()).isEqualTo(Reader.MACHINE);
	}

	@Test
	void extractsTheMachinesReadingInPlaceOfOneThatIsRefused() throws IOException {
		keep(sheet().replace(OPEN, SIGNED).replace("\"text\": \"said\"", "\"text\": \"stated\""));
		assertThat(run("extract", this.folder.toString())).isOne();
		assertThat(errors()).startsWith(file() + ": /statements/0/cue: the text from 9 to 13, \"said\", was expected");
		assertThat(ReadingJson.read(output().strip()).report().reading().by()).isEqualTo(Reader.MACHINE);
	}

	@Test
	void completesWhatAPersonHasWritten() throws IOException {
		keep(sheet().replace(OPEN, SIGNED));
		String whole = sheet();
		keep(whole.replaceAll("\"start\": \\d+, \"end\": \\d+, (?=\"text\")", "")
			.replaceAll("\"(id|statement)\": \"a/\\d+\",", ""));
		assertThat(sheet()).isEqualTo(whole).contains("\"reviewed\": " + SIGNED);
	}

	@Test
	void completesNothingThatIsRefused() throws IOException {
		keep("{}");
		assertThat(run("review", report())).isOne();
		assertThat(output()).isEmpty();
		assertThat(errors().lines()).contains(file() + ": /report: it was expected, but is missing");
	}

	@Test
	void tellsWhatAPersonHasChanged() throws IOException {
		keep(sheet().replace(OPEN, SIGNED)
			.replace("\"low\": 5", "\"low\": 4")
			.replace("\"start\": 0, \"end\": 8, \"text\": \"The army\"", "\"text\": \"army\""));
		assertThat(run("review", "--diff", report())).isOne();
		assertThat(output()).isEqualTo("""
				changed statement a/14
				  speaker: “The army” (0–8) → “army” (4–8)
				changed claim a/14
				  number: 5 → 4 to 5
				""");
	}

	@Test
	void tellsThatNothingWasChanged() throws IOException {
		keep(sheet().replace(OPEN, SIGNED));
		assertThat(run("review", "--diff", report())).isZero();
		assertThat(output()).isEmpty();
	}

	@Test
	void needsAReadingFileToTellChanges() {
		assertThat(run("review", "--diff", report())).isEqualTo(2);
		assertThat(errors()).startsWith("There is no reading file beside " + report());
	}

	@Test
	void reviewsOneReportAtATime() throws IOException {
		Files.writeString(this.folder.resolve("b.txt"), TEXT);
		assertThat(run("review", this.folder.toString())).isEqualTo(2);
		assertThat(errors()).startsWith("One report was expected, but there are 2 in " + this.folder);
	}

	@Test
	void namesAReadingWithoutItsReport() throws IOException {
		Files.writeString(this.folder.resolve("b.reading.json"), "{}");
		assertThat(run("check", this.folder.toString())).isOne();
		assertThat(errors()).isEqualTo(
				this.folder + "/b.reading.json: there is no report b.txt beside it, whose reading it could be\n");
	}

	/** What {@code review} prints of the report. */
	private String sheet() {
		assertThat(run("review", report())).isZero();
		String sheet = output();
		this.output.reset();
		return sheet;
	}

	private void keep(String reading) throws IOException {
		Files.writeString(this.folder.resolve("a.reading.json"), reading);
	}

	private int run(String... arguments) {
		return new Program(this.output, this.errors, (settings) -> {
			throw new AssertionError("Nothing is served here");
		}).run(arguments);
	}

	private String output() {
		return this.output.toString(StandardCharsets.UTF_8);
	}

	private String errors() {
		return this.errors.toString(StandardCharsets.UTF_8);
	}

	private String report() {
		return this.folder + "/a.txt";
	}

	private String file() {
		return this.folder + "/a.reading.json";
	}

}
