package org.conflictarchive.reading;

import java.util.List;

import org.conflictarchive.extraction.Extractor;
import org.conflictarchive.reading.Reading.By;
import org.conflictarchive.reading.Reading.Dated;
import org.conflictarchive.reading.Reading.Place;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.seeds.SeedMetadata;
import org.conflictarchive.seeds.SeedText;
import org.conflictarchive.vocabulary.DateBasis;
import org.conflictarchive.vocabulary.DatePrecision;
import org.conflictarchive.vocabulary.Reader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MachineReaderTests {

	@Test
	void countsCodePoints() {
		Reading reading = Readings.ofTheArmy();
		assertThat(reading.report().length()).isEqualTo(Readings.TEXT.codePointCount(0, Readings.TEXT.length()))
			.isLessThan(Readings.TEXT.length());
		assertThat(reading.statements()).singleElement().satisfies((statement) -> {
			assertThat(statement.content()).isEqualTo(words("three soldiers 𝔸 were killed"));
			assertThat(statement.cue()).isEqualTo(words("said"));
			assertThat(statement.sentence()).isEqualTo(new Place(2, reading.report().length()));
		});
	}

	@Test
	void makesIdsOfPositions() {
		Reading reading = Readings.ofTheArmy();
		int content = words("three soldiers 𝔸 were killed").start();
		assertThat(reading.statements().get(0).id()).isEqualTo("a/" + content);
		assertThat(reading.statements().get(0).position()).isEqualTo(content);
		assertThat(reading.claims().get(0).id()).isEqualTo("a/" + words("three").start());
		assertThat(reading.claims().get(0).statement()).isEqualTo("a/" + content);
	}

	@Test
	void namesTheMachine() {
		assertThat(Readings.ofTheArmy().report().reading()).isEqualTo(new By(Reader.MACHINE, Extractor.VERSION, null));
	}

	@Test
	void takesTheMetadatasEventOrElseTheReportsOwn() {
		assertThat(Readings.ofTheArmy().report().event()).isEqualTo("a");
		assertThat(new MachineReader().read(foreign(null, "fire")).report().event()).isEqualTo("fire");
	}

	@ParameterizedTest
	@CsvSource({ "2020, YEAR", "2020-05, MONTH", "2020-05-01, DAY" })
	void leavesAReportInAnotherLanguageUnread(String published, DatePrecision precision) {
		Reading reading = new MachineReader().read(foreign(published, null));
		assertThat(reading.report().reading()).isEqualTo(new By(Reader.NONE, null, null));
		assertThat(reading.report().published())
			.isEqualTo(new Dated(published, null, precision, DateBasis.METADATA, List.of(), null));
		assertThat(reading.statements()).isEmpty();
		assertThat(reading.claims()).isEmpty();
		assertThat(reading.actors()).isEmpty();
	}

	@Test
	void makesUpNoDate() {
		assertThat(new MachineReader().read(foreign(null, null)).report().published()).isNull();
	}

	private static Words words(String words) {
		int start = Readings.TEXT.indexOf(words);
		return new Words(Readings.TEXT.codePointCount(0, start),
				Readings.TEXT.codePointCount(0, start + words.length()), words);
	}

	private static SeedText foreign(@Nullable String published, @Nullable String event) {
		return new SeedText("a", "seeds/a.txt", "00", "Der Krieg ist aus.", new SeedMetadata(null, null, null, null,
				published, null, null, "de-AT", null, event, null, null, null));
	}

}
