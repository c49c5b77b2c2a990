package org.conflictarchive.formats;

import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Report text as one line of a format that has no room for more: no line ends, nothing
 * that is no character, and no signs that turn the direction of what follows.
 */
final class Line {

	/**
	 * Controls, noncharacters, and the embeddings, overrides and isolates of Unicode's
	 * bidi algorithm.
	 */
	private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\uFFFE\\uFFFF\\u2028\\u2029]+");

	private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	private Line() {
	}

	static String of(String text) {
		String fit = UNFIT.matcher(TURNING.matcher(text).replaceAll("")).replaceAll(" ");
		return BLANKS.matcher(fit).replaceAll(" ").strip();
	}

	/** No more than so many words of it, with an ellipsis where there were more. */
	static String of(String text, int words) {
		String[] all = of(text).split(" ", words + 1);
		return (all.length <= words) ? of(text) : String.join(" ", Arrays.copyOf(all, words)) + " …";
	}

}
