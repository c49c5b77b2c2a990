package org.conflictarchive.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.conflictarchive.archive.CasualtyClaims;
import org.conflictarchive.archive.Report;
import org.conflictarchive.archive.Reports;
import org.conflictarchive.archive.Statement;
import org.conflictarchive.archive.Statements;
import org.conflictarchive.formats.Citation;

import org.springframework.data.domain.Limit;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The statements, each by its permalink. */
@Controller
@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
class StatementController {

	private final Reports reports;

	private final Statements statements;

	private final CasualtyClaims claims;

	private final Address address;

	StatementController(Reports reports, Statements statements, CasualtyClaims claims, Address address) {
		this.reports = reports;
		this.statements = statements;
		this.claims = claims;
		this.address = address;
	}

	@GetMapping("/statements/{report}/{position}")
	ModelAndView statement(@PathVariable ReportId report, @PathVariable Position position, HttpServletRequest request) {
		return this.statements.findByReportIdAndPosition(report.value(), position.value())
			.map((statement) -> page(statement, request))
			.orElseGet(() -> elsewhere(report.value(), position.value()));
	}

	private ModelAndView page(Statement statement, HttpServletRequest request) {
		Report report = statement.report();
		List<Statement> all = this.statements.findByReportIdOrderByPosition(report.id());
		return new ModelAndView("statements/statement", "page",
				StatementPage.of(statement, all,
						this.claims.findByReportEventIdOrderByReportIdAscPositionAsc(report.event().id())))
			.addObject("citation", Citation.of(statement, all, this.address.of(request)));
	}

	/** Permalinks outlive the rules: the innermost statement here takes its place. */
	private ModelAndView elsewhere(String report, int position) {
		return this.statements.around(report, position, Limit.of(1))
			.stream()
			.findFirst()
			.map((statement) -> Redirect.to("statements", report, statement.position()))
			.orElseThrow(() -> NothingHereException.at("statement", report, position, this.reports, this.statements));
	}

}
