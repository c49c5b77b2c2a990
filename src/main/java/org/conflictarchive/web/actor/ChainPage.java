package org.conflictarchive.web.actor;

import java.util.List;

import org.conflictarchive.archive.Statement;
import org.conflictarchive.web.view.ChainView;
import org.conflictarchive.web.view.ReadBy;
import org.conflictarchive.web.view.StatementView;
import org.jspecify.annotations.Nullable;

/**
 * A chain of attribution, with every statement that comes through it.
 *
 * @param heading how many statements come through it
 * @param longer chains of which it is a part
 * @param first the address of the first statements, or null where these are they
 * @param next the address of the next ones, or null where these are the last
 */
record ChainPage(ChainView chain, String heading, ReadBy readBy, List<ChainView> longer, List<StatementView> statements,
		@Nullable String first, @Nullable String next) {

	static ChainPage of(ChainView chain, List<ChainView> longer, List<Statement> statements, boolean goesOn,
			boolean more) {
		String address = "/chains/" + chain.path();
		return new ChainPage(chain, statements.isEmpty() && !goesOn ? "No statements" : chain.extent(),
				ReadBy.of(statements.stream().map((statement) -> statement.report().readingBy()).toList()), longer,
				statements.stream().map(StatementView::of).toList(), goesOn ? address : null,
				more ? address + "?after=" + statements.get(statements.size() - 1).permalink() : null);
	}

}
