package org.conflictarchive.vocabulary;

import java.util.List;

/** Several things in a sentence. */
public final class Series {

	private Series() {
	}

	/** "A", "A and B", "A, B and C"; empty where there are none. */
	public static String and(List<String> words) {
		int last = words.size() - 1;
		return (last < 1) ? String.join("", words)
				: String.join(", ", words.subList(0, last)) + " and " + words.get(last);
	}

}
