package org.conflictarchive.web.address;

import org.conflictarchive.reading.Reading.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextFragmentTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					He said that 49 soldiers were killed on Monday.|49 soldiers|He%20said%20that-,49%20soldiers,-were%20killed%20on
					49 soldiers were killed.|49 soldiers|49%20soldiers,-were%20killed%2E
					He said 49 soldiers|49 soldiers|He%20said-,49%20soldiers
					A so-called, “new” front & more|so-called, “new”|A-,so%2Dcalled%2C%20%E2%80%9Cnew%E2%80%9D,-front%20%26%20more
					a b c d e f g h i j k l m n o|b c d e f g h i j k l m n|a-,b%20c%20d%20e%20f,j%20k%20l%20m%20n,-o
					""")
	void namesWordsAndWhatStandsBesideThem(String paragraph, String words, String expected) {
		int start = paragraph.indexOf(words);
		assertThat(TextFragment.of(new Words(100 + start, 100 + start + words.length(), words),
				new Words(100, 100 + paragraph.length(), paragraph)))
			.isEqualTo(":~:text=" + expected);
	}

}
