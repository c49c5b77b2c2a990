package org.conflictarchive.extraction.speakers;

import java.util.ArrayList;
import java.util.List;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.Text;
import org.conflictarchive.vocabulary.Span;

/** A text in which tests have marked some words: {@code {speaker}}, {@code [loss]}. */
record Marked(Text text, List<Span> braced, List<Span> bracketed, List<Span> angled) {

	static Marked of(String marked) {
		StringBuilder plain = new StringBuilder();
		List<Span> braced = new ArrayList<>();
		List<Span> bracketed = new ArrayList<>();
		List<Span> angled = new ArrayList<>();
		int brace = 0;
		int bracket = 0;
		int angle = 0;
		for (char mark : marked.toCharArray()) {
			switch (mark) {
				case '{' -> brace = plain.length();
				case '[' -> bracket = plain.length();
				case '<' -> angle = plain.length();
				case '}' -> braced.add(new Span(brace, plain.length()));
				case ']' -> bracketed.add(new Span(bracket, plain.length()));
				case '>' -> angled.add(new Span(angle, plain.length()));
				default -> plain.append(mark);
			}
		}
		return new Marked(Text.of(plain.toString()), braced, bracketed, angled);
	}

	Sentence sentenceOf(Span span) {
		return this.text.sentences()
			.stream()
			.filter((sentence) -> sentence.span().covers(span))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No sentence holds: " + this.text.in(span)));
	}

	Phrase phrase(Span span) {
		Sentence sentence = sentenceOf(span);
		return new Phrase(sentence, sentence.indexAt(span.start()), sentence.indexAt(span.end()));
	}

}
