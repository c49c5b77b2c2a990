package org.conflictarchive.web.document;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.conflictarchive.archive.Actor;
import org.conflictarchive.archive.Actors;
import org.conflictarchive.archive.ArchiveIndex;
import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.archive.Event;
import org.conflictarchive.archive.EventSummary;
import org.conflictarchive.archive.Events;
import org.conflictarchive.archive.Question;
import org.conflictarchive.archive.Report;
import org.conflictarchive.archive.ReportText;
import org.conflictarchive.archive.ReportTexts;
import org.conflictarchive.archive.Reports;
import org.conflictarchive.archive.Selection;
import org.conflictarchive.archive.Speaker;
import org.conflictarchive.archive.Statement;
import org.conflictarchive.archive.Statements;
import org.conflictarchive.formats.Csv;
import org.conflictarchive.formats.EventJson;
import org.conflictarchive.formats.EventReport;
import org.conflictarchive.formats.Excerpt;
import org.conflictarchive.formats.JsonList;
import org.conflictarchive.formats.ReportList;
import org.conflictarchive.formats.RowWriter;
import org.conflictarchive.formats.Site;
import org.conflictarchive.formats.Table;
import org.conflictarchive.reading.Reading;
import org.conflictarchive.reading.ReadingJson;
import org.conflictarchive.reading.SharedSentences;
import org.conflictarchive.web.actor.ActorsAsked;
import org.conflictarchive.web.actor.Rosters;
import org.conflictarchive.web.address.ActorId;
import org.conflictarchive.web.address.Address;
import org.conflictarchive.web.address.Format;
import org.conflictarchive.web.address.ReportId;
import org.conflictarchive.web.event.Carried;
import org.conflictarchive.web.event.EventsAsked;
import org.conflictarchive.web.event.Saying;
import org.conflictarchive.web.view.SourceView;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Lists for programs, written as they are read: however long they are, no more than some
 * hundred rows are in memory. They hold all rows of the filter that the page shows.
 */
@Controller
class ExportController {

	private static final int BATCH = 500;

	private final Events events;

	private final Reports reports;

	private final ReportTexts texts;

	private final Statements statements;

	private final Actors actors;

	private final ArchiveIndex index;

	private final Rosters rosters;

	private final Address address;

	private final ListDocument document;

	ExportController(Events events, Reports reports, ReportTexts texts, Statements statements, Actors actors,
			ArchiveIndex index, Rosters rosters, Address address, ListDocument document) {
		this.events = events;
		this.reports = reports;
		this.texts = texts;
		this.statements = statements;
		this.actors = actors;
		this.index = index;
		this.rosters = rosters;
		this.address = address;
		this.document = document;
	}

	@GetMapping({ "/events.csv", "/events.json" })
	void events(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		EventsAsked.of(parameters.getOrDefault("after", List.of()), this.events);
		Format named = Format.of(request);
		Site site = this.address.of(request);
		this.document.write("/", named, request, response, (writer) -> {
			if (named == Format.CSV) {
				try (RowWriter<EventReport> rows = new Csv<>(Table.EVENTS, site, writer)) {
					EventsAsked.ALL.all(this.events).forEach((batch) -> reported(batch).forEach(rows::write));
				}
			}
			else {
				try (RowWriter<EventSummary> rows = JsonList.ofEvents(site, writer)) {
					EventsAsked.ALL.all(this.events).forEach((batch) -> batch.forEach(rows::write));
				}
			}
		});
	}

	private Stream<EventReport> reported(List<EventSummary> events) {
		Map<String, List<Report>> reports = this.reports
			.findByEventIdIn(events.stream().map((summary) -> summary.event().id()).toList())
			.stream()
			.sorted(Comparator.comparing(Report::id))
			.collect(Collectors.groupingBy((report) -> report.event().id()));
		return events.stream()
			.flatMap((summary) -> reports.getOrDefault(summary.event().id(), List.of())
				.stream()
				.map((report) -> new EventReport(summary, report)));
	}

