package org.conflictarchive.web.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.conflictarchive.archive.Actors;
import org.conflictarchive.archive.ArchiveIndex;
import org.conflictarchive.archive.CasualtyClaims;
import org.conflictarchive.archive.Counts;
import org.conflictarchive.archive.Event;
import org.conflictarchive.archive.EventSummary;
import org.conflictarchive.archive.Events;
import org.conflictarchive.archive.Place;
import org.conflictarchive.archive.Question;
import org.conflictarchive.archive.Refusals;
import org.conflictarchive.archive.Report;
import org.conflictarchive.archive.Reports;
import org.conflictarchive.archive.Selection;
import org.conflictarchive.archive.Statements;
import org.conflictarchive.web.address.ReportId;
import org.conflictarchive.web.list.Filters;
import org.conflictarchive.web.view.SocialCard;
import org.conflictarchive.web.view.SourceView;
import org.conflictarchive.web.view.StatementView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What happened, as the reports tell it. */
@Controller
@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
class EventController {

	private static final int ANSWERS = 1000;

	private static final String BY_TIME = "?order=time";

	private static final Set<Question> QUESTIONS = EnumSet.complementOf(EnumSet.of(Question.EVENT));

	private final Events events;

	private final Reports reports;

	private final Statements statements;

	private final CasualtyClaims claims;

	private final Actors actors;

	private final Refusals refusals;

	private final ArchiveIndex index;

	private final Filters filters;

	EventController(Events events, Reports reports, Statements statements, CasualtyClaims claims, Actors actors,
			Refusals refusals, ArchiveIndex index, Filters filters) {
		this.events = events;
		this.reports = reports;
		this.statements = statements;
		this.claims = claims;
		this.actors = actors;
		this.refusals = refusals;
		this.index = index;
		this.filters = filters;
	}

	@GetMapping("/")
	String events(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		EventsAsked asked = EventsAsked.of(parameters.getOrDefault("after", List.of()), this.events);
		List<EventSummary> found = asked.first(EventsPage.SIZE + 1, this.events);
		List<Report> told = this.reports
			.findByEventIdIn(found.stream().map((summary) -> summary.event().id()).toList());
		model.addAttribute("boxed", true);
		model.addAttribute("card", SocialCard.of(asked.path()));
		model.addAttribute("page",
				EventsPage.of(
						found, told, asked.goesOn(), new EventsPage.Numbers(this.events.count(), this.reports.count(),
								this.statements.count(), this.claims.count()),
						this.refusals.findAllByOrderById().size()));
		return "events/list";
	}

	@GetMapping("/events/{event}")
	String event(@PathVariable ReportId event, @RequestParam(defaultValue = "report") List<String> order,
			Selection asked, Model model) {
		String id = event.value();
		EventPage.Told told = told(this.events.findById(id)
			.orElseThrow(
					() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no event “" + id + "” here.")));
		boolean byTime = isByTime(order);
		Selection selection = asked.only(Question.EVENT, id);
		Selection shown = asked.without(Question.EVENT);
		String path = "/events/" + id;
		String here = byTime ? path + BY_TIME : path;
		Counts counts = this.index.statements().count(selection, QUESTIONS, ANSWERS);
		Map<String, SourceView> sources = told.sources();
		Carried carried = Carried.of(told.sentences(), sources);
		Listing.Order ordered = ordered(told, selection, byTime, carried, asked.after());
		Place next = ordered.next();
		Listing listing = Listing.of(ordered, this.index.statements().of(ordered.keys()),
				(statement) -> StatementView.of(statement, this.index.found(asked, statement)), carried, sources,
				Filters.address(here, shown), (next != null) ? Filters.address(here, shown.after(next)) : null);
		model.addAttribute("card", SocialCard.of(told.event(), told.reports().size(), told.claims().size()));
		model.addAttribute("page",
				EventPage.of(told,
						new EventPage.Asked(this.filters.of(here, shown, counts, ANSWERS), counts,
								new EventPage.Order(byTime, Filters.address(byTime ? path : path + BY_TIME, shown)),
								Filters.address("/statements.csv", selection)),
						carried, listing));
		return "events/event";
	}

	private Listing.Order ordered(EventPage.Told told, Selection selection, boolean byTime, Carried carried,
			@Nullable Place after) {
		try {
			return Listing.Order.of(told.sentences(), this.index.statements().keys(selection),
					told.reports().stream().map(Report::id).toList(), byTime, carried, after);
		}
		catch (IllegalArgumentException ex) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST, ex.getMessage(), ex);
		}
	}

	private static boolean isByTime(List<String> order) {
		if (order.size() > 1) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "“order” can be given once only.");
		}
		return switch (order.isEmpty() ? "" : order.get(0)) {
			case "", "report" -> false;
			case "time" -> true;
			default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST,
					"“order” is report, for the order of the reports, or time, for that of the days, not “"
							+ order.get(0) + "”.");
		};
	}

	private EventPage.Told told(Event event) {
		String id = event.id();
		List<Report> reports = this.reports.findByEventIdOrderById(id).stream().sorted(Saying.REPORTS).toList();
		return new EventPage.Told(event, reports, this.reports.tiedTo(reports.stream().map(Report::id).toList()),
				this.claims.findByReportEventIdOrderByReportIdAscPositionAsc(id),
				this.actors.findByReportEventIdOrderById(id), this.statements.told(id),
				this.index.statements()
					.count(Selection.ALL.only(Question.EVENT, id), EnumSet.of(Question.ACTOR, Question.RELAY),
							ANSWERS));
	}

}
