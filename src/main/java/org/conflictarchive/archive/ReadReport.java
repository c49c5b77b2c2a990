package org.conflictarchive.archive;

import org.conflictarchive.reading.Reading;
import org.conflictarchive.reading.ReadingJson;
import org.conflictarchive.reading.review.Review;

/**
 * A report on its way into the archive.
 *
 * @param review its readings: the machine's and, if one has checked it, a person's
 * @param json the reading to go by, as {@code extract} prints it
 */
record ReadReport(Review review, String json) {

	static ReadReport of(Review review) {
		return new ReadReport(review, ReadingJson.write(review.reading()));
	}

	/** The reading to go by. */
	Reading reading() {
		return this.review.reading();
	}

	/** As its file holds it. */
	String text() {
		return this.review.seed().text();
	}

}
