package org.conflictarchive.reading.review;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import org.conflictarchive.reading.Reading;
import org.conflictarchive.reading.Reading.By;
import org.conflictarchive.reading.Reading.Reviewed;
import org.conflictarchive.reading.ReadingJson;
import org.conflictarchive.seeds.ReadingFile;
import org.conflictarchive.seeds.SeedReader;
import org.conflictarchive.seeds.SeedText;
import org.conflictarchive.vocabulary.Reader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReviewerTests {

	private static final Path GOLD = Path.of("src/test/resources/gold");

	private final Reviewer reviewer = new Reviewer(LocalDate.of(2026, 11, 25));

	static Stream<SeedText> gold() {
		return SeedReader.read(GOLD).texts().stream().filter((seed) -> seed.reading() != null);
	}

	@ParameterizedTest
	@MethodSource("gold")
	void takesAnnotatedReadingsAsTheyAre(SeedText seed) {
		Review review = this.reviewer.read(seed);
		assertThat(review.faults()).isEmpty();
		Reading person = review.reading();
		Reading written = ReadingJson.readReviewed(Objects.requireNonNull(seed.reading()).json());
		assertThat(person.actors()).isEqualTo(written.actors());
		assertThat(person.statements()).isEqualTo(written.statements());
		assertThat(person.claims()).isEqualTo(written.claims());
		assertThat(person.report().reading().by()).isEqualTo(Reader.PERSON);
		assertThat(person.report().reading().reviewed()).extracting("startedFrom").isEqualTo("text");
	}

	@ParameterizedTest
	@MethodSource("gold")
	void readsAMachinesReadingBackAsItWas(SeedText seed) {
		Reading machine = this.reviewer.read(seed).machine();
		String sheet = ReadingSheet.of(machine, seed.text())
			.replace("{\"by\": \"\", \"on\": \"\",", "{\"by\": \"A. Reader\", \"on\": \"2026-11-25\",");
		Review review = this.reviewer.review(seed, machine, new ReadingFile("a.reading.json", sheet));
		assertThat(review.faults()).isEmpty();
		assertThat(review.reading().report().reading())
			.isEqualTo(new By(Reader.PERSON, null, new Reviewed("A. Reader", "2026-11-25", "", "machine")));
		assertThat(ReadingJson.write(Sheets.by(review.reading(), machine.report().reading())))
			.isEqualTo(ReadingJson.write(machine));
	}

}
