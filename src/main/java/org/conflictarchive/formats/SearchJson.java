package org.conflictarchive.formats;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.conflictarchive.archive.Report;
import org.conflictarchive.archive.Statement;
import org.jspecify.annotations.Nullable;

/**
 * What was found, as JSON: the best first, and no more than the best.
 *
 * @param q the words looked for
 * @param suggestion what may have been meant, or null
 * @param statementsFound how many there are, those that are not in the list too
 * @param reportsFound the same of reports
 */
public record SearchJson(String q, @Nullable String suggestion, long statementsFound,
		List<JsonList.StatementRow> statements, long reportsFound, List<ReportRow> reports) {

	/** A report that was found. */
	public record ReportRow(String event, @Nullable String title, @JsonUnwrapped JsonList.Origin origin) {
	}

	/** Of rows in the order in which they answer. */
	public static SearchJson of(String words, @Nullable String suggestion, long statementsFound,
			List<Statement> statements, long reportsFound, List<Report> reports, Site site) {
		return new SearchJson(words, suggestion, statementsFound,
				statements.stream().map((statement) -> JsonList.StatementRow.of(statement, site)).toList(),
				reportsFound,
				reports.stream()
					.map((report) -> new ReportRow(report.event().id(), report.title(),
							JsonList.Origin.of(report, site.permalink(report))))
					.toList());
	}

}
