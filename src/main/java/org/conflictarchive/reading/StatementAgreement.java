package org.conflictarchive.reading;

import java.util.List;
import java.util.stream.Stream;

import org.conflictarchive.reading.Pairs.Pair;
import org.conflictarchive.reading.Reading.Dated;
import org.conflictarchive.reading.Reading.Place;
import org.conflictarchive.reading.Reading.Statement;
import org.conflictarchive.vocabulary.DateBasis;
import org.conflictarchive.vocabulary.StatementKind;

/** What two readings of one report say of who said what, and when. */
final class StatementAgreement {

	/** Contents that share less of their words are two statements. */
	private static final double SAME_CONTENT = 0.5;

	private final Names expected;

	private final Names found;

	private StatementAgreement(Reading person, Reading machine) {
		this.expected = new Names(person);
		this.found = new Names(machine);
	}

	static Stream<Measure> measures(Reading person, Reading machine) {
		Pairs<Statement> statements = pairs(person, machine);
		StatementAgreement agreement = new StatementAgreement(person, machine);
		return Stream.of(statements.measure("statement", (pair) -> true),
				statements.measure("statement+speaker", StatementAgreement::sameSpeaker),
				statements.measure("statement+actor", agreement::sameActors),
				statements.measure("statement+relay", agreement::sameRelay, (pair) -> isRelayed(pair.found()),
						StatementAgreement::isRelayed),
				statements.measure("statement+date",
						(pair) -> Dated.sameValue(pair.expected().date(), pair.found().date()),
						(pair) -> isDated(pair.expected()) || hasDateOfItsSentence(pair.found()),
						StatementAgreement::isDated));
	}

	/** Those that both have. */
	static Pairs<Statement> pairs(Reading person, Reading machine) {
		return Pairs.of(attributed(person), attributed(machine), StatementAgreement::likeness);
	}

	private static List<Statement> attributed(Reading reading) {
		return reading.statements().stream().filter((statement) -> statement.kind() != StatementKind.NARRATED).toList();
	}

	private static double likeness(Statement expected, Statement found) {
		double overlap = ComparedWords.overlap(expected.content(), found.content());
		return (overlap >= SAME_CONTENT) ? overlap : 0;
	}

	private static boolean sameSpeaker(Pair<Statement> pair) {
		return ComparedWords.meet(pair.expected().speaker(), pair.found().speaker());
	}

	private boolean sameActors(Pair<Statement> pair) {
		return ComparedWords.sameActors(this.expected.of(pair.expected().actors()),
				this.found.of(pair.found().actors()));
	}

	private boolean sameRelay(Pair<Statement> pair) {
		return isRelayed(pair.expected()) && isRelayed(pair.found()) && ComparedWords.sameActor(
				this.expected.of(pair.expected().relayedBy().get(0)), this.found.of(pair.found().relayedBy().get(0)));
	}

	private static boolean isRelayed(Statement statement) {
		return !statement.relayedBy().isEmpty();
	}

	private static boolean isDated(Statement statement) {
		return statement.date() != null;
	}

	private static boolean hasDateOfItsSentence(Statement statement) {
		Dated date = statement.date();
		Place sentence = statement.sentence();
		return date != null && date.basis() != DateBasis.METADATA
				&& date.from()
					.stream()
					.anyMatch((words) -> sentence.start() <= words.start() && words.start() < sentence.end());
	}

}
