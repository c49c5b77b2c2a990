package org.conflictarchive.archive;

import org.conflictarchive.vocabulary.DateBasis;
import org.conflictarchive.vocabulary.DatePrecision;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class KnownDateTests {

	@ParameterizedTest
	@CsvSource({ "DAY, 2021-03-03, , 3 March 2021", "DAY, 2021-12-31, , 31 December 2021",
			"MONTH, 2021-03, , March 2021", "YEAR, 2021, , 2021", "SINCE, 1988, , since 1988",
			"SINCE, 2021-02-24, , since 24 February 2021", "RANGE, 1992, 1994, 1992 to 1994",
			"RANGE, 2021-03-03, 2021-03-05, 3 March 2021 to 5 March 2021" })
	void saysADateInWords(DatePrecision precision, String value, @Nullable String end, String words) {
		assertThat(new KnownDate(value, end, precision, DateBasis.STATED, null).inWords()).isEqualTo(words);
	}

}
