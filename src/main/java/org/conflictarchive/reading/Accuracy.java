package org.conflictarchive.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

import org.jspecify.annotations.Nullable;

/**
 * How far the machine's readings of several reports agree with those of persons, and how
 * sure that is.
 *
 * @param reports how many there are
 * @param estimates in the order of {@link Agreement}
 */
public record Accuracy(int reports, List<Estimate> estimates) {

	/** With fewer reports an interval would say more than they do. */
	public static final int FEWEST = 5;

	private static final int SAMPLES = 2000;

	/** So that the same reports always have the same intervals. */
	private static final long SEED = 1993;

	public Accuracy {
		estimates = List.copyOf(estimates);
	}

	/**
	 * One measure; intervals are null for fewer than {@link #FEWEST} reports.
	 *
	 * @param measure over all reports
	 */
	public record Estimate(Measure measure, @Nullable Interval precision, @Nullable Interval recall,
			@Nullable Interval f1) {
	}

	/**
	 * Where 95 of a hundred samples of reports lie, ends included.
	 */
	public record Interval(double low, double high) {
	}

	/**
	 * Over reports that each count as a whole: the intervals come from drawing as many of
	 * them again, with repetition, and measuring those (the percentile bootstrap; Efron
	 * and Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13). Reports, not
	 * single finds, are drawn, as the finds of one report stand and fall together.
	 */
	public static Accuracy of(List<Agreement> reports) {
		List<Measure> sums = Agreement.sum(reports).measures();
		if (reports.size() < FEWEST) {
			return new Accuracy(reports.size(),
					sums.stream().map((measure) -> new Estimate(measure, null, null, null)).toList());
		}
		List<List<Measure>> samples = new ArrayList<>();
		Random random = new Random(SEED);
		for (int i = 0; i < SAMPLES; i++) {
			List<Agreement> drawn = random.ints(reports.size(), 0, reports.size()).mapToObj(reports::get).toList();
			samples.add(Agreement.sum(drawn).measures());
		}
		List<Estimate> estimates = new ArrayList<>();
		for (int i = 0; i < sums.size(); i++) {
			int place = i;
			List<Measure> drawn = samples.stream().map((sample) -> sample.get(place)).toList();
			estimates.add(new Estimate(sums.get(i), interval(drawn, Measure::precision),
					interval(drawn, Measure::recall), interval(drawn, Measure::f1)));
		}
		return new Accuracy(reports.size(), estimates);
	}

	private static Interval interval(List<Measure> drawn, ToDoubleFunction<Measure> figure) {
		double[] figures = drawn.stream().mapToDouble(figure).toArray();
		Arrays.sort(figures);
		return new Interval(figures[(int) Math.floor(0.025 * (figures.length - 1))],
				figures[(int) Math.ceil(0.975 * (figures.length - 1))]);
	}

}
