package org.conflictarchive.web.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.conflictarchive.archive.Actor;
import org.conflictarchive.archive.ActorPlace;
import org.conflictarchive.archive.ActorTally;
import org.conflictarchive.archive.Report;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.vocabulary.ActorType;
import org.conflictarchive.web.view.ActorLink;
import org.conflictarchive.web.view.ChainView;
import org.conflictarchive.web.view.ClaimView;
import org.conflictarchive.web.view.Counted;
import org.conflictarchive.web.view.DateView;
import org.conflictarchive.web.view.Isolated;
import org.conflictarchive.web.view.SourceView;
import org.conflictarchive.web.view.StatementView;
import org.jspecify.annotations.Nullable;

/**
 * One actor: how the texts name it, what they know of it, what it and those who speak for
 * it say and claim, what losses of its own are claimed, and through whom it speaks.
 *
 * @param kind what reports take it for, in a reader's words
 * @param machine whether a machine read any of its reports
 * @param reports in which it appears
 * @param names how they name it, the most frequent first
 * @param offices its offices, each with the words it rests on
 * @param parties for whom it speaks, likewise
 * @param members who speaks for it
 * @param statements of its own or on its behalf
 * @param heading how many, and how many of them on its behalf
 * @param relayed statements that it relays, where it has none of its own
 * @param claims of losses, of its own or on its behalf
 * @param losses claims of its own losses
 * @param spokenThrough the chains that end with it
 * @param relays the chains in which it renders what another says
 */
