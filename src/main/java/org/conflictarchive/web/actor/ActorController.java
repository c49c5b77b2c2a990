package org.conflictarchive.web.actor;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.conflictarchive.archive.Actor;
import org.conflictarchive.archive.Actors;
import org.conflictarchive.archive.ArchiveIndex;
import org.conflictarchive.archive.Chains;
import org.conflictarchive.archive.Permalinked;
import org.conflictarchive.archive.Question;
import org.conflictarchive.archive.Reports;
import org.conflictarchive.archive.Rows;
import org.conflictarchive.archive.Selection;
import org.conflictarchive.archive.Statements;
import org.conflictarchive.web.address.ActorId;
import org.conflictarchive.web.view.ChainView;
import org.conflictarchive.web.view.ClaimView;
import org.conflictarchive.web.view.ReadBy;
import org.conflictarchive.web.view.StatementView;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Those who act or speak. */
@Controller
@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
class ActorController {

	/** What its page shows of each; lists have the rest. */
	private static final int SHOWN = 20;

	private static final int MEMBERS = 12;

	private static final int CHAINS = 100;

	/** Where texts name it, of which its names are made up. */
	private static final int PLACES = 5_000;

	private final Reports reports;

	private final Actors actors;

	private final Statements statements;

	private final Chains chains;

	private final ArchiveIndex index;

	private final Rosters rosters;

	ActorController(Reports reports, Actors actors, Statements statements, Chains chains, ArchiveIndex index,
			Rosters rosters) {
		this.reports = reports;
		this.actors = actors;
		this.statements = statements;
		this.chains = chains;
		this.index = index;
		this.rosters = rosters;
	}

	@GetMapping("/actors")
	String actors(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		ActorsAsked asked = ActorsAsked.of(parameters);
		model.addAttribute("page", ActorsPage.of(this.rosters.all(), asked));
		model.addAttribute("readBy", ReadBy.of(this.reports.readers()));
		return "actors/list";
	}

	@GetMapping("/actors/{actor}")
	String actor(@PathVariable ActorId actor, Model model) {
		String slug = actor.value();
		List<Actor> appearances = this.actors.findBySlugOrderByReportId(slug);
		if (appearances.isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no actor “" + slug + "” here.");
		}
		Selection spoken = Selection.ALL.only(Question.ACTOR, slug);
		ActorPage.Chained chains = ActorPage.Chained.of(slug,
				ChainView.of(this.chains.with(slug, Long.MAX_VALUE, "", Limit.of(CHAINS)), this.actors));
		model.addAttribute("page",
				ActorPage.of(appearances, this.actors.places(slug, Limit.of(PLACES)),
						this.actors.membersOf(slug, Limit.of(MEMBERS)), this.statements.countBy(slug),
						some(this.index.statements(), spoken, StatementView::of),
						some(this.index.statements(), Selection.ALL.only(Question.RELAY, slug), StatementView::of),
						some(this.index.claims(), spoken, ClaimView::of),
						some(this.index.claims(), Selection.ALL.only(Question.SIDE, slug), ClaimView::of), chains));
		return "actors/actor";
	}

	private static <T extends Permalinked, V> ActorPage.Some<V> some(Rows<T> rows, Selection selection,
			Function<T, V> view) {
		return new ActorPage.Some<>(rows.page(selection, SHOWN).rows().stream().map(view).toList(),
				rows.count(selection, Set.of(), 1).total());
	}

}
