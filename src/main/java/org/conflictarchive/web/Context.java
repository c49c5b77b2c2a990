package org.conflictarchive.web;

import java.util.Comparator;
import java.util.List;

import org.conflictarchive.archive.Statement;
import org.conflictarchive.reading.Reading.Words;
import org.jspecify.annotations.Nullable;

/**
 * The sentences around a statement.
 *
 * @param before the one before its own, or null at the start of the report
 * @param after the one after its own, or null at the end of the report
 */
record Context(@Nullable Passage before, @Nullable Passage after) {

	/**
	 * The sentences around a statement's.
	 * @param all the statements of its report: each sentence is the sentence of one
	 */
	static Context of(Statement statement, List<Statement> all) {
		Words sentence = statement.sentence();
		return new Context(
				passage(all.stream()
					.map(Statement::sentence)
					.filter((other) -> other.end() <= sentence.start())
					.max(Comparator.comparingInt(Words::start))
					.orElse(null)),
				passage(all.stream()
					.map(Statement::sentence)
					.filter((other) -> other.start() >= sentence.end())
					.min(Comparator.comparingInt(Words::start))
					.orElse(null)));
	}

	private static @Nullable Passage passage(@Nullable Words sentence) {
		return (sentence != null) ? Passage.of(sentence, List.of()) : null;
	}

}
