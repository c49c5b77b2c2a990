package org.conflictarchive.web.actor;

import java.util.Comparator;
import java.util.List;

import org.conflictarchive.archive.Actors;
import org.conflictarchive.archive.ChainCount;
import org.conflictarchive.archive.Chains;
import org.conflictarchive.archive.Place;
import org.conflictarchive.archive.Reports;
import org.conflictarchive.archive.Statement;
import org.conflictarchive.archive.Statements;
import org.conflictarchive.web.address.Format;
import org.conflictarchive.web.view.ActorLink;
import org.conflictarchive.web.view.ChainView;
import org.conflictarchive.web.view.ReadBy;
import org.springframework.data.domain.Limit;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who speaks through whom. */
@Controller
@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
class ChainController {

	private static final int CHAINS = 60;

	private static final int STATEMENTS = 50;

	private static final int LONGER = 20;

	private final Reports reports;

	private final Chains chains;

	private final Statements statements;

	private final Actors actors;

	ChainController(Reports reports, Chains chains, Statements statements, Actors actors) {
		this.reports = reports;
		this.chains = chains;
		this.statements = statements;
		this.actors = actors;
	}

	@GetMapping("/chains")
	String chains(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		ChainsAsked asked = ChainsAsked.of(parameters);
		String actor = asked.actor();
		List<ChainCount> found = asked.first(CHAINS + 1, this.chains);
		model.addAttribute("page", ChainsPage.of((actor != null) ? ActorLink.to(actor, this.actors) : null,
				actor == null || !this.actors.names(List.of(actor)).isEmpty(), this.chains.countWith(asked.voice()),
				ChainView.of(found.subList(0, Math.min(CHAINS, found.size())), this.actors), asked.after() != null,
				found.size() > CHAINS));
		model.addAttribute("readBy", ReadBy.of(this.reports.readers()));
		return "chains/list";
	}

	@GetMapping("/chains/{*path}")
	String chain(@PathVariable String path, @RequestParam MultiValueMap<String, String> parameters, Model model) {
		String asked = path.substring(1);
		if (Format.isAsked(asked)) {
			throw Format.missing(asked);
		}
		ChainCount chain = ChainsAsked.one(asked, parameters, this.chains);
		Place last = ChainsAsked.after(parameters);
		List<ChainCount> longer = ChainsAsked.longer(chain, LONGER, this.chains);
		List<Long> ids = this.chains.statements(asked, last.report(), last.position(), Limit.of(STATEMENTS + 1));
		List<Statement> shown = this.statements.findByIdIn(ids.subList(0, Math.min(STATEMENTS, ids.size())))
			.stream()
			.sorted(Comparator.comparing((Statement statement) -> statement.report().id())
				.thenComparingInt(Statement::position))
			.toList();
		model.addAttribute("page", ChainPage.of(ChainView.of(List.of(chain), this.actors).get(0),
				ChainView.of(longer, this.actors), shown, parameters.containsKey("after"), ids.size() > STATEMENTS));
		return "chains/chain";
	}

}
