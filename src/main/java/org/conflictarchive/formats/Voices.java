package org.conflictarchive.formats;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.conflictarchive.archive.Actor;
import org.conflictarchive.archive.Statement;
import org.conflictarchive.vocabulary.ActorType;
import org.conflictarchive.vocabulary.StatementKind;

/**
 * The chain of attribution in the words of a citation: "Jane Doe, as stated by the
 * Ministry of Health, quoted by The Agency".
 */
final class Voices {

	private Voices() {
	}

	/**
	 * From the one whose words they are outwards; empty for the report's own voice.
	 * @param speakers who answers for the words
	 * @param statement in which they stand
	 * @param statements all of its report, which tell how an outer voice renders an inner
	 */
	static String of(List<Actor> speakers, Statement statement, List<Statement> statements) {
		List<Actor> relays = statement.relays();
		StringBuilder chain = new StringBuilder(names(speakers));
		for (int i = 0; i < relays.size(); i++) {
			StatementKind kind = (i == 0) ? statement.kind() : kindOf(relays.get(i - 1), i, statement, statements);
			String verb = (kind == StatementKind.DIRECT) ? "quoted" : ((i == 0) ? "stated" : "reported");
			String before = chain.isEmpty() ? "" : ", ";
			chain.append(before).append((i == 0) ? "as " : "").append(verb).append(" by ").append(after(relays.get(i)));
		}
		return chain.toString();
	}

	/** Indirect where no statement of its own tells. */
	private static StatementKind kindOf(Actor voice, int outwards, Statement inner, List<Statement> statements) {
		List<String> outer = slugs(inner.relays().subList(outwards, inner.relays().size()));
		return statements.stream()
			.filter((statement) -> covers(statement, inner) && slugs(statement.actors()).contains(voice.slug())
					&& slugs(statement.relays()).equals(outer))
			.findFirst()
			.map(Statement::kind)
			.orElse(StatementKind.INDIRECT);
	}

	/** The statement within which another is made, the nearest if there are several. */
	static Optional<Statement> around(Statement inner, List<Statement> statements) {
		return statements.stream()
			.filter((statement) -> statement.kind() != StatementKind.NARRATED && covers(statement, inner))
			.min(Comparator.comparingInt((statement) -> statement.content().end() - statement.content().start()));
	}

	private static boolean covers(Statement outer, Statement inner) {
		return outer.position() != inner.position() && outer.content().start() <= inner.content().start()
				&& inner.content().end() <= outer.content().end();
	}

	private static List<String> slugs(List<Actor> actors) {
		return actors.stream().map(Actor::slug).toList();
	}

	/** "A", "A and B", "A, B and C". */
	static String names(List<Actor> actors) {
		List<String> names = actors.stream().map((actor) -> Line.of(actor.name())).toList();
		int last = names.size() - 1;
		return (last < 1) ? String.join("", names)
				: String.join(", ", names.subList(0, last)) + " and " + names.get(last);
	}

	/**
	 * Within a sentence offices have an article; what people call themselves has none.
	 */
	private static String after(Actor actor) {
		String name = Line.of(actor.name());
		return (actor.type() == ActorType.GOVERNMENT_BODY && !name.regionMatches(true, 0, "the ", 0, 4)) ? "the " + name
				: name;
	}

}
