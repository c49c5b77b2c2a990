package org.conflictarchive.extraction.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.conflictarchive.seeds.Paragraphs;
import org.conflictarchive.seeds.Sentences;
import org.conflictarchive.vocabulary.Span;

/**
 * A report's text with its structure: paragraphs, sentences of words, quotations.
 *
 * @param text as decoded
 * @param paragraphs in order
 * @param sentences in order
 * @param quotations in order, outer before inner
 */
public record Text(String text, List<Span> paragraphs, List<Sentence> sentences, List<Quotation> quotations) {

	/** How many quotations before an offset are looked at for one around it. */
	private static final int NEAR = 40;

	public static Text of(String text) {
		List<Span> paragraphs = Paragraphs.in(text);
		List<Quotation> quotations = Quotations.in(text, paragraphs);
		Tokenizer tokenizer = new Tokenizer(text, quotations);
		List<Sentence> sentences = new ArrayList<>();
		int paragraph = 0;
		for (Span span : Sentences.in(text)) {
			while (!paragraphs.get(paragraph).covers(span)) {
				paragraph++;
			}
			List<Token> tokens = tokenizer.tokens(span);
			if (!tokens.isEmpty()) {
				sentences.add(new Sentence(span, sentences.size(), paragraph, tokens));
			}
		}
		return new Text(text, paragraphs, List.copyOf(sentences), quotations);
	}

	/**
	 * The index of the sentence in which the offset lies, or of the last one before it.
	 */
	public int sentenceAt(int offset) {
		int low = 0;
		int high = this.sentences.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.sentences.get(middle).span().start() <= offset) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return Math.max(0, low - 1);
	}

	/** The quotations that overlap a span, in order. */
	public List<Quotation> quotationsIn(Span span) {
		int low = 0;
		int high = this.quotations.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.quotations.get(middle).outer().start() < span.end()) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		List<Quotation> found = new ArrayList<>();
		for (int i = low - 1; i >= 0 && i >= low - NEAR; i--) {
			if (this.quotations.get(i).outer().overlaps(span)) {
				found.add(0, this.quotations.get(i));
			}
		}
		return found;
	}

	/** The words of a span. */
	public String in(Span span) {
		return span.in(this.text);
	}

	/**
	 * The outermost quotation in whose marks or words the offset lies, if any.
	 */
	public Optional<Quotation> quotationAt(int offset) {
		int low = 0;
		int high = this.quotations.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.quotations.get(middle).outer().start() <= offset) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		for (int i = low - 1; i >= 0 && i >= low - 8; i--) {
			Quotation quotation = this.quotations.get(i);
			if (quotation.depth() == 0) {
				return quotation.outer().contains(offset) ? Optional.of(quotation) : Optional.empty();
			}
		}
		return Optional.empty();
	}

}
