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
	 * Those of a content, without the marks; of quotations within quotations the outer.
	 * @param text of the whole report, as marks are paired over paragraphs
	 */
	public static List<Words> in(Words content, String text) {
		CodePoints codePoints = new CodePoints(text);
		int start = text.offsetByCodePoints(0, content.start());
		Span whole = new Span(start, start + content.text().length());
		List<Span> quoted = Quotations.in(text, Paragraphs.in(text))
			.stream()
			.map(Quotation::inner)
			.filter((inner) -> whole.covers(inner))
			.toList();
		return quoted.stream()
			.filter((inner) -> quoted.stream().noneMatch((outer) -> !outer.equals(inner) && outer.covers(inner)))
			.map(codePoints::words)
			.toList();
	}

}
