package org.conflictarchive.web.view;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;

import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.web.address.Link;
import org.jspecify.annotations.Nullable;

/**
 * A text cut wherever a mark begins or ends. Marks nest; of two that overlap, the later
 * is cut in two where the earlier ends. The words of the pieces, one after the other, are
 * the text, with every line end shown as a line feed.
 */
public record Passage(List<Piece> pieces) {

	private static final Comparator<Mark> OUTERMOST_FIRST = Comparator.comparingInt(Mark::start)
		.thenComparing(Mark::end, Comparator.reverseOrder());

	public Passage {
		pieces = List.copyOf(pieces);
	}

	/**
	 * Words with nothing but pieces in it, or a piece of text.
	 *
	 * @param text the words, or null for a mark with pieces of its own
	 * @param link where the words lead, or null
	 * @param mark what sets its pieces off, or null for mere words
	 */
	record Piece(@Nullable String text, @Nullable Link link, @Nullable Mark mark, List<Piece> inner) {
	}

	/**
	 * Words of a report.
	 * @param marks anywhere in the report; what lies outside the words is left out
	 */
	public static Passage of(Words words, List<Mark> marks) {
		return new Cutter(words.text(), words.start()).passage(words.start(), words.end(), marks);
	}

	/** A whole report, paragraph by paragraph; blank lines end the paragraph before. */
	public static List<Passage> paragraphs(String text, List<Mark> marks) {
		Cutter cutter = new Cutter(text, 0);
		List<Passage> paragraphs = new ArrayList<>();
		int start = 0;
		while (start < cutter.codePoints.length) {
			int end = cutter.endOfParagraph(start);
			paragraphs.add(cutter.passage(start, end, marks));
			start = end;
		}
		return paragraphs;
	}

	/** A text by its code points, counted from where it begins in the report. */
	private record Cutter(int[] codePoints, int offset) {

		Cutter(String text, int offset) {
			this(text.codePoints().toArray(), offset);
		}

		Passage passage(int start, int end, List<Mark> marks) {
			return new Passage(new Cut(this,
					marks.stream()
						.map((mark) -> mark.within(start, end))
						.filter((mark) -> mark.start() < mark.end())
						.toList())
				.pieces(start, end));
		}

		void addText(List<Piece> pieces, int start, int end, @Nullable Link link) {
			StringBuilder text = new StringBuilder();
			for (int i = start - this.offset; i < end - this.offset; i++) {
				if (this.codePoints[i] == '\r') {
					text.append('\n');
				}
				else if (this.codePoints[i] != '\n' || i == 0 || this.codePoints[i - 1] != '\r') {
					text.appendCodePoint(this.codePoints[i]);
				}
			}
			if (!text.isEmpty()) {
				pieces.add(new Piece(text.toString(), link, null, List.of()));
			}
		}

		private int endOfParagraph(int start) {
			int end = start;
			while (end < this.codePoints.length && !isLineEnd(end)) {
				end++;
			}
			while (end < this.codePoints.length && isLineEnd(end)) {
				end++;
			}
			return end;
		}

		private boolean isLineEnd(int at) {
			return this.codePoints[at] == '\n' || this.codePoints[at] == '\r';
		}

	}

	/**
	 * A text's way through its marks from left to right: those that are waiting, the next
	 * one first, and those that are open, the innermost on top.
	 */
	private record Cut(Cutter text, Queue<Waiting> waiting, Deque<Open> open) {

		/**
		 * A mark, or what is left of one that was cut.
		 *
		 * @param order in which it was given
		 */
		private record Waiting(Mark mark, int order) {
		}

		private record Open(int end, @Nullable Link link, List<Piece> pieces) {
		}

		Cut(Cutter text, List<Mark> marks) {
			this(text,
					new PriorityQueue<>(
							Comparator.comparing(Waiting::mark, OUTERMOST_FIRST).thenComparingInt(Waiting::order)),
					new ArrayDeque<>());
			marks.forEach((mark) -> this.waiting.add(new Waiting(mark, this.waiting.size())));
		}

		List<Piece> pieces(int start, int end) {
			List<Piece> pieces = new ArrayList<>();
			this.open.push(new Open(end, null, pieces));
			int at = start;
			while (!this.open.isEmpty()) {
				Open innermost = this.open.element();
				Waiting next = this.waiting.peek();
				if (next != null && next.mark().start() < innermost.end()) {
					this.waiting.remove();
					this.text.addText(innermost.pieces(), at, next.mark().start(), innermost.link());
					at = next.mark().start();
					begin(next, innermost);
				}
				else {
					this.text.addText(innermost.pieces(), at, innermost.end(), innermost.link());
					at = innermost.end();
					this.open.pop();
				}
			}
			return pieces;
		}

		/** What reaches beyond the mark around it goes on after that one's end. */
		private void begin(Waiting next, Open around) {
			Mark mark = next.mark();
			if (mark.end() > around.end()) {
				this.waiting.add(new Waiting(mark.within(around.end(), mark.end()), next.order()));
				mark = mark.within(mark.start(), around.end());
			}
			List<Piece> inner = new ArrayList<>();
			around.pieces().add(new Piece(null, null, mark, inner));
			this.open.push(new Open(mark.end(), (mark.link() != null) ? mark.link() : around.link(), inner));
		}

	}

}
