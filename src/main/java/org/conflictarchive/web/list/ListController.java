package org.conflictarchive.web.list;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.conflictarchive.archive.ArchiveIndex;
import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.archive.Counts;
import org.conflictarchive.archive.Page;
import org.conflictarchive.archive.Question;
import org.conflictarchive.archive.Selection;
import org.conflictarchive.archive.Statement;
import org.conflictarchive.web.view.ClaimView;
import org.conflictarchive.web.view.StatementView;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** All statements and all claims, by report and position, page by page. */
@Controller
@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
class ListController {

	private static final int SIZE = 50;

	private static final int ANSWERS = 30;

	private static final Set<Question> QUESTIONS = EnumSet.allOf(Question.class);

	private final ArchiveIndex index;

	private final Filters filters;

	ListController(ArchiveIndex index, Filters filters) {
		this.index = index;
		this.filters = filters;
	}

	@GetMapping("/statements")
	String statements(Selection selection, Model model) {
		Page<Statement> page = this.index.statements().page(selection, SIZE);
		Counts counts = this.index.statements().count(selection, QUESTIONS, ANSWERS);
		List<StatementView> rows = page.rows()
			.stream()
			.map((statement) -> StatementView.of(statement, this.index.found(selection, statement)))
			.toList();
		model.addAttribute("page",
				ListPage.of("statement", rows, StatementView::source, selection, page.next(),
						this.filters.of("/statements", selection, counts, ANSWERS), counts.total(),
						this.index.statements().count(Selection.ALL, Set.of(), 1).total()));
		return "statements/list";
	}

	@GetMapping("/claims")
	String claims(Selection selection, Model model) {
		Page<CasualtyClaim> page = this.index.claims().page(selection, SIZE);
		Counts counts = this.index.claims().count(selection, QUESTIONS, ANSWERS);
		model.addAttribute("page",
				ListPage.of("claim", page.rows().stream().map(ClaimView::of).toList(), ClaimView::source, selection,
						page.next(), this.filters.of("/claims", selection, counts, ANSWERS), counts.total(),
						this.index.claims().count(Selection.ALL, Set.of(), 1).total()));
		return "claims/list";
	}

}
