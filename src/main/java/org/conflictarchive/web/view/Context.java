package org.conflictarchive.web.view;

import java.util.List;
import java.util.stream.Stream;

import org.conflictarchive.archive.Statement;
import org.conflictarchive.reading.Reading.Words;

/**
 * The paragraph around words, and the sentences elsewhere in the report that they rest
 * on.
 *
 * @param cutBefore whether the paragraph begins earlier than is shown
 * @param cutAfter whether it goes on
 * @param elsewhere in the order of the text
 */
public record Context(Passage paragraph, boolean cutBefore, boolean cutAfter, List<Elsewhere> elsewhere) {

	/** What is shown of a paragraph on each side of a sentence, in code points. */
	private static final int BESIDE = 700;

	/** A sentence elsewhere, at a range of the report. */
	record Elsewhere(Passage sentence, int start, int end) {
	}

	/**
	 * The context of a statement, or of words in it.
	 * @param all the statements of its report: each sentence is the sentence of one
	 * @param text of the report
	 * @param marks to be set in whatever is shown
	 */
	public static Context of(Statement statement, List<Statement> all, String text, List<Mark> marks) {
		Words sentence = statement.sentence();
		Words paragraph = paragraphs(sentence, text);
		List<Words> sentences = all.stream().map(Statement::sentence).distinct().toList();
		int start = Stream.concat(sentences.stream().map(Words::start), Stream.of(sentence.start(), paragraph.start()))
			.filter((from) -> from >= paragraph.start() && from >= sentence.start() - BESIDE)
			.min(Integer::compare)
			.orElse(sentence.start());
		int end = Stream.concat(sentences.stream().map(Words::end), Stream.of(sentence.end(), paragraph.end()))
			.filter((to) -> to <= paragraph.end() && to <= sentence.end() + BESIDE)
			.max(Integer::compare)
			.orElse(sentence.end());
		Words shown = words(text, start, end);
		Stream<Mark> whole = Stream.of(Mark.of("sentence", sentence));
		return new Context(Passage.of(shown, Stream.concat(whole, marks.stream()).toList()), start > paragraph.start(),
				end < paragraph.end(), elsewhere(shown, sentences, marks));
	}

	private static List<Elsewhere> elsewhere(Words shown, List<Words> sentences, List<Mark> marks) {
		return sentences.stream()
			.filter((other) -> other.end() <= shown.start() || other.start() >= shown.end())
			.filter((other) -> marks.stream()
				.anyMatch((mark) -> other.start() <= mark.start() && mark.start() < other.end()))
			.map((other) -> new Elsewhere(Passage.of(other, marks), other.start(), other.end()))
			.toList();
	}

	/** The whole paragraphs in which words stand, without the last line's end. */
	public static Words paragraphs(Words words, String text) {
		int start = text.offsetByCodePoints(0, words.start());
		int end = text.offsetByCodePoints(start, words.end() - words.start());
		while (start > 0 && !isLineEnd(text, start - 1)) {
			start--;
		}
		while (end < text.length() && !isLineEnd(text, end)) {
			end++;
		}
		return new Words(text.codePointCount(0, start), text.codePointCount(0, end), text.substring(start, end));
	}

	private static boolean isLineEnd(String text, int at) {
		return text.charAt(at) == '\n' || text.charAt(at) == '\r';
	}

	/** The words of a report between two positions. */
	public static Words words(String text, int start, int end) {
		int from = text.offsetByCodePoints(0, start);
		return new Words(start, end, text.substring(from, text.offsetByCodePoints(from, end - start)));
	}

}
