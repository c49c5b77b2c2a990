package org.conflictarchive.web.event;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.conflictarchive.archive.Event;
import org.conflictarchive.archive.EventSummary;
import org.conflictarchive.archive.Report;
import org.conflictarchive.web.view.Counted;
import org.conflictarchive.web.view.DateView;
import org.conflictarchive.web.view.EventLink;
import org.jspecify.annotations.Nullable;

/**
 * Some of the events, the latest reported first.
 *
 * @param numbers how much there is in the archive
 * @param refused how many files could not be read
 * @param first the address of the first events, or null where these are they
 * @param next the address of the next ones, or null where these are the last
 */
record EventsPage(List<Entry> events, Numbers numbers, int refused, @Nullable String first, @Nullable String next) {

	static final int SIZE = 25;

	/** How much there is in the archive. */
	record Numbers(long events, long reports, long statements, long claims) {
	}

	/** An event, with its date and how much there is on it. */
	record Entry(EventLink event, @Nullable DateView reported, String extent) {

		static Entry of(EventSummary summary, List<Report> reports) {
			return new Entry(EventLink.to(summary.event()), reported(summary.event(), reports), extent(summary));
		}

		/** With the words of the report whose date it is. */
		private static @Nullable DateView reported(Event event, List<Report> reports) {
			return reports.stream()
				.filter((report) -> Objects.equals(report.published(), event.reported()))
				.findFirst()
				.map(DateView::of)
				.orElse(null);
		}

		private static String extent(EventSummary summary) {
			String reports = Counted.of(summary.reports(), "report");
			if (summary.unread() == summary.reports()) {
				return reports + ", not read";
			}
			if (summary.unread() > 0) {
				reports += ", " + summary.unread() + " of them not read";
			}
			return reports + ", " + Counted.of(summary.statements(), "statement") + ", "
					+ Counted.of(summary.claims(), "claim of losses", "claims of losses");
		}

	}

	/**
	 * A page of events.
	 * @param found one more than it shows, where there are more
	 * @param reports all reports on them
	 * @param goesOn whether others come before them
	 */
	static EventsPage of(List<EventSummary> found, List<Report> reports, boolean goesOn, Numbers numbers, int refused) {
		List<EventSummary> summaries = found.subList(0, Math.min(SIZE, found.size()));
		Map<String, List<Report>> byEvent = reports.stream()
			.collect(Collectors.groupingBy((report) -> report.event().id()));
		return new EventsPage(
				summaries.stream()
					.map((summary) -> Entry.of(summary, byEvent.getOrDefault(summary.event().id(), List.of())))
					.toList(),
				numbers, refused, goesOn ? "/" : null,
				(found.size() > SIZE) ? "/?after=" + summaries.get(SIZE - 1).event().id() : null);
	}

}
