package org.conflictarchive.web;

import java.util.List;

import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.archive.Statement;

/**
 * One statement, with the claims of losses it makes.
 *
 * @param title whose statement it is, for the window's title
 */
record StatementPage(String title, EventLink event, StatementView statement, List<ClaimView> claims) {

	/**
	 * The page of a statement.
	 * @param claims all claims of its report
	 */
	static StatementPage of(Statement statement, List<CasualtyClaim> claims) {
		StatementView view = StatementView.of(statement);
		return new StatementPage(title(view), EventLink.to(statement.report().event()), view,
				claims.stream()
					.filter((claim) -> claim.statement().position() == statement.position())
					.map(ClaimView::of)
					.toList());
	}

	private static String title(StatementView statement) {
		List<Voice> voices = statement.voices();
		return voices.isEmpty() ? "In the report’s own voice"
				: "Statement by " + ActorLink.names(voices.get(voices.size() - 1).actors());
	}

}
