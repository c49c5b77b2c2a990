package org.conflictarchive.web.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.conflictarchive.archive.KnownDate;
import org.conflictarchive.archive.Place;
import org.conflictarchive.archive.Statement;
import org.conflictarchive.archive.ToldSentence;
import org.conflictarchive.reading.SharedSentences.Shared;
import org.conflictarchive.web.view.Counted;
import org.conflictarchive.web.view.DateView;
import org.conflictarchive.web.view.SourceView;
import org.conflictarchive.web.view.StatementView;
import org.jspecify.annotations.Nullable;

/**
 * Some of the statements of an event, report by report or day by day.
 *
 * @param again how many of all stand in the words of one listed before, in another
 * report; a sentence about it, or null for none
 * @param first the address of the first ones, or null where these are they
 * @param next the address of those that follow, or null where these are the last
 * @param extent which these are of how many, in words, or null where they are all
 */
record Listing(List<Group> groups, @Nullable String again, @Nullable String first, @Nullable String next,
		@Nullable String extent) {

	static final int SIZE = 50;

	/** The earliest first; a year before its months, what is not dated last. */
	private static final Comparator<ToldSentence> BY_TIME = Comparator
		.comparing((ToldSentence told) -> (told.date() != null) ? told.date().value() : "A")
		.thenComparing((told) -> day(told));

	/**
	 * Those of one report or one day.
	 *
	 * @param id of its heading
	 * @param source the report, or null where it needs no heading or they are by day
	 * @param date the day, month or year, in words; null where they are by report
	 * @param datetime for machines, or null
	 */
	record Group(String id, @Nullable SourceView source, @Nullable String date, @Nullable String datetime,
			List<Item> items) {
	}

	/**
	 * A statement.
	 *
	 * @param sourced whether its report has to be named with it
	 * @param carried by which reports its sentence is, or null where only by its own
	 * @param again whether the sentence stands above, as another report has it
	 */
	record Item(StatementView statement, boolean sourced, Carried.@Nullable View carried, boolean again) {
	}

	/**
	 * Those asked for, in order, and which of them a page begins and ends with.
	 *
	 * @param repeated keys of those that stand in the words of one before, in another
	 * report
	 * @param from how many stand on the pages before
	 */
	record Order(boolean byTime, List<ToldSentence> all, Set<Long> repeated, int from) {

		/**
		 * Puts all into order.
		 * @param told all statements of the event, by report and position
		 * @param asked keys of those asked for
		 * @param after the one before the first wanted, or null for the first
		 * @throws IllegalArgumentException where that is none of the event's
		 */
		static Order of(List<ToldSentence> told, Set<Long> asked, List<String> reports, boolean byTime, Carried carried,
				@Nullable Place after) {
			Map<String, Integer> ranks = new HashMap<>();
			reports.forEach((report) -> ranks.put(report, ranks.size()));
			Comparator<ToldSentence> byReport = Comparator
				.comparingInt((sentence) -> ranks.getOrDefault(sentence.report(), ranks.size()));
			List<ToldSentence> ordered = told.stream()
				.sorted(byTime ? BY_TIME.thenComparing(byReport) : byReport)
				.toList();
			int last = (after != null) ? ordered.stream().map(ToldSentence::place).toList().indexOf(after) : -1;
			if (after != null && last < 0) {
				throw new IllegalArgumentException("“after” is the id of the last statement on the page before; this "
						+ "event has no statement “" + after + "”.");
			}
			int from = (int) ordered.subList(0, last + 1)
				.stream()
				.filter((sentence) -> asked.contains(sentence.key()))
				.count();
			List<ToldSentence> all = ordered.stream().filter((sentence) -> asked.contains(sentence.key())).toList();
			return new Order(byTime, all, repeated(all, carried), from);
		}

		private static Set<Long> repeated(List<ToldSentence> all, Carried carried) {
			Map<Shared, String> seen = new HashMap<>();
			Set<Long> repeated = new LinkedHashSet<>();
			for (ToldSentence sentence : all) {
				Shared shared = carried.of(sentence);
				if (shared != null
						&& !seen.computeIfAbsent(shared, (none) -> sentence.report()).equals(sentence.report())) {
					repeated.add(sentence.key());
				}
			}
			return repeated;
		}

		/** Those of the page. */
		private List<ToldSentence> shown() {
			return this.all.subList(this.from, Math.min(this.from + SIZE, this.all.size()));
		}

		/** The keys of those of the page, in order. */
		List<Long> keys() {
			return shown().stream().map(ToldSentence::key).toList();
		}

		/** The last of the page, after which there are more, or null. */
		@Nullable Place next() {
			return (this.from + SIZE < this.all.size()) ? this.all.get(this.from + SIZE - 1).place() : null;
		}

	}

	/**
	 * A page of them.
	 * @param statements of the page, in order
	 * @param sources the reports by their ids
	 * @param first the address of the first page
	 * @param next the address of the next one, or null where there is none
	 */
	static Listing of(Order order, List<Statement> statements, Function<Statement, StatementView> view, Carried carried,
			Map<String, SourceView> sources, String first, @Nullable String next) {
		Map<Place, Statement> byPlace = statements.stream()
			.collect(Collectors.toMap(Statement::place, Function.identity()));
		Map<String, List<ToldSentence>> grouped = new LinkedHashMap<>();
		order.shown()
			.forEach((sentence) -> grouped
				.computeIfAbsent(order.byTime() ? day(sentence) : sentence.report(), (key) -> new ArrayList<>())
				.add(sentence));
		List<Group> groups = new ArrayList<>();
		boolean several = sources.size() > 1;
		for (List<ToldSentence> together : grouped.values()) {
			List<Item> items = together.stream().map((sentence) -> {
				Statement statement = Objects.requireNonNull(byPlace.get(sentence.place()));
				return new Item(view.apply(statement), order.byTime() && several, carried.view(statement),
						order.repeated().contains(sentence.key()));
			}).toList();
			ToldSentence one = together.get(0);
			String id = "group-" + (groups.size() + 1);
			groups.add(order.byTime() ? byDay(id, Objects.requireNonNull(byPlace.get(one.place())), items)
					: new Group(id, several ? sources.get(one.report()) : null, null, null, items));
		}
		int shown = order.shown().size();
		int all = order.all().size();
		return new Listing(groups, again(order), (order.from() > 0) ? first : null, next, (shown < all)
				? "Statements " + (order.from() + 1) + " to " + (order.from() + shown) + " of " + all : null);
	}

	private static @Nullable String again(Order order) {
		int again = order.repeated().size();
		return (again == 0) ? null
				: Counted.of(again, "of them stands", "of them stand")
						+ ", in the same or nearly the same words, in a report listed before: counted once, they are "
						+ (order.all().size() - again) + ".";
	}

	private static Group byDay(String id, Statement first, List<Item> items) {
		KnownDate date = first.date();
		DateView shown = DateView.of(date, List.of(), first.report());
		return (date == null || shown == null) ? new Group(id, null, "Not dated", null, items)
				: new Group(id, null, date.inWords(), shown.datetime(), items);
	}

	private static String day(ToldSentence told) {
		return (told.date() != null) ? told.date().inWords() : "";
	}

}
