package org.conflictarchive.reading.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Of a passage the words that are most like some others, by how many letters must be
 * changed (Levenshtein's distance), whatever their case. What is less than half alike is
 * not near.
 */
final class NearestWords {

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

	/** How much of a passage is searched, and how much is compared, in UTF-16 units. */
	private static final int LONGEST_PASSAGE = 200_000;

	private static final int LONGEST = 500;

	/** How many letters may be compared with letters for one answer. */
	private static final int EFFORT = 4_000_000;

	private NearestWords() {
	}

	/** A run of words of the passage. */
	private record Run(int start, int end, int common) {
	}

	/** Words as the passage has them, or nothing where none are near. */
	static Optional<String> to(String sought, String passage) {
		String words = sought.toLowerCase(Locale.ROOT);
		if (words.length() > LONGEST) {
			return Optional.empty();
		}
		return runs(words, passage.substring(0, Math.min(passage.length(), LONGEST_PASSAGE))).stream()
			.map((run) -> passage.substring(run.start(), run.end()))
			.min(Comparator.comparingInt((String run) -> distance(words, run.toLowerCase(Locale.ROOT)))
				.thenComparingInt((run) -> Math.abs(run.length() - words.length())))
			.filter((run) -> 2 * distance(words, run.toLowerCase(Locale.ROOT)) <= Math.max(words.length(),
					run.length()));
	}

	/** Runs of about as many words and letters; first those that share most words. */
	private static List<Run> runs(String sought, String passage) {
		List<MatchResult> words = WORD.matcher(passage).results().toList();
		Set<String> wanted = new HashSet<>(WORD.matcher(sought).results().map(MatchResult::group).toList());
		int size = (int) WORD.matcher(sought).results().count();
		List<Run> runs = new ArrayList<>();
		for (int first = 0; first < words.size(); first++) {
			int common = 0;
			for (int last = first; last < words.size() && last <= first + size; last++) {
				common += wanted.contains(words.get(last).group().toLowerCase(Locale.ROOT)) ? 1 : 0;
				int start = words.get(first).start();
				int end = words.get(last).end();
				if (last >= first + size - 2 && Math.abs(end - start - sought.length()) <= sought.length() / 2 + 1) {
					runs.add(new Run(start, end, common));
				}
			}
		}
		int most = EFFORT / Math.max(1, sought.length() * sought.length());
		return runs.stream().sorted(Comparator.comparingInt(Run::common).reversed()).limit(Math.max(most, 10)).toList();
	}

	private static int distance(String one, String other) {
		int[] row = new int[other.length() + 1];
		Arrays.setAll(row, (i) -> i);
		for (int i = 1; i <= one.length(); i++) {
			int corner = row[0];
			row[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				int changed = corner + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
				corner = row[j];
				row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
			}
		}
		return row[other.length()];
	}

}
