package org.conflictarchive.web.event;

import org.conflictarchive.vocabulary.Count;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DifferenceTests {

	@Test
	void findsFiguresThatNoNumberFits() {
		assertThat(Difference.between(Count.exactly(12), Count.exactly(14))).isPositive();
		assertThat(Difference.between(Count.exactly(12), Count.atLeast(160))).isEqualTo(148);
		assertThat(Difference.between(new Count(null, 20, false), Count.exactly(47))).isPositive();
		assertThat(Difference.between(Count.exactly(0), Count.atLeast(1))).isPositive();
	}

	@Test
	void findsNoneWhereOneNumberFitsBoth() {
		assertThat(Difference.between(Count.atLeast(8), new Count(10, 12, false))).isNotPositive();
		assertThat(Difference.between(Count.about(40), Count.exactly(42))).isNotPositive();
		assertThat(Difference.between(Count.unknown(), Count.exactly(3))).isNotPositive();
		assertThat(Difference.between(new Count(null, 20, false), Count.atLeast(20))).isNotPositive();
	}

}
