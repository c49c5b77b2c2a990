package org.conflictarchive.formats;

import org.conflictarchive.archive.EventSummary;
import org.conflictarchive.archive.Report;

/** An event and one of the reports on it: a row of the table of events. */
public record EventReport(EventSummary summary, Report report) {
}
