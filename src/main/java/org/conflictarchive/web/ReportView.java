package org.conflictarchive.web;

import java.util.ArrayList;
import java.util.List;

import org.conflictarchive.archive.Report;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a report.
 *
 * @param file its file's name
 * @param sha256 of the file's bytes, in full
 * @param url where it was published, or null
 * @param known what else a person knows of it, by what it is called
 */
record ReportView(SourceView source, String file, String sha256, int length, @Nullable DateView published,
		@Nullable String url, @Nullable String archived, List<Known> known) {

	/** Something a person knows of a report. */
	record Known(String name, String value) {
	}

	static ReportView of(Report report) {
		List<Known> known = new ArrayList<>();
		add(known, "Publisher", report.publisher());
		add(known, "Author", report.author());
		add(known, "Language", report.language());
		add(known, "Licence", report.licence());
		add(known, "Retrieved", report.retrieved());
		add(known, "Note", report.note());
		return new ReportView(SourceView.of(report), SourceView.fileName(report), report.sha256(), report.length(),
				DateView.of(report.published(), report.publishedWords()), web(report.url()), web(report.archived()),
				known);
	}

	private static void add(List<Known> known, String name, @Nullable String value) {
		if (value != null) {
			known.add(new Known(name, value));
		}
	}

	/** Addresses of other kinds, which a browser might run, are no links. */
	private static @Nullable String web(@Nullable String address) {
		return (address != null && address.matches("(?i)https?://.+")) ? address : null;
	}

}
