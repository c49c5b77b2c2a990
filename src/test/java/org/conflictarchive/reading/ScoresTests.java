package org.conflictarchive.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.conflictarchive.seeds.SeedReader;
import org.conflictarchive.seeds.SeedText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How well the machine reads the reports that were annotated by hand. Every build prints
 * the scores and writes them to {@code target/scores.txt}; what the sets {@code measure}
 * and {@code unseen} are misread in is shown nowhere, so that no rule is made for them.
 */
class ScoresTests {

	private static final Path GOLD = Path.of("src/test/resources/gold");

	private static final List<String> SETS = List.of("development", "invented", "measure", "unseen");

	private final MachineReader machine = new MachineReader();

	@Test
	void staysAboveTheFloors() throws IOException {
		StringBuilder tables = new StringBuilder();
		List<String> misses = new ArrayList<>();
		for (String set : SETS) {
			Agreement score = score(set);
			tables.append(String.format("%n=== %s%n", set)).append(ScoreTable.of(score));
			misses.addAll(misses(set, score));
		}
		System.out.println(tables);
		Files.createDirectories(Path.of("target"));
		Files.writeString(Path.of("target/scores.txt"), tables);
		assertThat(misses).isEmpty();
	}

	private Agreement score(String set) {
		List<Agreement> reports = SeedReader.read(GOLD.resolve(set)).texts().stream().map(this::score).toList();
		assertThat(reports).isNotEmpty();
		return Agreement.sum(reports);
	}

	private Agreement score(SeedText seed) {
		Path gold = Path.of(seed.file()).resolveSibling(seed.id() + ".reading.json");
		return Agreement.between(ReadingJson.readReviewed(content(gold)), this.machine.read(seed));
	}

	/** Each score below its floor, told in words. */
	private static List<String> misses(String set, Agreement score) {
		Map<String, Double> floors = floors(SETS.indexOf(set));
		assertThat(floors).containsOnlyKeys(score.measures().stream().map(Measure::name).toList());
		return score.measures()
			.stream()
			.filter((measure) -> measure.f1() < floors.getOrDefault(measure.name(), 1.0))
			.map((measure) -> String.format(Locale.ROOT, "%s of the set %s: F1 %.3f; at least %.2f was expected",
					measure.name(), set, measure.f1(), floors.get(measure.name())))
			.toList();
	}

	/** By measure, from a table that has a column for each set. */
	private static Map<String, Double> floors(int column) {
		return content(GOLD.resolve("floors.txt")).lines()
			.filter((line) -> !line.isBlank() && !line.startsWith("#"))
			.map((line) -> line.split("\\s+"))
			.collect(Collectors.toMap((row) -> row[0], (row) -> Double.valueOf(row[column + 1])));
	}

	private static String content(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
