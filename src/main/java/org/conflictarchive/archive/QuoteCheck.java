package org.conflictarchive.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.reading.quote.Find;
import org.conflictarchive.reading.quote.Finds;
import org.conflictarchive.reading.quote.Quote;

import org.springframework.stereotype.Component;

/**
 * Whether a quotation stands in the reports. The index tells in which of them anything
 * like it can stand; those alone are compared. How many they are, and never how long it
 * takes, decides how far that goes.
 */
@Component
public class QuoteCheck {

	private static final int MOST_REPORTS = 500;

	private static final int MOST_CHARACTERS = 2_000_000;

	private static final int MOST_PLACES = 40;

	private static final Comparator<Found> MOST_ALIKE_FIRST = Comparator
		.comparing((Found found) -> found.find().likeness())
		.thenComparing((found) -> found.find().changes())
		.thenComparing((found) -> found.find().marks());

	private final ArchiveIndex index;

	private final ReportTexts texts;

	private final Statements statements;

	QuoteCheck(ArchiveIndex index, ReportTexts texts, Statements statements) {
		this.index = index;
		this.texts = texts;
		this.statements = statements;
	}

	private record Found(Report report, Find find) {
	}

	/** Where it stands, as far as reports are compared. */
	public Checked check(Quote quote) {
		if (quote.isEmpty()) {
			return Checked.NOTHING;
		}
		ArchiveIndex.Alike alike = this.index.alike(quote, MOST_REPORTS);
		List<Found> found = new ArrayList<>();
		boolean complete = alike.complete();
		int places = 0;
		int compared = 0;
		int characters = 0;
		for (Report report : alike.reports()) {
			if (characters > 0 && characters + report.length() > MOST_CHARACTERS) {
				break;
			}
			characters += report.length();
			compared++;
			Finds finds = quote.in(this.texts.findByReportId(report.id()).map(ReportText::text).orElse(""));
			finds.first().forEach((find) -> found.add(new Found(report, find)));
			places += finds.places();
			complete &= finds.complete();
		}
		found.sort(MOST_ALIKE_FIRST);
		long reports = found.stream()
			.filter((one) -> one.find().differsAs(found.get(0).find()))
			.map((one) -> one.report().id())
			.distinct()
			.count();
		return new Checked(said(found.subList(0, Math.min(MOST_PLACES, found.size()))), places, reports, compared,
				alike.total(), complete && compared == alike.total());
	}

	private List<Quoted> said(List<Found> found) {
		Map<String, List<Statement>> statements = this.statements
			.findByReportIdInOrderByPosition(found.stream().map((one) -> one.report().id()).distinct().toList())
			.stream()
			.collect(Collectors.groupingBy((statement) -> statement.report().id()));
		return found.stream()
			.map((one) -> new Quoted(one.report(), one.find(),
					Objects.requireNonNullElse(statements.get(one.report().id()), List.<Statement>of())
						.stream()
						.filter((statement) -> shares(statement.content(), one.find()))
						.toList()))
			.toList();
	}

	private static boolean shares(Words content, Find find) {
		return find.shared()
			.stream()
			.anyMatch((words) -> words.start() < content.end() && content.start() < words.end());
	}

}