record ActorPage(ActorLink actor, String kind, boolean machine, List<Appearance> reports, List<Name> names,
		Known offices, Known parties, List<Member> members, String heading, Some<StatementView> statements,
		Some<StatementView> relayed, Some<ClaimView> claims, Some<ClaimView> losses, List<ChainView> spokenThrough,
		List<ChainView> relays) {

	private static final Set<ActorType> SPEAK_FOR_SOMEBODY = EnumSet.of(ActorType.PERSON, ActorType.GOVERNMENT_BODY,
			ActorType.GROUP);

	private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "him", "her", "them", "his", "their",
			"its", "i", "we", "who");

	/** Some rows of a selection, and how many there are. */
	record Some<T>(List<T> rows, long all) {

		public boolean isWhole() {
			return this.rows.size() == this.all;
		}

	}

	/** A report in which it appears. */
	record Appearance(SourceView source, @Nullable DateView published) {
	}

	/**
	 * What texts call it.
	 *
	 * @param report the report's id of the first place
	 * @param range of that place, as addresses have it
	 * @param extent how often, in words
	 */
	record Name(String words, String report, String range, String extent) {
	}

	/**
	 * What reports know of it, an office or a party.
	 *
	 * @param told each of the answers they give
	 * @param silent how many reports of those that could tell do not
	 * @param asked whether it is such as could have one
	 */
	record Known(List<Told> told, long silent, boolean asked) {

		/** Whether reports give different answers. */
		public boolean isDisputed() {
			return this.told.size() > 1;
		}

	}

	/**
	 * An answer.
	 *
	 * @param party the actor that it is, or null for an office
	 * @param places where each report tells it
	 */
	record Told(String words, @Nullable ActorLink party, List<Ground> places) {
	}

	/**
	 * Where a report tells something.
	 *
	 * @param words those it rests on, or null where none were found
	 * @param beside whether they only stand near to where it is named
	 * @param range their place, as addresses have it, or null
	 * @param named the fullest words by which the report names the actor, or null
	 */
	record Ground(SourceView source, @Nullable String words, boolean beside, @Nullable String range,
			@Nullable String named) {
	}

	/** One who speaks for it, and how often. */
	record Member(ActorLink actor, String kind, long statements) {

		static Member of(ActorTally tally) {
			return new Member(new ActorLink(tally.slug(), tally.name()), ActorPage.kind(tally.type()),
					tally.statements());
		}

	}

	/** Of an actor's chains those that end with it, and the others. */
	record Chained(List<ChainView> spokenThrough, List<ChainView> relays) {

		static Chained of(String slug, List<ChainView> chains) {
			Map<Boolean, List<ChainView>> split = chains.stream()
				.collect(Collectors.partitioningBy((chain) -> chain.speaker().slug().equals(slug)));
			return new Chained(split.getOrDefault(true, List.of()), split.getOrDefault(false, List.of()));
		}

	}

	/**
	 * The page of an actor.
	 * @param appearances the actor in each of its reports, at least one
	 * @param places where they name it
	 * @param own how many of the statements are its own
	 */
	static ActorPage of(List<Actor> appearances, List<ActorPlace> places, List<ActorTally> members, long own,
			Some<StatementView> statements, Some<StatementView> relayed, Some<ClaimView> claims, Some<ClaimView> losses,
			Chained chains) {
		Map<String, String> fullest = fullest(places);
		List<Report> reports = appearances.stream().map(Actor::report).toList();
		boolean expected = appearances.stream().anyMatch((actor) -> SPEAK_FOR_SOMEBODY.contains(actor.type()));
		return new ActorPage(ActorLink.to(appearances.get(0)),
				appearances.stream().map((actor) -> kind(actor.type())).distinct().collect(Collectors.joining(" or ")),
				reports.stream().anyMatch((report) -> report.readingBy().equals("machine")),
				reports.stream().map((report) -> new Appearance(SourceView.of(report), DateView.of(report))).toList(),
				names(places), offices(appearances, fullest), parties(appearances, places, fullest, expected),
				members.stream().map(Member::of).toList(), heading(statements.all(), own), statements, relayed, claims,
				losses, chains.spokenThrough(), chains.relays());
	}

	/** Whether more than one report speaks of it, so that it is joined by name. */
	public boolean isJoined() {
		return this.reports.size() > 1;
	}

	/** For the window. */
	public String title() {
		return Isolated.of(this.actor.name());
	}

	/** The number of its reports in words. */
	public String extent() {
		return Counted.of(this.reports.size(), "report");
	}

	private static String kind(ActorType type) {
		return type.word().replace('-', ' ');
	}

	private static List<Name> names(List<ActorPlace> places) {
		Map<String, List<ActorPlace>> byWords = new LinkedHashMap<>();
		places.forEach((place) -> byWords.computeIfAbsent(place.text(), (words) -> new ArrayList<>()).add(place));
		return byWords.values()
			.stream()
			.sorted(Comparator.comparing((List<ActorPlace> all) -> PRONOUNS.contains(lower(all)))
				.thenComparing((all) -> -all.size()))
			.map((all) -> {
				ActorPlace first = all.get(0);
				long reports = all.stream().map(ActorPlace::report).distinct().count();
				return new Name(first.text(), first.report(), first.start() + "-" + first.end(),
						((all.size() == 1) ? "once" : all.size() + " times")
								+ ((reports > 1) ? " in " + reports + " reports" : ""));
			})
			.toList();
	}

	private static String lower(List<ActorPlace> places) {
		return places.get(0).text().toLowerCase(Locale.ROOT);
	}

	private static Map<String, String> fullest(List<ActorPlace> places) {
		return places.stream()
			.collect(Collectors.toMap(ActorPlace::report, ActorPlace::text,
					(one, other) -> (other.length() > one.length()) ? other : one));
	}

	private static Known offices(List<Actor> appearances, Map<String, String> fullest) {
		Map<String, List<Ground>> told = new LinkedHashMap<>();
		for (Actor actor : appearances) {
			if (actor.role() != null) {
				told.computeIfAbsent(actor.role(), (role) -> new ArrayList<>())
					.add(ground(actor, actor.roleWords(), false, fullest));
			}
		}
		long silent = appearances.stream().filter((actor) -> actor.role() == null).count();
		return new Known(
				told.entrySet().stream().map((entry) -> new Told(entry.getKey(), null, entry.getValue())).toList(),
				silent, !told.isEmpty());
	}

	private static Known parties(List<Actor> appearances, List<ActorPlace> places, Map<String, String> fullest,
			boolean expected) {
		Map<String, List<Actor>> told = appearances.stream()
			.filter((actor) -> actor.affiliation() != null)
			.collect(Collectors.groupingBy((actor) -> Objects.requireNonNull(actor.affiliation()).slug(),
					LinkedHashMap::new, Collectors.toList()));
		long silent = appearances.stream().filter((actor) -> actor.affiliation() == null).count();
		return new Known(told.values().stream().map((actors) -> {
			ActorLink party = ActorLink.to(Objects.requireNonNull(actors.get(0).affiliation()));
			return new Told(party.name(), party,
					actors.stream()
						.map((actor) -> ground(actor, actor.partyWords(), !isNamedBy(actor.partyWords(), actor, places),
								fullest))
						.toList());
		}).toList(), silent, expected || !told.isEmpty());
	}

	private static boolean isNamedBy(@Nullable Words words, Actor actor, List<ActorPlace> places) {
		return words != null && places.stream()
			.anyMatch((place) -> place.report().equals(actor.report().id()) && place.start() <= words.start()
					&& words.end() <= place.end());
	}

	private static Ground ground(Actor actor, @Nullable Words words, boolean beside, Map<String, String> fullest) {
		return new Ground(SourceView.of(actor.report()), (words != null) ? words.text() : null, beside,
				(words != null) ? words.start() + "-" + words.end() : null, fullest.get(actor.report().id()));
	}

	private static String heading(long all, long own) {
		if (all == 0) {
			return "No statements of its own";
		}
		String heading = Counted.of(all, "statement");
		if (own == all) {
			return heading;
		}
		return heading + ((own == 0) ? ", all on its behalf" : ", " + (all - own) + " of them on its behalf");
	}

}
