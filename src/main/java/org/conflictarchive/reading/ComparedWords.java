package org.conflictarchive.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.vocabulary.Lexicon;
import org.jspecify.annotations.Nullable;

/** When the words of two readings mean the same. */
final class ComparedWords {

	/** "two", "3rd", "al-shabaab" (two words), "o'brien", "u.s". */
	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.'’][\\p{L}\\p{N}]+)*");

	private static final Pattern POSSESSIVE = Pattern.compile("['’]s(?![\\p{L}\\p{N}_])");

	private static final Set<String> PASSED_OVER = Lexicon.words("compared-names", "passed over");

	private static final Set<String> BODIES_OF_STATE = Lexicon.words("compared-names", "body");

	/** From a word to the one that stands for it. */
	private static final Map<String, String> STANDING_FOR = standingFor();

	private ComparedWords() {
	}

	private static Map<String, String> standingFor() {
		Map<String, String> words = new HashMap<>();
		Lexicon.kinds("compared-words").forEach((one, others) -> others.forEach((other) -> words.put(other, one)));
		return words;
	}

	/**
	 * The share of words in common, over the longer of the two texts; a word that stands
	 * twice counts twice.
	 */
	static double overlap(Words text, Words other) {
		List<String> words = words(text.text());
		List<String> rest = new ArrayList<>(words(other.text()));
		int longer = Math.max(words.size(), rest.size());
		long common = words.stream().filter(rest::remove).count();
		return (longer > 0) ? (double) common / longer : 0;
	}

	/** Whether two phrases that name somebody share a word that counts. */
	static boolean meet(@Nullable Words phrase, @Nullable Words other) {
		return phrase != null && other != null
				&& !Collections.disjoint(significant(phrase.text()), significant(other.text()));
	}

	/**
	 * Whether all actors that are expected are found. Two that the text joins ("the
	 * police and the army") may be found as one.
	 */
	static boolean sameActors(List<String> expected, List<String> found) {
		String joined = String.join(" and ", expected);
		if (found.stream().anyMatch((name) -> name.contains(" and ") && sameActor(joined, name))) {
			return true;
		}
		return Stream.of(joined.split(" and ", -1))
			.allMatch((one) -> found.stream().anyMatch((name) -> sameActor(one, name)));
	}

	/**
	 * Whether one name's significant words are all in the other, or half of them are
	 * shared. Where only one of the two names a body of state, the other must have a word
	 * besides: a state is not its ministry.
	 */
	static boolean sameActor(String name, String other) {
		Set<String> words = significant(name);
		Set<String> others = significant(other);
		if (words.isEmpty() || others.isEmpty()) {
			return false;
		}
		if (words.containsAll(others) || others.containsAll(words)) {
			return isBodyOfState(words) == isBodyOfState(others);
		}
		Set<String> shared = new HashSet<>(words);
		shared.retainAll(others);
		return 2 * shared.size() >= words.size() + others.size() - shared.size();
	}

	private static boolean isBodyOfState(Set<String> words) {
		return !Collections.disjoint(words, BODIES_OF_STATE);
	}

	/** The words that tell a name from others; all of them where it has none such. */
	private static Set<String> significant(String name) {
		Set<String> significant = words(POSSESSIVE.matcher(name).replaceAll("")).stream()
			.filter((word) -> !PASSED_OVER.contains(word))
			.map((word) -> STANDING_FOR.getOrDefault(word, word))
			.collect(Collectors.toSet());
		return significant.isEmpty() ? new HashSet<>(words(name)) : significant;
	}

	private static List<String> words(String text) {
		return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
	}

}
