package org.conflictarchive.web.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.reading.SharedSentences.Shared;
import org.conflictarchive.vocabulary.CasualtyEffect;
import org.conflictarchive.vocabulary.Count;
import org.conflictarchive.web.view.ActorLink;
import org.conflictarchive.web.view.ClaimView;
import org.conflictarchive.web.view.SourceView;
import org.conflictarchive.web.view.Voice;
import org.jspecify.annotations.Nullable;

/**
 * All claims of an event side by side: whose losses, killed, wounded, missing … apart, by
 * who claims them. Nothing is added up; what several reports carry stands once, with all
 * of them.
 *
 * @param columns who claims: first those whose losses are told, each party's together,
 * then several who speak as one, then others, then the reports' own voices
 * @param losses the rows
 */
record ClaimsTable(List<Column> columns, List<Losses> losses) {

	private static final int MOST_BESIDE = 5;

	/** Whether its columns are more than a screen holds. */
	public boolean isWide() {
		return this.columns.size() > MOST_BESIDE;
	}

	/**
	 * Who claims.
	 *
	 * @param claimants several together where they speak as one; empty for a report's own
	 * voice
	 * @param party for which they speak, or null
	 * @param report in whose own voice, where the event has several; else null
	 */
	record Column(List<ActorLink> claimants, @Nullable ActorLink party, @Nullable SourceView report) {

		/** In a line. */
		public String name() {
			if (!this.claimants.isEmpty()) {
				return ActorLink.names(this.claimants);
			}
			return (this.report != null) ? "own voice of " + this.report.name() : "the report’s own voice";
		}

	}

	/**
	 * A row.
	 *
	 * @param sides whose; empty where not told
	 * @param first whether it is the first of these sides
	 * @param rows how many rows of these sides follow from here, this one among them; 0
	 * where it is not the first
	 * @param differ how the claimants' figures differ, or null where they do not
	 */
	record Losses(List<ActorLink> sides, CasualtyEffect effect, int rows, List<Cell> cells, @Nullable String differ) {

		/** "Armenia, killed", in a line. */
		public String name() {
			return (this.sides.isEmpty() ? "Side not told" : ActorLink.names(this.sides)) + ", " + this.effect.word();
		}

		/** Its claims, those that several reports carry once. */
		Stream<Entry> entries() {
			return this.cells.stream().flatMap((cell) -> cell.entries().stream());
		}

	}

	/**
	 * What one claimant says of some losses.
	 *
	 * @param standing whether they are its own or another side's, in words, or null where
	 * it is of no side
	 */
	record Cell(Column column, @Nullable String standing, List<Entry> entries) {
	}

	/**
	 * A claim.
	 *
	 * @param again the same, as other reports carry it
	 * @param carried how often its sentence is carried, or null where only once
	 */
	record Entry(ClaimView claim, Count count, List<ClaimView> again, Carried.@Nullable View carried) {

		/** Whether both are told in one statement: then they count different people. */
		boolean isBeside(Entry other) {
			return this.claim.source().id().equals(other.claim.source().id())
					&& this.claim.anchor().equals(other.claim.anchor());
		}

	}

	private record Key(Set<String> sides, CasualtyEffect effect) {
	}

