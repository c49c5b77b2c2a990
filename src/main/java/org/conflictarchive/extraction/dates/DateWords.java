package org.conflictarchive.extraction.dates;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.conflictarchive.vocabulary.Lexicon;

/** The words of time, by the kinds that their list tells. */
final class DateWords {

	private static final Map<String, List<String>> KINDS = Lexicon.kinds("dates");

	private DateWords() {
	}

	static List<String> of(String kind) {
		return Objects.requireNonNull(KINDS.get(kind), kind);
	}

	/** Each spelling with its place in the order of its kind, from 1. */
	static Map<String, Integer> numbered(String kind) {
		Map<String, Integer> numbers = new HashMap<>();
		List<String> words = of(kind);
		for (int index = 0; index < words.size(); index++) {
			for (String spelling : words.get(index).split(" ")) {
				numbers.put(spelling, index + 1);
			}
		}
		return Map.copyOf(numbers);
	}

	/** A pattern for any word of a kind. */
	static String anyOf(String kind) {
		return anyOf(of(kind));
	}

	/** A pattern for any of the phrases, the longest first. */
	static String anyOf(Collection<String> phrases) {
		return phrases.stream()
			.sorted(Comparator.comparingInt(String::length).reversed())
			.map(Pattern::quote)
			.collect(Collectors.joining("|", "(?:", ")"));
	}

	/**
	 * The same, by their first letters, so that text which has none of them is soon left.
	 */
	static String anyIn(String kind) {
		Map<String, List<String>> rests = of(kind).stream()
			.collect(Collectors.groupingBy((phrase) -> phrase.substring(0, 1), TreeMap::new,
					Collectors.mapping((phrase) -> phrase.substring(1), Collectors.toList())));
		return rests.entrySet()
			.stream()
			.map((entry) -> entry.getKey() + anyOf(entry.getValue()))
			.collect(Collectors.joining("|", "(?:", ")"));
	}

}
