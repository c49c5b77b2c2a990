package org.conflictarchive.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.conflictarchive.archive.RuleUse;
import org.conflictarchive.reading.RuleBook;

/**
 * All rules of the reading, each with an example, and how often it found something here.
 */
record RulesPage(List<Row> statements, List<Row> claims, List<RuleBook.Entry> speakers, List<RuleBook.Entry> sides,
		List<RuleBook.Entry> dates) {

	/**
	 * One rule, the examples of all its wordings, and the number of its finds in the
	 * archive.
	 */
	record Row(String name, List<String> examples, long times) {
	}

	static RulesPage of(List<RuleUse> statements, List<RuleUse> claims) {
		return new RulesPage(rows(RuleBook.ofStatements(), statements), rows(RuleBook.ofClaims(), claims),
				RuleBook.ofSpeakers(), RuleBook.ofSides(), RuleBook.ofDates());
	}

	private static List<Row> rows(List<RuleBook.Entry> entries, List<RuleUse> uses) {
		Map<String, Long> times = uses.stream().collect(Collectors.toMap(RuleUse::rule, RuleUse::times));
		return entries.stream()
			.map(RuleBook.Entry::name)
			.distinct()
			.map((name) -> new Row(name,
					entries.stream().filter((entry) -> entry.name().equals(name)).map(RuleBook.Entry::example).toList(),
					times.getOrDefault(name, 0L)))
			.toList();
	}

}
