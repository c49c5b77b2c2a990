package org.conflictarchive.web;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.conflictarchive.archive.CasualtyClaim;
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

/** The casualty claims, each by its permalink. */
@Controller
@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
class ClaimController {

	private final Reports reports;

	private final Statements statements;

	private final CasualtyClaims claims;

	private final Address address;

	ClaimController(Reports reports, Statements statements, CasualtyClaims claims, Address address) {
		this.reports = reports;
		this.statements = statements;
		this.claims = claims;
		this.address = address;
	}

	@GetMapping("/claims/{report}/{position}")
	ModelAndView claim(@PathVariable ReportId report, @PathVariable Position position, HttpServletRequest request) {
		return this.claims.findByReportIdAndPosition(report.value(), position.value())
			.map((claim) -> page(claim, request))
			.orElseGet(() -> elsewhere(report.value(), position.value()));
	}

	private ModelAndView page(CasualtyClaim claim, HttpServletRequest request) {
		Report report = claim.report();
		List<Statement> all = this.statements.findByReportIdOrderByPosition(report.id());
		return new ModelAndView("claims/claim", "page",
				ClaimPage.of(claim,
						this.statements.findByReportIdAndPosition(report.id(), claim.statement().position())
							.orElseThrow(),
						all, this.claims.findByReportEventIdOrderByReportIdAscPositionAsc(report.event().id())))
			.addObject("citation", Citation.of(claim, all, this.address.of(request)));
	}

	/** Permalinks outlive the rules: the innermost claim here takes its place. */
	private ModelAndView elsewhere(String report, int position) {
		return this.claims.around(report, position, Limit.of(1))
			.stream()
			.findFirst()
			.map((claim) -> Redirect.to("claims", report, claim.position()))
			.orElseThrow(
					() -> NothingHereException.at("claim of losses", report, position, this.reports, this.statements));
	}

}
