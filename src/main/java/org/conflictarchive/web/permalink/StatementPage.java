package org.conflictarchive.web.permalink;

import java.util.List;

import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.archive.Report;
import org.conflictarchive.archive.Statement;
import org.conflictarchive.web.address.CitedHash;
import org.conflictarchive.web.address.Link;
import org.conflictarchive.web.view.Beginning;
import org.conflictarchive.web.view.ClaimView;
import org.conflictarchive.web.view.Context;
import org.conflictarchive.web.view.Field;
import org.conflictarchive.web.view.Isolated;
import org.conflictarchive.web.view.SocialCard;
import org.conflictarchive.web.view.StatementView;
import org.conflictarchive.web.view.Voice;

/**
 * One statement, with the claims of losses it makes.
 *
 * @param title whose statement it is, for the window's title
 * @param others what else is claimed of the losses it claims, by claimant
 */
record StatementPage(String title, StatementView statement, Permalink permalink, List<ClaimView> claims,
		List<SameLosses.Voiced> others) {

	/**
	 * The page of a statement.
	 * @param report its report, with the words its date rests on
	 * @param tied reports that correct its report or are corrected by it
	 * @param text of its report
	 * @param statements all statements of its report
	 * @param own the claims it makes
	 * @param others all claims of its event about the same losses
	 */
	static StatementPage of(Statement statement, Report report, List<Report> tied, String text,
			List<Statement> statements, List<CasualtyClaim> own, List<CasualtyClaim> others, CitedHash cited) {
		StatementView view = StatementView.of(statement);
		Permalink permalink = Permalink.of(view.link(), statement.content(), statement, report, tied, cited,
				Context.of(statement, statements, text, Field.marks(statement)), Field.of(statement),
				Neighbour.of(statement, statements), text);
		return new StatementPage(title(statement, view), view, permalink, own.stream().map(ClaimView::of).toList(),
				SameLosses.byClaimant(own, others));
	}

	/** How it is introduced where its link is shared. */
	static SocialCard card(Statement statement, Report report) {
		return SocialCard.of(Link.to(statement), statement.content().text(), StatementView.of(statement).isDirect(),
				Voice.inWords(statement), report);
	}

	private static String title(Statement statement, StatementView view) {
		String words = Isolated.of(Beginning.of(view.content(), 70));
		return (view.isDirect() ? "“" + words + "”" : words) + " – " + (statement.actors().isEmpty()
				? "the report’s own voice" : Voice.chain(statement.actors(), statement.relays()));
	}

}
