package org.conflictarchive.web;

import java.util.ArrayList;
import java.util.List;

import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.archive.Statement;

/**
 * One casualty claim, in the statement it is part of.
 *
 * @param title number, losses and claimant, for the window's title
 * @param sentence the statement's sentence, with the claim marked
 * @param others what else is claimed of the same losses
 */
record ClaimPage(String title, EventLink event, ClaimView claim, StatementView statement, Passage sentence,
		Context context, List<ClaimView> others) {

	/**
	 * The page of a claim.
	 * @param statement the one it is part of
	 * @param statements all statements of its report
	 * @param claims all claims of its event
	 */
	static ClaimPage of(CasualtyClaim claim, Statement statement, List<Statement> statements,
			List<CasualtyClaim> claims) {
		ClaimView view = ClaimView.of(claim);
		String words = view.direct() ? "“" + view.words() + "”" : view.words();
		String claimants = view.claimants().isEmpty() ? "the report itself" : ActorLink.names(view.claimants());
		return new ClaimPage(words + " – claimed by " + claimants, EventLink.to(claim.report().event()), view,
				StatementView.of(statement), Passage.of(statement.sentence(), marks(claim)),
				Context.of(statement, statements), SameLosses.besides(List.of(claim), claims));
	}

	private static List<Mark> marks(CasualtyClaim claim) {
		List<Mark> marks = new ArrayList<>();
		marks.add(Mark.of("content", claim.content()));
		if (claim.counted() != null) {
			marks.add(Mark.of("count", claim.counted()));
		}
		return marks;
	}

}
