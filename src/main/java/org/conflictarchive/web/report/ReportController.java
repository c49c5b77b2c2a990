package org.conflictarchive.web.report;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.conflictarchive.archive.CasualtyClaims;
import org.conflictarchive.archive.Report;
import org.conflictarchive.archive.ReportText;
import org.conflictarchive.archive.ReportTexts;
import org.conflictarchive.archive.Reports;
import org.conflictarchive.archive.Statements;
import org.conflictarchive.formats.Citation;
import org.conflictarchive.web.address.Address;
import org.conflictarchive.web.address.CharacterRange;
import org.conflictarchive.web.address.CitedHash;
import org.conflictarchive.web.address.ReportId;
import org.conflictarchive.web.view.SocialCard;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The reports, whole. */
@Controller
class ReportController {

	private final Reports reports;

	private final ReportTexts texts;

	private final Statements statements;

	private final CasualtyClaims claims;

	private final Address address;

	ReportController(Reports reports, ReportTexts texts, Statements statements, CasualtyClaims claims,
			Address address) {
		this.reports = reports;
		this.texts = texts;
		this.statements = statements;
		this.claims = claims;
		this.address = address;
	}

	@GetMapping(path = "/reports/{report}", produces = MediaType.TEXT_HTML_VALUE)
	String report(@PathVariable ReportId report, @RequestParam MultiValueMap<String, String> parameters,
			HttpServletRequest request, Model model) {
		String id = report.value();
		CitedHash cited = CitedHash.of(parameters.get(CitedHash.PARAMETER));
		Report found = this.reports.findById(id).orElseThrow(() -> unknown(id));
		CharacterRange at = CharacterRange.of(parameters.getOrDefault("at", List.of()), found.length());
		ReportPage page = ReportPage.of(found, this.reports.tiedTo(List.of(id)), text(id).text(),
				this.statements.findByReportIdOrderByPosition(id), this.claims.findByReportIdOrderByPosition(id), at,
				cited);
		model.addAttribute("page", page);
		model.addAttribute("card", SocialCard.of(found, page.title(), page.extent()));
		model.addAttribute("citation", Citation.of(found, this.address.of(request)));
		return "reports/report";
	}

	private ReportText text(String id) {
		return this.texts.findByReportId(id).orElseThrow(() -> unknown(id));
	}

	private static ResponseStatusException unknown(String id) {
		return new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no report “" + id + "” here.");
	}

}