	/**
	 * Lays them out.
	 * @param claims of the event, those of a claimant in the order in which it said them
	 */
	static ClaimsTable of(List<CasualtyClaim> claims, Allegiance allegiance, Carried carried, boolean severalReports) {
		Map<Set<String>, List<CasualtyClaim>> bySides = new LinkedHashMap<>();
		claims.stream()
			.sorted(Comparator
				.comparingInt((claim) -> claim.sides().isEmpty() ? 2 : ((claim.sides().size() > 1) ? 1 : 0)))
			.forEach((claim) -> bySides.computeIfAbsent(slugs(claim), (sides) -> new ArrayList<>()).add(claim));
		Set<ActorLink> sides = claims.stream()
			.flatMap((claim) -> ActorLink.to(claim.sides()).stream())
			.collect(Collectors.toCollection(LinkedHashSet::new));
		List<Column> columns = columns(claims, sides, allegiance, severalReports);
		List<Losses> losses = new ArrayList<>();
		bySides.values().forEach((ofSides) -> {
			Map<CasualtyEffect, List<CasualtyClaim>> byEffect = ofSides.stream()
				.collect(Collectors.groupingBy(CasualtyClaim::effect, TreeMap::new, Collectors.toList()));
			int rows = byEffect.size();
			for (Map.Entry<CasualtyEffect, List<CasualtyClaim>> row : byEffect.entrySet()) {
				List<ActorLink> whose = ActorLink.to(row.getValue().get(0).sides());
				List<Cell> cells = columns.stream()
					.map((column) -> new Cell(column, standing(column, whose, sides, allegiance),
							entries(row.getValue()
								.stream()
								.filter((claim) -> column(claim, allegiance, severalReports).equals(column))
								.toList(), carried)))
					.toList();
				losses.add(new Losses(whose, row.getKey(), rows, cells,
						Difference.inWords(cells.stream().map(Cell::entries).toList())));
				rows = 0;
			}
		});
		return new ClaimsTable(columns, losses);
	}

	private static Set<String> slugs(CasualtyClaim claim) {
		return ActorLink.to(claim.sides()).stream().map(ActorLink::slug).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Column column(CasualtyClaim claim, Allegiance allegiance, boolean severalReports) {
		List<ActorLink> claimants = ActorLink.to(claim.claimants());
		if (claimants.isEmpty()) {
			return new Column(claimants, null, severalReports ? SourceView.of(claim.report()) : null);
		}
		List<ActorLink> parties = claimants.stream()
			.map(allegiance::above)
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		return new Column(claimants, (parties.size() == 1) ? parties.get(0) : null, null);
	}

	private static List<Column> columns(List<CasualtyClaim> claims, Set<ActorLink> sides, Allegiance allegiance,
			boolean severalReports) {
		List<ActorLink> ordered = List.copyOf(sides);
		return claims.stream()
			.map((claim) -> column(claim, allegiance, severalReports))
			.distinct()
			.sorted(Comparator.comparingInt((column) -> rank(column, ordered, allegiance)))
			.toList();
	}

	private static int rank(Column column, List<ActorLink> sides, Allegiance allegiance) {
		if (column.claimants().isEmpty()) {
			return Integer.MAX_VALUE;
		}
		if (column.claimants().size() > 1) {
			return sides.size();
		}
		for (int i = 0; i < sides.size(); i++) {
			if (allegiance.shares(column.claimants().get(0), List.of(sides.get(i)))) {
				return i;
			}
		}
		return sides.size() + 1;
	}

	private static @Nullable String standing(Column column, List<ActorLink> whose, Set<ActorLink> sides,
			Allegiance allegiance) {
		if (column.claimants().isEmpty() || whose.isEmpty()
				|| column.claimants().stream().noneMatch((claimant) -> allegiance.shares(claimant, sides))) {
			return null;
		}
		boolean own = whose.stream().allMatch((side) -> allegiance.shares(side, column.claimants()));
		if (own) {
			return (whose.size() > 1) ? "on their own losses" : "on its own side’s losses";
		}
		boolean none = whose.stream().noneMatch((side) -> allegiance.shares(side, column.claimants()));
		return none ? "on another side’s losses" : "on its own and another side’s losses";
	}

	/**
	 * What several reports carry in nearly the same words, with the same figure, is said
	 * once.
	 */
	private static List<Entry> entries(List<CasualtyClaim> claims, Carried carried) {
		record Voice(Object sentence, Count count) {
		}
		Map<Voice, List<CasualtyClaim>> voices = new LinkedHashMap<>();
		for (CasualtyClaim claim : claims) {
			Shared shared = carried.of(claim.statement());
			voices
				.computeIfAbsent(new Voice((shared != null) ? shared : claim.permalink(), claim.count()),
						(voice) -> new ArrayList<>())
				.add(claim);
		}
		return voices.values()
			.stream()
			.map((voice) -> new Entry(ClaimView.of(voice.get(0)), voice.get(0).count(),
					voice.stream().skip(1).map(ClaimView::of).toList(), carried.view(voice.get(0).statement())))
			.toList();
	}

}
