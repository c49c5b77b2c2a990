package org.conflictarchive.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.conflictarchive.archive.ArchiveIndex;
import org.conflictarchive.archive.CasualtyClaims;
import org.conflictarchive.archive.Counts;
import org.conflictarchive.archive.Event;
import org.conflictarchive.archive.EventSummary;
import org.conflictarchive.archive.Events;
import org.conflictarchive.archive.KnownDate;
import org.conflictarchive.archive.Question;
import org.conflictarchive.archive.Refusals;
import org.conflictarchive.archive.Report;
import org.conflictarchive.archive.Reports;
import org.conflictarchive.archive.Selection;
import org.conflictarchive.archive.Statement;
import org.conflictarchive.archive.Statements;
import org.conflictarchive.reading.Reading.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
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

	private static final String AFTER_ALL_DATES = "~";

	private static final int ANSWERS = 1000;

	private static final Set<Question> QUESTIONS = EnumSet.complementOf(EnumSet.of(Question.EVENT));

	private final Events events;

	private final Reports reports;

	private final Statements statements;

	private final CasualtyClaims claims;

	private final Refusals refusals;

	private final ArchiveIndex index;

	private final Filters filters;

	EventController(Events events, Reports reports, Statements statements, CasualtyClaims claims, Refusals refusals,
			ArchiveIndex index, Filters filters) {
		this.events = events;
		this.reports = reports;
		this.statements = statements;
		this.claims = claims;
		this.refusals = refusals;
		this.index = index;
		this.filters = filters;
	}

	@GetMapping("/")
	String events(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		Event last = last(parameters.getOrDefault("after", List.of()));
		KnownDate date = (last != null) ? last.reported() : null;
		List<EventSummary> found = (last == null)
				? this.events.summariesAfter(AFTER_ALL_DATES, "", Limit.of(EventsPage.SIZE + 1)) : this.events
					.summariesAfter((date != null) ? date.value() : "", last.id(), Limit.of(EventsPage.SIZE + 1));
		List<Report> told = this.reports
			.findByEventIdIn(found.stream().map((summary) -> summary.event().id()).toList());
		model.addAttribute("boxed", true);
		model.addAttribute("page",
				EventsPage.of(
						found, told, last != null, new EventsPage.Numbers(this.events.count(), this.reports.count(),
								this.statements.count(), this.claims.count()),
						this.refusals.findAllByOrderById().size()));
		return "events/list";
	}

	/** The event before the first one wanted, or null. */
	private @Nullable Event last(List<String> after) {
		if (after.size() > 1) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "“after” can be given once only.");
		}
		return after.stream()
			.map((id) -> this.events.findById(ReportId.valueOf(id).value())
				.orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST,
						"“after” is the id of the last event on the page before; there is no event “" + id
								+ "” here.")))
			.findFirst()
			.orElse(null);
	}

	@GetMapping("/events/{event}")
	String event(@PathVariable ReportId event, Selection asked, Model model) {
		String id = event.value();
		Event found = this.events.findById(id)
			.orElseThrow(
					() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no event “" + id + "” here."));
		Selection selection = asked.only(Question.EVENT, id);
		Counts counts = this.index.statements().count(selection, QUESTIONS, ANSWERS);
		Facets facets = this.filters.of("/events/" + id, asked.without(Question.EVENT), counts, ANSWERS);
		Counts all = facets.isEmpty() ? counts
				: this.index.statements().count(Selection.ALL.only(Question.EVENT, id), Set.of(), 1);
		List<StatementView> statements = this.index.statements()
			.all(selection)
			.map((statement) -> StatementView.of(statement, found(asked, statement)))
			.toList();
		List<Report> told = this.reports.findByEventIdOrderById(id);
		model.addAttribute("page",
				EventPage.of(found, told, this.reports.tiedTo(told.stream().map(Report::id).toList()),
						this.claims.findByReportEventIdOrderByReportIdAscPositionAsc(id), facets, counts, all.total(),
						statements));
		return "events/event";
	}

	private List<Words> found(Selection selection, Statement statement) {
		return (selection.words() != null) ? this.index.found(selection.words(), statement.sentence()) : List.of();
	}

}
