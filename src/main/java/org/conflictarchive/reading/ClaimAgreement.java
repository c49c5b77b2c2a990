package org.conflictarchive.reading;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.conflictarchive.reading.Pairs.Pair;
import org.conflictarchive.reading.Reading.Claim;
import org.conflictarchive.reading.Reading.Dated;
import org.conflictarchive.reading.Reading.Words;
import org.jspecify.annotations.Nullable;

/** What two readings of one report say of losses, and of who claims them. */
final class ClaimAgreement {

	/** Contents that share less of their words are two claims. */
	private static final double SAME_CONTENT = 0.2;

	private static final double SAME_VICTIMS = 0.5;

	/** Who claims what the report says in its own voice. */
	private static final List<String> THE_REPORT = List.of("report");

	private final Names expected;

	private final Names found;

	private ClaimAgreement(Reading person, Reading machine) {
		this.expected = new Names(person);
		this.found = new Names(machine);
	}

	static Stream<Measure> measures(Reading person, Reading machine) {
		Pairs<Claim> claims = pairs(person, machine);
		ClaimAgreement agreement = new ClaimAgreement(person, machine);
		return Stream.of(claims.measure("claim", (pair) -> true), claims.measure("claim+side", agreement::sameSides),
				claims.measure("claim+claimant", agreement::sameClaimants),
				claims.measure("claim+flags", ClaimAgreement::sameFlags),
				claims.measure("claim+victims",
						(pair) -> sameVictims(pair.expected().victims(), pair.found().victims())),
				claims.measure("claim+date", (pair) -> Dated.sameValue(pair.expected().date(), pair.found().date()),
						(pair) -> isDated(pair.expected()), ClaimAgreement::isDated));
	}

	/** Those that both have. */
	static Pairs<Claim> pairs(Reading person, Reading machine) {
		return Pairs.of(person.claims(), machine.claims(), ClaimAgreement::likeness);
	}

	private static double likeness(Claim expected, Claim found) {
		boolean sameFigure = expected.effect() == found.effect() && Objects.equals(expected.low(), found.low())
				&& Objects.equals(expected.high(), found.high());
		double overlap = ComparedWords.overlap(expected.content(), found.content());
		return (sameFigure && overlap >= SAME_CONTENT) ? overlap : 0;
	}

	private boolean sameSides(Pair<Claim> pair) {
		List<String> expectedSides = this.expected.of(pair.expected().sides());
		List<String> foundSides = this.found.of(pair.found().sides());
		return expectedSides.isEmpty() ? foundSides.isEmpty() : ComparedWords.sameActors(expectedSides, foundSides);
	}

	private boolean sameClaimants(Pair<Claim> pair) {
		return ComparedWords.sameActors(orTheReport(this.expected.of(pair.expected().claimants())),
				orTheReport(this.found.of(pair.found().claimants())));
	}

	private static List<String> orTheReport(List<String> claimants) {
		return claimants.isEmpty() ? THE_REPORT : claimants;
	}

	private static boolean sameFlags(Pair<Claim> pair) {
		return pair.expected().preliminary() == pair.found().preliminary()
				&& pair.expected().approximate() == pair.found().approximate();
	}

	private static boolean sameVictims(@Nullable Words expected, @Nullable Words found) {
		return (expected == null || found == null) ? expected == found
				: ComparedWords.overlap(expected, found) >= SAME_VICTIMS;
	}

	private static boolean isDated(Claim claim) {
		return claim.date() != null;
	}

}
