package org.conflictarchive.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.conflictarchive.archive.Actor;
import org.conflictarchive.archive.Statement;
import org.conflictarchive.vocabulary.ActorType;
import org.jspecify.annotations.Nullable;

/**
 * One actor, report by report, and what it and those who speak for it say.
 *
 * @param joined whether it appears in more than one report
 * @param reports how many reports it appears in, in words
 * @param heading how many statements there are, and whose
 * @param appearances those in which there are statements
 * @param others the reports that only name it
 */
record ActorPage(ActorLink actor, boolean joined, String reports, String heading, List<Appearance> appearances,
		List<SourceView> others) {

	private static final Set<ActorType> SPEAK_FOR_SOMEBODY = EnumSet.of(ActorType.PERSON, ActorType.GOVERNMENT_BODY,
			ActorType.GROUP);

	/**
	 * The actor as one report knows it.
	 *
	 * @param type what it is, in a reader's words
	 * @param role its office, in the report's words, or null
	 * @param party for whom it speaks, or null
	 * @param partyExpected whether it is of those who speak for somebody
	 * @param statements its own and its members', or where it has none those it relays
	 */
	record Appearance(SourceView source, @Nullable DateView published, String type, @Nullable String role,
			@Nullable ActorLink party, boolean partyExpected, List<StatementView> statements) {

		static Appearance of(Actor actor, List<Statement> statements) {
			Actor party = actor.affiliation();
			return new Appearance(SourceView.of(actor.report()), DateView.of(actor.report()),
					actor.type().word().replace('-', ' '), actor.role(), (party != null) ? ActorLink.to(party) : null,
					SPEAK_FOR_SOMEBODY.contains(actor.type()),
					statements.stream()
						.filter((statement) -> statement.report().id().equals(actor.report().id()))
						.map(StatementView::of)
						.toList());
		}

	}

	/**
	 * The page of an actor.
	 * @param appearances the actor in each of its reports, at least one
	 * @param spoken its own statements and its members'
	 * @param relayed the statements that it or its members relay
	 */
	static ActorPage of(List<Actor> appearances, List<Statement> spoken, List<Statement> relayed) {
		ActorLink actor = ActorLink.to(appearances.get(0));
		boolean relays = spoken.isEmpty() && !relayed.isEmpty();
		List<Appearance> all = appearances.stream()
			.map((appearance) -> Appearance.of(appearance, relays ? relayed : spoken))
			.toList();
		boolean silent = spoken.isEmpty() && relayed.isEmpty();
		return new ActorPage(actor, appearances.size() > 1, Counted.of(appearances.size(), "report"),
				relays ? relaying(relayed) : speaking(actor, spoken),
				all.stream().filter((appearance) -> silent || !appearance.statements().isEmpty()).toList(),
				all.stream()
					.filter((appearance) -> !silent && appearance.statements().isEmpty())
					.map(Appearance::source)
					.toList());
	}

	private static String relaying(List<Statement> relayed) {
		return "No statements of its own; it relays " + Counted.of(relayed.size(), "statement");
	}

	private static String speaking(ActorLink actor, List<Statement> spoken) {
		long own = spoken.stream().filter((statement) -> speaks(actor, statement)).count();
		if (spoken.isEmpty()) {
			return "No statements";
		}
		String heading = Counted.of(spoken.size(), "statement");
		if (own == spoken.size()) {
			return heading;
		}
		return heading + ((own == 0) ? ", all on its behalf" : ", " + (spoken.size() - own) + " of them on its behalf");
	}

	private static boolean speaks(ActorLink actor, Statement statement) {
		return statement.actors().stream().anyMatch((speaker) -> speaker.slug().equals(actor.slug()));
	}

}
