package org.conflictarchive.formats;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.conflictarchive.archive.Parties;
import org.conflictarchive.reading.Reading;
import org.conflictarchive.reading.ReadingJson;

/**
 * The report object cut down to what is asked for: the same report, of its statements and
 * claims those that are meant, of its actors those they name with all whom these speak
 * for. What can read a report's JSON can read any of the archive's.
 *
 * @param permalink of what it was cut down to
 * @param citation of that, in words
 */
public record Excerpt(String permalink, String citation, @JsonUnwrapped Reading reading) {

	/** One statement with its claims. */
	public static Excerpt ofStatement(Reading reading, String id, Citation citation) {
		return new Excerpt(citation.address(), citation.inFull(),
				of(reading, (statement) -> statement.id().equals(id), (claim) -> claim.statement().equals(id)));
	}

	/** One claim with its statement. */
	public static Excerpt ofClaim(Reading reading, String id, Citation citation) {
		Set<String> statement = reading.claims()
			.stream()
			.filter((claim) -> claim.id().equals(id))
			.map(Reading.Claim::statement)
			.collect(Collectors.toSet());
		return new Excerpt(citation.address(), citation.inFull(),
				of(reading, (said) -> statement.contains(said.id()), (claim) -> claim.id().equals(id)));
	}

	/**
	 * What an actor and those who speak for it say, relay and claim in one report, and
	 * what losses of theirs are claimed.
	 */
	public static Reading ofActor(Reading reading, String slug) {
		Set<String> members = Parties.members(slug, actors(reading));
		return of(reading, (said) -> meets(members, said.actors()) || meets(members, said.relayedBy()),
				(claim) -> meets(members, claim.claimants()) || meets(members, claim.sides()), Set.of(slug));
	}

	/** The statements and claims that are meant. */
	public static Reading of(Reading reading, Predicate<Reading.Statement> statements,
			Predicate<Reading.Claim> claims) {
		return of(reading, statements, claims, Set.of());
	}

	private static Reading of(Reading reading, Predicate<Reading.Statement> statements, Predicate<Reading.Claim> claims,
			Set<String> alsoNamed) {
		List<Reading.Statement> said = reading.statements().stream().filter(statements).toList();
		List<Reading.Claim> claimed = reading.claims().stream().filter(claims).toList();
		Set<String> named = new HashSet<>(alsoNamed);
		said.forEach((one) -> Stream.of(one.actors(), one.relayedBy()).forEach(named::addAll));
		claimed.forEach((one) -> Stream.of(one.claimants(), one.sides()).forEach(named::addAll));
		Map<String, Reading.Actor> actors = actors(reading);
		List.copyOf(named).forEach((actor) -> named.addAll(Parties.of(actor, actors)));
		return new Reading(reading.report(),
				reading.actors().stream().filter((actor) -> named.contains(actor.id())).toList(), said, claimed);
	}

	public String asJson() {
		return ReadingJson.mapper().writeValueAsString(this);
	}

	private static Map<String, Reading.Actor> actors(Reading reading) {
		return reading.actors().stream().collect(Collectors.toMap(Reading.Actor::id, Function.identity()));
	}

	private static boolean meets(Set<String> members, List<String> actors) {
		return actors.stream().anyMatch(members::contains);
	}

}
