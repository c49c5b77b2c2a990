package org.conflictarchive.extraction.language;

import org.conflictarchive.vocabulary.Span;

/**
 * Words between quotation marks. One that runs over several paragraphs, each opened anew,
 * is one quotation a paragraph.
 *
 * @param outer with its marks; the closing one is missing where the paragraph ends inside
 * @param inner without them
 * @param depth 0, or how many quotations it lies in
 * @param reopened whether it goes on from the paragraph before
 */
public record Quotation(Span outer, Span inner, int depth, boolean reopened) {
}
