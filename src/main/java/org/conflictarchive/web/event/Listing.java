package org.conflictarchive.web.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.conflictarchive.archive.KnownDate;
import org.conflictarchive.archive.Statement;
import org.conflictarchive.reading.SharedSentences.Shared;
import org.conflictarchive.web.view.DateView;
import org.conflictarchive.web.view.SourceView;
import org.conflictarchive.web.view.StatementView;
import org.jspecify.annotations.Nullable;

/**
 * The statements of an event, report by report or day by day.
 *
 * @param voices how many there are if what several reports carry is counted once
 * @param again how many stand in the words of one listed before, in another report
 */
record Listing(boolean byTime, List<Group> groups, int voices, int again) {

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
	 * @param carried by which reports its sentence is, or null where only by its own
	 * @param again whether the sentence stands above, as another report has it
	 */
	record Item(StatementView statement, Carried.@Nullable View carried, boolean again) {
	}

	/**
	 * Puts them into order.
	 * @param statements by report and position
	 * @param view of a statement
	 * @param sources the reports by their ids, in the order in which they were published
	 */
	static Listing of(List<Statement> statements, Function<Statement, StatementView> view, boolean byTime,
			Carried carried, Map<String, SourceView> sources) {
		List<String> reports = List.copyOf(sources.keySet());
		List<Statement> ordered = statements.stream()
			.sorted(Comparator.comparingInt((statement) -> reports.indexOf(statement.report().id())))
			.toList();
		Map<Object, List<Statement>> grouped = byTime ? byDay(ordered) : new LinkedHashMap<>();
		if (!byTime) {
			ordered
				.forEach((statement) -> grouped.computeIfAbsent(statement.report().id(), (report) -> new ArrayList<>())
					.add(statement));
		}
		Map<Shared, String> seen = new HashMap<>();
		List<Group> groups = new ArrayList<>();
		int again = 0;
		for (List<Statement> together : grouped.values()) {
			List<Item> items = new ArrayList<>();
			for (Statement statement : together) {
				Shared shared = carried.of(statement);
				String report = statement.report().id();
				boolean repeated = shared != null && !seen.computeIfAbsent(shared, (none) -> report).equals(report);
				again += repeated ? 1 : 0;
				items.add(new Item(view.apply(statement), carried.view(statement), repeated));
			}
			groups.add(group(together.get(0), byTime, sources, items, groups.size() + 1));
		}
		return new Listing(byTime, groups, statements.size() - again, again);
	}

	private static Group group(Statement first, boolean byTime, Map<String, SourceView> sources, List<Item> items,
			int number) {
		String id = "group-" + number;
		if (!byTime) {
			return new Group(id, (sources.size() > 1) ? sources.get(first.report().id()) : null, null, null, items);
		}
		KnownDate date = first.date();
		if (date == null) {
			return new Group(id, null, "Not dated", null, items);
		}
		DateView shown = DateView.of(date, List.of(), first.report());
		return new Group(id, null, date.inWords(), (shown != null) ? shown.datetime() : null, items);
	}

	/** The earliest first; a year before its months, a month before its days. */
	private static Map<Object, List<Statement>> byDay(List<Statement> statements) {
		Map<Object, List<Statement>> days = new LinkedHashMap<>();
		Map<String, List<Statement>> dated = new TreeMap<>();
		List<Statement> undated = new ArrayList<>();
		for (Statement statement : statements) {
			KnownDate date = statement.date();
			if (date == null) {
				undated.add(statement);
			}
			else {
				dated.computeIfAbsent(date.value() + " " + date.inWords(), (key) -> new ArrayList<>()).add(statement);
			}
		}
		days.putAll(dated);
		if (!undated.isEmpty()) {
			days.put("", undated);
		}
		return days;
	}

}
