package org.conflictarchive.reading.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.conflictarchive.reading.Reading;
import org.conflictarchive.reading.Reading.Actor;
import org.conflictarchive.reading.Reading.Claim;
import org.conflictarchive.reading.Reading.Statement;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.reading.review.Alignment.Pair;
import org.conflictarchive.vocabulary.StatementKind;
import org.jspecify.annotations.Nullable;

/**
 * What a person's reading of a report changes in the machine's. By which rule a thing was
 * found makes no difference, nor does a list of places that a person has left empty.
 *
 * @param published the report's date, if that is changed; else empty
 * @param actors all of both readings, paired by id, else by name
 * @param statements all of both, in the order of the text, paired by position, else by
 * cue, else by their words; what somebody says is never paired with a statement in the
 * report's own voice, but that may be with what turns out to be said
 * @param claims likewise; by position, else by the number's words, else by their words
 */
public record ReadingDifference(List<Change> published, List<Compared<Actor>> actors,
		List<Compared<Statement>> statements, List<Compared<Claim>> claims) {

	/** Words that share less than so much of the shorter are two things. */
	private static final double SAME_WORDS = 0.5;

	public ReadingDifference {
		published = List.copyOf(published);
		actors = List.copyOf(actors);
		statements = List.copyOf(statements);
		claims = List.copyOf(claims);
	}

	/**
	 * A property that is changed; its values in words, {@code none} for null or empty.
	 */
	public record Change(String field, String before, String after) {
	}

	/**
	 * A thing in both readings or one of them.
	 *
	 * @param machine as the machine has it, or null where the person added it
	 * @param person as the person has it, or null where it was dropped
	 * @param changes of its properties, where both have it
	 */
	public record Compared<T>(@Nullable T machine, @Nullable T person, List<Change> changes) {

		public Compared {
			changes = List.copyOf(changes);
		}

		/** Whether only the person has it. */
		public boolean isAdded() {
			return this.machine == null;
		}

		/** Whether only the machine has it. */
		public boolean isDropped() {
			return this.person == null;
		}

		/** Whether both have it and alike. */
		public boolean isSame() {
			return !isAdded() && !isDropped() && this.changes.isEmpty();
		}

	}

	/** Compares two readings of one report. */
	public static ReadingDifference between(Reading machine, Reading person) {
		List<Pair<Actor>> actors = new Alignment<>(machine.actors(), person.actors())
			.by(Actor::id, (one, other) -> true)
			.by(Actor::name, (one, other) -> true)
			.pairs();
		List<Pair<Statement>> statements = new Alignment<>(machine.statements(), person.statements())
			.by(Statement::position, ReadingDifference::mayBe)
			.by(Statement::cue, ReadingDifference::mayBe)
			.by((one, other) -> (isNarrated(one) == isNarrated(other)) ? overlap(one.content(), other.content()) : 0)
			.by((one, other) -> mayBe(one, other) ? overlap(one.content(), other.content()) : 0)
			.pairs();
		List<Pair<Claim>> claims = new Alignment<>(machine.claims(), person.claims())
			.by(Claim::position, (one, other) -> true)
			.by(Claim::counted, (one, other) -> true)
			.by((one, other) -> (one.effect() == other.effect()) ? overlap(one.content(), other.content()) : 0)
			.by((one, other) -> overlap(one.content(), other.content()))
			.pairs();
		Properties properties = new Properties(ids(actors, Actor::id), ids(statements, Statement::id));
		return new ReadingDifference(properties.ofReport(machine.report(), person.report()),
				compared(actors, properties::ofActor, (actor) -> 0),
				compared(statements, properties::ofStatement, (statement) -> statement.content().start()),
				compared(claims, properties::ofClaim, (claim) -> claim.content().start()));
	}

	private static boolean isNarrated(Statement statement) {
		return statement.kind() == StatementKind.NARRATED;
	}

	/** No one's words may become the report's own. */
	private static boolean mayBe(Statement machine, Statement person) {
		return isNarrated(machine) || !isNarrated(person);
	}

	private static double overlap(Words one, Words other) {
		int common = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
		double shorter = Math.min(one.end() - one.start(), other.end() - other.start());
		double longer = Math.max(one.end() - one.start(), other.end() - other.start());
		return (common / shorter >= SAME_WORDS) ? common / longer : 0;
	}

	private static <T> Map<String, String> ids(List<Pair<T>> pairs, Function<T, String> id) {
		return pairs.stream()
			.filter((pair) -> pair.machine() != null && pair.person() != null)
			.collect(Collectors.toMap((pair) -> id.apply(Objects.requireNonNull(pair.machine())),
					(pair) -> id.apply(Objects.requireNonNull(pair.person()))));
	}

	private interface Comparing<T> {

		List<Change> changes(T machine, T person);

	}

	private static <T> List<Compared<T>> compared(List<Pair<T>> pairs, Comparing<T> properties,
			Function<T, Integer> position) {
		List<Compared<T>> compared = new ArrayList<>();
		for (Pair<T> pair : pairs) {
			T machine = pair.machine();
			T person = pair.person();
			compared.add(new Compared<>(machine, person,
					(machine != null && person != null) ? properties.changes(machine, person) : List.of()));
		}
		compared.sort(Comparator.comparing((Compared<T> one) -> position
			.apply(Objects.requireNonNull((one.person() != null) ? one.person() : one.machine()))));
		return compared;
	}

	/** Whether the person agrees with the machine in everything. */
	public boolean isEmpty() {
		return this.published.isEmpty() && this.actors.stream().allMatch(Compared::isSame)
				&& this.statements.stream().allMatch(Compared::isSame)
				&& this.claims.stream().allMatch(Compared::isSame);
	}

	/** What has become of the machine's statement at a position. */
	public Optional<Compared<Statement>> ofMachinesStatement(int position) {
		return find(this.statements, (statement) -> statement.position() == position);
	}

	/** What has become of the machine's claim at a position. */
	public Optional<Compared<Claim>> ofMachinesClaim(int position) {
		return find(this.claims, (claim) -> claim.position() == position);
	}

	private static <T> Optional<Compared<T>> find(List<Compared<T>> compared, Function<T, Boolean> sought) {
		return compared.stream().filter((one) -> one.machine() != null && sought.apply(one.machine())).findFirst();
	}

	/**
	 * To be read by a person: what was added, dropped and changed, the changed properties
	 * each on a line below, before and after. Empty where nothing was.
	 */
	public List<String> lines() {
		List<String> lines = new ArrayList<>();
		if (!this.published.isEmpty()) {
			lines.add("changed report");
			this.published.forEach((change) -> lines.add(line(change)));
		}
		this.actors.forEach((one) -> addLines(one, "actor", Actor::id, Properties::inWords, lines));
		this.statements.forEach((one) -> addLines(one, "statement", Statement::id, Properties::inWords, lines));
		this.claims.forEach((one) -> addLines(one, "claim", Claim::id, Properties::inWords, lines));
		return lines;
	}

	private static <T> void addLines(Compared<T> one, String kind, Function<T, String> id, Function<T, String> words,
			List<String> lines) {
		T machine = one.machine();
		T person = one.person();
		if (machine == null && person != null) {
			lines.add("added " + kind + " " + id.apply(person) + ": " + words.apply(person));
		}
		else if (machine != null && person == null) {
			lines.add("dropped " + kind + " " + id.apply(machine) + ": " + words.apply(machine));
		}
		else if (person != null && !one.changes().isEmpty()) {
			lines.add("changed " + kind + " " + id.apply(person));
			one.changes().forEach((change) -> lines.add(line(change)));
		}
	}

	private static String line(Change change) {
		return "  " + change.field() + ": " + change.before() + " → " + change.after();
	}

}
