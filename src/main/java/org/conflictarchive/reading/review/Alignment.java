package org.conflictarchive.reading.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

import org.jspecify.annotations.Nullable;

/**
 * Finds out which things of two readings are the same, pairing one with one; each step
 * looks at what the earlier ones have left.
 */
final class Alignment<T> {

	private final List<T> machine;

	private final List<T> person;

	private final List<Pair<T>> pairs = new ArrayList<>();

	Alignment(List<T> machine, List<T> person) {
		this.machine = new ArrayList<>(machine);
		this.person = new ArrayList<>(person);
	}

	/** A thing of both readings, or of one. */
	record Pair<T>(@Nullable T machine, @Nullable T person) {
	}

	private record Candidate<T>(double likeness, T machine, T person) {
	}

	/** Pairs things with the same key, if both have one and no more speaks against it. */
	Alignment<T> by(Function<T, @Nullable Object> key, BiPredicate<T, T> fits) {
		Map<Object, T> persons = new HashMap<>();
		for (T one : this.person) {
			Object own = key.apply(one);
			if (own != null) {
				persons.putIfAbsent(own, one);
			}
		}
		List<Candidate<T>> candidates = new ArrayList<>();
		for (T one : this.machine) {
			Object own = key.apply(one);
			T other = (own != null) ? persons.get(own) : null;
			if (other != null && fits.test(one, other)) {
				candidates.add(new Candidate<>(1, one, other));
			}
		}
		return pair(candidates);
	}

	/** Pairs the most alike first; only what is more alike than 0. */
	Alignment<T> by(ToDoubleBiFunction<T, T> likeness) {
		List<Candidate<T>> candidates = new ArrayList<>();
		for (T one : this.machine) {
			for (T other : this.person) {
				double like = likeness.applyAsDouble(one, other);
				if (like > 0) {
					candidates.add(new Candidate<>(like, one, other));
				}
			}
		}
		candidates.sort(Comparator.comparingDouble((Candidate<T> candidate) -> candidate.likeness()).reversed());
		return pair(candidates);
	}

	private Alignment<T> pair(List<Candidate<T>> candidates) {
		Set<T> machines = Collections.newSetFromMap(new IdentityHashMap<>());
		Set<T> persons = Collections.newSetFromMap(new IdentityHashMap<>());
		for (Candidate<T> candidate : candidates) {
			if (!machines.contains(candidate.machine()) && !persons.contains(candidate.person())) {
				machines.add(candidate.machine());
				persons.add(candidate.person());
				this.pairs.add(new Pair<>(candidate.machine(), candidate.person()));
			}
		}
		this.machine.removeIf(machines::contains);
		this.person.removeIf(persons::contains);
		return this;
	}

	/** All things, those left alone too. */
	List<Pair<T>> pairs() {
		List<Pair<T>> all = new ArrayList<>(this.pairs);
		this.machine.forEach((one) -> all.add(new Pair<>(one, null)));
		this.person.forEach((one) -> all.add(new Pair<>(null, one)));
		return all;
	}

}
