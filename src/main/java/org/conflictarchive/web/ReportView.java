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
 * @param known what else a person may know of it, by what it is called
 * @param replaces the report that it corrects, or null where there is none here
 * @param replacedBy those that correct it
 */
record ReportView(SourceView source, String file, String sha256, int length, @Nullable DateView published,
		@Nullable String url, @Nullable String archived, List<Known> known, @Nullable SourceView replaces,
		List<SourceView> replacedBy) {

	/** Something a person knows of a report. */
	record Known(String name, String value) {
	}

	/**
	 * A view of a report.
	 * @param tied reports among which those are that it corrects or that correct it
	 */
	static ReportView of(Report report, List<Report> tied) {
		List<Known> known = new ArrayList<>();
		known.add(new Known("Publisher", orNotKnown(report.publisher())));
		known.add(new Known("Author", orNotKnown(report.author())));
		add(known, "Language", report.language());
		add(known, "Licence", report.licence());
		add(known, "Retrieved", report.retrieved());
		add(known, "Note", report.note());
		SourceView replaces = tied.stream()
			.filter((other) -> other.id().equals(report.replaces()))
			.findFirst()
			.map(SourceView::of)
			.orElse(null);
		if (replaces == null && report.replaces() != null) {
			known.add(new Known("Corrects", "“" + report.replaces() + "”, which is not here"));
		}
		return new ReportView(SourceView.of(report), SourceView.fileName(report), report.sha256(), report.length(),
				DateView.of(report), web(report.url()), web(report.archived()), known, replaces,
				tied.stream().filter((other) -> report.id().equals(other.replaces())).map(SourceView::of).toList());
	}

	private static String orNotKnown(@Nullable String value) {
		return (value != null) ? value : "not known";
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
