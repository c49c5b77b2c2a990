package org.conflictarchive.web.view;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.conflictarchive.archive.KnownDate;
import org.conflictarchive.archive.Report;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.vocabulary.DateBasis;
import org.conflictarchive.vocabulary.DatePrecision;
import org.jspecify.annotations.Nullable;

/**
 * A date, and how it is known.
 *
 * @param words "20 September 2016"
 * @param datetime for machines, or null where it is no day, month or year
 * @param basis "inferred, from"
 * @param from the words it rests on
 * @param given whether it rests on the date given with the report as well
 * @param rule the one that read the words, as the list of rules names it, or null
 * @param reason how it was worked out, or null where the words tell it
 */
public record DateView(String words, @Nullable String datetime, String basis, List<String> from, boolean given,
		@Nullable RuleLink rule, @Nullable String reason) {

	private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

	/** When a report was published. */
	public static @Nullable DateView of(Report report) {
		KnownDate date = report.published();
		return (date != null) ? of(date, texts(report.publishedWords()), false, reason(date)) : null;
	}

	/**
	 * A date within a report. Where the words tell no year, it is the one of the report's
	 * own date; if a person gave that, no words show it.
	 */
	public static @Nullable DateView of(@Nullable KnownDate date, List<Words> from, Report report) {
		if (date == null) {
			return null;
		}
		KnownDate published = report.published();
		List<String> words = texts(from);
		return of(date, words, published != null && published.basis() == DateBasis.METADATA
				&& words.stream().noneMatch((told) -> told.contains(date.value().substring(0, 4))), null);
	}

	private static DateView of(KnownDate date, List<String> from, boolean given, @Nullable String reason) {
		boolean one = date.precision() != DatePrecision.RANGE && date.precision() != DatePrecision.SINCE;
		boolean onlyGiven = date.basis() == DateBasis.METADATA && from.isEmpty();
		String basis = basis(date.basis());
		if (date.basis() == DateBasis.METADATA && !from.isEmpty()) {
			basis = "from";
		}
		else if (!onlyGiven && (given || !from.isEmpty())) {
			basis += ", from";
		}
		return new DateView(date.inWords(), one ? date.value() : null, basis, from, given && !onlyGiven,
				RuleLink.to("date", date.rule()), reason);
	}

	/** The weekday of a report's date leads to its year. */
	private static @Nullable String reason(KnownDate date) {
		if (date.basis() != DateBasis.INFERRED || date.precision() != DatePrecision.DAY) {
			return null;
		}
		return "the first " + LocalDate.parse(date.value()).format(WEEKDAY)
				+ " that does not come before the latest date in the text";
	}

	/** How it is known, in a word or two. */
	public String brief() {
		String known = this.basis.replaceFirst(",? ?from$", "");
		return known.isEmpty() ? "given with the report" : known;
	}

	/** Whether somebody gave it with the report, so that nothing was worked out. */
	public boolean isPlain() {
		return brief().equals(basis(DateBasis.METADATA));
	}

	private static List<String> texts(List<Words> from) {
		return from.stream().map(Words::text).toList();
	}

	public static String basis(DateBasis basis) {
		return switch (basis) {
			case STATED -> "stated";
			case METADATA -> "given with the report";
			case INHERITED -> "carried over";
			case INFERRED -> "inferred";
		};
	}

}
