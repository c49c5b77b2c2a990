package org.conflictarchive.formats;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuotationMarksTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			value = { "it was “an …|it was “an …”", "outrage” and more|“outrage” and more", "a “b” c|a “b” c",
					"it was \"an …|it was \"an …\"", "an end\" of it|\"an end\" of it", "a “b «c|a “b «c»”",
					"the soldiers’ “day|the soldiers’ “day”", "“b|“b”" })
	void addsTheCounterpartsThatAreMissing(String cut, String paired) {
		assertThat(QuotationMarks.paired(cut)).isEqualTo(paired);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			value = { "first. “Second|first. Second", "a “b” c”|a “b” c", "plain|plain" })
	void dropsThoseWithoutACounterpart(String words, String dropped) {
		assertThat(QuotationMarks.dropped(words)).isEqualTo(dropped);
	}

}
