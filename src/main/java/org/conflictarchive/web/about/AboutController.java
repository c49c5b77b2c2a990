package org.conflictarchive.web.about;

import java.util.List;

import org.conflictarchive.archive.Actors;
import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.archive.CasualtyClaims;
import org.conflictarchive.archive.Chains;
import org.conflictarchive.archive.Events;
import org.conflictarchive.archive.Refusals;
import org.conflictarchive.archive.ReportTexts;
import org.conflictarchive.archive.Reports;
import org.conflictarchive.archive.Statements;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.data.domain.Limit;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the archive is, how it reads and what it can't do. */
@Controller
class AboutController {

	/** Among so many sentences one is chosen to be taken apart. */
	private static final int EXAMPLES = 300;

	private final Events events;

	private final Reports reports;

	private final ReportTexts texts;

	private final Actors actors;

	private final Chains chains;

	private final Statements statements;

	private final CasualtyClaims claims;

	private final Refusals refusals;

	private final ObjectProvider<BuildProperties> build;

	AboutController(Events events, Reports reports, ReportTexts texts, Actors actors, Chains chains,
			Statements statements, CasualtyClaims claims, Refusals refusals, ObjectProvider<BuildProperties> build) {
		this.events = events;
		this.reports = reports;
		this.texts = texts;
		this.actors = actors;
		this.chains = chains;
		this.statements = statements;
		this.claims = claims;
		this.refusals = refusals;
		this.build = build;
	}

	@GetMapping(path = "/about", produces = MediaType.TEXT_HTML_VALUE)
	String about(Model model) {
		BuildProperties properties = this.build.getIfAvailable();
		model.addAttribute("page",
				new AboutPage(this.events.count(), this.reports.count(), this.statements.count(), this.claims.count(),
						this.actors.countSlugs(), this.chains.countLike("%"),
						(properties != null) ? properties.getVersion() : null, this.reports.readingVersions(),
						this.refusals.findAllByOrderById(), example()));
		return "about/about";
	}

	private @Nullable Example example() {
		List<CasualtyClaim> telling = this.claims.findByIdIn(this.claims.telling(Limit.of(EXAMPLES)));
		return Example.best(telling)
			.flatMap((best) -> this.claims.findByReportIdAndPosition(best.report().id(), best.position()))
			.flatMap((claim) -> {
				String report = claim.report().id();
				return this.statements.findByReportIdAndPosition(report, claim.statement().position())
					.flatMap((statement) -> this.texts.findByReportId(report)
						.map((text) -> Example.of(claim, statement,
								this.statements.findByReportIdOrderByPosition(report), text.text())));
			})
			.orElse(null);
	}

	@GetMapping(path = "/about/rules", produces = MediaType.TEXT_HTML_VALUE)
	String rules(Model model) {
		model.addAttribute("page", RulesPage.of(this.statements, this.claims));
		return "about/rules";
	}

}
