package org.conflictarchive.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Places numbers of people on a line from left to right, in hundredths of its length.
 *
 * @param most the number at its right end
 * @param compressed whether equal steps are equal ratios, so that numbers of different
 * magnitude can be told apart; zero, which has no place on such a line, then stands left
 * of a break in it
 */
public record Scale(int most, boolean compressed) {

	/** From here on the largest of some numbers would leave no room for the smallest. */
	private static final int COMPRESSED_FROM = 30;

	private static final int STEPS = 6;

	/** Where a compressed line begins, at one. */
	private static final double ONE = 10;

	/** A scale on which the numbers have room. */
	public static Scale of(List<Integer> numbers) {
		int most = numbers.stream().mapToInt(Integer::intValue).max().orElse(1);
		int least = numbers.stream().mapToInt(Integer::intValue).filter((number) -> number > 0).min().orElse(1);
		if (most / Math.max(1, least) >= COMPRESSED_FROM) {
			long end = 10;
			while (end < most) {
				end *= 10;
			}
			return new Scale((int) Math.min(end, Integer.MAX_VALUE), true);
		}
		long step = step(most);
		return new Scale((int) Math.min(Integer.MAX_VALUE, step * ((Math.max(1, most) + step - 1) / step)), false);
	}

	/**
	 * 1, 2 or 5, or one of them with zeros behind, so that a few steps lead to the most.
	 */
	private static long step(int most) {
		for (long power = 1;; power *= 10) {
			for (long step : new long[] { power, 2 * power, 5 * power }) {
				if (step * STEPS >= most) {
					return step;
				}
			}
		}
	}

	/** The numbers to be marked, from zero on. */
	public List<Integer> ticks() {
		List<Integer> ticks = new ArrayList<>(List.of(0));
		if (this.compressed) {
			for (long tick = 1; tick <= this.most; tick *= 10) {
				ticks.add((int) tick);
			}
		}
		else {
			long step = step(this.most);
			for (long tick = step; tick <= this.most; tick += step) {
				ticks.add((int) tick);
			}
		}
		return ticks;
	}

	/** How far from the left end a number lies, in hundredths. */
	double place(int number) {
		if (this.compressed) {
			return (number == 0) ? 0 : ONE + (100 - ONE) * Math.log(number) / Math.log(this.most);
		}
		return 100.0 * number / this.most;
	}

	/** Where the line is broken, as SVG has it. */
	public String broken() {
		return percent(ONE / 2);
	}

	/** A place as SVG has it: "12.5%". */
	public String percent(int number) {
		return percent(place(number));
	}

	public static String percent(double place) {
		return String.format(Locale.ROOT, "%.2f%%", place).replaceFirst("\\.?0+%", "%");
	}

}
