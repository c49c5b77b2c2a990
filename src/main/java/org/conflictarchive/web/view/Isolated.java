package org.conflictarchive.web.view;

import java.util.regex.Pattern;

/**
 * Words of a report where no markup can be, as in a window's title: what turns the
 * direction of writing in them does not turn what stands beside them.
 */
public final class Isolated {

	private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

	private Isolated() {
	}

	/** The words, between an isolate's first and last character where they need it. */
	public static String of(String words) {
		return TURNING.matcher(words).find() ? "\u2068" + TURNING.matcher(words).replaceAll("") + "\u2069" : words;
	}

}
