package org.conflictarchive.web;

import java.util.List;

import org.conflictarchive.archive.CasualtyClaims;
import org.conflictarchive.archive.Report;
import org.conflictarchive.archive.ReportText;
import org.conflictarchive.archive.ReportTexts;
import org.conflictarchive.archive.Reports;
import org.conflictarchive.archive.Statements;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The reports, whole. */
@Controller
class ReportController {

	private final Reports reports;

	private final ReportTexts texts;

	private final Statements statements;

	private final CasualtyClaims claims;

	ReportController(Reports reports, ReportTexts texts, Statements statements, CasualtyClaims claims) {
		this.reports = reports;
		this.texts = texts;
		this.statements = statements;
		this.claims = claims;
	}

	@GetMapping(path = "/reports/{report}", produces = MediaType.TEXT_HTML_VALUE)
	String report(@PathVariable ReportId report, Model model) {
		String id = report.value();
		Report found = this.reports.findById(id).orElseThrow(() -> unknown(id));
		model.addAttribute("page", ReportPage.of(found, this.reports.tiedTo(List.of(id)), text(id),
				this.statements.findByReportIdOrderByPosition(id), this.claims.findByReportIdOrderByPosition(id)));
		return "reports/report";
	}

	/** The address names the format: what is accepted beside it makes no difference. */
	@GetMapping("/reports/{report}.json")
	ResponseEntity<String> json(@PathVariable ReportId report) {
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(text(report.value()).json());
	}

	private ReportText text(String id) {
		return this.texts.findByReportId(id).orElseThrow(() -> unknown(id));
	}

	private static ResponseStatusException unknown(String id) {
		return new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no report “" + id + "” here.");
	}

}
