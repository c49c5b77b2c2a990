package org.conflictarchive.web;

import java.util.List;

import org.conflictarchive.archive.EventSummary;
import org.jspecify.annotations.Nullable;

/**
 * All events, and how many files could not be read.
 */
record EventsPage(List<Entry> events, int refused) {

	/** An event, with its date and how much there is on it. */
	record Entry(EventLink event, @Nullable DateView reported, String extent) {

		static Entry of(EventSummary summary) {
			return new Entry(EventLink.to(summary.event()), DateView.of(summary.event().reported(), List.of()),
					Counted.of(summary.reports(), "report") + ", " + Counted.of(summary.statements(), "statement")
							+ ", " + Counted.of(summary.claims(), "claim of losses", "claims of losses"));
		}

	}

	static EventsPage of(List<EventSummary> summaries, int refused) {
		return new EventsPage(summaries.stream().map(Entry::of).toList(), refused);
	}

}
