package org.conflictarchive.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The word lists in {@code lexicon}; a line that begins with # is a remark. */
final class Lexicon {

	private Lexicon() {
	}

	/** What follows the kind and a colon, line by line. */
	static List<String> lines(String file, String kind) {
		String prefix = kind + ":";
		return read(file).lines()
			.filter((line) -> line.startsWith(prefix))
			.map((line) -> line.substring(prefix.length()).strip())
			.toList();
	}

	/** The single words of the lines of a kind. */
	static List<String> words(String file, String kind) {
		return lines(file, kind).stream().flatMap((line) -> Stream.of(line.split("\\s+"))).toList();
	}

	/** A pattern for any of the phrases, the longest first. */
	static String anyOf(List<String> phrases) {
		return phrases.stream()
			.sorted(Comparator.comparingInt(String::length).reversed())
			.map(Pattern::quote)
			.collect(Collectors.joining("|", "(?:", ")"));
	}

	private static String read(String file) {
		try (InputStream bytes = Lexicon.class.getResourceAsStream("/lexicon/" + file)) {
			if (bytes == null) {
				throw new IllegalStateException("The program lacks its word list lexicon/" + file);
			}
			return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The word list lexicon/" + file + " cannot be read", ex);
		}
	}

}
