package org.conflictarchive.web;

import java.util.List;

import org.conflictarchive.archive.Actors;
import org.conflictarchive.archive.CasualtyClaims;
import org.conflictarchive.archive.Event;
import org.conflictarchive.archive.Events;
import org.conflictarchive.archive.Refusals;
import org.conflictarchive.archive.Report;
import org.conflictarchive.archive.Reports;
import org.conflictarchive.archive.Statements;

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

	private final Events events;

	private final Reports reports;

	private final Actors actors;

	private final Statements statements;

	private final CasualtyClaims claims;

	private final Refusals refusals;

	EventController(Events events, Reports reports, Actors actors, Statements statements, CasualtyClaims claims,
			Refusals refusals) {
		this.events = events;
		this.reports = reports;
		this.actors = actors;
		this.statements = statements;
		this.claims = claims;
		this.refusals = refusals;
	}

	@GetMapping("/")
	String events(Model model) {
		model.addAttribute("page", EventsPage.of(this.events.summaries(), this.reports.findAllByOrderById(),
				this.refusals.findAllByOrderById().size()));
		return "events/list";
	}

	@GetMapping("/events/{event}")
	String event(@PathVariable ReportId event, @RequestParam MultiValueMap<String, String> parameters, Model model) {
		String id = event.value();
		StatementFilter filter = StatementFilter.of(parameters);
		Event found = this.events.findById(id)
			.orElseThrow(
					() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no event “" + id + "” here."));
		List<Report> told = this.reports.findByEventIdOrderById(id);
		model.addAttribute("page",
				EventPage.of(found, told, this.reports.tiedTo(told.stream().map(Report::id).toList()),
						this.actors.findByReportEventIdOrderById(id),
						this.statements.findByReportEventIdOrderByReportIdAscPositionAsc(id),
						this.claims.findByReportEventIdOrderByReportIdAscPositionAsc(id), filter));
		return "events/event";
	}

}
