package org.conflictarchive.seeds;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What may be the id of a report or an event: a part of addresses, so that it neither
 * needs escaping nor looks like a page's format or another file of the seeds.
 */
final class ReportId {

	static final String RULE = "1 to 100 of the ASCII letters and digits and . _ -, beginning and ending with a letter"
			+ " or digit";

	private static final Pattern FORM = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?");

	private static final Pattern RESERVED = Pattern
		.compile(".*\\.(?:meta|reading|anno|csl|txt|json|jsonld|csv|bib|ris)", Pattern.CASE_INSENSITIVE);

	private ReportId() {
	}

	static boolean isWellFormed(String id) {
		return FORM.matcher(id).matches() && !RESERVED.matcher(id).matches();
	}

	/** What is wrong with an id that is not well formed, and what was expected. */
	static String fault(String id) {
		return RESERVED.matcher(id).matches()
				? "its name \"" + id + "\" ends in \"" + id.substring(id.lastIndexOf('.'))
						+ "\", which stands for another kind of file or page"
				: "its name \"" + id + "\" is not " + RULE;
	}

	/** Ids that differ only in case are the same id. */
	static String folded(String id) {
		return id.toLowerCase(Locale.ROOT);
	}

}
