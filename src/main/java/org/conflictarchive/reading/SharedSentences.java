package org.conflictarchive.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Finds the sentences that several reports carry in the same or nearly the same words, as
 * papers do that print one agency: such reports are one voice.
 * <p>
 * Two sentences stand in nearly the same words if at least half of the shorter one's runs
 * of {@value #RUN} words stand in the longer one too, which has at most half as many
 * words again, and if both hold the same numbers and the same words that deny: "12
 * soldiers" is another claim than "14 soldiers". A group is formed around its first
 * sentence, so likeness does not drift from one to the next. Sentences of fewer than
 * {@value #RUN} words are left alone; such are equal by chance.
 * <p>
 * Each sentence is compared with those groups only whose first sentence shares a run with
 * it, so the time grows with the number of words, not with its square.
 */
public final class SharedSentences {

	private static final int RUN = 5;

	private static final double LEAST_SHARED = 0.5;

	private static final double LONGEST = 1.5;

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

	private static final Pattern WITHIN_NUMBER = Pattern.compile("(?<=\\d)[,.](?=\\d)");

	private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['’](?=\\p{L})");

	private static final Set<String> TURNING = Set.of("no", "not", "none", "nobody", "never", "without", "neither",
			"nor", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
			"thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty",
			"forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "hundreds", "thousand", "thousands",
			"million", "dozen", "dozens", "several", "least", "up", "about", "almost", "nearly");

	private SharedSentences() {
	}

	/**
	 * A sentence of a report.
	 *
	 * @param start where it begins, in code points
	 * @param end where it ends, in code points
	 */
	public record Sentence(String report, int start, int end, String text) {
	}

	/**
	 * A sentence as several reports carry it.
	 *
	 * @param sentences by report and position; of one report there may be more than one
	 * @param verbatim whether all have the very same words, whatever their punctuation
	 * and case
	 */
	public record Shared(List<Sentence> sentences, boolean verbatim) {

		public Shared {
			sentences = List.copyOf(sentences);
		}

		/** The ids of the reports, in order, each once. */
		public List<String> reports() {
			return this.sentences.stream().map(Sentence::report).distinct().toList();
		}

	}

	/**
	 * The sentences that more than one report carries.
	 * @param sentences of all the reports, in the order in which the first of a group is
	 * to be found
	 */
	public static List<Shared> of(List<Sentence> sentences) {
		List<Group> groups = new ArrayList<>();
		Map<List<String>, Group> byWords = new HashMap<>();
		Map<List<String>, List<Group>> byRun = new HashMap<>();
		for (Sentence sentence : sentences) {
			List<String> words = words(sentence.text());
			if (words.size() < RUN) {
				continue;
			}
			Group known = byWords.get(words);
			if (known == null) {
				Form form = Form.of(words);
				known = nearest(form, byRun);
				if (known == null) {
					Group made = new Group(form, new ArrayList<>(), new HashSet<>());
					groups.add(made);
					form.runs().forEach((run) -> byRun.computeIfAbsent(run, (none) -> new ArrayList<>()).add(made));
					known = made;
				}
				byWords.put(words, known);
			}
			known.sentences().add(sentence);
			known.wordings().add(words);
		}
		return groups.stream()
			.map((group) -> new Shared(group.sentences(), group.wordings().size() == 1))
			.filter((shared) -> shared.reports().size() > 1)
			.toList();
	}

	private static @Nullable Group nearest(Form form, Map<List<String>, List<Group>> byRun) {
		Map<Group, Integer> common = new LinkedHashMap<>();
		form.runs()
			.forEach((run) -> byRun.getOrDefault(run, List.of())
				.forEach((group) -> common.merge(group, 1, Integer::sum)));
		return common.entrySet()
			.stream()
			.filter((entry) -> form.isLike(entry.getKey().first(), entry.getValue()))
			.max(Map.Entry.comparingByValue())
			.map(Map.Entry::getKey)
			.orElse(null);
	}

	/** In small letters, without what stands between them; "1,200" is one word. */
	static List<String> words(String text) {
		String plain = APOSTROPHE.matcher(WITHIN_NUMBER.matcher(text).replaceAll("")).replaceAll("");
		return BETWEEN_WORDS.splitAsStream(plain.toLowerCase(Locale.ROOT)).filter((word) -> !word.isEmpty()).toList();
	}

	/** The sentences around the first one. */
	private record Group(Form first, List<Sentence> sentences, Set<List<String>> wordings) {

		@Override
		public boolean equals(Object other) {
			return this == other;
		}

		@Override
		public int hashCode() {
			return System.identityHashCode(this);
		}

	}

	/**
	 * What is compared of a sentence.
	 *
	 * @param turning how often each number and each word that denies stands in it
	 */
	private record Form(int length, Set<List<String>> runs, Map<String, Integer> turning) {

		static Form of(List<String> words) {
			Set<List<String>> runs = new HashSet<>();
			for (int i = 0; i + RUN <= words.size(); i++) {
				runs.add(words.subList(i, i + RUN));
			}
			Map<String, Integer> turning = new TreeMap<>();
			words.stream()
				.filter((word) -> TURNING.contains(word) || word.chars().anyMatch(Character::isDigit))
				.forEach((word) -> turning.merge(word, 1, Integer::sum));
			return new Form(words.size(), runs, turning);
		}

		boolean isLike(Form other, int common) {
			return common >= LEAST_SHARED * Math.min(this.runs.size(), other.runs.size())
					&& Math.max(this.length, other.length) <= LONGEST * Math.min(this.length, other.length)
					&& this.turning.equals(other.turning);
		}

	}

}
