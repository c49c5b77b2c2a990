package org.conflictarchive.reading;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.conflictarchive.reading.SharedSentences.Sentence;
import org.conflictarchive.reading.SharedSentences.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

class SharedSentencesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Residents described a night of heavy shelling.      | Residents described a night of heavy shelling.
					Residents described a night of heavy shelling.      | RESIDENTS described a night of “heavy” shelling
					The village was shelled for hours, the mayor said.  | The village was shelled for hours, the mayor said on Monday.
					On Monday the mayor of the village said that the shelling had gone on for hours and hit a school. | On Monday the mayor of the village said that the bombing had gone on for hours and hit a school.
					The army's 1,200 men left the town at dawn.         | The army’s 1200 men left the town at dawn.
					""")
	void joinsWhatReportsCarryInNearlyTheSameWords(String one, String other) {
		assertThat(SharedSentences.of(sentences(one, other))).singleElement()
			.satisfies((shared) -> assertThat(shared.reports()).containsExactly("report-0", "report-1"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					The ministry said that 12 of its soldiers were killed in the night. | The ministry said that 14 of its soldiers were killed in the night.
					The ministry said that twelve of its soldiers were killed.          | The ministry said that fourteen of its soldiers were killed.
					The ministry said that soldiers of its own were killed last night.  | The ministry said that no soldiers of its own were killed last night.
					At least 12 of its soldiers were killed in the night, it said.      | Up to 12 of its soldiers were killed in the night, it said.
					He denied it.                                                       | He denied it.
					The mayor said that the village was shelled for hours.              | The general said that a bridge was taken without a fight.
					A school was hit by shells.                                         | A school was hit by shells and the road to the town was closed for days after it.
					""")
	void leavesApartWhatSaysSomethingElse(String one, String other) {
		assertThat(SharedSentences.of(sentences(one, other))).isEmpty();
	}

	@Test
	void saysWhetherTheWordsAreTheVerySame() {
		String one = "The village was shelled for hours, the mayor said.";
		assertThat(SharedSentences.of(sentences(one, one)).get(0).verbatim()).isTrue();
		assertThat(SharedSentences.of(sentences(one, "Later the village was shelled for hours, the mayor said."))
			.get(0)
			.verbatim()).isFalse();
	}

	@Test
	void joinsNothingWithinOneReport() {
		Sentence sentence = sentences("Residents described a night of heavy shelling.").get(0);
		assertThat(SharedSentences.of(List.of(sentence, sentence))).isEmpty();
	}

	@Test
	void holdsAGroupToItsFirstSentence() {
		List<Shared> shared = SharedSentences
			.of(sentences("a b c d e f g h i j k l", "a b c d e f g h i j x y", "u v w d e f g h i j x y"));
		assertThat(shared).singleElement()
			.satisfies((group) -> assertThat(group.reports()).containsExactly("report-0", "report-1"));
	}

	@Test
	void takesTimeThatGrowsWithTheWords() {
		Random random = new Random(7);
		List<Sentence> many = new ArrayList<>();
		for (int i = 0; i < 20_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int word = 0; word < 20; word++) {
				text.append(Integer.toString(random.nextInt(500) + 1000, 36).replaceAll("\\d", "z")).append(' ');
			}
			many.add(new Sentence("report-" + (i % 400), i, i + 1, text.toString()));
		}
		assertTimeout(Duration.ofSeconds(20), () -> SharedSentences.of(many));
	}

	private static List<Sentence> sentences(String... texts) {
		List<Sentence> sentences = new ArrayList<>();
		for (String text : texts) {
			sentences.add(new Sentence("report-" + sentences.size(), 0, text.length(), text));
		}
		return sentences;
	}

}
