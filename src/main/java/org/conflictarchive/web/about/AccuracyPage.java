package org.conflictarchive.web.about;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.conflictarchive.archive.Correction;
import org.conflictarchive.archive.ReviewTotals.Missed;
import org.conflictarchive.archive.ReviewTotals.Totals;
import org.conflictarchive.reading.Accuracy;
import org.conflictarchive.reading.Accuracy.Estimate;
import org.conflictarchive.reading.Accuracy.Interval;
import org.conflictarchive.reading.Agreement;
import org.conflictarchive.reading.Judgement.Miss;
import org.conflictarchive.reading.Judgement.Outcome;
import org.conflictarchive.reading.Measure;
import org.conflictarchive.reading.review.ReadingDifference.Change;
import org.conflictarchive.web.view.Counted;
import org.conflictarchive.web.view.SourceView;
import org.jspecify.annotations.Nullable;

/**
 * How far the machine's readings can be trusted, by those that persons have checked.
 *
 * @param extent how many reports were checked, in words; empty for none
 * @param tables figures, those of reviews apart that began in different ways
 * @param rules how each rule did
 * @param misses what no rule found
 * @param corrections every disagreement, a page of them
 * @param next where the following ones are, or null
 */
record AccuracyPage(String extent, List<Table> tables, List<Rule> rules, List<Lost> misses,
		List<Disagreement> corrections, @Nullable String next) {

	/** What is measured, by the names of {@link Agreement}. */
	private static final Map<String, String> MEASURES = Map.ofEntries(
			Map.entry("statement", "Statement: the words that somebody says"),
			Map.entry("statement+speaker", "… and the words that name who says them"),
			Map.entry("statement+actor", "… and who that is"), Map.entry("statement+relay", "… and who relays it"),
			Map.entry("statement+date", "… and when it was said"),
			Map.entry("claim", "Claim of losses: its figure and what befell the people"),
			Map.entry("claim+side", "… and whose losses they are"), Map.entry("claim+claimant", "… and who claims it"),
			Map.entry("claim+flags", "… and whether it is preliminary or approximate"),
			Map.entry("claim+victims", "… and the words for the people"), Map.entry("claim+date", "… and when it was"));

	private static final Map<String, String> BEGINNINGS = Map.of("text", "Reviews made from the bare text", "machine",
			"Reviews that corrected the machine’s reading", "", "Reviews that do not say what they began from");

	/**
	 * The figures of some reviews.
	 *
	 * @param begun how they began
	 * @param extent how many there are, in words
	 * @param sure whether there are enough for intervals
	 */
	record Table(String id, String begun, String extent, boolean sure, List<Row> rows) {
	}

	/**
	 * One measure: the cases, and three figures with their intervals.
	 */
	record Row(String name, int right, int found, int expected, String precision, String recall, String f1) {
	}

	/** A rule with its right and wrong finds. */
	record Rule(String name, String anchor, String find, int right, int wrong) {
	}

	/** What was missed. */
	record Lost(String what, String cue, long times) {
	}

	/**
	 * One difference between a machine's and a person's reading.
	 *
	 * @param manner added, dropped or changed, in words
	 * @param path where the words have their page; those dropped, in the report
	 */
	record Disagreement(SourceView source, String manner, String words, String path, List<Change> changes) {
	}

	static AccuracyPage of(Totals totals, List<Correction> corrections, int most) {
		List<Table> tables = new ArrayList<>();
		totals.agreements().forEach((begun, reports) -> tables.add(table(begun, reports)));
		long reports = totals.agreements().values().stream().mapToLong(List::size).sum();
		List<Correction> shown = corrections.subList(0, Math.min(most, corrections.size()));
		return new AccuracyPage((reports > 0) ? Counted.of(reports, "report") : "", tables,
				totals.outcomes().stream().map(AccuracyPage::rule).toList(),
				totals.misses().stream().map(AccuracyPage::lost).toList(),
				shown.stream().map(AccuracyPage::disagreement).toList(),
				(corrections.size() > most) ? after(shown.get(most - 1)) : null);
	}

	private static String after(Correction last) {
		return last.report().id() + "/" + last.ordinal();
	}

	private static Table table(String begun, List<Agreement> reports) {
		Accuracy accuracy = Accuracy.of(reports);
		return new Table(begun.isEmpty() ? "untold" : begun, BEGINNINGS.getOrDefault(begun, begun),
				Counted.of(reports.size(), "report"), reports.size() >= Accuracy.FEWEST,
				accuracy.estimates().stream().map(AccuracyPage::row).toList());
	}

	private static Row row(Estimate estimate) {
		Measure measure = estimate.measure();
		return new Row(MEASURES.getOrDefault(measure.name(), measure.name()), measure.right(), measure.found(),
				measure.expected(), figure(measure.found(), measure.precision(), estimate.precision()),
				figure(measure.expected(), measure.recall(), estimate.recall()),
				figure(measure.found() + measure.expected(), measure.f1(), estimate.f1()));
	}

	/** ".82 (.71 to .90)"; nothing of no cases. */
	private static String figure(int cases, double figure, @Nullable Interval interval) {
		if (cases == 0) {
			return "–";
		}
		return two(figure)
				+ ((interval != null) ? " (" + two(interval.low()) + " to " + two(interval.high()) + ")" : "");
	}

	private static String two(double figure) {
		return String.format(Locale.ROOT, "%.2f", figure);
	}

	private static Rule rule(Outcome outcome) {
		return new Rule(outcome.rule(), outcome.rule(), outcome.find(), outcome.right(), outcome.wrong());
	}

	private static Lost lost(Missed missed) {
		Miss miss = missed.miss();
		String what = "statement".equals(miss.find()) ? "Statement, " + miss.kind() : "Claim, " + miss.kind();
		return new Lost(what, miss.cue(), missed.times());
	}

	private static Disagreement disagreement(Correction correction) {
		boolean claim = correction.find() == Correction.Find.CLAIM;
		String what = claim ? "claim" : "statement";
		String manner = correction.isAdded() ? what + " added"
				: correction.isDropped() ? what + " dropped" : what + " changed";
		String report = correction.report().id();
		String path = correction.isDropped()
				? "/reports/" + report + "?at=" + correction.words().start() + "-" + correction.words().end()
				: "/" + what + "s/" + report + "/" + correction.personPosition();
		return new Disagreement(SourceView.of(correction.report()), manner, correction.words().text(), path,
				correction.changes());
	}

}
