package org.conflictarchive.web.view;

import org.conflictarchive.vocabulary.Count;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClaimViewTests {

	@ParameterizedTest
	@CsvSource({ "49, 49, false, 49", "8, , false, at least 8", ", 20, false, up to 20", "10, 12, false, 10 to 12",
			"0, 0, false, none", "30, 30, true, about 30", "100, , true, at least about 100",
			"1500, 1500, false, '1,500'" })
	void saysTheBoundsInWords(@Nullable Integer low, @Nullable Integer high, boolean approximate, String words) {
		assertThat(ClaimView.number(new Count(low, high, approximate))).isEqualTo(words);
	}

	@ParameterizedTest
	@CsvSource({ "false", "true" })
	void saysNothingWhereNoNumberIsTold(boolean approximate) {
		assertThat(ClaimView.number(new Count(null, null, approximate))).isNull();
	}

}
