package org.conflictarchive.reading;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.conflictarchive.seeds.SeedReader;
import org.conflictarchive.seeds.SeedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pieces of annotated reports in any order, ending anywhere: English words, and no
 * English. A text that breaks a promise is told by its number, from which it can be made
 * again.
 */
class ShuffledReportsTests {

	private static final Path GOLD = Path.of("src/test/resources/gold");

	private static final List<String> WORDS = Stream.of("development", "invented")
		.flatMap((set) -> SeedReader.read(GOLD.resolve(set)).texts().stream())
		.map(SeedText::text)
		.flatMap((text) -> Stream.of(text.split("(?<=[\\s,.;:“”\"()])|(?=[\\s,.;:“”\"()])")))
		.toList();

	static IntStream numbers() {
		return IntStream.range(0, 1000);
	}

	@ParameterizedTest
	@MethodSource("numbers")
	void readsPiecesInAnyOrder(int number) {
		Promises.holdFor(shuffled(new Random(number)));
	}

	private static String shuffled(Random random) {
		StringBuilder text = new StringBuilder("So: ");
		int pieces = random.nextInt(3, 30);
		for (int i = 0; i < pieces; i++) {
			int from = random.nextInt(WORDS.size() - 30);
			text.append(String.join("", WORDS.subList(from, from + random.nextInt(1, 25))));
			text.append((random.nextInt(6) == 0) ? ". " : " ");
		}
		return text.toString();
	}

}
