package org.conflictarchive.reading.review;

import java.util.ArrayList;
import java.util.List;

import org.conflictarchive.reading.CodePoints;
import org.conflictarchive.reading.Reading.Place;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.vocabulary.Span;

/** A report's text, in which words are looked for and positions are code points. */
final class ReportWords {

	private static final int ENOUGH = 10;

	private final String text;

	private final int[] text32;

	private final int[] units;

	private final CodePoints codePoints;

	ReportWords(String text) {
		this.text = text;
		this.text32 = text.codePoints().toArray();
		this.units = new int[this.text32.length + 1];
		for (int i = 0; i < this.text32.length; i++) {
			this.units[i + 1] = this.units[i] + Character.charCount(this.text32[i]);
		}
		this.codePoints = new CodePoints(text);
	}

	/** In code points. */
	int length() {
		return this.text32.length;
	}

	Place whole() {
		return new Place(0, length());
	}

	boolean holds(int start, int end) {
		return 0 <= start && start < end && end <= length();
	}

	/** Between two positions that the text holds. */
	String between(int start, int end) {
		return new String(this.text32, start, end - start);
	}

	Words words(int start, int end) {
		return new Words(start, end, between(start, end));
	}

	/**
	 * Where words stand within a place, or the first {@value #ENOUGH} times of many: "he"
	 * as a word of its own, if it does so anywhere, and not the one in "the".
	 */
	List<Place> find(String words, Place within) {
		List<Place> all = new ArrayList<>();
		List<Place> own = new ArrayList<>();
		int from = unit(within.start());
		int to = unit(within.end());
		int at = this.text.indexOf(words, from);
		while (at >= 0 && at + words.length() <= to && own.size() < ENOUGH) {
			int end = at + words.length();
			Place place = this.codePoints.place(new Span(at, end));
			if (place.end() - place.start() == words.codePointCount(0, words.length())) {
				if (all.size() < ENOUGH) {
					all.add(place);
				}
				if (!isWithinWord(at) && !isWithinWord(end)) {
					own.add(place);
				}
			}
			at = this.text.indexOf(words, at + 1);
		}
		return own.isEmpty() ? all : own;
	}

	private boolean isWithinWord(int unit) {
		return 0 < unit && unit < this.text.length() && Character.isLetterOrDigit(this.text.codePointBefore(unit))
				&& Character.isLetterOrDigit(this.text.codePointAt(unit));
	}

	/** From code points to UTF-16. */
	private int unit(int position) {
		return this.units[position];
	}

}
