package org.conflictarchive.web;

import java.util.List;

import org.conflictarchive.archive.Actor;
import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.archive.Event;
import org.conflictarchive.archive.Question;
import org.conflictarchive.archive.Report;
import org.conflictarchive.archive.Statement;
import org.conflictarchive.vocabulary.StatementKind;
import org.jspecify.annotations.Nullable;

/**
 * One event: what is known of it, all its claims, and the statements asked for.
 *
 * @param machine whether a machine read any of its reports
 * @param unread those of its reports that are in a language that is not read
 * @param read whether any report was read
 * @param heading how many statements are shown, and of how many
 * @param asked what is asked for, in words; empty where everything is shown
 * @param unknown names asked for that nobody here bears
 * @param quick who speaks most, to be asked for at once
 * @param open whether more is asked for than who speaks
 * @param narrated how many sentences are the reports' own, in words, or null for none
 */
record EventPage(EventLink event, List<ReportView> reports, boolean machine, List<SourceView> unread, boolean read,
		List<ClaimView> claims, String heading, List<String> asked, List<String> unknown, @Nullable String narrated,
		List<Facet.Option> quick, List<Facet> facets, boolean open, List<StatementView> statements) {

	static EventPage of(Event event, List<Report> reports, List<Report> tied, List<Actor> actors,
			List<Statement> statements, List<CasualtyClaim> claims, StatementFilter filter) {
		Facets facets = new Facets(reports, actors, statements, claims);
		List<Statement> shown = statements.stream().filter((statement) -> facets.admits(filter, statement)).toList();
		List<ReportView> views = reports.stream().map((report) -> ReportView.of(report, tied)).toList();
		List<SourceView> sources = views.stream().map(ReportView::source).toList();
		return new EventPage(EventLink.to(event), views,
				sources.stream().anyMatch((source) -> source.by().equals("machine")),
				sources.stream().filter((source) -> !source.isRead()).toList(),
				sources.stream().anyMatch(SourceView::isRead), claims.stream().map(ClaimView::of).toList(),
				heading(shown.size(), statements.size(), filter), facets.asked(filter), facets.unknown(filter),
				narrated(statements), facets.quick(filter), facets.under(filter), filter.asksBeyond(Question.ACTOR),
				shown.stream().map(StatementView::of).toList());
	}

	private static String heading(int shown, int all, StatementFilter filter) {
		if (filter.isEmpty()) {
			return (all == 0) ? "No statements" : Counted.of(all, "statement");
		}
		return ((shown == 0) ? "None" : String.valueOf(shown)) + " of " + Counted.of(all, "statement");
	}

	private static @Nullable String narrated(List<Statement> statements) {
		long narrated = statements.stream().filter((said) -> said.kind() == StatementKind.NARRATED).count();
		return (narrated == 0) ? null : Counted.of(narrated, "is", "are");
	}

}
