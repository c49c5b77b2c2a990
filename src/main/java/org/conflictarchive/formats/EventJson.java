package org.conflictarchive.formats;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.conflictarchive.archive.Event;
import org.conflictarchive.archive.EventSummary;
import org.conflictarchive.archive.KnownDate;
import org.conflictarchive.reading.SharedSentences;
import org.jspecify.annotations.Nullable;

/**
 * An event as JSON.
 *
 * @param title null where nobody gave one and none could be made
 * @param titleMade whether the archive made the title
 * @param reported the date of its earliest report, or null
 */
public record EventJson(String id, @Nullable String title, boolean titleMade, @Nullable KnownDate reported,
		String permalink) {

	public static EventJson of(Event event, Site site) {
		return new EventJson(event.id(), event.title(), event.isTitleMade(), event.reported(), site.event(event.id()));
	}

	/**
	 * With the sentences that more than one of its reports carries.
	 *
	 * @param sharedSentences groups of them, each in the same or nearly the same words
	 */
	public record Whole(@JsonUnwrapped EventJson event, List<SharedSentences.Shared> sharedSentences) {
	}

	/** In a list, with how much there is on it. */
	public record Counted(@JsonUnwrapped EventJson event, long reports, long statements, long claims) {

		static Counted of(EventSummary summary, Site site) {
			return new Counted(EventJson.of(summary.event(), site), summary.reports(), summary.statements(),
					summary.claims());
		}

	}

}
