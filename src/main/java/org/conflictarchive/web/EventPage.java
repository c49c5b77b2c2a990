package org.conflictarchive.web;

import java.util.List;

import org.conflictarchive.archive.Actor;
import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.archive.Event;
import org.conflictarchive.archive.Report;
import org.conflictarchive.archive.Statement;
import org.conflictarchive.vocabulary.StatementKind;

/**
 * One event: what is known of it, all its claims, and the statements asked for.
 *
 * @param machine whether a machine read any of its reports
 * @param heading how many statements are shown, and of how many
 * @param asked what is asked for, in words; empty where everything is shown
 * @param unknown names asked for that nobody here bears
 * @param quick who speaks most, to be asked for at once
 * @param open whether more is asked for than who speaks
 * @param narrated how many sentences are the reports' own, in words
 */
record EventPage(EventLink event, List<ReportView> reports, boolean machine, List<ClaimView> claims, String heading,
		List<String> asked, List<String> unknown, String narrated, List<Facet.Option> quick, List<Facet> facets,
		boolean open, List<StatementView> statements) {

	static EventPage of(Event event, List<Report> reports, List<Actor> actors, List<Statement> statements,
			List<CasualtyClaim> claims, StatementFilter filter) {
		Facets facets = new Facets(reports, actors, statements, claims);
		List<Statement> shown = statements.stream().filter((statement) -> facets.admits(filter, statement)).toList();
		List<ReportView> views = reports.stream().map(ReportView::of).toList();
		return new EventPage(EventLink.to(event), views, views.stream().anyMatch((view) -> view.source().machine()),
				claims.stream().map(ClaimView::of).toList(), heading(shown.size(), statements.size(), filter),
				facets.asked(filter), facets.unknown(filter), narrated(statements), facets.quick(filter),
				facets.under(filter), filter.asksBeyond(Question.ACTOR),
				shown.stream().map(StatementView::of).toList());
	}

	private static String heading(int shown, int all, StatementFilter filter) {
		if (filter.isEmpty()) {
			return Counted.of(all, "statement");
		}
		return ((shown == 0) ? "None" : String.valueOf(shown)) + " of " + Counted.of(all, "statement");
	}

	private static String narrated(List<Statement> statements) {
		return Counted.of(statements.stream().filter((said) -> said.kind() == StatementKind.NARRATED).count(), "is",
				"are");
	}

}
