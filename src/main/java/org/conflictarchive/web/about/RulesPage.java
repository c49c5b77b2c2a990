package org.conflictarchive.web.about;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.conflictarchive.archive.RuleUse;
import org.conflictarchive.reading.RuleBook;

/**
 * All rules of the reading, each with an example, and how often it found something here.
 */
record RulesPage(List<Row> statements, List<Row> claims, List<Row> speakers, List<Row> sides, List<Row> dates) {

	/**
	 * One rule, the examples of all its wordings, and the number of its finds in the
	 * archive.
	 */
	record Row(String name, List<String> examples, long times) {
	}

	static RulesPage of(List<RuleUse> uses) {
		return new RulesPage(rows(RuleBook.ofStatements(), "statement", uses), rows(RuleBook.ofClaims(), "claim", uses),
				rows(RuleBook.ofSpeakers(), "speaker", uses), rows(RuleBook.ofSides(), "side", uses),
				rows(RuleBook.ofDates(), "date", uses));
	}

	private static List<Row> rows(List<RuleBook.Entry> entries, String part, List<RuleUse> uses) {
		Map<String, Long> times = uses.stream()
			.filter((use) -> use.part().equals(part))
			.collect(Collectors.toMap(RuleUse::rule, RuleUse::times));
		return entries.stream()
			.map(RuleBook.Entry::name)
			.distinct()
			.map((name) -> new Row(name,
					entries.stream().filter((entry) -> entry.name().equals(name)).map(RuleBook.Entry::example).toList(),
					times.getOrDefault(name, 0L)))
			.toList();
	}

}
