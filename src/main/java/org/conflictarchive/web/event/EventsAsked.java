package org.conflictarchive.web.event;

import java.util.List;
import java.util.stream.Stream;

import org.conflictarchive.archive.Event;
import org.conflictarchive.archive.EventSummary;
import org.conflictarchive.archive.Events;
import org.conflictarchive.archive.KnownDate;
import org.conflictarchive.web.address.ReportId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * The events an address asks for, the latest reported first.
 *
 * @param after the event before the first one wanted, or null for all
 */
public record EventsAsked(@Nullable Event after) {

	/** All events. */
	public static final EventsAsked ALL = new EventsAsked(null);

	private static final String AFTER_ALL_DATES = "~";

	private static final int BATCH = 500;

	/**
	 * What an address asks for.
	 * @param after all values of the parameter
	 * @throws ResponseStatusException 400 where it is given twice or is no event's id
	 */
	public static EventsAsked of(List<String> after, Events events) {
		if (after.size() > 1) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "“after” can be given once only.");
		}
		return after.stream()
			.map((id) -> events.findById(ReportId.valueOf(id).value())
				.orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST,
						"“after” is the id of the last event on the page before; there is no event “" + id
								+ "” here.")))
			.findFirst()
			.map(EventsAsked::new)
			.orElse(ALL);
	}

	/** Whether others come before them. */
	boolean goesOn() {
		return this.after != null;
	}

	/** Where they are shown. */
	String path() {
		return (this.after != null) ? "/?after=" + this.after.id() : "/";
	}

	/** The first so many of them. */
	List<EventSummary> first(int size, Events events) {
		if (this.after == null) {
			return events.summariesAfter(AFTER_ALL_DATES, "", Limit.of(size));
		}
		KnownDate date = this.after.reported();
		return events.summariesAfter((date != null) ? date.value() : "", this.after.id(), Limit.of(size));
	}

	/** All of them, some hundreds at a time. */
	public Stream<List<EventSummary>> all(Events events) {
		return Stream.iterate(first(BATCH, events), (batch) -> !batch.isEmpty(),
				(batch) -> new EventsAsked(batch.get(batch.size() - 1).event()).first(BATCH, events));
	}

}