	@GetMapping("/events/{event}.json")
	void event(@PathVariable ReportId event, Selection asked, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		String id = event.value();
		Event found = this.events.findById(id)
			.orElseThrow(
					() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no event “" + id + "” here."));
		Selection selection = asked.only(Question.EVENT, id);
		this.document.write("/events/" + id, Format.JSON, request, response, (writer) -> {
			try (ReportList rows = new ReportList("event",
					new EventJson.Whole(EventJson.of(found, this.address.of(request)), shared(id)), writer)) {
				this.reports.findByEventIdOrderById(id)
					.forEach((report) -> rows.write(asked(reading(report.id()), selection)));
			}
		});
	}

	private List<SharedSentences.Shared> shared(String event) {
		Map<String, SourceView> sources = new LinkedHashMap<>();
		this.reports.findByEventIdOrderById(event)
			.stream()
			.sorted(Saying.REPORTS)
			.forEach((report) -> sources.put(report.id(), SourceView.of(report)));
		return Carried.of(this.statements.told(event), sources).all();
	}

	/** Of one report the statements asked for, and all claims, as on the page. */
	private Reading asked(Reading reading, Selection selection) {
		if (selection.without(Question.EVENT).isEmpty()) {
			return reading;
		}
		String report = reading.report().id();
		Set<String> asked = selection.asks(Question.REPORT, report) || selection.answers(Question.REPORT).isEmpty()
				? this.index.statements()
					.all(selection.only(Question.REPORT, report))
					.map(Statement::permalink)
					.collect(Collectors.toSet())
				: Set.of();
		return Excerpt.of(reading, (statement) -> asked.contains(statement.id()), (claim) -> true);
	}

	@GetMapping({ "/statements.csv", "/statements.json" })
	void statements(Selection selection, HttpServletRequest request, HttpServletResponse response) throws IOException {
		Format named = Format.of(request);
		Site site = this.address.of(request);
		this.document.write("/statements", named, request, response, (writer) -> {
			try (RowWriter<Statement> rows = (named == Format.CSV) ? new Csv<>(Table.STATEMENTS, site, writer)
					: JsonList.ofStatements(site, writer)) {
				this.index.statements().all(selection.after(null)).forEach(rows::write);
			}
		});
	}

	@GetMapping({ "/claims.csv", "/claims.json" })
	void claims(Selection selection, HttpServletRequest request, HttpServletResponse response) throws IOException {
		Format named = Format.of(request);
		Site site = this.address.of(request);
		this.document.write("/claims", named, request, response, (writer) -> {
			try (RowWriter<CasualtyClaim> rows = (named == Format.CSV) ? new Csv<>(Table.CLAIMS, site, writer)
					: JsonList.ofClaims(site, writer)) {
				this.index.claims().all(selection.after(null)).forEach(rows::write);
			}
		});
	}

	@GetMapping({ "/actors.csv", "/actors.json" })
	void actors(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		ActorsAsked asked = ActorsAsked.of(parameters);
		Format named = Format.of(request);
		Site site = this.address.of(request);
		this.document.write("/actors", named, request, response, (writer) -> {
			try (RowWriter<Speaker> rows = (named == Format.CSV) ? new Csv<>(Table.ACTORS, site, writer)
					: JsonList.ofActors(site, writer)) {
				write(asked, rows);
			}
		});
	}

	private void write(ActorsAsked asked, RowWriter<Speaker> rows) {
		Set<String> speaking = this.rosters.all()
			.speaking(asked)
			.stream()
			.map((entry) -> entry.actor().slug())
			.collect(Collectors.toSet());
		List<Speaker> batch = this.actors.speakersAfter("", "", Limit.of(BATCH));
		while (!batch.isEmpty()) {
			batch.stream().filter((speaker) -> speaking.contains(speaker.actor().slug())).forEach(rows::write);
			Speaker last = batch.get(batch.size() - 1);
			batch = this.actors.speakersAfter(last.report().id(), last.actor().slug(), Limit.of(BATCH));
		}
	}

	@GetMapping("/actors/{actor}.json")
	void actor(@PathVariable ActorId actor, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		String slug = actor.value();
		List<Actor> appearances = this.actors.findBySlugOrderByReportId(slug);
		if (appearances.isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no actor “" + slug + "” here.");
		}
		Map<String, String> known = new LinkedHashMap<>();
		known.put("id", slug);
		known.put("name", appearances.get(0).name());
		known.put("permalink", this.address.of(request).actor(slug));
		this.document.write("/actors/" + slug, Format.JSON, request, response, (writer) -> {
			try (ReportList rows = new ReportList("actor", known, writer)) {
				appearances
					.forEach((appearance) -> rows.write(Excerpt.ofActor(reading(appearance.report().id()), slug)));
			}
		});
	}

	private Reading reading(String report) {
		return ReadingJson.read(this.texts.findByReportId(report).map(ReportText::json).orElseThrow());
	}

}
