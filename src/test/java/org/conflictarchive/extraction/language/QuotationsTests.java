package org.conflictarchive.extraction.language;

import java.util.List;
import java.util.stream.Collectors;

import org.conflictarchive.seeds.Paragraphs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuotationsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			"We ran," she said.                              | We ran,
			“We ran,” she said.                              | We ran,
			'We ran,' she said.                              | We ran,
			‘We ran,’ she said.                              | We ran,
			«We ran», she said.                              | We ran
			„We ran,“ she said.                              | We ran,
			He said: 'It's the soldiers' fault.'             | It's the soldiers' fault.
			He said: ‘It’s over.’                            | It’s over.
			It was 'treacherous' work, he said.              | treacherous
			The 'treacherous' attack killed the boys' father | treacherous
			"He called it 'a lie'," she said.                | He called it 'a lie', / a lie
			“He called it ‘a lie’,” she said.                | He called it ‘a lie’, / a lie
			It was "a lie" and "a shame".                    | a lie / a shame
			""")
	void findsWordsInMarks(String text, String quotations) {
		assertThat(in(text)).isEqualTo(quotations);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			The soldiers' families don't know.
			It's the boys' school.
			In the '90s the army's bases closed.
			The O'Hara brothers' car wasn't found.
			A 6'2 man fled.
			""")
	void takesApostrophesForNoMarks(String text) {
		assertThat(in(text)).isEmpty();
	}

	@Test
	void goesOnOverParagraphsThatReopenIt() {
		assertThat(in("\"We ran.\n\n\"Nobody came.\"")).isEqualTo("We ran. / Nobody came.");
		assertThat(in("'We ran.\n\n'Nobody came.'")).isEqualTo("We ran. / Nobody came.");
	}

	@Test
	void endsWithItsParagraphAtTheLatest() {
		assertThat(in("\"We ran.\n\nThe town burned.")).isEqualTo("We ran.");
	}

	private static String in(String text) {
		List<Quotation> quotations = Quotations.in(text, Paragraphs.in(text));
		return quotations.stream().map((each) -> each.inner().in(text)).collect(Collectors.joining(" / "));
	}

}
