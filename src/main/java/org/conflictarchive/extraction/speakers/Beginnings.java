package org.conflictarchive.extraction.speakers;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How the phrases of a list begin, so that most words need no further look. */
final class Beginnings {

	/** The length of the longest phrase that begins so. */
	private final Map<String, Integer> longest = new HashMap<>();

	Beginnings(Collection<String> phrases) {
		phrases.forEach((phrase) -> this.longest.merge(beginning(phrase), phrase.length(), Math::max));
	}

	/**
	 * How many characters the longest phrase has that may begin with the token; 0 where
	 * none does.
	 */
	int longestFrom(String token) {
		return this.longest.getOrDefault(beginning(token), 0);
	}

	/** The letters up to the first mark or blank: what the first token begins with. */
	private static String beginning(String phrase) {
		int end = 0;
		while (end < phrase.length() && Character.isLetterOrDigit(phrase.charAt(end))) {
			end++;
		}
		return phrase.substring(0, end);
	}

}
