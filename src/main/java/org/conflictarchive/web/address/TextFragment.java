package org.conflictarchive.web.address;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.conflictarchive.reading.Reading.Words;

/**
 * The end of an address by which browsers find words on a page and mark them
 * (<a href="https://wicg.github.io/scroll-to-text-fragment/">text fragments</a>).
 */
public final class TextFragment {

	/**
	 * The most words that are named one by one, and how many of longer ones at each end.
	 */
	private static final int WHOLE = 12;

	private static final int EDGE = 5;

	/** How many words beside them tell them from the same words elsewhere. */
	private static final int BESIDE = 3;

	private TextFragment() {
	}

	/**
	 * A text directive, without the {@code #} and the anchor before it.
	 * @param paragraphs the whole paragraphs in which the words stand
	 */
	public static String of(Words words, Words paragraphs) {
		int[] text = paragraphs.text().codePoints().toArray();
		int start = words.start() - paragraphs.start();
		int end = words.end() - paragraphs.start();
		List<String> before = inLine(new String(text, 0, start), true);
		List<String> after = inLine(new String(text, end, text.length - end), false);
		List<String> inner = wordsOf(words.text());
		String first = (inner.size() > WHOLE || words.text().contains("\n"))
				? first(inner, EDGE) + "," + last(inner, EDGE) : first(inner, WHOLE);
		return ":~:text=" + (before.isEmpty() ? "" : last(before, BESIDE) + "-,") + first
				+ (after.isEmpty() ? "" : ",-" + first(after, BESIDE));
	}

	/** What stands beside in the same paragraph and is parted by a blank or a mark. */
	private static List<String> inLine(String beside, boolean before) {
		String[] lines = beside.split("\\R", -1);
		return wordsOf(before ? lines[lines.length - 1] : lines[0]);
	}

	private static List<String> wordsOf(String text) {
		return Arrays.stream(text.strip().split("\\s+")).filter((word) -> !word.isEmpty()).toList();
	}

	private static String first(List<String> words, int most) {
		return encoded(words.subList(0, Math.min(most, words.size())));
	}

	private static String last(List<String> words, int most) {
		return encoded(words.subList(Math.max(0, words.size() - most), words.size()));
	}

	/** Dashes, commas and ampersands mean something here. */
	private static String encoded(List<String> words) {
		return words.stream().map(TextFragment::encoded).collect(Collectors.joining("%20"));
	}

	private static String encoded(String word) {
		StringBuilder encoded = new StringBuilder();
		for (byte octet : word.getBytes(StandardCharsets.UTF_8)) {
			if (octet >= 0 && Character.isLetterOrDigit(octet)) {
				encoded.append((char) octet);
			}
			else {
				encoded.append("%%%02X".formatted(octet));
			}
		}
		return encoded.toString();
	}

}
