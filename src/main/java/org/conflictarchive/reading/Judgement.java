package org.conflictarchive.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.conflictarchive.reading.Reading.Claim;
import org.conflictarchive.reading.Reading.Statement;

/**
 * What a person's reading of one report says of the machine's: how far it agrees, which
 * rules were right, and what no rule found.
 *
 * @param agreement of the two readings
 * @param rules each that found something, statements' before claims', by name
 * @param misses what only the person found, in the order of the text
 */
public record Judgement(Agreement agreement, List<Outcome> rules, List<Miss> misses) {

	public Judgement {
		rules = List.copyOf(rules);
		misses = List.copyOf(misses);
	}

	/**
	 * How a rule did in one report or in several.
	 *
	 * @param find {@code statement} or {@code claim}
	 * @param rule its name
	 * @param right how many of its finds the person has as well, by the measure of
	 * {@link Agreement}
	 * @param wrong how many of them the person has not
	 */
	public record Outcome(String find, String rule, int right, int wrong) {

		Outcome plus(Outcome other) {
			return new Outcome(this.find, this.rule, this.right + other.right, this.wrong + other.wrong);
		}

	}

	/**
	 * Something that the machine did not find.
	 *
	 * @param find {@code statement} or {@code claim}
	 * @param kind a statement's kind or a claim's effect, as the report object has it
	 * @param cue the words that tie a statement to who says it, in small letters; of a
	 * claim the word that tells the effect; empty where the person gave none
	 */
	public record Miss(String find, String kind, String cue) {
	}

	/** Holds the machine's reading of a report against a person's. */
	public static Judgement of(Reading person, Reading machine) {
		Pairs<Statement> statements = StatementAgreement.pairs(person, machine);
		Pairs<Claim> claims = ClaimAgreement.pairs(person, machine);
		return new Judgement(Agreement.between(person, machine),
				Stream
					.concat(outcomes("statement", statements, Statement::rule).stream(),
							outcomes("claim", claims, Claim::rule).stream())
					.toList(),
				Stream
					.concat(statements.missed().stream().map(Judgement::missed),
							claims.missed().stream().map(Judgement::missed))
					.toList());
	}

	private static Miss missed(Statement statement) {
		Reading.Words cue = statement.cue();
		return new Miss("statement", statement.kind().word(), (cue != null) ? cue.text().toLowerCase(Locale.ROOT) : "");
	}

	private static Miss missed(Claim claim) {
		Reading.Words word = claim.effectWords();
		return new Miss("claim", claim.effect().word(), (word != null) ? word.text().toLowerCase(Locale.ROOT) : "");
	}

	private static <T> List<Outcome> outcomes(String find, Pairs<T> pairs, Function<T, String> rule) {
		Set<T> right = new HashSet<>();
		pairs.pairs().forEach((pair) -> right.add(pair.found()));
		List<Outcome> outcomes = new ArrayList<>();
		pairs.found()
			.forEach((found) -> outcomes.add(new Outcome(find, rule.apply(found), right.contains(found) ? 1 : 0,
					right.contains(found) ? 0 : 1)));
		return sum(outcomes);
	}

	/** The same rules in several reports: statements' before claims', by name. */
	public static List<Outcome> sum(List<Outcome> outcomes) {
		Map<String, Outcome> sums = new TreeMap<>(Comparator.naturalOrder());
		outcomes.forEach((outcome) -> sums.merge(("statement".equals(outcome.find()) ? "0" : "1") + outcome.rule(),
				outcome, Outcome::plus));
		return List.copyOf(sums.values());
	}

}
