package org.conflictarchive.formats;

import java.util.List;

import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.archive.Statement;
import org.conflictarchive.reading.QuotedWords;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.vocabulary.StatementKind;

/**
 * Whose wording words are: the speaker's, the report's, or that of somebody quoted in
 * between.
 *
 * @param inWords as a citation says it: "in direct speech", "in the words of Jane Doe"
 * @param quoted whether all of the words are the speaker's own
 */
record Manner(String inWords, boolean quoted) {

	private static final Manner DIRECT = new Manner("in direct speech", true);

	private static final Manner NARRATED = new Manner("in the report’s own voice", false);

	private static final String MIXED = "partly quoted";

	/**
	 * Of a statement.
	 * @param statements all of its report
	 */
	static Manner of(Statement statement, List<Statement> statements) {
		return switch (statement.kind()) {
			case DIRECT -> DIRECT;
			case NARRATED -> NARRATED;
			case INDIRECT -> new Manner(reworded(statement, statements), false);
			case MIXED -> new Manner(Voices.quoting(statement, statements).isPresent()
					? MIXED + ", the rest " + reworded(statement, statements) : MIXED, false);
		};
	}

	/**
	 * Of a claim: a part of what is partly quoted may be quoted whole, or not at all.
	 * @param statements all of its report
	 * @param text of the report
	 */
	static Manner of(CasualtyClaim claim, List<Statement> statements, String text) {
		Statement statement = claim.statement();
		if (statement.kind() != StatementKind.MIXED || Voices.quoting(statement, statements).isPresent()) {
			return of(statement, statements);
		}
		List<Words> quoted = QuotedWords.in(claim.content(), text);
		if (quoted.isEmpty()) {
			return new Manner(reworded(statement, statements), false);
		}
		return hasWordsBeside(claim.content(), quoted) ? new Manner(MIXED, false) : DIRECT;
	}

	private static String reworded(Statement statement, List<Statement> statements) {
		return Voices.quoting(statement, statements)
			.map((outer) -> "in the words of " + Voices.inSentence(outer.actors()))
			.orElse("in the report’s words");
	}

	private static boolean hasWordsBeside(Words content, List<Words> quoted) {
		int[] characters = content.text().codePoints().toArray();
		for (int i = 0; i < characters.length; i++) {
			int position = content.start() + i;
			if (Character.isLetterOrDigit(characters[i])
					&& quoted.stream().noneMatch((part) -> part.start() <= position && position < part.end())) {
				return true;
			}
		}
		return false;
	}

}
