package org.conflictarchive.web.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.conflictarchive.archive.KnownDate;
import org.conflictarchive.web.view.ClaimView;
import org.conflictarchive.web.view.Counted;
import org.conflictarchive.web.view.DateView;
import org.conflictarchive.web.view.ReportView;
import org.jspecify.annotations.Nullable;

/**
 * An event in short.
 *
 * @param first when its earliest report is dated, or null
 * @param last when its latest report is dated, or null where that is the same day
 * @param apart whether the reports are not all of the same known day, so that each tells
 * its own
 * @param days where the figures stand, those of the event's own days first
 * @param more how many other days there are, in words, or null for none
 */
record Glance(@Nullable DateView first, @Nullable DateView last, boolean apart, List<Day> days, @Nullable String more) {

	private static final int MOST_DAYS = 3;

	private static final int MOST_FIGURES = 5;

	/** What lies farther back than this from the first report is not the event's. */
	private static final int RECENT_DAYS = 31;

	/** Whether all that is known of both dates is known in the same way. */
	public boolean isKnownAlike() {
		return this.first != null && this.last != null && this.first.brief().equals(this.last.brief());
	}

	/**
	 * What is claimed of the losses of one day.
	 *
	 * @param date null where it is not told
	 * @param more how many more figures there are, in words, or null for none
	 */
	record Day(@Nullable DateView date, List<Standing> standings, @Nullable String more) {
	}

	/**
	 * What is claimed of some losses of one day, claimant by claimant.
	 *
	 * @param whose with the effect, "A country, killed"
	 * @param differ how the claimants differ, or null
	 */
	record Standing(String whose, List<Figure> figures, @Nullable String differ) {
	}

	/**
	 * A figure that its claimant did not replace by a later one.
	 *
	 * @param words "up to 20 civilians … in Zalan"
	 * @param standing whether they are its own side's losses, in words, or null
	 */
	record Figure(ClaimView claim, String words, String claimant, @Nullable String standing) {
	}

	/** A figure in its row. */
	private record Told(ClaimsTable.Losses losses, Figure figure) {
	}

	/** All figures of a day. */
	private record Dated(@Nullable KnownDate day, List<Told> told) {

		/**
		 * The event's own days, what has no day, what went on since, what is long past.
		 */
		private int rank(@Nullable KnownDate reported) {
			if (this.day == null) {
				return 1;
			}
			boolean past = reported != null && this.day.lastDay().isBefore(reported.firstDay().minusDays(RECENT_DAYS));
			return past ? 3 : (this.day.iso().contains("/") ? 2 : 0);
		}

		private String value() {
			return (this.day != null) ? this.day.value() : "";
		}

	}

	/**
	 * The short of an event.
	 * @param reported when it was first reported, or null
	 */
	static Glance of(ClaimsTable table, List<ReportView> reports, @Nullable KnownDate reported) {
		List<DateView> dated = reports.stream().map(ReportView::published).filter(Objects::nonNull).toList();
		DateView first = dated.isEmpty() ? null : dated.get(0);
		DateView last = dated.isEmpty() ? null : dated.get(dated.size() - 1);
		boolean sided = table.losses().stream().anyMatch((losses) -> !losses.sides().isEmpty());
		List<Dated> days = byDay(table).stream()
			.sorted(Comparator.comparingInt((Dated day) -> day.rank(reported))
				.thenComparing((day) -> day.told().size(), Comparator.reverseOrder())
				.thenComparing(Dated::value, Comparator.reverseOrder()))
			.toList();
		int more = days.size() - MOST_DAYS;
		boolean differ = first != null && last != null && !first.words().equals(last.words());
		return new Glance(first, differ ? last : null, differ || dated.size() < reports.size(),
				days.stream().limit(MOST_DAYS).map((day) -> day(day, sided)).toList(),
				(more > 0) ? Counted.of(more, "other day", "other days") : null);
	}

	private static Collection<Dated> byDay(ClaimsTable table) {
		Map<String, Dated> byDay = new LinkedHashMap<>();
		table.losses()
			.stream()
			.sorted(Comparator.comparing(ClaimsTable.Losses::effect))
			.forEach((losses) -> losses.cells().forEach((cell) -> cell.last().forEach((entry) -> {
				KnownDate day = entry.losses().date();
				byDay.computeIfAbsent((day != null) ? day.iso() : "", (key) -> new Dated(day, new ArrayList<>()))
					.told()
					.add(new Told(losses,
							new Figure(entry.claim(), entry.words(), cell.column().name(), cell.standing())));
			})));
		return byDay.values();
	}

	private static Day day(Dated dated, boolean sided) {
		Map<ClaimsTable.Losses, List<Figure>> byLosses = new LinkedHashMap<>();
		dated.told()
			.stream()
			.limit(MOST_FIGURES)
			.forEach((told) -> byLosses.computeIfAbsent(told.losses(), (losses) -> new ArrayList<>())
				.add(told.figure()));
		int more = dated.told().size() - MOST_FIGURES;
		Set<String> differences = new HashSet<>();
		return new Day(dated.told().get(0).figure().claim().date(),
				byLosses.entrySet()
					.stream()
					.map((losses) -> new Standing(whose(losses.getKey(), sided), losses.getValue(),
							differ(losses.getKey(), dated.day(), differences)))
					.toList(),
				(more > 0) ? Counted.of(more, "more figure") : null);
	}

	private static String whose(ClaimsTable.Losses losses, boolean sided) {
		return (sided || !losses.sides().isEmpty()) ? losses.name() : losses.effect().word();
	}

	/**
	 * Each difference once.
	 * @param told those told before
	 */
	private static @Nullable String differ(ClaimsTable.Losses losses, @Nullable KnownDate day, Set<String> told) {
		return losses.differences()
			.stream()
			.filter((difference) -> day != null && difference.day().equals(day.iso()))
			.map(Difference::words)
			.filter(told::add)
			.findFirst()
			.orElse(null);
	}

}
