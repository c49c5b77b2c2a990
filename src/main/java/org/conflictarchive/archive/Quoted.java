package org.conflictarchive.archive;

import java.util.List;

import org.conflictarchive.reading.quote.Find;

/**
 * A quotation in one of the reports.
 *
 * @param statements those that share words with it, in the order of the text; of words in
 * no statement none
 */
public record Quoted(Report report, Find find, List<Statement> statements) {

	public Quoted {
		statements = List.copyOf(statements);
	}

}
