package org.conflictarchive.extraction.dates;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Where words of one kind stand in a text: found once, asked for as often as there are
 * dates.
 */
final class Places {

	private final int[] starts;

	private final int[] ends;

	Places(Pattern words, String text) {
		List<MatchResult> found = words.matcher(text).results().toList();
		this.starts = found.stream().mapToInt(MatchResult::start).toArray();
		this.ends = found.stream().mapToInt(MatchResult::end).toArray();
	}

	boolean isAnyWithin(int from, int to) {
		return endOfLast(from, to) >= 0;
	}

	/** Where the last that lies in the range ends; negative where none does. */
	int endOfLast(int from, int to) {
		int low = 0;
		int high = this.ends.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.ends[middle] <= to) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return (low > 0 && this.starts[low - 1] >= from) ? this.ends[low - 1] : -1;
	}

}
