package org.conflictarchive.reading;

import java.util.ArrayList;
import java.util.List;

import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.vocabulary.ActorType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class GroundsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					Norwegian Defence Minister Jane Doe spoke.           | Defence Minister  | 10 | Norwegian | 0
					Jane Doe, the defence minister of Norway, spoke.     | defence minister  | 14 | Norway    | 34
					\uD83D\uDD4A Jane Doe, Norway's Defence Minister, spoke. | Defence Minister | 21 | Norway | 12
					Norway lost. Norwegians wept. Jane Doe, Norway's Defence Minister, spoke. | Defence Minister | 49 | Norway | 40
					""")
	void findsTheWordsNearestToTheName(String text, String role, int roleAt, String party, int partyAt) {
		Grounds grounds = grounds(text);
		assertThat(grounds.role()).isEqualTo(new Words(roleAt, roleAt + role.length(), role));
		assertThat(grounds.party()).isEqualTo(new Words(partyAt, partyAt + party.length(), party));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Jane Doe spoke.
			Jane Doe spoke in Nora, Norman’s town.
			Jane Doe spoke.\\nThe Defence Minister of Norway kept silent.
			""")
	void findsNothingElsewhere(String text) {
		assertThat(grounds(text.replace("\\n", "\n"))).isEqualTo(new Grounds(null, null));
	}

	private static Grounds grounds(String text) {
		Reading.Actor norway = new Reading.Actor("norway", "Norway", ActorType.STATE, null, null,
				places("Norway", text));
		return Grounds.of(new Reading.Actor("jane-doe", "Jane Doe", ActorType.PERSON, "Defence Minister", "norway",
				places("Jane Doe", text)), norway, text.codePoints().toArray());
	}

	private static List<Words> places(String words, String text) {
		List<Words> places = new ArrayList<>();
		for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
			int start = text.codePointCount(0, at);
			places.add(new Words(start, start + words.length(), words));
		}
		return places;
	}

}
