package org.conflictarchive.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.conflictarchive.archive.Event;
import org.conflictarchive.archive.EventSummary;
import org.conflictarchive.archive.Report;
import org.jspecify.annotations.Nullable;

/**
 * All events, and how many files could not be read.
 */
record EventsPage(List<Entry> events, int refused) {

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
	 * The page of all events.
	 * @param reports all reports, of whatever event
	 */
	static EventsPage of(List<EventSummary> summaries, List<Report> reports, int refused) {
		Map<String, List<Report>> byEvent = reports.stream()
			.collect(Collectors.groupingBy((report) -> report.event().id()));
		return new EventsPage(summaries.stream()
			.map((summary) -> Entry.of(summary, byEvent.getOrDefault(summary.event().id(), List.of())))
			.toList(), refused);
	}

}
