package org.conflictarchive.seeds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of one file in {@code lexicon}; a line that begins with # is a remark. */
final class WordList {

	private WordList() {
	}

	static Set<String> words(String file) {
		return lines(file).flatMap(WordList::split).collect(Collectors.toUnmodifiableSet());
	}

	/** The words of the lines that begin with the kind and a colon. */
	static Set<String> words(String file, String kind) {
		String prefix = kind + ":";
		return lines(file).filter((line) -> line.startsWith(prefix))
			.map((line) -> line.substring(prefix.length()))
			.flatMap(WordList::split)
			.collect(Collectors.toUnmodifiableSet());
	}

	private static Stream<String> lines(String file) {
		try (InputStream bytes = WordList.class.getResourceAsStream("/lexicon/" + file)) {
			if (bytes == null) {
				throw new IllegalStateException("The program lacks its word list lexicon/" + file);
			}
			return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).lines()
				.filter((line) -> !line.isBlank() && !line.startsWith("#"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The word list lexicon/" + file + " cannot be read", ex);
		}
	}

	private static Stream<String> split(String line) {
		return Stream.of(line.strip().split("\\s+"));
	}

}
