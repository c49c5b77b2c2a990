package org.conflictarchive.extraction.language;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TokenizerTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			The U.S. said 1,200 men fled.       | The U.S. said 1,200 men fled .
			It began at 6 p.m. on Monday.       | It began at 6 p.m. on Monday .
			Gen. Dover's men didn't run.        | Gen. Dover 's men didn't run .
			The soldiers' homes burned.         | The soldiers ' homes burned .
			Turkish-backed rebels took 3.5 km.  | Turkish-backed rebels took 3.5 km .
			"We ran," he said.                  | " We ran , " he said .
			He’s gone.                          | He ’s gone .
			""")
	void cutsWordsAndMarks(String text, String words) {
		assertThat(tokens(text).map(Token::text).collect(Collectors.joining(" "))).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			The general told reporters.            | general   | NOUN
			A general election was held.           | general   | ADJECTIVE
			The office voiced alarm.               | voiced    | VERB
			The wounded were taken away.           | wounded   | NOUN
			Police say the road is shut.           | say       | VERB
			Others involved in the war say the truce failed. | say | VERB
			The prime minister spoke of hope.      | spoke     | VERB
			The army marks the day.                | marks     | VERB
			Ismat al-Masri fled.                   | al-Masri  | NAME
			Ali bin Said fled.                     | bin       | NAME
			He came in May.                        | May       | NAME
			He may come.                           | may       | MODAL
			That day, an attack that day failed.   | that      | DETERMINER
			He said that talks failed.             | that      | SUBORDINATOR
			With officials reporting that it fell. | reporting | VERB
			The army's reporting line is long.     | reporting | NOUN
			""")
	void givesWordsTheirClassByTheirNeighbours(String text, String word, WordClass wordClass) {
		assertThat(tokens(text).filter((token) -> token.text().equals(word)).map(Token::wordClass)).contains(wordClass);
	}

	@Test
	void takesAWordForANameThatStandsCapitalisedInsideASentence() {
		assertThat(tokens("A man named Josh Bash fled. Bash was hurt.").filter((token) -> token.text().equals("Bash"))
			.map(Token::wordClass)).containsOnly(WordClass.NAME);
	}

	private static Stream<Token> tokens(String text) {
		return Text.of(text).sentences().stream().flatMap((sentence) -> sentence.tokens().stream());
	}

}
