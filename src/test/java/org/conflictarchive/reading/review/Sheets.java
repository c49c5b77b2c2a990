package org.conflictarchive.reading.review;

import org.conflictarchive.reading.Reading;
import org.conflictarchive.reading.Reading.By;
import org.conflictarchive.reading.Reading.Source;

/** What tests do with readings and the sheets they are written on. */
final class Sheets {

	private Sheets() {
	}

	/** The same reading as somebody else's. */
	static Reading by(Reading reading, By by) {
		Source of = reading.report();
		return new Reading(
				new Source(of.id(), of.file(), of.sha256(), of.length(), of.title(), of.publisher(), of.author(),
						of.url(), of.archived(), of.retrieved(), of.language(), of.licence(), of.event(),
						of.eventTitle(), of.replaces(), of.note(), of.published(), by),
				reading.actors(), reading.statements(), reading.claims());
	}

}
