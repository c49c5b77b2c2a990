package org.conflictarchive.formats;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.conflictarchive.archive.Actor;
import org.conflictarchive.archive.Statement;
import org.conflictarchive.vocabulary.ActorType;
import org.conflictarchive.vocabulary.Series;
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

	/**
	 * The statement within which another is made: one that covers it and whose speaker
	 * relays it, the nearest if there are several.
	 */
	static Optional<Statement> around(Statement inner, List<Statement> statements) {
		List<String> relays = slugs(inner.relays());
		return nearest(inner, statements, (outer) -> slugs(outer.actors()).stream().anyMatch(relays::contains));
	}

	/**
	 * The quotation in which a statement stands, the nearest if there are several: its
	 * words are those of who speaks there.
	 */
	static Optional<Statement> quoting(Statement inner, List<Statement> statements) {
		return nearest(inner, statements, (outer) -> outer.kind() == StatementKind.DIRECT);
	}

	private static Optional<Statement> nearest(Statement inner, List<Statement> statements,
			Predicate<Statement> wanted) {
		return statements.stream()
			.filter((outer) -> covers(outer, inner) && wanted.test(outer))
			.min(Comparator.comparingInt((outer) -> outer.content().end() - outer.content().start()));
	}

	private static boolean covers(Statement outer, Statement inner) {
		return outer.position() != inner.position() && outer.content().start() <= inner.content().start()
				&& inner.content().end() <= outer.content().end();
	}

	private static List<String> slugs(List<Actor> actors) {
		return actors.stream().map(Actor::slug).toList();
	}

	static String names(List<Actor> actors) {
		return Series.and(actors.stream().map((actor) -> Line.of(actor.name())).toList());
	}

	/** The same within a sentence: "A and the Ministry of Health". */
	static String inSentence(List<Actor> actors) {
		return Series.and(actors.stream().map(Voices::after).toList());
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
