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
import org.conflictarchive.archive.RuleUses;
import org.conflictarchive.archive.Statements;
import org.conflictarchive.web.actor.Rosters;
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

	private final Rosters rosters;

	private final Chains chains;

	private final Statements statements;

	private final CasualtyClaims claims;

	private final RuleUses ruleUses;

	private final Refusals refusals;

	private final ObjectProvider<BuildProperties> build;

	private volatile @Nullable Chosen chosen;

	AboutController(Events events, Reports reports, ReportTexts texts, Actors actors, Rosters rosters, Chains chains,
			Statements statements, CasualtyClaims claims, RuleUses ruleUses, Refusals refusals,
			ObjectProvider<BuildProperties> build) {
		this.events = events;
		this.reports = reports;
		this.texts = texts;
		this.actors = actors;
		this.rosters = rosters;
		this.chains = chains;
		this.statements = statements;
		this.claims = claims;
		this.ruleUses = ruleUses;
		this.refusals = refusals;
		this.build = build;
	}

	@GetMapping(path = "/about", produces = MediaType.TEXT_HTML_VALUE)
	String about(Model model) {
		BuildProperties properties = this.build.getIfAvailable();
		model.addAttribute("page",
				new AboutPage(this.events.count(), this.reports.count(), this.statements.count(), this.claims.count(),
						this.actors.countSlugs(), this.rosters.all().speaking(), this.chains.countWith(Chains.ANY),
						(properties != null) ? properties.getVersion() : null, this.reports.readingVersions(),
						this.refusals.findAllByOrderById(), example()));
		return "about/about";
	}

	/** The same until other reports are loaded, which a running archive never does. */
	private @Nullable Example example() {
		long all = this.claims.count();
		Chosen last = this.chosen;
		if (last == null || last.of() != all) {
			last = new Chosen(all, choose());
			this.chosen = last;
		}
		return last.example();
	}

	private @Nullable Example choose() {
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
		model.addAttribute("page", RulesPage.of(this.ruleUses.findAll()));
		return "about/rules";
	}

	/** The example of so many claims; null where none shows enough. */
	private record Chosen(long of, @Nullable Example example) {
	}

}
