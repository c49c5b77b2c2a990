package org.conflictarchive.web.actor;

import java.util.Comparator;
import java.util.List;

import org.conflictarchive.archive.Actors;
import org.conflictarchive.archive.Chain;
import org.conflictarchive.archive.ChainCount;
import org.conflictarchive.archive.Chains;
import org.conflictarchive.archive.Place;
import org.conflictarchive.archive.Question;
import org.conflictarchive.archive.Statement;
import org.conflictarchive.archive.Statements;
import org.conflictarchive.web.address.Format;
import org.conflictarchive.web.view.ActorLink;
import org.conflictarchive.web.view.ChainView;
import org.jspecify.annotations.Nullable;
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

/** Who speaks through whom. */
@Controller
@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
class ChainController {

	private static final int CHAINS = 60;

	private static final int STATEMENTS = 50;

	private static final int LONGER = 20;

	private static final String ANY = "%";

	private final Chains chains;

	private final Statements statements;

	private final Actors actors;

	ChainController(Chains chains, Statements statements, Actors actors) {
		this.chains = chains;
		this.statements = statements;
		this.actors = actors;
	}

	@GetMapping("/chains")
	String chains(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		String actor = once("actor", parameters);
		if (actor != null && !Question.ACTOR.admits(actor)) {
			throw refused(Question.ACTOR.refusal(actor));
		}
		String after = once("after", parameters);
		String like = (actor != null) ? with(actor) : ANY;
		List<ChainCount> found = (after == null) ? this.chains.like(like, Long.MAX_VALUE, "", Limit.of(CHAINS + 1))
				: this.chains.like(like, this.chains.count(chain(after).toString()), after, Limit.of(CHAINS + 1));
		model.addAttribute("page",
				ChainsPage.of((actor != null) ? ActorLink.to(actor, this.actors) : null, this.chains.countLike(like),
						ChainView.of(found.subList(0, Math.min(CHAINS, found.size())), this.actors), after != null,
						found.size() > CHAINS));
		return "chains/list";
	}

	@GetMapping("/chains/{*path}")
	String chain(@PathVariable String path, @RequestParam MultiValueMap<String, String> parameters, Model model) {
		String asked = path.substring(1);
		if (Format.isAsked(asked)) {
			throw Format.missing(asked);
		}
		Chain chain = chain(asked);
		String after = once("after", parameters);
		Place last = (after != null) ? place(after) : new Place("", -1);
		List<ChainCount> whole = this.chains.like(with(asked), Long.MAX_VALUE, "", Limit.of(LONGER + 1));
		if (whole.isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Nobody speaks here through the chain “" + chain
					+ "”. All chains that there are stand under /chains.");
		}
		List<Long> ids = this.chains.statements(asked, last.report(), last.position(), Limit.of(STATEMENTS + 1));
		List<Statement> shown = this.statements.findByIdIn(ids.subList(0, Math.min(STATEMENTS, ids.size())))
			.stream()
			.sorted(Comparator.comparing((Statement statement) -> statement.report().id())
				.thenComparingInt(Statement::position))
			.toList();
		model.addAttribute("page",
				ChainPage.of(
						ChainView.of(List.of(exact(asked, whole)), this.actors).get(0), ChainView
							.of(whole.stream().filter((count) -> !count.path().equals(asked)).toList(), this.actors),
						shown, after != null, ids.size() > STATEMENTS));
		return "chains/chain";
	}

	/** The chain itself, though it may be here as a part of longer ones only. */
	private ChainCount exact(String path, List<ChainCount> found) {
		return found.stream()
			.filter((count) -> count.path().equals(path))
			.findFirst()
			.orElseGet(() -> new ChainCount(path, this.chains.count(path), 1));
	}

	private static String with(String voices) {
		return "%/" + voices + "/%";
	}

	private static Chain chain(String path) {
		try {
			return Chain.of(path);
		}
		catch (IllegalArgumentException ex) {
			throw refused(ex.getMessage());
		}
	}

	private static Place place(String id) {
		try {
			return Place.of(id);
		}
		catch (IllegalArgumentException ex) {
			throw refused(ex.getMessage());
		}
	}

	private static @Nullable String once(String name, MultiValueMap<String, String> parameters) {
		List<String> values = parameters.getOrDefault(name, List.of());
		if (values.size() > 1) {
			throw refused("“" + name + "” can be given once only.");
		}
		return values.isEmpty() ? null : values.get(0);
	}

	private static ResponseStatusException refused(@Nullable String expected) {
		return new ResponseStatusException(HttpStatus.BAD_REQUEST, expected);
	}

}
