package org.conflictarchive.reading;

import java.util.List;

import org.conflictarchive.extraction.language.Quotation;
import org.conflictarchive.extraction.language.Quotations;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.seeds.Paragraphs;
import org.conflictarchive.vocabulary.Span;

/** Which words of a statement stand in quotation marks. */
public final class QuotedWords {

	private QuotedWords() {
	}

	/**
	 * Those of a content, without the marks: the quotations that begin or end in it, of
	 * those within others the outer; where there are none, but all of it stands in one,
	 * the whole content.
	 * @param text of the whole report, as marks are paired over paragraphs
	 */
	public static List<Words> in(Words content, String text) {
		int start = text.offsetByCodePoints(0, content.start());
		Span whole = new Span(start, start + content.text().length());
		List<Span> touching = Quotations.in(text, Paragraphs.in(text))
			.stream()
			.map(Quotation::inner)
			.filter((inner) -> inner.overlaps(whole))
			.toList();
		List<Span> parts = touching.stream()
			.filter((inner) -> !inner.covers(whole))
			.map((inner) -> new Span(Math.max(inner.start(), start), Math.min(inner.end(), whole.end())))
			.toList();
		if (parts.isEmpty()) {
			return touching.isEmpty() ? List.of() : List.of(content);
		}
		CodePoints codePoints = new CodePoints(text);
		return parts.stream()
			.filter((inner) -> parts.stream().noneMatch((outer) -> !outer.equals(inner) && outer.covers(inner)))
			.map(codePoints::words)
			.toList();
	}

}
