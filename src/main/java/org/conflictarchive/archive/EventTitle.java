package org.conflictarchive.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.conflictarchive.reading.Reading;
import org.conflictarchive.vocabulary.ActorType;
import org.conflictarchive.vocabulary.Series;
import org.jspecify.annotations.Nullable;

/**
 * What an event is called: what a person called it or its only report, else the parties
 * and the date, else nothing.
 *
 * @param words the title, or null where no party is known
 * @param made whether it is made of parties and date
 */
record EventTitle(@Nullable String words, boolean made) {

	private static final Set<ActorType> PARTIES = EnumSet.of(ActorType.STATE, ActorType.ARMED_GROUP);

	private static final int MOST_PARTIES = 3;

	static EventTitle of(List<Reading> readings, @Nullable KnownDate date) {
		return readings.stream()
			.map((reading) -> reading.report().eventTitle())
			.filter(Objects::nonNull)
			.findFirst()
			.or(() -> Stream.of(readings)
				.filter((all) -> all.size() == 1)
				.map((all) -> all.get(0).report().title())
				.filter(Objects::nonNull)
				.findFirst())
			.map((title) -> new EventTitle(title, false))
			.orElseGet(() -> made(parties(readings), date));
	}

	private static EventTitle made(List<String> parties, @Nullable KnownDate date) {
		if (parties.isEmpty()) {
			return new EventTitle(null, false);
		}
		String title = Series.and(parties);
		return new EventTitle((date != null) ? title + ", " + date.inWords() : title, true);
	}

	/**
	 * The parties whose losses are claimed, or where there are none those that speak, the
	 * weightiest first. The more of a text's statements and claims are a party's, the
	 * weightier it is.
	 */
	private static List<String> parties(List<Reading> readings) {
		Map<String, Integer> weights = new LinkedHashMap<>();
		Set<String> sides = new HashSet<>();
		for (Reading reading : readings) {
			Map<String, Reading.Actor> actors = new LinkedHashMap<>();
			reading.actors().forEach((actor) -> actors.put(actor.id(), actor));
			for (Reading.Claim claim : reading.claims()) {
				List<String> names = partiesOf(claim.sides(), actors);
				sides.addAll(names);
				names.forEach((name) -> weights.merge(name, 1, Integer::sum));
			}
			for (Reading.Statement statement : reading.statements()) {
				partiesOf(statement.actors(), actors).forEach((name) -> weights.merge(name, 1, Integer::sum));
			}
		}
		List<String> parties = new ArrayList<>(weights.keySet());
		if (!sides.isEmpty()) {
			parties.retainAll(sides);
		}
		parties.sort(Comparator.comparing(weights::get, Comparator.reverseOrder()));
		return parties.subList(0, Math.min(MOST_PARTIES, parties.size()));
	}

	private static List<String> partiesOf(List<String> ids, Map<String, Reading.Actor> actors) {
		return ids.stream()
			.flatMap((id) -> Parties.of(id, actors).stream())
			.map(actors::get)
			.filter(Objects::nonNull)
			.filter((actor) -> PARTIES.contains(actor.type()))
			.map(Reading.Actor::name)
			.distinct()
			.toList();
	}

}
