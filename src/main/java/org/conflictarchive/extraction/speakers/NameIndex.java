package org.conflictarchive.extraction.speakers;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Finds a full name by its last or first words: "Berg", "Ben Ali". Of several names that
 * end alike the one that was added first.
 */
final class NameIndex {

	/** Endings of as many words can stand for a name. */
	private static final int LONGEST = 2;

	private final Map<String, Member> byEnd = new HashMap<>();

	private final Map<String, Member> byBeginning = new HashMap<>();

	/** Takes in a name in lower case. */
	void add(String name, Member member) {
		int end = name.length();
		for (int i = 0; i < LONGEST; i++) {
			int blank = name.lastIndexOf(' ', end - 1);
			int hyphen = name.lastIndexOf('-', end - 1);
			if (hyphen > blank) {
				this.byEnd.putIfAbsent(name.substring(hyphen + 1), member);
			}
			if (blank < 0) {
				break;
			}
			this.byEnd.putIfAbsent(name.substring(blank + 1), member);
			end = blank;
		}
		int first = name.indexOf(' ');
		if (first > 0) {
			this.byBeginning.putIfAbsent(name.substring(0, first), member);
		}
	}

	/** The member whose name ends so, else a person whose name begins so; or null. */
	@Nullable Member find(String words) {
		Member member = this.byEnd.get(words);
		if (member != null) {
			return member;
		}
		Member beginning = this.byBeginning.get(words);
		return (beginning != null && beginning.isPerson()) ? beginning : null;
	}

}
