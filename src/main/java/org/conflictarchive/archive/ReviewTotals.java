package org.conflictarchive.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.conflictarchive.reading.Agreement;
import org.conflictarchive.reading.Judgement;
import org.conflictarchive.reading.Judgement.Miss;
import org.conflictarchive.reading.Judgement.Outcome;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;

/**
 * All reviews of the archive together. As the archive stays as it was loaded, they are
 * added up once, when they are first asked for.
 */
@Component
public class ReviewTotals {

	private final SingletonSupplier<Totals> totals;

	ReviewTotals(ReportReviews reviews, PlatformTransactionManager transactions) {
		TransactionTemplate transaction = new TransactionTemplate(transactions);
		transaction.setReadOnly(true);
		this.totals = SingletonSupplier.of(() -> Objects
			.requireNonNull(transaction.execute((status) -> Totals.of(reviews.findByOrderByReportId()))));
	}

	/** Of all reports that a person has checked. */
	public Totals all() {
		return this.totals.obtain();
	}

	/**
	 * Reviews added up.
	 *
	 * @param agreements of each report, under what its review began from: {@code machine}
	 * , {@code text}, or nothing where that is not told; in this order
	 * @param outcomes how each rule did
	 * @param misses how often something of one kind and cue was missed, the most frequent
	 * first
	 */
	public record Totals(Map<String, List<Agreement>> agreements, List<Outcome> outcomes, List<Missed> misses) {

		static Totals of(List<ReportReview> reviews) {
			Map<String, List<Agreement>> agreements = new LinkedHashMap<>();
			for (String from : List.of("text", "machine", "")) {
				List<Agreement> begun = reviews.stream()
					.filter((review) -> from.equals(review.startedFrom()))
					.map(ReportReview::agreement)
					.toList();
				if (!begun.isEmpty()) {
					agreements.put(from, begun);
				}
			}
			List<Outcome> outcomes = new ArrayList<>();
			reviews.forEach((review) -> outcomes.addAll(review.outcomes()));
			Map<Miss, Long> misses = reviews.stream()
				.flatMap((review) -> review.misses().stream())
				.collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
			return new Totals(agreements, Judgement.sum(outcomes),
					misses.entrySet()
						.stream()
						.map((miss) -> new Missed(miss.getKey(), miss.getValue()))
						.sorted(Missed.MOST_FIRST)
						.toList());
		}

	}

	/** What was missed, and how often. */
	public record Missed(Miss miss, long times) {

		private static final Comparator<Missed> MOST_FIRST = Comparator
			.comparingLong((Missed missed) -> -missed.times())
			.thenComparing((missed) -> missed.miss().find())
			.thenComparing((missed) -> missed.miss().kind())
			.thenComparing((missed) -> missed.miss().cue());

	}

}
