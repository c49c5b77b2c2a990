package org.conflictarchive.reading.brat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.conflictarchive.reading.Reading.Claim;
import org.conflictarchive.reading.Reading.Words;

/**
 * Where the permalinks of a report's claims point: to the count word, or to the claim's
 * first word where nothing is counted. Of claims that share it the first has it, each
 * further one the position of its victims, else of its effect word, else the next that is
 * free.
 */
final class ClaimPositions {

	private ClaimPositions() {
	}

	/**
	 * A position for each claim, in the order of the claims.
	 * @param told positions that are known, by the index of the claim
	 */
	static List<Integer> of(List<Claim> claims, Map<Integer, Integer> told) {
		Set<Integer> taken = new HashSet<>(told.values());
		Map<Integer, Integer> positions = new TreeMap<>(told);
		IntStream.range(0, claims.size())
			.boxed()
			.filter((index) -> !positions.containsKey(index))
			.sorted(Comparator.comparing((index) -> first(claims.get(index))))
			.forEach((index) -> positions.put(index, free(claims.get(index), taken)));
		return new ArrayList<>(positions.values());
	}

	/**
	 * The indexes of the claims whose positions have to be told, so that all have their
	 * own.
	 */
	static Set<Integer> unusual(List<Claim> claims) {
		Map<Integer, Integer> told = new HashMap<>();
		List<Integer> own = claims.stream().map(Claim::position).toList();
		for (List<Integer> found = of(claims, told); !found.equals(own); found = of(claims, told)) {
			for (int i = 0; i < own.size(); i++) {
				if (!found.get(i).equals(own.get(i))) {
					told.put(i, own.get(i));
				}
			}
		}
		return told.keySet();
	}

	private static int first(Claim claim) {
		return ((claim.counted() != null) ? claim.counted() : claim.content()).start();
	}

	private static int free(Claim claim, Set<Integer> taken) {
		return Stream
			.concat(Stream.concat(Stream.of(first(claim)),
					Stream.of(claim.victims(), claim.effectWords()).flatMap(Stream::ofNullable).map(Words::start)),
					IntStream.iterate(claim.content().start(), (next) -> next + 1).boxed())
			.filter(taken::add)
			.findFirst()
			.orElseThrow();
	}

}
