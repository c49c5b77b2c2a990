package org.conflictarchive.web.permalink;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.archive.Report;
import org.conflictarchive.archive.Statement;
import org.conflictarchive.reading.Reading.Words;
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
 * One casualty claim, in the statement it is part of.
 *
 * @param title the words and every voice between them and the report, for the window's
 * title
 * @param readIn the words that were read as something that they do not say themselves:
 * "lost" as killed, "eight" as 8
 * @param implied whether no word of its own tells what happened to the people counted
 * @param others what else is claimed of the same losses, by claimant
 */
record ClaimPage(String title, ClaimView claim, List<String> readIn, boolean implied, StatementView statement,
		Permalink permalink, List<SameLosses.Voiced> others) {

	/**
	 * The page of a claim.
	 * @param statement the one it is part of
	 * @param report its report, with the words its date rests on
	 * @param tied reports that correct its report or are corrected by it
	 * @param text of its report
	 * @param statements all statements of its report
	 * @param claims all claims of its report
	 * @param others all claims of its event about the same losses
	 */
	static ClaimPage of(CasualtyClaim claim, Statement statement, Report report, List<Report> tied, String text,
			List<Statement> statements, List<CasualtyClaim> claims, List<CasualtyClaim> others, CitedHash cited) {
		ClaimView view = ClaimView.of(claim);
		String words = Isolated.of(Beginning.of(view.words(), 70));
		String claimants = claim.claimants().isEmpty() ? "the report itself"
				: Voice.chain(claim.claimants(), claim.statement().relays());
		Permalink permalink = Permalink.of(view.link(), claim.content(), statement, report, tied, cited,
				Context.of(statement, statements, text, Field.marks(claim, statement)), Field.of(claim, statement),
				Neighbour.of(claim, claims), text);
		return new ClaimPage((view.direct() ? "“" + words + "”" : words) + " – claimed by " + claimants, view,
				readIn(claim, view), claim.effectWords() == null, StatementView.of(statement), permalink,
				SameLosses.byClaimant(List.of(claim), others));
	}

	private static List<String> readIn(CasualtyClaim claim, ClaimView view) {
		List<String> words = new ArrayList<>();
		if (view.spelled() != null) {
			words.add(view.spelled());
		}
		Words effect = claim.effectWords();
		if (effect != null && !effect.text().toLowerCase(Locale.ROOT).contains(view.effect())) {
			words.add(effect.text());
		}
		return words;
	}

	/** How it is introduced where its link is shared. */
	static SocialCard card(CasualtyClaim claim, Report report) {
		return SocialCard.of(Link.to(claim), claim.content().text(), ClaimView.of(claim).direct(),
				ClaimView.inWords(claim).replaceFirst("^Claim: ", ""), report);
	}

}
