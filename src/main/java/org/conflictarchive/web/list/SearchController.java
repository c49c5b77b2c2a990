package org.conflictarchive.web.list;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.conflictarchive.archive.ArchiveIndex;
import org.conflictarchive.archive.Counts;
import org.conflictarchive.archive.Question;
import org.conflictarchive.archive.Report;
import org.conflictarchive.archive.ReportText;
import org.conflictarchive.archive.ReportTexts;
import org.conflictarchive.archive.Selection;
import org.conflictarchive.formats.SearchJson;
import org.conflictarchive.reading.ReadingJson;
import org.conflictarchive.web.address.Address;
import org.conflictarchive.web.view.StatementView;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** What answers best to some words. */
@Controller
class SearchController {

	private static final int STATEMENTS = 20;

	private static final int REPORTS = 10;

	private static final int ANSWERS = 30;

	private static final int BEST = 100;

	private static final Set<Question> QUESTIONS = EnumSet.allOf(Question.class);

	private final ArchiveIndex index;

	private final Filters filters;

	private final ReportTexts texts;

	private final Address address;

	SearchController(ArchiveIndex index, Filters filters, ReportTexts texts, Address address) {
		this.address = address;
		this.index = index;
		this.filters = filters;
		this.texts = texts;
	}

	@GetMapping(path = "/search", produces = MediaType.TEXT_HTML_VALUE)
	String search(Selection selection, Model model) {
		String words = selection.words();
		model.addAttribute("page", (words != null) ? page(selection, words) : withoutWords(selection));
		model.addAttribute("boxed", true);
		return "search/search";
	}

	@GetMapping("/search.json")
	ResponseEntity<byte[]> json(Selection selection, HttpServletRequest request) {
		String words = selection.words();
		if (words == null) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST,
					"“q” is the words to be looked for, such as /search.json?q=soldiers.");
		}
		boolean ofReports = asksOfReports(selection);
		SearchJson found = SearchJson.of(words, this.index.suggestion(words).orElse(null),
				this.index.statements().count(selection, Set.of(), 1).total(),
				this.index.statements().best(selection, BEST), ofReports ? this.index.countReports(selection) : 0,
				ofReports ? this.index.reports(selection, BEST) : List.of(), this.address.of(request));
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.body(ReadingJson.mapper().writeValueAsString(found).getBytes(StandardCharsets.UTF_8));
	}

	/** What a filter asks for without words to look for is a list of its own. */
	private SearchPage withoutWords(Selection selection) {
		Counts counts = this.index.statements().count(selection, QUESTIONS, ANSWERS);
		return SearchPage.of(selection, this.filters.of("/search", selection, counts, ANSWERS), counts.total());
	}

	private SearchPage page(Selection selection, String words) {
		Counts counts = this.index.statements().count(selection, QUESTIONS, ANSWERS);
		List<StatementView> statements = this.index.statements()
			.best(selection, STATEMENTS)
			.stream()
			.map((statement) -> StatementView.of(statement, this.index.found(selection, statement)))
			.toList();
		List<SearchPage.Hit> reports = asksOfReports(selection)
				? this.index.reports(selection, REPORTS).stream().map((report) -> hit(report, words)).toList()
				: List.of();
		return SearchPage.of(selection, words, this.index.hasWords(words), this.index.suggestion(words).orElse(null),
				this.filters.of("/search", selection, counts, ANSWERS), counts.total(), statements, reports);
	}

	/** Who speaks, and of what, is asked of statements only. */
	private static boolean asksOfReports(Selection selection) {
		return Stream
			.of(Question.ACTOR, Question.RELAY, Question.KIND, Question.EFFECT, Question.SIDE, Question.DATE,
					Question.BASIS, Question.READING)
			.allMatch((question) -> selection.answers(question).isEmpty());
	}

	private SearchPage.Hit hit(Report report, String words) {
		String text = this.texts.findByReportId(report.id()).map(ReportText::text).orElse("");
		return SearchPage.Hit.of(report, text, (snippet) -> this.index.found(words, snippet));
	}

}
