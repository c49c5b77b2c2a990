package org.conflictarchive.extraction.casualties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.conflictarchive.extraction.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * Word sequences with what each means; of several that begin at a word the longest is
 * found.
 *
 * @param <T> what a phrase means
 */
final class Phrases<T> {

	private final Map<String, List<Phrase<T>>> byFirstWord = new HashMap<>();

	/** Adds phrases; of equal ones the first stays. */
	void add(List<String> phrases, T meaning) {
		for (String phrase : phrases) {
			List<String> words = List.of(phrase.split(" "));
			List<Phrase<T>> siblings = this.byFirstWord.computeIfAbsent(words.get(0), (first) -> new ArrayList<>());
			if (siblings.stream().noneMatch((sibling) -> sibling.words().equals(words))) {
				siblings.add(new Phrase<>(words, meaning));
				siblings.sort(Comparator.comparingInt((Phrase<T> sibling) -> sibling.words().size()).reversed());
			}
		}
	}

	/** The longest phrase that begins at the index, or null. */
	@Nullable Match<T> at(List<Token> tokens, int index) {
		if (index < 0 || index >= tokens.size()) {
			return null;
		}
		for (Phrase<T> phrase : this.byFirstWord.getOrDefault(tokens.get(index).lower(), List.of())) {
			if (phrase.isAt(tokens, index)) {
				return new Match<>(index + phrase.words().size(), phrase.meaning());
			}
		}
		return null;
	}

	private record Phrase<T>(List<String> words, T meaning) {

		boolean isAt(List<Token> tokens, int index) {
			if (index + this.words.size() > tokens.size()) {
				return false;
			}
			for (int i = 1; i < this.words.size(); i++) {
				if (!tokens.get(index + i).is(this.words.get(i))) {
					return false;
				}
			}
			return true;
		}

	}

	/**
	 * A phrase found.
	 *
	 * @param to the index of the first token after it
	 * @param meaning what it means
	 */
	record Match<T>(int to, T meaning) {
	}

}
