package org.conflictarchive.reading.brat;

import java.util.ArrayList;
import java.util.List;

import org.conflictarchive.reading.CodePoints;
import org.conflictarchive.reading.Reading.Place;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.seeds.Sentences;

/** A report's text, counted in code points throughout. */
final class PlainText {

	/** What Python ends a line at, and so brat, which reads its files line by line. */
	private static final String LINE_ENDS = "\n\r\u000B\f\u001C\u001D\u001E\u0085\u2028\u2029";

	private final int[] codePoints;

	private final List<Words> sentences;

	PlainText(String text) {
		this.codePoints = text.codePoints().toArray();
		CodePoints counted = new CodePoints(text);
		this.sentences = Sentences.in(text).stream().map(counted::words).toList();
	}

	int length() {
		return this.codePoints.length;
	}

	Words words(int start, int end) {
		return new Words(start, end, new String(this.codePoints, start, end - start));
	}

	/** All words from the first to the last of some. */
	Words through(List<Words> words) {
		return words(words.stream().mapToInt(Words::start).min().orElseThrow(),
				words.stream().mapToInt(Words::end).max().orElseThrow());
	}

	List<Words> sentences() {
		return this.sentences;
	}

	/**
	 * The sentence in which some words stand; all of them where they stand in several.
	 */
	Place sentence(Words words) {
		List<Words> touched = this.sentences.stream()
			.filter((sentence) -> sentence.start() < words.end() && words.start() < sentence.end())
			.toList();
		return touched.isEmpty() ? new Place(words.start(), words.end())
				: new Place(touched.get(0).start(), touched.get(touched.size() - 1).end());
	}

	/** The text's first word; nothing at its beginning where it has none. */
	Words firstWord() {
		int start = 0;
		while (start < length() && isBlank(start)) {
			start++;
		}
		int end = start;
		while (end < length() && !isBlank(end)) {
			end++;
		}
		return (start < end) ? words(start, end) : words(0, 0);
	}

	/**
	 * The parts of some words that lie on one line each. Only the first and the last may
	 * be empty.
	 */
	List<Words> lines(Words words) {
		List<Words> lines = new ArrayList<>();
		int start = words.start();
		for (int position = words.start(); position < words.end(); position++) {
			if (isLineEnd(this.codePoints[position])) {
				if (start < position || lines.isEmpty()) {
					lines.add(words(start, position));
				}
				start = position + 1;
			}
		}
		lines.add(words(start, words.end()));
		return lines;
	}

	/** Where the same words stand, nearest to a position; -1 where they don't. */
	int nearest(String words, int position) {
		int[] sought = words.codePoints().toArray();
		int nearest = -1;
		for (int start = 0; start + sought.length <= length(); start++) {
			if (startsAt(start, sought) && (nearest < 0 || Math.abs(start - position) < Math.abs(nearest - position))) {
				nearest = start;
			}
		}
		return nearest;
	}

	private boolean startsAt(int start, int[] sought) {
		for (int i = 0; i < sought.length; i++) {
			if (this.codePoints[start + i] != sought[i]) {
				return false;
			}
		}
		return true;
	}

	private boolean isBlank(int position) {
		int codePoint = this.codePoints[position];
		return Character.isWhitespace(codePoint) || isLineEnd(codePoint);
	}

	static boolean isLineEnd(int codePoint) {
		return LINE_ENDS.indexOf(codePoint) >= 0;
	}

}
