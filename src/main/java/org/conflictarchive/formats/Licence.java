package org.conflictarchive.formats;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.conflictarchive.archive.Report;
import org.jspecify.annotations.Nullable;

/** Under which terms a report may be used, for programs. */
public final class Licence {

	private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

	private static final Pattern CREATIVE_COMMONS = Pattern
		.compile("CC[ -](BY(?:-(?:SA|ND|NC|NC-SA|NC-ND))?)[ -]([1-4]\\.[05])", Pattern.CASE_INSENSITIVE);

	private Licence() {
	}

	/**
	 * Its address: the one given, or that of a Creative Commons licence given by its
	 * short name, such as "CC BY 4.0"; null where there is none.
	 */
	public static @Nullable String address(Report report) {
		String licence = report.licence();
		if (licence == null) {
			return null;
		}
		Matcher commons = CREATIVE_COMMONS.matcher(licence.strip());
		if (commons.matches()) {
			return "https://creativecommons.org/licenses/" + commons.group(1).toLowerCase(Locale.ROOT) + "/"
					+ commons.group(2) + "/";
		}
		return ADDRESS.matcher(licence).matches() ? licence : null;
	}

}
