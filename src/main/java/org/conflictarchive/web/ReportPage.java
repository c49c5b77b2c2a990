package org.conflictarchive.web;

import java.util.ArrayList;
import java.util.List;

import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.archive.Report;
import org.conflictarchive.archive.ReportText;
import org.conflictarchive.archive.Statement;
import org.jspecify.annotations.Nullable;

/**
 * One report: its whole text with statements and claims marked, and where it comes from.
 *
 * @param language of the text, or null
 * @param extent how much was read in it, in words
 */
record ReportPage(EventLink event, ReportView report, @Nullable String language, String extent,
		List<Passage> paragraphs) {

	static ReportPage of(Report report, List<Report> tied, ReportText text, List<Statement> statements,
			List<CasualtyClaim> claims) {
		List<Mark> marks = new ArrayList<>();
		statements.forEach((statement) -> marks.add(Mark.of(statement)));
		claims.forEach((claim) -> marks.addAll(Mark.of(claim)));
		return new ReportPage(EventLink.to(report.event()), ReportView.of(report, tied), report.language(),
				Counted.of(statements.size(), "statement") + " and "
						+ Counted.of(claims.size(), "claim of losses", "claims of losses"),
				Passage.paragraphs(text.text(), marks));
	}

}
