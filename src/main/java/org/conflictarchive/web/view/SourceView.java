package org.conflictarchive.web.view;

import java.util.regex.Pattern;

import org.conflictarchive.archive.KnownDate;
import org.conflictarchive.archive.Report;
import org.conflictarchive.reading.Reading.Reviewed;
import org.conflictarchive.vocabulary.DateBasis;
import org.conflictarchive.vocabulary.Reader;
import org.jspecify.annotations.Nullable;

/**
 * The report that something stands in, by what is known of its origin.
 *
 * @param name its title, else its file's name
 * @param author as given with the report, or null
 * @param published the date given with the report, in words, or null; none is worked out
 * @param url as given with the report, or null
 * @param retrieved as given with the report, or null
 * @param hash the first 12 digits of its SHA-256
 * @param by who read it
 * @param reviewer who has checked the reading and when, in words, or null
 */
public record SourceView(String id, String name, boolean titled, @Nullable String author, @Nullable String publisher,
		@Nullable String published, @Nullable String url, @Nullable String retrieved, String hash, Reader by,
		@Nullable String reviewer) {

	private static final Pattern FOLDERS = Pattern.compile(".*/");

	public static SourceView of(Report report) {
		String title = report.title();
		KnownDate published = report.published();
		boolean given = published != null && published.basis() == DateBasis.METADATA;
		return new SourceView(report.id(), (title != null) ? title : fileName(report), title != null, report.author(),
				report.publisher(), (published != null && given) ? published.inWords() : null, report.url(),
				report.retrieved(), report.sha256().substring(0, 12), report.readingBy(),
				(report.reviewed() != null) ? reviewer(report.reviewed()) : null);
	}

	/** Who read it, for a note beside what was read. */
	public ReadBy readBy() {
		return ReadBy.of(this.by, this.reviewer);
	}

	/** "Jane Doe on 31 January 2026". */
	public static String reviewer(Reviewed reviewed) {
		return Isolated.of(reviewed.by()) + " on " + KnownDate.isoInWords(reviewed.on());
	}

	public boolean isRead() {
		return this.by != Reader.NONE;
	}

	static String fileName(Report report) {
		return FOLDERS.matcher(report.file()).replaceFirst("");
	}

}
