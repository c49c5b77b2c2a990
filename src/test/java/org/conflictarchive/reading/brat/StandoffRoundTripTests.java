package org.conflictarchive.reading.brat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.conflictarchive.reading.MachineReader;
import org.conflictarchive.reading.Reading;
import org.conflictarchive.reading.ReadingJson;
import org.conflictarchive.reading.review.ReadingSheet;
import org.conflictarchive.reading.review.Reviewer;
import org.conflictarchive.seeds.ReadingFile;
import org.conflictarchive.seeds.SeedReader;
import org.conflictarchive.seeds.SeedText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Readings that go out as annotations and in again: those that a person made of the
 * annotated reports, and the machine's own of the same texts. Where the property
 * {@code standoff.folder} names a folder, the machine's of its reports instead.
 */
class StandoffRoundTripTests {

	private static final Path GOLD = Path.of("src/test/resources/gold");

	private static final List<Path> SETS = Stream.of("development", "invented", "measure", "unseen")
		.map(GOLD::resolve)
		.toList();

	private final MachineReader machine = new MachineReader();

	@Test
	void losesNothingOfWhatPersonsRead() throws IOException {
		List<SeedText> texts = SeedReader.read(SETS).texts();
		assertThat(texts).hasSizeGreaterThan(60);
		for (SeedText seed : texts) {
			assertThat(comesBack(person(seed), seed)).as(seed.id()).isTrue();
		}
	}

	@Test
	void losesNothingOfWhatTheMachineReads() {
		String folder = System.getProperty("standoff.folder");
		List<Path> paths = (folder != null) ? List.of(Path.of(folder)) : SETS;
		List<SeedText> texts = SeedReader.read(paths).texts();
		int annotations = 0;
		for (SeedText seed : texts) {
			Reading reading = this.machine.read(seed);
			assertThat(comesBack(reading, seed)).as(seed.id()).isTrue();
			annotations += (int) Standoff.of(reading, seed.text()).lines().count();
		}
		System.out.printf("Standoff: %d reports, %d annotations%n", texts.size(), annotations);
		assertThat(annotations).isGreaterThan(texts.size());
	}

	@Test
	void readsTheSameFromLinesInAnyOrder() throws IOException {
		Random random = new Random(7);
		for (SeedText seed : SeedReader.read(GOLD.resolve("development")).texts()) {
			Reading reading = person(seed);
			List<String> lines = new ArrayList<>(Standoff.of(reading, seed.text()).lines().toList());
			Collections.shuffle(lines, random);
			Annotated read = Standoff.read(String.join("\r\n", lines), reading, seed.text());
			assertThat(read.faults()).isEmpty();
			assertThat(read.reading()).as(seed.id()).isEqualTo(reading);
		}
	}

	@Test
	void readsTheSameUnderOtherNumbers() throws IOException {
		for (SeedText seed : SeedReader.read(GOLD.resolve("development")).texts()) {
			Reading reading = person(seed);
			String renumbered = Standoff.of(reading, seed.text())
				.lines()
				.map((line) -> line.split("\t", 3))
				.map((columns) -> columns[0] + "7\t" + columns[1].replaceAll("(?<=[ :][TE])(\\d+)", "$17")
						+ ((columns.length > 2) ? "\t" + columns[2] : ""))
				.collect(Collectors.joining("\n"));
			Annotated read = Standoff.read(renumbered, reading, seed.text());
			assertThat(read.faults()).isEmpty();
			assertThat(read.reading()).as(seed.id()).isEqualTo(reading);
		}
	}

	@Test
	void makesReadingsThatHoldOfAnnotationsWithoutNotes() {
		Reviewer reviewer = new Reviewer();
		for (SeedText seed : SeedReader.read(SETS).texts()) {
			Reading reading = this.machine.read(seed);
			String bare = Standoff.of(reading, seed.text())
				.lines()
				.filter((line) -> !line.matches("[#A].*|.*\t(?:Actor|Report|Date|Dated) .*"))
				.map((line) -> line.replaceAll(" Statement:T\\d+", ""))
				.collect(Collectors.joining("\n"));
			Annotated read = Standoff.read(bare, reading, seed.text());
			assertThat(read.faults()).as(seed.id()).isEmpty();
			String signed = ReadingSheet.of(read.reading(), seed.text())
				.replace("\"by\": \"\", \"on\": \"\"", "\"by\": \"Jane Doe\", \"on\": \"2020-05-06\"");
			assertThat(reviewer.review(seed, reading, new ReadingFile("a.reading.json", signed)).faults()).as(seed.id())
				.isEmpty();
		}
	}

	private static boolean comesBack(Reading reading, SeedText seed) {
		Annotated read = Standoff.read(Standoff.of(reading, seed.text()), reading, seed.text());
		assertThat(read.faults()).as(seed.id()).isEmpty();
		assertThat(read.reading()).as(seed.id()).isEqualTo(reading);
		return ReadingJson.write(read.reading()).equals(ReadingJson.write(reading));
	}

	private static Reading person(SeedText seed) throws IOException {
		Path file = Path.of(seed.file()).resolveSibling(seed.id() + ".reading.json");
		return ReadingJson.readReviewed(Files.readString(file));
	}

}
