package org.conflictarchive.web.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.conflictarchive.archive.ActorName;
import org.conflictarchive.archive.ActorTally;
import org.conflictarchive.vocabulary.ActorType;
import org.conflictarchive.web.view.ActorKind;
import org.conflictarchive.web.view.ActorLink;
import org.jspecify.annotations.Nullable;

/**
 * Everyone who speaks in some report, and those they speak for: joined over the reports
 * by slug, those with most statements first.
 */
public record Roster(List<Entry> entries) {

	private static final Set<ActorType> PARTIES = EnumSet.of(ActorType.STATE, ActorType.ARMED_GROUP);

	private static final Comparator<Entry> MOST_FIRST = Comparator.comparingLong(Entry::statements)
		.reversed()
		.thenComparing((entry) -> entry.actor().slug());

	/**
	 * An actor in all its reports.
	 *
	 * @param small whether some text spells its name in small letters
	 * @param types what reports take it for, the words of addresses; none where it is
	 * silent
	 * @param parties for whom it speaks, at once
	 * @param speaksFor how many of its own statements are in reports that take it for
	 * somebody who speaks for a party, by that party's slug, at any depth
	 * @param party whether others speak for it or it is such as they speak for
	 * @param own how many statements are its own
	 * @param statements how many are its own or on its behalf
	 * @param claims how many claims of losses are
	 * @param losses how many are of its own losses
	 */
	public record Entry(ActorLink actor, boolean small, List<String> types, List<ActorLink> parties,
			Map<String, Long> speaksFor, boolean party, long own, long statements, long claims, long losses) {

		/** What it is, in a reader's words; reports may differ. */
		public String kind() {
			return this.types.stream()
				.map((type) -> ActorKind.of(ActorType.of(type), this.actor.name(), this.small))
				.collect(Collectors.joining(" or "));
		}

		/**
		 * Whether common nouns stand for its name, so that reports mean different people.
		 */
		boolean isUnnamed() {
			return !this.types.isEmpty() && this.types.stream()
				.allMatch((type) -> ActorKind.isUnnamed(ActorType.of(type), this.actor.name(), this.small));
		}

		/** "for another party", beside one it speaks for, or null. */
		public @Nullable String parties(String besides) {
			if (this.parties.size() > 1) {
				return isUnnamed() ? "different people, for different parties" : "reports disagree for whom it speaks";
			}
			return this.parties.stream()
				.filter((party) -> !party.slug().equals(besides))
				.map((party) -> "for " + party.name())
				.findFirst()
				.orElse(null);
		}

		/** Whether no report knows a party of it, and it is none itself. */
		boolean isFree() {
			return this.parties.isEmpty() && !this.party;
		}

		/**
		 * Whether it heads those who speak for it. Where reports contradict each other,
		 * two may stand over each other.
		 */
		boolean isHead() {
			return this.party && (this.parties.isEmpty() || this.speaksFor.containsKey(this.actor.slug()));
		}

	}

	/** How many rows there are of each actor and those who speak for it. */
	record Numbers(Map<String, Long> statements, Map<String, Long> claims, Map<String, Long> losses) {
	}

