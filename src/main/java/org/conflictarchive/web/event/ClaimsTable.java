package org.conflictarchive.web.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
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
import org.conflictarchive.archive.KnownDate;
import org.conflictarchive.reading.SharedSentences.Shared;
import org.conflictarchive.vocabulary.CasualtyEffect;
import org.conflictarchive.vocabulary.Count;
import org.conflictarchive.web.view.ActorLink;
import org.conflictarchive.web.view.ClaimView;
import org.conflictarchive.web.view.Isolated;
import org.conflictarchive.web.view.SourceView;
import org.conflictarchive.web.view.ToldLosses;
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
			return (this.report != null) ? "the report “" + Isolated.of(this.report.name()) + "”, in its own voice"
					: "the report, in its own voice";
		}

	}

	/**
	 * A row.
	 *
	 * @param sides whose; empty where not told
	 * @param first whether it is the first of these sides
	 * @param rows how many rows of these sides follow from here, this one among them; 0
	 * where it is not the first
	 * @param differences between the claimants' figures, day by day
	 */
	record Losses(List<ActorLink> sides, CasualtyEffect effect, int rows, List<Cell> cells,
			List<Difference> differences) {

		/** "Armenia, killed", in a line. */
		public String name() {
			return (this.sides.isEmpty() ? "Side not told" : ActorLink.names(this.sides)) + ", " + this.effect.word();
		}

		private Losses besides(List<Losses> all) {
			return new Losses(this.sides, this.effect, this.rows, this.cells, Difference.of(this, all));
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

		/** Those figures that the claimant did not replace by later ones. */
		List<Entry> last() {
			return this.entries.stream()
				.filter((entry) -> entry.claim().number() != null)
				.filter((entry) -> this.entries.stream().noneMatch(entry::isReplacedBy))
				.toList();
		}

	}

	/**
	 * A claim.
	 *
	 * @param again the same, as other reports carry it
	 * @param carried how often its sentence is carried, or null where only once
	 * @param words those that count, with who is counted and where, "up to 20 civilians …
	 * in Zalan"
	 * @param said when it was last said, or null where nobody knows
	 */
	record Entry(ClaimView claim, Count count, List<ClaimView> again, Carried.@Nullable View carried, String words,
			ToldLosses losses, @Nullable KnownDate said) {

		/** Whether both are told in one statement: then they count different people. */
		boolean isBeside(Entry other) {
			return this.claim.source().id().equals(other.claim.source().id())
					&& this.claim.anchor().equals(other.claim.anchor());
		}

		/** Whether its claimant told it anew, on a later day, by another. */
		boolean isReplacedBy(Entry later) {
			return !isBeside(later) && Saying.isLater(later.said, this.said) && later.losses.replaces(this.losses);
		}

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
		Map<CasualtyClaim, Column> columnOf = new IdentityHashMap<>();
		claims.forEach((claim) -> columnOf.put(claim, column(claim, allegiance, severalReports)));
		List<Column> columns = columns(claims.stream().map(columnOf::get).distinct().toList(), sides, allegiance);
		List<Losses> losses = new ArrayList<>();
		bySides.values().forEach((ofSides) -> {
			Map<CasualtyEffect, List<CasualtyClaim>> byEffect = ofSides.stream()
				.collect(Collectors.groupingBy(CasualtyClaim::effect, TreeMap::new, Collectors.toList()));
			List<Losses> rows = new ArrayList<>();
			byEffect.forEach((effect, told) -> {
				List<ActorLink> whose = ActorLink.to(told.get(0).sides());
				Map<Column, List<CasualtyClaim>> byColumn = told.stream().collect(Collectors.groupingBy(columnOf::get));
				List<Cell> cells = columns.stream()
					.map((column) -> new Cell(column, standing(column, whose, sides, allegiance),
							entries(byColumn.getOrDefault(column, List.of()), carried)))
					.toList();
				rows.add(new Losses(whose, effect, rows.isEmpty() ? byEffect.size() : 0, cells, List.of()));
			});
			rows.forEach((row) -> losses.add(row.besides(rows)));
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

	private static List<Column> columns(List<Column> claiming, Set<ActorLink> sides, Allegiance allegiance) {
		List<ActorLink> ordered = List.copyOf(sides);
		return claiming.stream()
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
	 * once, in its place when it was said last.
	 */
	private static List<Entry> entries(List<CasualtyClaim> claims, Carried carried) {
		record Voice(Object sentence, Count count) {
		}
		Map<Voice, List<CasualtyClaim>> voices = new LinkedHashMap<>();
		for (CasualtyClaim claim : claims) {
			Shared shared = carried.of(claim.statement());
			Voice voice = new Voice((shared != null) ? shared : claim.permalink(), claim.count());
			List<CasualtyClaim> before = voices.remove(voice);
			List<CasualtyClaim> told = (before != null) ? before : new ArrayList<>();
			told.add(claim);
			voices.put(voice, told);
		}
		return voices.values().stream().map((voice) -> entry(voice, carried)).toList();
	}

	private static Entry entry(List<CasualtyClaim> voice, Carried carried) {
		CasualtyClaim claim = voice.get(0);
		return new Entry(ClaimView.of(claim), claim.count(), voice.stream().skip(1).map(ClaimView::of).toList(),
				carried.view(claim.statement()), ToldLosses.inWords(claim), ToldLosses.of(claim),
				Saying.said(voice.get(voice.size() - 1)));
	}

}
