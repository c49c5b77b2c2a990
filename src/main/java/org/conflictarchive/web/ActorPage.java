package org.conflictarchive.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.conflictarchive.archive.Actor;
import org.conflictarchive.archive.Statement;

/**
 * One actor, and what it and those who speak for it say.
 *
 * @param types what kind of actor the reports take it for
 * @param roles its offices, in the reports' words
 * @param parties for whom it speaks
 * @param reports how many reports it appears in, in words
 * @param heading how many statements there are, and whose
 */
record ActorPage(ActorLink actor, List<String> types, List<String> roles, List<ActorLink> parties, String reports,
		String heading, List<StatementView> statements) {

	/**
	 * The page of an actor.
	 * @param appearances the actor in each of its reports, at least one
	 * @param statements its own and its members'
	 */
	static ActorPage of(List<Actor> appearances, List<Statement> statements) {
		ActorLink actor = ActorLink.to(appearances.get(0));
		long own = statements.stream().filter((statement) -> speaks(actor, statement)).count();
		String heading = Counted.of(statements.size(), "statement");
		if (own < statements.size()) {
			heading += (own == 0) ? ", all on its behalf" : ", " + (statements.size() - own) + " of them on its behalf";
		}
		return new ActorPage(actor,
				distinct(appearances.stream().map((appearance) -> appearance.type().word().replace('-', ' '))),
				distinct(appearances.stream().map(Actor::role).filter(Objects::nonNull)),
				distinct(appearances.stream().map(Actor::affiliation).filter(Objects::nonNull).map(ActorLink::to)),
				Counted.of(appearances.size(), "report"), heading, statements.stream().map(StatementView::of).toList());
	}

	private static boolean speaks(ActorLink actor, Statement statement) {
		return statement.actors().stream().anyMatch((speaker) -> speaker.slug().equals(actor.slug()));
	}

	private static <T> List<T> distinct(Stream<T> values) {
		return values.distinct().toList();
	}

}
