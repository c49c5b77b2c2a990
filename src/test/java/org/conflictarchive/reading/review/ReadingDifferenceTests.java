package org.conflictarchive.reading.review;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

import org.conflictarchive.reading.Reading;
import org.conflictarchive.reading.review.ReadingDifference.Compared;
import org.conflictarchive.seeds.ReadingFile;
import org.conflictarchive.seeds.SeedReader;
import org.conflictarchive.seeds.SeedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReadingDifferenceTests {

	private static final SeedText SEED = SeedReader.read(Path.of("src/test/resources/review")).texts().get(0);

	private static final String FILE = Objects.requireNonNull(SEED.reading()).json();

	private final Reviewer reviewer = new Reviewer(LocalDate.of(2026, 11, 25));

	private final Reading reading = person(FILE);

	static Stream<SeedText> gold() {
		return SeedReader.read(Path.of("src/test/resources/gold")).texts().stream();
	}

	@ParameterizedTest
	@MethodSource("gold")
	void isNoneOfAReadingWithItself(SeedText seed) {
		Reading same = this.reviewer.read(seed).reading();
		assertThat(ReadingDifference.between(same, same).isEmpty()).isTrue();
		assertThat(ReadingDifference.between(same, same).lines()).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("gold")
	void accountsForEveryStatementAndClaimOnce(SeedText seed) {
		Review review = this.reviewer.read(seed);
		ReadingDifference difference = ReadingDifference.between(review.machine(), review.reading());
		assertThat(difference.statements().stream().map(Compared::machine).filter(Objects::nonNull))
			.containsExactlyInAnyOrderElementsOf(review.machine().statements());
		assertThat(difference.statements().stream().map(Compared::person).filter(Objects::nonNull))
			.containsExactlyElementsOf(review.reading().statements());
		assertThat(difference.claims().stream().map(Compared::machine).filter(Objects::nonNull))
			.containsExactlyInAnyOrderElementsOf(review.machine().claims());
		assertThat(difference.claims().stream().map(Compared::person).filter(Objects::nonNull))
			.containsExactlyInAnyOrderElementsOf(review.reading().claims());
	}

	@Test
	void followsAStatementThatIsMoved() {
		Reading moved = edited("\"id\": \"bridge/91\",", "", "{\"text\": \"We have lost nobody\"}",
				"{\"text\": \"have lost nobody\"}");
		ReadingDifference difference = ReadingDifference.between(this.reading, moved);
		assertThat(difference.ofMachinesStatement(91).map(Compared::person)).get()
			.extracting("id")
			.isEqualTo("bridge/94");
		assertThat(difference.lines()).containsExactly("changed statement bridge/94", "  id: bridge/91 → bridge/94",
				"  content: “We have lost nobody” (91–110) → “have lost nobody” (94–110)");
	}

	@Test
	void neverLeadsFromWhatIsSaidToTheReportsOwnVoice() {
		Reading narrated = edited("\"kind\": \"direct\"", "\"kind\": \"narrated\"", "\"cue\": {\"text\": \"told\"},",
				"", "\"speaker\": {\"text\": \"the mayor of Sandford\"},", "", "\"actors\": [\"mayor\"],",
				"\"actors\": [],");
		ReadingDifference difference = ReadingDifference.between(this.reading, narrated);
		assertThat(difference.ofMachinesStatement(91)).get().matches(Compared::isDropped);
		assertThat(difference.lines()).contains("added statement bridge/91: narrated, “We have lost nobody” (91–110)",
				"dropped statement bridge/91: direct by mayor, “We have lost nobody” (91–110)");
		assertThat(ReadingDifference.between(narrated, this.reading).lines()).contains("changed statement bridge/91",
				"  kind: narrated → direct", "  cue: none → “told” (135–139)");
	}

	@Test
	void knowsAStatementByItsCue() {
		Reading shorter = edited("{\"text\": \"at least five soldiers were killed and nine were wounded\"}",
				"{\"text\": \"nine were wounded\"}", "\"id\": \"bridge/41\",", "", "\"statement\": \"bridge/32\",", "",
				"{\"text\": \"at least five soldiers were killed\"}", "{\"text\": \"nine were wounded\"}",
				"{\"text\": \"at least five\"}", "{\"text\": \"nine\"}", "{\"text\": \"soldiers\"}", "null");
		assertThat(ReadingDifference.between(this.reading, shorter).ofMachinesStatement(32).map(Compared::person)).get()
			.extracting("id")
			.isEqualTo("bridge/71");
	}

	@Test
	void tellsOfActorsByTheIdsAPersonGave() {
		assertThat(ReadingDifference.between(this.reading, edited("\"army\"", "\"the-army\"")).lines())
			.containsExactly("changed actor the-army", "  id: army → the-army");
	}

	@Test
	void tellsClaimsAddedAndDropped() {
		Reading fewer = edited(
				",\n    {\"content\": {\"text\": \"lost nobody\"}, \"effect\": \"casualties\", \"low\": 0, \"high\": 0}",
				"");
		assertThat(ReadingDifference.between(this.reading, fewer).lines())
			.containsExactly("dropped claim bridge/99: 0 casualties, claimed by mayor, “lost nobody” (99–110)");
		assertThat(ReadingDifference.between(fewer, this.reading).lines())
			.containsExactly("added claim bridge/99: 0 casualties, claimed by mayor, “lost nobody” (99–110)");
	}

	@Test
	void leavesAsideWhatFoundAThing() {
		Reading ruled = edited("\"kind\": \"direct\"", "\"kind\": \"direct\", \"rule\": \"by eye\"");
		assertThat(ruled).isNotEqualTo(this.reading);
		assertThat(ReadingDifference.between(this.reading, ruled).isEmpty()).isTrue();
	}

	/** The reading with some of its file's words replaced by others. */
	private Reading edited(String... words) {
		String json = FILE;
		for (int i = 0; i < words.length; i += 2) {
			assertThat(json).contains(words[i]);
			json = json.replace(words[i], words[i + 1]);
		}
		return person(json);
	}

	private Reading person(String json) {
		Review review = this.reviewer.review(SEED, this.reviewer.read(SEED).machine(),
				new ReadingFile("bridge.reading.json", json));
		assertThat(review.faults()).isEmpty();
		return review.reading();
	}

}
