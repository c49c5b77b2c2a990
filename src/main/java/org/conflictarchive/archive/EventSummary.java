package org.conflictarchive.archive;

/**
 * An event, and how much there is on it.
 *
 * @param unread how many of its reports are in a language that is not read
 */
public record EventSummary(Event event, long reports, long unread, long statements, long claims) {
}
