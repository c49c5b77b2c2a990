package org.conflictarchive.archive;

/** An event, and how much there is on it. */
public record EventSummary(Event event, long reports, long statements, long claims) {
}
