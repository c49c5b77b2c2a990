package org.conflictarchive.web;

import org.conflictarchive.archive.CasualtyClaims;
import org.conflictarchive.archive.Refusals;
import org.conflictarchive.archive.Reports;
import org.conflictarchive.archive.Statements;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the archive is, how it reads and what it can't do. */
@Controller
class AboutController {

	private final Reports reports;

	private final Statements statements;

	private final CasualtyClaims claims;

	private final Refusals refusals;

	private final ObjectProvider<BuildProperties> build;

	AboutController(Reports reports, Statements statements, CasualtyClaims claims, Refusals refusals,
			ObjectProvider<BuildProperties> build) {
		this.reports = reports;
		this.statements = statements;
		this.claims = claims;
		this.refusals = refusals;
		this.build = build;
	}

	@GetMapping(path = "/about", produces = MediaType.TEXT_HTML_VALUE)
	String about(Model model) {
		BuildProperties properties = this.build.getIfAvailable();
		model.addAttribute("page",
				new AboutPage(this.reports.count(), this.statements.count(), this.claims.count(),
						(properties != null) ? properties.getVersion() : null, this.reports.readingVersions(),
						this.refusals.findAllByOrderById()));
		return "about/about";
	}

	@GetMapping(path = "/about/rules", produces = MediaType.TEXT_HTML_VALUE)
	String rules(Model model) {
		model.addAttribute("page", RulesPage.of(this.statements, this.claims));
		return "about/rules";
	}

}
