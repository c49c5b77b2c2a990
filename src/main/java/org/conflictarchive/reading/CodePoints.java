package org.conflictarchive.reading;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.conflictarchive.reading.Reading.Place;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.vocabulary.Span;

/** The same places of one text, counted in code points. */
public final class CodePoints {

	private final String text;

	/** Where the second halves of surrogate pairs stand, which count for nothing. */
	private final int[] secondHalves;

	public CodePoints(String text) {
		this.text = text;
		this.secondHalves = IntStream.range(1, text.length())
			.filter((position) -> Character.isSurrogatePair(text.charAt(position - 1), text.charAt(position)))
			.toArray();
	}

	/** How many code points stand before a UTF-16 position. */
	public int before(int position) {
		int found = Arrays.binarySearch(this.secondHalves, position);
		return position - ((found >= 0) ? found : -found - 1);
	}

	/** Of the whole text. */
	public int length() {
		return before(this.text.length());
	}

	/** The words that a span covers. */
	public Words words(Span span) {
		return new Words(before(span.start()), before(span.end()), span.in(this.text));
	}

	/** Where a span lies. */
	public Place place(Span span) {
		return new Place(before(span.start()), before(span.end()));
	}

}
