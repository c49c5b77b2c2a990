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
 */
record ClaimPage(String title, EventLink event, ClaimView claim, StatementView statement, Passage sentence) {

	static ClaimPage of(CasualtyClaim claim, Statement statement) {
		ClaimView view = ClaimView.of(claim);
		String claimants = view.claimants().isEmpty() ? "the report itself" : ActorLink.names(view.claimants());
		return new ClaimPage("“" + view.words() + "”, " + claimants, EventLink.to(claim.report().event()), view,
				StatementView.of(statement), Passage.of(statement.sentence(), marks(claim)));
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
