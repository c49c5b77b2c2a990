package org.conflictarchive.formats;

import org.conflictarchive.archive.Report;

/** Who read a report into statements and claims, for formats: told here alone. */
final class ReadBy {

	private ReadBy() {
	}

	/** "Read by machine, rules 1.0.0." */
	static String inWords(Report report) {
		if (report.readingBy().equals("none")) {
			return "Not read.";
		}
		String version = report.readingVersion();
		return "Read by " + report.readingBy() + ((version != null) ? ", rules " + version + "." : ".");
	}

}
