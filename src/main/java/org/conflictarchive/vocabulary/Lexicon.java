package org.conflictarchive.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The word lists under {@code lexicon/}, all written in one way. Blank lines and lines
 * that begin with {@code #} are passed over; what a list means stands in its first lines.
 * <ul>
 * <li>Commas part words and phrases: {@code prime minister, foreign minister}. They may
 * as well stand one a line.
 * <li>Semicolons part the columns of a table's row: {@code Peru; Lima; Peruvian}.
 * <li>A colon follows the kind of the line's words: {@code title: Mr, Mrs}. A kind may
 * have several lines.
 * <li>Blanks part the words of a phrase or, where the list says so, the forms of one
 * word: {@code arise arose arisen}.
 * </ul>
 * Every method takes the name of a file without folder and ending, and throws
 * {@link IllegalArgumentException} where there is none.
 */
public final class Lexicon {

	private Lexicon() {
	}

	/** The lines, in the order of the file. */
	public static List<String> lines(String name) {
		String path = "/lexicon/" + name + ".txt";
		try (InputStream bytes = Lexicon.class.getResourceAsStream(path)) {
			if (bytes == null) {
				throw new IllegalArgumentException("No word list at " + path);
			}
			return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.map(String::strip)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The word list at " + path + " cannot be read", ex);
		}
	}

	/** The words and phrases of all lines. */
	public static Set<String> words(String name) {
		return lines(name).stream().flatMap((line) -> list(line).stream()).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * The words and phrases of one kind.
	 * @throws IllegalArgumentException also where the list has no such kind
	 */
	public static Set<String> words(String name, String kind) {
		List<String> words = kinds(name).get(kind);
		if (words == null) {
			throw new IllegalArgumentException("The word list " + name + " has no words of the kind " + kind);
		}
		return Set.copyOf(words);
	}

	/** The words and phrases of each kind; kinds and words in the order of the file. */
	public static Map<String, List<String>> kinds(String name) {
		Map<String, List<String>> kinds = new LinkedHashMap<>();
		for (String line : lines(name)) {
			int colon = line.indexOf(':');
			if (colon < 0) {
				throw new IllegalArgumentException("The word list " + name + " has a line without a kind: " + line);
			}
			kinds.computeIfAbsent(line.substring(0, colon), (kind) -> new ArrayList<>())
				.addAll(list(line.substring(colon + 1)));
		}
		return Collections.unmodifiableMap(kinds);
	}

	/** The columns of each row; an empty one is an empty string. */
	public static List<List<String>> rows(String name) {
		return lines(name).stream().map((line) -> split(line, ";")).toList();
	}

	/** The words and phrases of a line or column; none where it is empty. */
	public static List<String> list(String text) {
		return split(text, ",").stream().filter((word) -> !word.isEmpty()).toList();
	}

	private static List<String> split(String text, String mark) {
		return Arrays.stream(text.split(mark, -1)).map(String::strip).toList();
	}

}
