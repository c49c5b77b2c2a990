package org.conflictarchive.reading.brat;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Words of which one has to be chosen. */
final class Choice {

	private Choice() {
	}

	/**
	 * The value that a word stands for.
	 * @throws UnreadableLineException if it stands for none of them
	 */
	static <T> T read(String what, T[] values, Function<T, String> word, @Nullable String written) {
		return Arrays.stream(values)
			.filter((value) -> word.apply(value).equals(written))
			.findFirst()
			.orElseThrow(() -> new UnreadableLineException(
					what + " was expected to be " + Arrays.stream(values).map(word).collect(Collectors.joining(", "))
							+ ", not " + ((written != null) ? "\"" + written + "\"" : "left open")));
	}

}
