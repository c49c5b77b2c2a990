package org.conflictarchive.web.view;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ScaleTests {

	@Test
	void runsEvenlyToARoundNumber() {
		Scale scale = Scale.of(List.of(49, 50, 12));
		assertThat(scale).isEqualTo(new Scale(50, false));
		assertThat(scale.ticks()).containsExactly(0, 10, 20, 30, 40, 50);
		assertThat(scale.percent(25)).isEqualTo("50%");
		assertThat(scale.percent(49)).isEqualTo("98%");
	}

	@Test
	void givesEqualRatiosEqualRoomWhereFiguresSpanMagnitudes() {
		Scale scale = Scale.of(List.of(3, 2400));
		assertThat(scale).isEqualTo(new Scale(10_000, true));
		assertThat(scale.ticks()).containsExactly(0, 1, 10, 100, 1_000, 10_000);
		assertThat(scale.place(1_000) - scale.place(100)).isCloseTo(scale.place(10_000) - scale.place(1_000),
				within(1e-9));
	}

	@Test
	void hasAPlaceForNone() {
		assertThat(Scale.of(List.of(0)).percent(0)).isEqualTo("0%");
		assertThat(Scale.of(List.of(0, 3, 5_000)).percent(0)).isEqualTo("0%");
		assertThat(Scale.of(List.of(0, 3, 5_000)).compressed()).isTrue();
		assertThat(Scale.of(List.of(0, 3, 5_000)).place(1)).isGreaterThan(5);
	}

	@Test
	void holdsTheLargestNumberThereIs() {
		Scale scale = Scale.of(List.of(1, Integer.MAX_VALUE));
		assertThat(scale.place(Integer.MAX_VALUE)).isEqualTo(100);
		assertThat(scale.ticks()).hasSizeLessThan(13);
		assertThat(Scale.of(List.of(Integer.MAX_VALUE)).ticks()).hasSizeLessThan(9);
	}

}
