package org.conflictarchive.extraction.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The word lists under {@code lexicon/}: plain text, one entry a line, {@code #} for
 * comments. What a list's columns mean stands in its first lines.
 */
public final class Lexicon {

	private Lexicon() {
	}

	/**
	 * The entries of a list, in the order of the file.
	 * @param name of the file, without folder and ending
	 * @throws IllegalArgumentException where there is no such list
	 */
	public static List<String> lines(String name) {
		String path = "/lexicon/" + name + ".txt";
		try (InputStream in = Lexicon.class.getResourceAsStream(path)) {
			if (in == null) {
				throw new IllegalArgumentException("No word list at " + path);
			}
			return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The entries of a list that has one word or phrase a line. */
	public static Set<String> words(String name) {
		return lines(name).stream().map(String::strip).collect(Collectors.toUnmodifiableSet());
	}

	/** The columns of each entry, parted by {@code ;}, blanks around them dropped. */
	public static List<List<String>> rows(String name) {
		return lines(name).stream().map((line) -> split(line, ";")).toList();
	}

	/** The words of one column, parted by commas; none where it is empty. */
	public static List<String> list(String column) {
		return split(column, ",").stream().filter((word) -> !word.isEmpty()).toList();
	}

	private static List<String> split(String text, String mark) {
		return Arrays.stream(text.split(mark, -1)).map(String::strip).toList();
	}

}
