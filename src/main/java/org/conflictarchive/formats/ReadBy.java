package org.conflictarchive.formats;

import org.conflictarchive.archive.Report;
import org.conflictarchive.reading.Reading.Reviewed;
import org.conflictarchive.vocabulary.Reader;

/** Who read a report into statements and claims, for formats: told here alone. */
final class ReadBy {

	private ReadBy() {
	}

	/** "Read by machine, rules 1.0.0." or "Checked by Jane Doe on 2026-01-31." */
	static String inWords(Report report) {
		if (report.readingBy() == Reader.NONE) {
			return "Not read.";
		}
		Reviewed reviewed = report.reviewed();
		if (reviewed != null) {
			return "Checked by " + reviewed.by() + " on " + reviewed.on() + ".";
		}
		String version = report.readingVersion();
		return "Read by " + report.readingBy().word() + ((version != null) ? ", rules " + version + "." : ".");
	}

}
