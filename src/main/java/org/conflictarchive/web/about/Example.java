package org.conflictarchive.web.about;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.archive.Statement;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.web.view.ClaimView;
import org.conflictarchive.web.view.Context;
import org.conflictarchive.web.view.Field;
import org.conflictarchive.web.view.StatementView;

/**
 * A sentence of the archive taken apart: who claims which losses in it, and in which
 * words each of that was read.
 *
 * @param fields by their key
 */
record Example(ClaimView claim, StatementView statement, Context context, Map<String, Field> fields) {

	/**
	 * The one that shows most, of several the first by report and position: with the day
	 * in its own words, a side, a bound, a figure said to be preliminary.
	 */
	static Optional<CasualtyClaim> best(List<CasualtyClaim> claims) {
		return claims.stream()
			.min(Comparator.comparingInt((CasualtyClaim claim) -> -shown(claim))
				.thenComparing((claim) -> claim.report().id())
				.thenComparingInt(CasualtyClaim::position));
	}

	private static int shown(CasualtyClaim claim) {
		Words sentence = claim.statement().sentence();
		boolean dated = claim.dateWords()
			.stream()
			.anyMatch((words) -> sentence.start() <= words.start() && words.end() <= sentence.end());
		return (dated ? 4 : 0) + (claim.sides().isEmpty() ? 0 : 3) + ((claim.dateWords().isEmpty()) ? 0 : 2)
				+ ((claim.count().low() != null) ? 1 : 0) + (claim.isPreliminary() ? 1 : 0);
	}

	/**
	 * An example.
	 * @param statement of the claim
	 * @param statements all of its report
	 * @param text of the report
	 */
	static Example of(CasualtyClaim claim, Statement statement, List<Statement> statements, String text) {
		return new Example(ClaimView.of(claim), StatementView.of(statement),
				Context.of(statement, statements, text, Field.marks(claim, statement)),
				Field.of(claim, statement).stream().collect(Collectors.toMap(Field::key, Function.identity())));
	}

}
