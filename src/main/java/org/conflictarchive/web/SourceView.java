package org.conflictarchive.web;

import java.util.regex.Pattern;

import org.conflictarchive.archive.Report;
import org.jspecify.annotations.Nullable;

/**
 * The report that something stands in, by what is known of its origin.
 *
 * @param name its title, else its file's name
 * @param hash the first 12 digits of its SHA-256
 * @param by who read it: {@code machine}, {@code person} or {@code none}
 */
record SourceView(String id, String name, boolean titled, @Nullable String publisher, String hash, String by) {

	private static final Pattern FOLDERS = Pattern.compile(".*/");

	static SourceView of(Report report) {
		String title = report.title();
		return new SourceView(report.id(), (title != null) ? title : fileName(report), title != null,
				report.publisher(), report.sha256().substring(0, 12), report.readingBy());
	}

	boolean isRead() {
		return !this.by.equals("none");
	}

	static String fileName(Report report) {
		return FOLDERS.matcher(report.file()).replaceFirst("");
	}

}
