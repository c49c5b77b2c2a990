package org.conflictarchive.web;

import java.util.List;

import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.archive.Counts;
import org.conflictarchive.archive.Event;
import org.conflictarchive.archive.Question;
import org.conflictarchive.archive.Report;
import org.conflictarchive.vocabulary.StatementKind;
import org.jspecify.annotations.Nullable;

/**
 * One event: what is known of it, all its claims, and the statements asked for.
 *
 * @param machine whether a machine read any of its reports
 * @param unread those of its reports that are in a language that is not read
 * @param read whether any report was read
 * @param heading how many statements are shown, and of how many
 * @param narrated how many of them are in the reports' own voice, in words, or null for
 * none
 * @param quick who speaks most, to be asked for at once
 */
record EventPage(EventLink event, List<ReportView> reports, boolean machine, List<SourceView> unread, boolean read,
		List<ClaimView> claims, String heading, @Nullable String narrated, List<Facet.Option> quick, Facets facets,
		List<StatementView> statements) {

	private static final int QUICK = 7;

	/**
	 * The page of an event.
	 * @param counts of the statements asked for
	 * @param all how many statements there are on it
	 */
	static EventPage of(Event event, List<Report> reports, List<Report> tied, List<CasualtyClaim> claims, Facets facets,
			Counts counts, long all, List<StatementView> statements) {
		List<ReportView> views = reports.stream().map((report) -> ReportView.of(report, tied)).toList();
		List<SourceView> sources = views.stream().map(ReportView::source).toList();
		return new EventPage(EventLink.to(event), views,
				sources.stream().anyMatch((source) -> source.by().equals("machine")),
				sources.stream().filter((source) -> !source.isRead()).toList(),
				sources.stream().anyMatch(SourceView::isRead), claims.stream().map(ClaimView::of).toList(),
				ListPage.heading("statement", counts.total(), all, facets.isEmpty()), narrated(counts), quick(facets),
				facets, statements);
	}

	/** The parties with the most to say, those asked for, and the reports' own voice. */
	private static List<Facet.Option> quick(Facets facets) {
		List<Facet.Option> parties = facets.options(Question.ACTOR.parameter())
			.stream()
			.filter((option) -> option.depth() == 0)
			.toList();
		return (parties.size() < 2) ? List.of()
				: parties.stream()
					.filter((option) -> option.chosen() || option.value().equals(Question.NONE)
							|| parties.indexOf(option) < QUICK)
					.toList();
	}

	private static @Nullable String narrated(Counts counts) {
		Long narrated = counts.of(Question.KIND).get(StatementKind.NARRATED.word());
		return (narrated != null) ? Counted.of(narrated, "is", "are") : null;
	}

}
