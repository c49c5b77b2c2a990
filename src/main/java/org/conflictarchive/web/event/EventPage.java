package org.conflictarchive.web.event;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.conflictarchive.archive.Actor;
import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.archive.Counts;
import org.conflictarchive.archive.Event;
import org.conflictarchive.archive.Question;
import org.conflictarchive.archive.Report;
import org.conflictarchive.archive.Statement;
import org.conflictarchive.archive.ToldSentence;
import org.conflictarchive.vocabulary.Reader;
import org.conflictarchive.vocabulary.StatementKind;
import org.conflictarchive.web.list.Facet;
import org.conflictarchive.web.list.Facets;
import org.conflictarchive.web.list.ListPage;
import org.conflictarchive.web.view.Counted;
import org.conflictarchive.web.view.EventLink;
import org.conflictarchive.web.view.ReportView;
import org.conflictarchive.web.view.SourceView;
import org.conflictarchive.web.view.StatementView;
import org.jspecify.annotations.Nullable;

/**
 * One event: what is known of it, all its claims, and the statements asked for.
 *
 * @param machine whether a machine read any of its reports
 * @param unread those of its reports that are in a language that is not read
 * @param read whether any report was read
 * @param claims how many there are
 * @param chart of the claims, or null where none tells a figure
 * @param lives of the figures that were told more than once
 * @param tolls from report to report, or null where there is one only
 * @param heading how many statements are shown, and of how many
 * @param narrated how many of them are in the reports' own voice, in words, or null for
 * none
 * @param quick who speaks most, to be asked for at once
 */
record EventPage(EventLink event, List<ReportView> reports, boolean machine, List<SourceView> unread, boolean read,
		int claims, Glance glance, ClaimsTable table, @Nullable ClaimsChart chart, List<FigureLife> lives,
		@Nullable Tolls tolls, Silence silence, String heading, @Nullable String narrated, List<Facet.Option> quick,
		Facets facets, Order order, Listing listing) {

	private static final int QUICK = 7;

	/**
	 * In which order the statements stand.
	 *
	 * @param byTime whether by day, or else by report
	 * @param other the address that has them in the other order
	 */
	record Order(boolean byTime, String other) {
	}

	/**
	 * All that is told of an event, whatever is asked for.
	 *
	 * @param reports in the order in which they were published
	 * @param tied reports that correct them or are corrected by them
	 * @param claims in any order
	 * @param whole the counts of all statements: who speaks, and who relays
	 */
	record Told(Event event, List<Report> reports, List<Report> tied, List<CasualtyClaim> claims, List<Actor> actors,
			List<ToldSentence> sentences, Counts whole) {

		/** Slugs of all who speak or relay, and of those they speak for. */
		private Set<String> speaking() {
			Set<String> speaking = new HashSet<>(this.whole.of(Question.ACTOR).keySet());
			speaking.addAll(this.whole.of(Question.RELAY).keySet());
			return speaking;
		}

	}

	/**
	 * The page of an event.
	 * @param counts of the statements asked for
	 * @param statements asked for, by report and position
	 * @param view of a statement
	 */
	static EventPage of(Told told, Facets facets, Counts counts, Order order, List<Statement> statements,
			Function<Statement, StatementView> view) {
		List<ReportView> views = told.reports().stream().map((report) -> ReportView.of(report, told.tied())).toList();
		Map<String, SourceView> sources = new LinkedHashMap<>();
		views.forEach((report) -> sources.put(report.source().id(), report.source()));
		Carried carried = Carried.of(told.sentences(), sources);
		List<CasualtyClaim> claims = told.claims().stream().sorted(Saying.CLAIMS).toList();
		ClaimsTable table = ClaimsTable.of(claims, Allegiance.of(told.actors()), carried, views.size() > 1);
		return new EventPage(EventLink.to(told.event()), views,
				sources.values().stream().anyMatch((source) -> source.by() == Reader.MACHINE),
				sources.values().stream().filter((source) -> !source.isRead()).toList(),
				sources.values().stream().anyMatch(SourceView::isRead), claims.size(), Glance.of(claims, table, views),
				table, ClaimsChart.of(table), FigureLife.of(claims, carried), Tolls.of(views, claims),
				Silence.of(claims, told.actors(), told.speaking(), told.sentences(), sources),
				ListPage.heading("statement", counts.total(), told.whole().total(), facets.isEmpty()), narrated(counts),
				quick(facets), facets, order, Listing.of(statements, view, order.byTime(), carried, sources));
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
