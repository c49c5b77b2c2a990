package org.conflictarchive.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.conflictarchive.archive.Report;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a report.
 *
 * @param sha256 of the file's bytes, in full
 * @param provenance everything that is known of it, or might be
 * @param replaces the report that it corrects, or null where there is none here
 * @param replacedBy those that correct it
 */
public record ReportView(SourceView source, String sha256, @Nullable DateView published, List<Known> provenance,
		@Nullable SourceView replaces, List<SourceView> replacedBy) {

	/**
	 * Something that a person may know of a report.
	 *
	 * @param value in words, or null where it is not known
	 * @param address where the value leads, or null
	 */
	record Known(String name, @Nullable String value, @Nullable String address) {
	}

	/**
	 * A view of a report.
	 * @param tied reports among which those are that it corrects or that correct it
	 */
	public static ReportView of(Report report, List<Report> tied) {
		SourceView replaces = tied.stream()
			.filter((other) -> other.id().equals(report.replaces()))
			.findFirst()
			.map(SourceView::of)
			.orElse(null);
		return new ReportView(SourceView.of(report), report.sha256(), DateView.of(report), provenance(report, replaces),
				replaces,
				tied.stream().filter((other) -> report.id().equals(other.replaces())).map(SourceView::of).toList());
	}

	private static List<Known> provenance(Report report, @Nullable SourceView replaces) {
		List<Known> known = new ArrayList<>();
		known.add(told("Title", report.title()));
		known.add(told("Publisher", report.publisher()));
		known.add(told("Author", report.author()));
		known.add(at("Published at", report.url()));
		known.add(at("Archived at", report.archived()));
		known.add(told("Retrieved", report.retrieved()));
		known.add(told("Language", report.language()));
		known.add(told("Licence", report.licence()));
		known.add(told("Note", report.note()));
		if (replaces == null) {
			known.add(told("Corrects",
					(report.replaces() != null) ? "“" + report.replaces() + "”, which is not here" : null));
		}
		known.add(told("File", report.file()));
		known.add(told("Length", String.format(Locale.ROOT, "%,d characters", report.length())));
		known.add(told("Read by", by(report)));
		return known;
	}

	private static String by(Report report) {
		return switch (report.readingBy()) {
			case NONE -> "nobody: only English is read";
			case PERSON -> "a person";
			case MACHINE -> "machine, version " + report.readingVersion();
		};
	}

	private static Known told(String name, @Nullable String value) {
		return new Known(name, value, null);
	}

	private static Known at(String name, @Nullable String address) {
		return new Known(name, address, web(address));
	}

	/** Addresses of other kinds, which a browser might run, are no links. */
	private static @Nullable String web(@Nullable String address) {
		return (address != null && address.matches("(?i)https?://.+")) ? address : null;
	}

}
