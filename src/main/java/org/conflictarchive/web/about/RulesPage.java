package org.conflictarchive.web.about;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.conflictarchive.archive.CasualtyClaims;
import org.conflictarchive.archive.RuleUse;
import org.conflictarchive.archive.Statements;
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

	static RulesPage of(Statements statements, CasualtyClaims claims) {
		return new RulesPage(rows(RuleBook.ofStatements(), statements.byRule()),
				rows(RuleBook.ofClaims(), claims.byRule()), rows(RuleBook.ofSpeakers(), statements.bySpeakerRule()),
				rows(RuleBook.ofSides(), claims.bySidesRule()), rows(RuleBook.ofDates(),
						Stream.concat(statements.byDateRule().stream(), claims.byDateRule().stream()).toList()));
	}

	private static List<Row> rows(List<RuleBook.Entry> entries, List<RuleUse> uses) {
		Map<String, Long> times = uses.stream().collect(Collectors.toMap(RuleUse::rule, RuleUse::times, Long::sum));
		return entries.stream()
			.map(RuleBook.Entry::name)
			.distinct()
			.map((name) -> new Row(name,
					entries.stream().filter((entry) -> entry.name().equals(name)).map(RuleBook.Entry::example).toList(),
					times.getOrDefault(name, 0L)))
			.toList();
	}

}
