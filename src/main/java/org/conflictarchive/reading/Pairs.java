package org.conflictarchive.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;

import org.conflictarchive.reading.Pairs.Pair;

/**
 * All finds of one kind in two readings, and those of them that are taken for the same.
 */
record Pairs<T>(List<T> expected, List<T> found, List<Pair<T>> pairs) {

	/** A person's find and the machine's. */
	record Pair<T>(T expected, T found) {
	}

	/** How much alike two finds are, told by their places in their lists. */
	private record Candidate(double likeness, int expected, int found) {
	}

	/**
	 * Pairs one with one, the most alike first; of those equally alike the later in the
	 * lists go first. What is like nothing stays alone.
	 * @param likeness greater than 0 where two finds may be the same
	 */
	static <T> Pairs<T> of(List<T> expected, List<T> found, ToDoubleBiFunction<T, T> likeness) {
		Set<Integer> pairedExpected = new HashSet<>();
		Set<Integer> pairedFound = new HashSet<>();
		List<Pair<T>> pairs = new ArrayList<>();
		for (Candidate candidate : candidates(expected, found, likeness)) {
			if (!pairedExpected.contains(candidate.expected()) && !pairedFound.contains(candidate.found())) {
				pairedExpected.add(candidate.expected());
				pairedFound.add(candidate.found());
				pairs.add(new Pair<>(expected.get(candidate.expected()), found.get(candidate.found())));
			}
		}
		return new Pairs<>(expected, found, pairs);
	}

	private static <T> List<Candidate> candidates(List<T> expected, List<T> found, ToDoubleBiFunction<T, T> likeness) {
		List<Candidate> candidates = new ArrayList<>();
		for (int i = 0; i < expected.size(); i++) {
			for (int j = 0; j < found.size(); j++) {
				double like = likeness.applyAsDouble(expected.get(i), found.get(j));
				if (like > 0) {
					candidates.add(new Candidate(like, i, j));
				}
			}
		}
		candidates.sort(Comparator.comparingDouble(Candidate::likeness)
			.thenComparingInt(Candidate::expected)
			.thenComparingInt(Candidate::found)
			.reversed());
		return candidates;
	}

	/** What the person has and the machine has not, in the order of the list. */
	List<T> missed() {
		Set<T> paired = new HashSet<>();
		this.pairs.forEach((pair) -> paired.add(pair.expected()));
		return this.expected.stream().filter((one) -> !paired.contains(one)).toList();
	}

	/** How many of all finds are paired and right. */
	Measure measure(String name, Predicate<Pair<T>> right) {
		return new Measure(name, count(right), this.found.size(), this.expected.size());
	}

	/**
	 * How many of the finds that have a part have it right; whether the parts of a find
	 * without a fellow are right is not asked.
	 */
	Measure measure(String name, Predicate<Pair<T>> right, Predicate<Pair<T>> found, Predicate<T> expected) {
		return new Measure(name, count(right), count(found), (int) this.expected.stream().filter(expected).count());
	}

	private int count(Predicate<Pair<T>> condition) {
		return (int) this.pairs.stream().filter(condition).count();
	}

}
