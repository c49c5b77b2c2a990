package org.conflictarchive.web;

import java.util.List;

import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.archive.Statement;

/**
 * One statement, with the claims of losses it makes.
 *
 * @param title whose statement it is, for the window's title
 * @param others what else is claimed of the losses it claims
 */
record StatementPage(String title, EventLink event, StatementView statement, Context context, List<ClaimView> claims,
		List<ClaimView> others) {

	/**
	 * The page of a statement.
	 * @param statements all statements of its report
	 * @param claims all claims of its event
	 */
	static StatementPage of(Statement statement, List<Statement> statements, List<CasualtyClaim> claims) {
		StatementView view = StatementView.of(statement);
		List<CasualtyClaim> own = claims.stream()
			.filter((claim) -> claim.report().id().equals(statement.report().id())
					&& claim.statement().position() == statement.position())
			.toList();
		return new StatementPage(title(view), EventLink.to(statement.report().event()), view,
				Context.of(statement, statements), own.stream().map(ClaimView::of).toList(),
				SameLosses.besides(own, claims));
	}

	private static String title(StatementView statement) {
		List<Voice> voices = statement.voices();
		return voices.isEmpty() ? "In the report’s own voice"
				: "Statement by " + ActorLink.names(voices.get(voices.size() - 1).actors());
	}

}
