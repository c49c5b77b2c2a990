package org.conflictarchive.web;

import java.util.List;

import org.conflictarchive.archive.Actor;
import org.conflictarchive.archive.Actors;
import org.conflictarchive.archive.Statements;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Those who act or speak. */
@Controller
@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
class ActorController {

	private final Actors actors;

	private final Statements statements;

	ActorController(Actors actors, Statements statements) {
		this.actors = actors;
		this.statements = statements;
	}

	@GetMapping("/actors")
	String actors(Model model) {
		model.addAttribute("page", ActorsPage.of(this.actors.speakers()));
		return "actors/list";
	}

	@GetMapping("/actors/{actor}")
	String actor(@PathVariable ActorId actor, Model model) {
		List<Actor> appearances = this.actors.findBySlugOrderByReportId(actor.value());
		if (appearances.isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no actor “" + actor.value() + "” here.");
		}
		model.addAttribute("page",
				ActorPage.of(appearances, this.statements.by(actor.value()), this.statements.relayedBy(actor.value())));
		return "actors/actor";
	}

}