	/**
	 * Everyone.
	 * @param tallies of all who speak
	 * @param small the slugs of those whose name some text spells in small letters
	 * @param names looks up what actors are called
	 */
	static Roster of(List<ActorTally> tallies, Set<String> small, Function<Collection<String>, List<ActorName>> names,
			Numbers numbers) {
		Map<String, List<ActorTally>> bySlug = new LinkedHashMap<>();
		tallies.forEach((tally) -> bySlug.computeIfAbsent(tally.slug(), (slug) -> new ArrayList<>()).add(tally));
		Map<String, String> called = new HashMap<>();
		Map<String, Set<String>> above = new HashMap<>();
		bySlug.forEach((slug, rows) -> {
			called.put(slug, rows.get(0).name());
			above.put(slug,
					rows.stream()
						.map(ActorTally::party)
						.filter(Objects::nonNull)
						.collect(Collectors.toCollection(LinkedHashSet::new)));
		});
		addSilent(called, above, names);
		Set<String> parties = above.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
		return new Roster(called.keySet().stream().map((slug) -> {
			List<ActorTally> rows = bySlug.getOrDefault(slug, List.of());
			return new Entry(new ActorLink(slug, called.getOrDefault(slug, slug)), small.contains(slug),
					rows.stream().map((row) -> row.type().word()).distinct().toList(),
					above.getOrDefault(slug, Set.of())
						.stream()
						.map((party) -> new ActorLink(party, called.getOrDefault(party, party)))
						.toList(),
					statementsFor(slug, rows, above),
					parties.contains(slug) || rows.stream().anyMatch((row) -> PARTIES.contains(row.type())),
					rows.stream().mapToLong(ActorTally::statements).sum(), numbers.statements().getOrDefault(slug, 0L),
					numbers.claims().getOrDefault(slug, 0L), numbers.losses().getOrDefault(slug, 0L));
		}).sorted(MOST_FIRST).toList());
	}

	/** Those that are only spoken for, and whom they speak for in turn. */
	private static void addSilent(Map<String, String> called, Map<String, Set<String>> above,
			Function<Collection<String>, List<ActorName>> names) {
		Set<String> unnamed = unnamed(called, above);
		while (!unnamed.isEmpty()) {
			unnamed.forEach((slug) -> called.put(slug, slug));
			for (ActorName name : names.apply(unnamed)) {
				called.put(name.slug(), name.name());
				above.put(name.slug(), (name.party() != null) ? Set.of(name.party()) : Set.of());
			}
			unnamed = unnamed(called, above);
		}
	}

	private static Set<String> unnamed(Map<String, String> called, Map<String, Set<String>> above) {
		return above.values()
			.stream()
			.flatMap(Collection::stream)
			.filter((slug) -> !called.containsKey(slug))
			.collect(Collectors.toSet());
	}

	private static Map<String, Long> statementsFor(String slug, List<ActorTally> rows, Map<String, Set<String>> above) {
		Map<String, Long> statements = new HashMap<>();
		closure(slug, above).forEach((party) -> statements.put(party, 0L));
		for (ActorTally row : rows) {
			if (row.party() != null) {
				Set<String> parties = closure(row.party(), above);
				parties.add(row.party());
				parties.forEach((party) -> statements.merge(party, row.statements(), Long::sum));
			}
		}
		return statements;
	}

	private static Set<String> closure(String slug, Map<String, Set<String>> above) {
		Set<String> all = new HashSet<>();
		List<String> next = new ArrayList<>(above.getOrDefault(slug, Set.of()));
		while (!next.isEmpty()) {
			String party = next.remove(next.size() - 1);
			if (all.add(party)) {
				next.addAll(above.getOrDefault(party, Set.of()));
			}
		}
		return all;
	}

	/** Those that others speak for and that speak for nobody. */
	List<Entry> heads() {
		return this.entries.stream().filter(Entry::isHead).toList();
	}

	/** Those of no known party. */
	List<Entry> free() {
		return this.entries.stream().filter(Entry::isFree).toList();
	}

	/** How many speak. */
	public long speaking() {
		return this.entries.stream().filter((entry) -> entry.own() > 0).count();
	}

	/** Those who speak, of those asked for. */
	public List<Entry> speaking(ActorsAsked asked) {
		return this.entries.stream().filter((entry) -> entry.own() > 0 && asked.admits(entry)).toList();
	}

	/** Those who speak for a party, by how much they say for it. */
	List<Entry> membersOf(Entry party) {
		return this.entries.stream()
			.filter((entry) -> entry.own() > 0 && entry.speaksFor().containsKey(party.actor().slug()))
			.filter((entry) -> !entry.equals(party))
			.sorted(Comparator
				.comparingLong((Entry entry) -> -entry.speaksFor().getOrDefault(party.actor().slug(), 0L)))
			.toList();
	}

	@Nullable Entry find(String slug) {
		return this.entries.stream().filter((entry) -> entry.actor().slug().equals(slug)).findFirst().orElse(null);
	}

}
