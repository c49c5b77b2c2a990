package org.conflictarchive.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.conflictarchive.reading.Reading.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Two invented reports read by a person, and a machine's readings of them with a fault of
 * every kind. The expected scores were printed by the public scorer of the annotation
 * guidelines, a program that shares no code with this one: {@code score.py agreement
 * agreement/machine.jsonl}.
 */
class AgreementTests {

	private static final Path FILES = Path.of("src/test/resources/agreement");

	@Test
	void givesTheFiguresOfThePublicScorer() throws IOException {
		List<Agreement> reports = machine().map(AgreementTests::withThePersons).toList();
		assertThat(ScoreTable.of(Agreement.sum(reports)))
			.isEqualToNormalizingNewlines(Files.readString(FILES.resolve("scores.txt")));
	}

	@Test
	void findsNothingWrongInTheSameReading() {
		assertThat(machine().map(AgreementTests::persons).map((reading) -> Agreement.between(reading, reading)))
			.allSatisfy((agreement) -> assertThat(agreement.measures()).allSatisfy(
					(measure) -> assertThat(measure.right()).isEqualTo(measure.found()).isEqualTo(measure.expected())));
	}

	@Test
	void hasNoMeasureOfNoReports() {
		assertThat(Agreement.sum(List.of()).measures()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "Kenya, the Kenyan government, true", "Kenya, Kenyan Army, false",
			"Kenyan military, Army of Kenya, true", "Defence Ministry, Ministry of Defense, true",
			"President Ada Lund, Lund, true", "Ada Lund, Ada Berg, false", "Ada Maria Lund, Ada Maria Berg, true",
			"the President, President, true", "the President, the Prime Minister, false",
			"Lund's party, party of Lund, true", "United Nations, UN, false", "U.S., American, true" })
	void comparesNamesByTheirSignificantWords(String name, String other, boolean same) {
		assertThat(ComparedWords.sameActor(name, other)).isEqualTo(same);
		assertThat(ComparedWords.sameActor(other, name)).isEqualTo(same);
	}

	@ParameterizedTest
	@CsvSource({ "Chad; Mali | Mali; Chad | true", "Chad; Mali | Mali | false", "Mali | Chad; Mali | true",
			"Chad; Mali | Chad and Mali | true", "Chad and Mali | Chad; Mali | true", "Chad |  | false" })
	void expectsAllActors(String row) {
		String[] columns = row.split("\\|");
		assertThat(ComparedWords.sameActors(names(columns[0]), names(columns[1])))
			.isEqualTo(Boolean.parseBoolean(columns[2].strip()));
	}

	@ParameterizedTest
	@CsvSource({ "ten men and ten trucks, ten trucks, 0.4", "ten men, ten ten ten, 0.333", "Ten-men, ten men, 1",
			"“…”, ten, 0", "“…”, …, 0" })
	void countsWordsAsOftenAsTheyStand(String text, String other, double share) {
		assertThat(ComparedWords.overlap(words(text), words(other))).isCloseTo(share, within(0.001));
	}

	private static Words words(String text) {
		return new Words(0, text.length(), text);
	}

	private static List<String> names(String column) {
		return Stream.of(column.split(";")).map(String::strip).filter((name) -> !name.isEmpty()).toList();
	}

	private static Stream<Reading> machine() {
		return lines(FILES.resolve("machine.jsonl")).map(ReadingJson::read);
	}

	private static Agreement withThePersons(Reading machine) {
		return Agreement.between(persons(machine), machine);
	}

	private static Reading persons(Reading machine) {
		Path file = FILES.resolve(machine.report().id() + ".reading.json");
		return ReadingJson.readReviewed(String.join("\n", lines(file).toList()));
	}

	private static Stream<String> lines(Path file) {
		try {
			return Files.readAllLines(file).stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
