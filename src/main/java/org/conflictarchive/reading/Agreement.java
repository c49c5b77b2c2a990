package org.conflictarchive.reading;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How far a machine's reading of a report agrees with a person's, or its readings of
 * several reports with theirs. What the report says in its own voice is left aside.
 *
 * <table>
 * <caption>What is measured: a find is right where it is paired with one of the person's
 * and the part named agrees</caption>
 * <tr>
 * <td>statement
 * <td>its content shares at least half of its words, both ways
 * <tr>
 * <td>statement+speaker
 * <td>the speaker's words share one that counts
 * <tr>
 * <td>statement+actor
 * <td>every actor who speaks, by name
 * <tr>
 * <td>statement+relay
 * <td>the nearest relay, by name; of the statements that have one
 * <tr>
 * <td>statement+date
 * <td>the date; of the statements that a person dated, and those whose own sentence the
 * machine took a date from although the person did not
 * <tr>
 * <td>claim
 * <td>the same effect and bounds, and a fifth of the content's words
 * <tr>
 * <td>claim+side, +claimant, +flags, +victims
 * <td>whose losses; who claims; preliminary and approximate; half of the victims' words
 * <tr>
 * <td>claim+date
 * <td>the date; of the claims that a person dated
 * </table>
 *
 * @param measures in this order
 */
public record Agreement(List<Measure> measures) {

	public Agreement {
		measures = List.copyOf(measures);
	}

	/** Compares two readings of one report. */
	public static Agreement between(Reading person, Reading machine) {
		return new Agreement(
				Stream.concat(StatementAgreement.measures(person, machine), ClaimAgreement.measures(person, machine))
					.toList());
	}

	/** Every case of every report weighs the same. No reports have no measures. */
	public static Agreement sum(Collection<Agreement> reports) {
		Map<String, Measure> sums = new LinkedHashMap<>();
		reports.stream()
			.flatMap((report) -> report.measures().stream())
			.forEach((measure) -> sums.merge(measure.name(), measure, Measure::plus));
		return new Agreement(List.copyOf(sums.values()));
	}

}
