package org.conflictarchive.archive;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.reading.quote.Find;
import org.conflictarchive.reading.quote.Quote;

import org.springframework.stereotype.Component;

/**
 * Whether a quotation stands in the reports. The index tells which reports have most of
 * its words; those alone are compared.
 */
@Component
public class QuoteCheck {

	/** How many reports are compared at most. */
	public static final int MOST_REPORTS = 20;

	private static final int MOST_PLACES = 40;

	private static final Duration LONGEST = Duration.ofSeconds(3);

	private static final Comparator<Quoted> MOST_ALIKE_FIRST = Comparator
		.comparing((Quoted quoted) -> quoted.find().likeness())
		.thenComparing((quoted) -> quoted.find().changes());

	private final ArchiveIndex index;

	private final ReportTexts texts;

	private final Statements statements;

	QuoteCheck(ArchiveIndex index, ReportTexts texts, Statements statements) {
		this.index = index;
		this.texts = texts;
		this.statements = statements;
	}

	/**
	 * The places that are most like it, the most alike first. Where reports are so long
	 * that comparing takes seconds, those that have fewest of its words are left out.
	 */
	public List<Quoted> places(Quote quote, String typed) {
		List<Quoted> places = new ArrayList<>();
		long start = System.nanoTime();
		for (Report report : quote.isEmpty() ? List.<Report>of() : this.index.alike(typed, MOST_REPORTS)) {
			if (System.nanoTime() - start < LONGEST.toNanos()) {
				places.addAll(places(quote, report));
			}
		}
		return places.stream().sorted(MOST_ALIKE_FIRST).limit(MOST_PLACES).toList();
	}

	private List<Quoted> places(Quote quote, Report report) {
		List<Find> finds = this.texts.findByReportId(report.id())
			.map((text) -> quote.in(text.text()))
			.orElse(List.of());
		List<Statement> all = finds.isEmpty() ? List.of() : this.statements.findByReportIdOrderByPosition(report.id());
		return finds.stream()
			.map((find) -> new Quoted(report, find,
					all.stream().filter((statement) -> shares(statement.content(), find)).toList()))
			.toList();
	}

	private static boolean shares(Words content, Find find) {
		return find.shared()
			.stream()
			.anyMatch((words) -> words.start() < content.end() && content.start() < words.end());
	}

}
