package org.conflictarchive.web.permalink;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.archive.CasualtyClaims;
import org.conflictarchive.archive.Correction.Find;
import org.conflictarchive.archive.Report;
import org.conflictarchive.archive.ReportReviews;
import org.conflictarchive.archive.ReportTexts;
import org.conflictarchive.archive.Reports;
import org.conflictarchive.archive.Statement;
import org.conflictarchive.archive.Statements;
import org.conflictarchive.formats.Citation;
import org.conflictarchive.web.address.Address;
import org.conflictarchive.web.address.CitedHash;
import org.conflictarchive.web.address.Position;
import org.conflictarchive.web.address.Redirect;
import org.conflictarchive.web.address.ReportId;
import org.conflictarchive.web.error.Elsewhere;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The statements and the casualty claims, each by its permalink. */
@Controller
@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
class PermalinkController {

	private final Reports reports;

	private final ReportTexts texts;

	private final Statements statements;

	private final CasualtyClaims claims;

	private final ReportReviews reviews;

	private final Elsewhere elsewhere;

	private final Address address;

	PermalinkController(Reports reports, ReportTexts texts, Statements statements, CasualtyClaims claims,
			ReportReviews reviews, Elsewhere elsewhere, Address address) {
		this.reports = reports;
		this.texts = texts;
		this.statements = statements;
		this.claims = claims;
		this.reviews = reviews;
		this.elsewhere = elsewhere;
		this.address = address;
	}

	@GetMapping("/statements/{report}/{position}")
	ModelAndView statement(@PathVariable ReportId report, @PathVariable Position position,
			@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
		CitedHash cited = CitedHash.of(parameters.get(CitedHash.PARAMETER));
		return this.statements.findByReportIdAndPosition(report.value(), position.value())
			.map((statement) -> page(statement, cited, request))
			.orElseGet(() -> Redirect.to(this.elsewhere.statement(report.value(), position.value(), cited), cited));
	}

	private ModelAndView page(Statement statement, CitedHash cited, HttpServletRequest request) {
		Report report = this.reports.findById(statement.report().id()).orElseThrow();
		List<Statement> all = this.statements.findByReportIdOrderByPosition(report.id());
		List<CasualtyClaim> own = this.claims.findByStatementReportIdAndStatementPositionOrderByPosition(report.id(),
				statement.position());
		ModelAndView page = new ModelAndView("statements/statement", "page",
				StatementPage.of(statement, report, this.reports.tiedTo(List.of(report.id())),
						this.texts.findByReportId(report.id()).orElseThrow().text(), all, own,
						SameLosses.of(own, report.event().id(), this.claims), cited));
		page.addObject("corrected", Corrected.of(this.reviews, report, Find.STATEMENT, statement.position()));
		return page.addObject("card", StatementPage.card(statement, report))
			.addObject("citation", Citation.of(statement, all, this.address.of(request)));
	}

	@GetMapping("/claims/{report}/{position}")
	ModelAndView claim(@PathVariable ReportId report, @PathVariable Position position,
			@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
		CitedHash cited = CitedHash.of(parameters.get(CitedHash.PARAMETER));
		return this.claims.findByReportIdAndPosition(report.value(), position.value())
			.map((claim) -> page(claim, cited, request))
			.orElseGet(() -> Redirect.to(this.elsewhere.claim(report.value(), position.value(), cited), cited));
	}

	private ModelAndView page(CasualtyClaim claim, CitedHash cited, HttpServletRequest request) {
		Report report = this.reports.findById(claim.report().id()).orElseThrow();
		List<Statement> all = this.statements.findByReportIdOrderByPosition(report.id());
		String text = this.texts.findByReportId(report.id()).orElseThrow().text();
		ModelAndView page = new ModelAndView("claims/claim", "page",
				ClaimPage.of(claim,
						this.statements.findByReportIdAndPosition(report.id(), claim.statement().position())
							.orElseThrow(),
						report, this.reports.tiedTo(List.of(report.id())), text, all,
						this.claims.findByReportIdOrderByPosition(report.id()),
						SameLosses.of(List.of(claim), report.event().id(), this.claims), cited));
		page.addObject("corrected", Corrected.of(this.reviews, report, Find.CLAIM, claim.position()));
		return page.addObject("card", ClaimPage.card(claim, report))
			.addObject("citation", Citation.of(claim, all, text, this.address.of(request)));
	}

}
