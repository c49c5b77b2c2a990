package org.conflictarchive.web.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.archive.Statement;
import org.conflictarchive.reading.Reading.Words;
import org.jspecify.annotations.Nullable;

/**
 * Something read in a report, with the words that it was read in.
 *
 * @param key what it is; the words bear it as a class, so that pointing at the one lights
 * up the other
 * @param words in the order of the text; empty where it follows from no words of its own
 */
public record Field(String key, List<Lit> words) {

	/** Words, and where on the page they stand. */
	record Lit(String text, String anchor) {
	}

	/**
	 * Words of which something was read, to be marked.
	 *
	 * @param words may be none
	 */
	private record Source(String key, List<Words> words) {

		static Source of(String key, @Nullable Words... words) {
			return new Source(key, Stream.of(words).filter(Objects::nonNull).map(Words.class::cast).toList());
		}

		String anchor(int ordinal) {
			return this.key + "-" + (ordinal + 1);
		}

		Field field() {
			List<Lit> lit = new ArrayList<>();
			for (int i = 0; i < this.words.size(); i++) {
				lit.add(new Lit(this.words.get(i).text(), anchor(i)));
			}
			return new Field(this.key, List.copyOf(lit));
		}

		Stream<Mark> marks() {
			List<Mark> marks = new ArrayList<>();
			for (int i = 0; i < this.words.size(); i++) {
				marks.add(Mark.of(this.key, this.words.get(i), anchor(i)));
			}
			return marks.stream();
		}

	}

	public static List<Field> of(Statement statement) {
		return sources(statement).stream().map(Source::field).toList();
	}

	public static List<Field> of(CasualtyClaim claim, Statement statement) {
		return sources(claim, statement).stream().map(Source::field).toList();
	}

	/** The words of a statement's fields, and what is said, to be marked. */
	public static List<Mark> marks(Statement statement) {
		return Stream
			.concat(Stream.of(Mark.of("content", statement.content(), "content")),
					sources(statement).stream().flatMap(Source::marks))
			.toList();
	}

	/** The words of a claim's fields, and all that makes it, to be marked. */
	public static List<Mark> marks(CasualtyClaim claim, Statement statement) {
		return Stream
			.concat(Stream.of(Mark.of("content", claim.content(), "content")),
					sources(claim, statement).stream().flatMap(Source::marks))
			.toList();
	}

	private static List<Source> sources(Statement statement) {
		return List.of(Source.of("speaker", statement.speaker()), Source.of("cue", statement.cue()),
				new Source("dated", statement.dateWords()));
	}

	private static List<Source> sources(CasualtyClaim claim, Statement statement) {
		return List.of(Source.of("speaker", statement.speaker()), Source.of("cue", statement.cue()),
				Source.of("count", claim.counted()), Source.of("effect", claim.effectWords()),
				Source.of("victims", claim.victims()), new Source("side", claim.sideWords()),
				Source.of("preliminary", claim.preliminaryWords()), new Source("dated", claim.dateWords()));
	}

}
