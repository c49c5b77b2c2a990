package org.conflictarchive.web.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.conflictarchive.archive.Actor;
import org.conflictarchive.archive.ActorPlace;
import org.conflictarchive.archive.ActorTally;
import org.conflictarchive.archive.Report;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.vocabulary.ActorType;
import org.conflictarchive.web.view.ActorKind;
import org.conflictarchive.web.view.ActorLink;
import org.conflictarchive.web.view.ChainView;
import org.conflictarchive.web.view.ClaimView;
import org.conflictarchive.web.view.Counted;
import org.conflictarchive.web.view.DateView;
import org.conflictarchive.web.view.Isolated;
import org.conflictarchive.web.view.ReadBy;
import org.conflictarchive.web.view.SourceView;
import org.conflictarchive.web.view.StatementView;
import org.jspecify.annotations.Nullable;

/**
 * One actor: how the texts name it, what they know of it, what it and those who speak for
 * it say and claim, what losses of its own are claimed, and through whom it speaks.
 *
 * @param kind what reports take it for, in a reader's words
 * @param unnamed whether common nouns stand for its name, so that reports mean different
 * people by it
 * @param readBy who read its reports
 * @param extent how many reports it appears in, in words
 * @param reports in which it appears
 * @param names how they name it, the most frequent first
 * @param sums how much there is of each of what follows
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
record ActorPage(ActorLink actor, String kind, boolean unnamed, ReadBy readBy, String extent,
		Bounded<Appearance> reports, Bounded<Name> names, List<Sum> sums, Known offices, Known parties,
		List<Member> members, String heading, Some<StatementView> statements, Some<StatementView> relayed,
		Some<ClaimView> claims, Some<ClaimView> losses, List<ChainView> spokenThrough, List<ChainView> relays) {

	private static final Set<ActorType> SPEAK_FOR_SOMEBODY = EnumSet.of(ActorType.PERSON, ActorType.GOVERNMENT_BODY,
			ActorType.GROUP);

	private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "him", "her", "them", "his", "their",
			"its", "i", "we", "who");

	/** How many rows of a kind there are, and where on the page. */
	record Sum(String anchor, String number, String what) {

		static List<Sum> of(Some<?> statements, Some<?> claims, Some<?> losses, Some<?> relayed) {
			List<Sum> sums = new ArrayList<>();
			add(sums, "statements", statements, "statement", "statements");
			add(sums, "claims", claims, "claim of losses", "claims of losses");
			add(sums, "losses", losses, "claim of its own losses", "claims of its own losses");
			add(sums, "relays", relayed, "statement of others it relays", "statements of others it relays");
			return List.copyOf(sums);
		}

		private static void add(List<Sum> sums, String anchor, Some<?> rows, String one, String many) {
			if (rows.all() > 0) {
				sums.add(new Sum(anchor, Counted.number(rows.all()), (rows.all() == 1) ? one : many));
			}
		}

	}

	/**
	 * What a page shows of many things.
	 *
	 * @param first at once
	 * @param folded where they are asked for
	 * @param more how many of them are left out
	 */
	record Bounded<T>(List<T> first, List<T> folded, int more) {

		private static final int FIRST = 12;

		private static final int FOLDED = 88;

		static <T> Bounded<T> of(List<T> all) {
			int first = Math.min(FIRST, all.size());
			int folded = Math.min(FIRST + FOLDED, all.size());
			return new Bounded<>(all.subList(0, first), all.subList(first, folded), all.size() - folded);
		}

	}

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
	 * @param silence that some reports give none, or null where all do
	 * @param asked whether it is such as could have one
	 */
	record Known(List<Told> told, @Nullable String silence, boolean asked) {

		/** Whether reports give different answers. */
		public boolean isDisputed() {
			return this.told.size() > 1;
		}

	}

	/**
	 * An answer.
	 *
	 * @param party the actor that it is, or null for an office
	 * @param places where reports tell it
	 * @param rest what there is to say of the reports that no such place is shown of, or
	 * null
	 */
	record Told(String words, @Nullable ActorLink party, List<Ground> places, @Nullable String rest) {

		private static final int PLACES = 5;

		/**
		 * An answer.
		 * @param grounds what it rests on in each report that gives it; empty where that
		 * has no words for it
		 * @param follows what it follows from without words
		 */
		static Told of(String words, @Nullable ActorLink party, List<Optional<Ground>> grounds, String follows) {
			List<Ground> found = grounds.stream().flatMap(Optional::stream).toList();
			int wordless = grounds.size() - found.size();
			List<String> rest = new ArrayList<>();
			if (found.size() > PLACES) {
				rest.add("and in the words of " + Counted.of(found.size() - PLACES, "more report"));
			}
			if (wordless > 0) {
				rest.add(((grounds.size() == 1) ? "" : "in " + Counted.of(wordless, "report") + " ") + follows);
			}
			return new Told(words, party, found.subList(0, Math.min(PLACES, found.size())),
					rest.isEmpty() ? null : String.join("; ", rest));
		}

	}

	/**
	 * Where a report tells something.
	 *
	 * @param words those it rests on
	 * @param beside whether they only stand near to where it is named
	 * @param range their place, as addresses have it
	 */
	record Ground(SourceView source, String words, boolean beside, String range) {
	}

	/** One who speaks for it, and how often. */
	record Member(ActorLink actor, String kind, long statements) {

		static Member of(ActorTally tally) {
			return new Member(new ActorLink(tally.slug(), tally.name()),
					ActorKind.of(tally.type(), tally.name(), false), tally.statements());
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
		boolean small = places.stream().anyMatch((place) -> isSmall(place, appearances.get(0).name()));
		List<Report> reports = appearances.stream().map(Actor::report).toList();
		boolean expected = appearances.stream().anyMatch((actor) -> SPEAK_FOR_SOMEBODY.contains(actor.type()));
		return new ActorPage(ActorLink.to(appearances.get(0)),
				appearances.stream()
					.map((actor) -> ActorKind.of(actor.type(), actor.name(), small))
					.distinct()
					.collect(Collectors.joining(" or ")),
				appearances.stream().allMatch((actor) -> ActorKind.isUnnamed(actor.type(), actor.name(), small)),
				ReadBy.of(reports.stream().map(Report::readingBy).toList()), Counted.of(reports.size(), "report"),
				Bounded.of(reports.stream()
					.map((report) -> new Appearance(SourceView.of(report), DateView.of(report)))
					.toList()),
				Bounded.of(names(places)), Sum.of(statements, claims, losses, relayed), offices(appearances),
				parties(appearances, places, expected), members.stream().map(Member::of).toList(),
				heading(statements.all(), own), statements, relayed, claims, losses, chains.spokenThrough(),
				chains.relays());
	}

	/** Whether more than one report speaks of it, so that it is joined by name. */
	public boolean isJoined() {
		return this.reports.first().size() > 1;
	}

	/** For the window. */
	public String title() {
		return Isolated.of(this.actor.name());
	}

	/** Whether it speaks through somebody, or somebody through it. */
	public boolean isChained() {
		return !this.spokenThrough.isEmpty() || !this.relays.isEmpty() || this.relayed.all() > 0;
	}

	private static boolean isSmall(ActorPlace place, String name) {
		return place.text().equals(name.toLowerCase(Locale.ROOT));
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
						((all.size() == 1) ? "once" : Counted.number(all.size()) + " times")
								+ ((reports > 1) ? " in " + reports + " reports" : ""));
			})
			.toList();
	}

	private static String lower(List<ActorPlace> places) {
		return places.get(0).text().toLowerCase(Locale.ROOT);
	}

	private static Known offices(List<Actor> appearances) {
		Map<String, List<Optional<Ground>>> told = new LinkedHashMap<>();
		for (Actor actor : appearances) {
			if (actor.role() != null) {
				told.computeIfAbsent(actor.role(), (role) -> new ArrayList<>())
					.add(ground(actor, actor.roleWords(), false));
			}
		}
		return new Known(told.entrySet()
			.stream()
			.map((entry) -> Told.of(entry.getKey(), null, entry.getValue(), "the words for it were not found again"))
			.toList(), silence(appearances, (actor) -> actor.role() == null, "names", "name"), !told.isEmpty());
	}

	private static Known parties(List<Actor> appearances, List<ActorPlace> places, boolean expected) {
		Map<String, List<Actor>> told = appearances.stream()
			.filter((actor) -> actor.affiliation() != null)
			.collect(Collectors.groupingBy((actor) -> Objects.requireNonNull(actor.affiliation()).slug(),
					LinkedHashMap::new, Collectors.toList()));
		return new Known(told.values().stream().map((actors) -> {
			ActorLink party = ActorLink.to(Objects.requireNonNull(actors.get(0).affiliation()));
			return Told.of(party.name(), party, actors.stream()
				.map((actor) -> ground(actor, actor.partyWords(), !isNamedBy(actor.partyWords(), actor, places)))
				.toList(),
					"no words beside its name tell it: it follows from the rest of the report, or from the word lists "
							+ "of the rules");
		}).toList(),
				told.isEmpty() ? null : silence(appearances, (actor) -> actor.affiliation() == null, "tells", "tell"),
				expected || !told.isEmpty());
	}

	private static @Nullable String silence(List<Actor> appearances, Predicate<Actor> silent, String tells,
			String tell) {
		long reports = appearances.stream().filter(silent).count();
		return (reports == 0) ? null
				: ((reports == 1) ? "One report " + tells : Counted.number(reports) + " reports " + tell) + " none.";
	}

	private static boolean isNamedBy(@Nullable Words words, Actor actor, List<ActorPlace> places) {
		return words != null && places.stream()
			.anyMatch((place) -> place.report().equals(actor.report().id()) && place.start() <= words.start()
					&& words.end() <= place.end());
	}

	private static Optional<Ground> ground(Actor actor, @Nullable Words words, boolean beside) {
		return Optional.ofNullable(words)
			.map((found) -> new Ground(SourceView.of(actor.report()), found.text(), beside,
					found.start() + "-" + found.end()));
	}

	private static String heading(long all, long own) {
		if (all == 0) {
			return "No statements of its own";
		}
		String heading = Counted.of(all, "statement");
		if (own == all) {
			return heading;
		}
		return heading
				+ ((own == 0) ? ", all on its behalf" : ", " + Counted.number(all - own) + " of them on its behalf");
	}

}
