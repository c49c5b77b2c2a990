package org.conflictarchive.vocabulary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LexiconTests {

	static Stream<String> names() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/lexicon"))) {
			return files.map((file) -> file.getFileName().toString().replace(".txt", "")).sorted().toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("names")
	void readsEveryListWithoutItsRemarks(String name) {
		assertThat(Lexicon.lines(name)).isNotEmpty().noneMatch(String::isBlank).noneMatch((line) -> line.contains("#"));
	}

	@Test
	void readsPhrasesOneALine() {
		assertThat(Lexicon.words("offices")).contains("prime minister");
	}

	@Test
	void partsWordsByCommas() {
		assertThat(Lexicon.words("quotation-verbs")).contains("said", "wrote");
		assertThat(Lexicon.list(" dozens of, scores of ,")).containsExactly("dozens of", "scores of");
		assertThat(Lexicon.list(" ")).isEmpty();
	}

	@Test
	void joinsTheLinesOfAKind() {
		assertThat(Lexicon.words("abbreviations", "title")).contains("Mr", "Gen").doesNotContain("Jan");
		assertThat(Lexicon.kinds("dates").get("weekday")).startsWith("Monday", "Tuesday").hasSize(7);
	}

	@Test
	void partsColumnsBySemicolons() {
		assertThat(Lexicon.rows("states")).contains(List.of("Albania", "Tirana", "Albanian", "Albanians"));
	}

	@Test
	void refusesWhatThereIsNot() {
		assertThatIllegalArgumentException().isThrownBy(() -> Lexicon.lines("nothing"))
			.withMessage("No word list at /lexicon/nothing.txt");
		assertThatIllegalArgumentException().isThrownBy(() -> Lexicon.words("dates", "title"))
			.withMessage("The word list dates has no words of the kind title");
		assertThatIllegalArgumentException().isThrownBy(() -> Lexicon.kinds("offices"))
			.withMessage("The word list offices has a line without a kind: prime minister");
	}

}
