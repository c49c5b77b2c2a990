package org.conflictarchive.reading.quote;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.reading.quote.Piece.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A place in a report where a quotation stands, as it is or altered.
 *
 * @param words the report's, from the first that is quoted to the last
 * @param marks which of them the report has in quotation marks
 * @param pieces one after the other, what report and quotation have
 */
public record Find(Words words, Marks marks, List<Piece> pieces) {

	public Find {
		pieces = List.copyOf(pieces);
	}

	/** Which words the report has in quotation marks. */
	public enum Marks {

		ALL, SOME, NONE

	}

	/** How much a quotation is like the report, the most first. */
	public enum Likeness {

		/** Word for word. */
		VERBATIM,

		/** The same words, with other capitals, stops or quotation marks. */
		SAME_WORDS,

		/** The same, with words left out where the quotation says so. */
		SHORTENED,

		/** Words are changed, left out or put in without a sign. */
		ALTERED

	}

	public Likeness likeness() {
		if (has(Kind.CHANGED, Kind.LEFT_OUT, Kind.JOINED, Kind.PUT_IN, Kind.MOVED)) {
			return Likeness.ALTERED;
		}
		if (has(Kind.SHORTENED)) {
			return Likeness.SHORTENED;
		}
		return has(Kind.CAPITALS, Kind.SIGNS, Kind.MARKS) ? Likeness.SAME_WORDS : Likeness.VERBATIM;
	}

	/** Whether both differ from the quotation in the same words, and in nothing else. */
	public boolean differsAs(Find other) {
		return this.marks == other.marks && differences().equals(other.differences());
	}

	private List<List<@Nullable String>> differences() {
		return this.pieces.stream()
			.filter((piece) -> piece.kind() != Kind.SAME)
			.map((piece) -> Arrays.asList(piece.kind().name(), (piece.report() != null) ? piece.report().text() : null,
					piece.quote()))
			.toList();
	}

	/** Whether it differs in one of these ways. */
	public boolean has(Kind... kinds) {
		return this.pieces.stream().anyMatch((piece) -> List.of(kinds).contains(piece.kind()));
	}

	/** How many words differ in one way. */
	public int words(Kind kind) {
		return this.pieces.stream().filter((piece) -> piece.kind() == kind).mapToInt(Piece::words).sum();
	}

	/** How many words differ in whatever way. */
	public int changes() {
		return this.pieces.stream().mapToInt(Piece::words).sum();
	}

	/** The report's words that the quotation has too, run by run. */
	public List<Words> shared() {
		return this.pieces.stream().filter(Piece::agrees).map(Piece::report).flatMap(Stream::ofNullable).toList();
	}

}
