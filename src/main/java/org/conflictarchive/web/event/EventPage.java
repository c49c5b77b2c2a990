package org.conflictarchive.web.event;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.conflictarchive.archive.Actor;
import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.archive.Counts;
import org.conflictarchive.archive.Event;
import org.conflictarchive.archive.Question;
import org.conflictarchive.archive.Report;
import org.conflictarchive.archive.ToldSentence;
import org.conflictarchive.vocabulary.StatementKind;
import org.conflictarchive.web.list.Facet;
import org.conflictarchive.web.list.Facets;
import org.conflictarchive.web.list.ListPage;
import org.conflictarchive.web.view.Counted;
import org.conflictarchive.web.view.EventLink;
import org.conflictarchive.web.view.Isolated;
import org.conflictarchive.web.view.ReadBy;
import org.conflictarchive.web.view.ReportView;
import org.conflictarchive.web.view.SourceView;
import org.jspecify.annotations.Nullable;

/**
 * One event: what is known of it, all its claims, and some of the statements asked for.
 *
 * @param title of the window
 * @param notable those of its reports to be named at once
 * @param others the rest of them
 * @param extent how many reports there are, in words
 * @param readBy who read its reports
 * @param unread those of its reports that are in a language that is not read
 * @param read whether any report was read
 * @param claims how many there are, in words
 * @param none why there are no claims, or null where there are some
 * @param chart of the claims, or null where too few tell a figure
 * @param lives of the figures that were told more than once
 * @param tolls from report to report, or null where there is one only
 * @param heading how many statements are asked for, and of how many
 * @param narrated how many of them are in the reports' own voice, in words, or null for
 * none
 * @param quick who speaks most, to be asked for at once
 * @param claimTable the address of the claims as CSV
 * @param statementTable the address of the statements asked for as CSV
 */
record EventPage(EventLink event, String title, List<ReportView> notable, List<ReportView> others, String extent,
		ReadBy readBy, List<SourceView> unread, boolean read, String claims, @Nullable String none, Glance glance,
		ClaimsTable table, @Nullable ClaimsChart chart, List<FigureLife> lives, @Nullable Tolls tolls, Silence silence,
		String heading, @Nullable String narrated, List<Facet.Option> quick, Facets facets, Order order,
		Listing listing, String claimTable, String statementTable) {

	private static final int QUICK = 7;

	private static final int NOTABLE = 3;

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

		/** The reports by their ids, in the order in which they were published. */
		Map<String, SourceView> sources() {
			Map<String, SourceView> sources = new LinkedHashMap<>();
			this.reports.forEach((report) -> sources.put(report.id(), SourceView.of(report)));
			return sources;
		}

		/** Slugs of all who speak or relay, and of those they speak for. */
		private Set<String> speaking() {
			Set<String> speaking = new HashSet<>(this.whole.of(Question.ACTOR).keySet());
			speaking.addAll(this.whole.of(Question.RELAY).keySet());
			return speaking;
		}

	}

	/**
	 * What is asked for.
	 *
	 * @param counts of the statements asked for
	 * @param statementTable the address of them as CSV
	 */
	record Asked(Facets facets, Counts counts, Order order, String statementTable) {
	}

	/** The page of an event. */
	static EventPage of(Told told, Asked asked, Carried carried, Listing listing) {
		List<ReportView> views = told.reports().stream().map((report) -> ReportView.of(report, told.tied())).toList();
		Map<String, SourceView> sources = told.sources();
		List<CasualtyClaim> claims = told.claims().stream().sorted(Saying.CLAIMS).toList();
		ClaimsTable table = ClaimsTable.of(claims, Allegiance.of(told.actors()), carried, views.size() > 1);
		List<SourceView> unread = sources.values().stream().filter((source) -> !source.isRead()).toList();
		boolean read = unread.size() < sources.size();
		EventLink event = EventLink.to(told.event());
		return new EventPage(event, Isolated.of(event.name()), views.stream().limit(NOTABLE).toList(),
				views.stream().skip(NOTABLE).toList(), (views.size() == 1) ? "Report" : views.size() + " reports",
				ReadBy.of(sources.values().stream().map(SourceView::by).toList()), unread, read,
				claims.isEmpty() ? "Claims of losses"
						: Counted.of(claims.size(), "claim of losses", "claims of losses"),
				claims.isEmpty() ? none(read, unread.isEmpty()) : null,
				Glance.of(table, views, told.event().reported()), table, ClaimsChart.of(table),
				FigureLife.of(claims, carried), Tolls.of(views, claims),
				Silence.of(claims, told.actors(), told.speaking(), told.sentences(), sources),
				ListPage.heading("statement", asked.counts().total(), told.whole().total(), asked.facets().isEmpty()),
				narrated(asked.counts()), quick(asked.facets()), asked.facets(), asked.order(), listing,
				"/claims.csv?event=" + event.id(), asked.statementTable());
	}

	private static String none(boolean read, boolean all) {
		return !read ? "None was looked for: nothing was read here."
				: (all ? "No claim of losses was found." : "No claim of losses was found in what was read.");
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
