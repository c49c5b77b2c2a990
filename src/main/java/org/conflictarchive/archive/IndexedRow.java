package org.conflictarchive.archive;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What the index keeps of a statement, claim or report.
 *
 * @param position in code points; 0 for a report
 * @param answers the values by which it can be asked for, {@link Question#NONE} where
 * there is nothing
 * @param date of speaking, of the losses, or of the report; null where not known
 * @param content the words it is
 * @param words all that it can be found by: its sentence, and the names of those who
 * speak
 */
record IndexedRow(String report, int position, Map<Question, Set<String>> answers, @Nullable KnownDate date,
		String content, List<String> words) {

	static IndexedRow of(Statement statement) {
		Map<Question, Set<String>> answers = origin(statement.report());
		answers.put(Question.ACTOR, parties(statement.actors()));
		answers.put(Question.RELAY, parties(statement.relays()));
		answers.put(Question.KIND, Set.of(statement.kind().word()));
		answers.put(Question.EFFECT, orNone(statement.claims().stream().map((claim) -> claim.effect().word())));
		answers.put(Question.SIDE,
				parties(statement.claims().stream().flatMap((claim) -> claim.sides().stream()).toList()));
		answers.put(Question.DATE, date(statement.date()));
		answers.put(Question.BASIS, basis(statement.date()));
		return new IndexedRow(statement.report().id(), statement.position(), answers, statement.date(),
				statement.content().text(), words(statement.sentence().text(), statement.actors(), statement.relays()));
	}

	static IndexedRow of(CasualtyClaim claim) {
		Statement statement = claim.statement();
		Map<Question, Set<String>> answers = origin(claim.report());
		answers.put(Question.ACTOR, parties(claim.claimants()));
		answers.put(Question.RELAY, parties(statement.relays()));
		answers.put(Question.KIND, Set.of(statement.kind().word()));
		answers.put(Question.EFFECT, Set.of(claim.effect().word()));
		answers.put(Question.SIDE, parties(claim.sides()));
		answers.put(Question.DATE, date(claim.date()));
		answers.put(Question.BASIS, basis(claim.date()));
		return new IndexedRow(claim.report().id(), claim.position(), answers, claim.date(), claim.content().text(),
				words(statement.sentence().text(), claim.claimants(), statement.relays()));
	}

	static IndexedRow of(ReportText text) {
		Report report = text.report();
		Map<Question, Set<String>> answers = origin(report);
		answers.put(Question.DATE, date(report.published()));
		answers.put(Question.BASIS, basis(report.published()));
		return new IndexedRow(report.id(), 0, answers, report.published(),
				Objects.requireNonNullElse(report.title(), ""),
				Stream.of(report.title(), report.publisher(), report.author(), text.text())
					.filter(Objects::nonNull)
					.toList());
	}

	private static Map<Question, Set<String>> origin(Report report) {
		Map<Question, Set<String>> answers = new EnumMap<>(Question.class);
		answers.put(Question.EVENT, Set.of(report.event().id()));
		answers.put(Question.REPORT, Set.of(report.id()));
		answers.put(Question.READING, Set.of(report.readingBy().word()));
		return answers;
	}

	private static Set<String> parties(List<Actor> actors) {
		return orNone(
				actors.stream().map((actor) -> actor.report().event().partiesOf(actor)).flatMap(Collection::stream));
	}

	private static Set<String> basis(@Nullable KnownDate date) {
		return orNone(Stream.ofNullable(date).map((known) -> known.basis().word()));
	}

	private static Set<String> date(@Nullable KnownDate date) {
		return orNone(Stream.ofNullable(date).map(KnownDate::iso));
	}

	private static Set<String> orNone(Stream<String> values) {
		Set<String> all = values.collect(Collectors.toSet());
		return all.isEmpty() ? Set.of(Question.NONE) : all;
	}

	private static List<String> words(String sentence, List<Actor> actors, List<Actor> relays) {
		return Stream
			.concat(Stream.of(sentence), Stream.concat(actors.stream(), relays.stream()).map(Actor::name).distinct())
			.toList();
	}

}
