package org.conflictarchive.web.event;

import java.util.Comparator;

import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.archive.KnownDate;
import org.conflictarchive.archive.Report;
import org.jspecify.annotations.Nullable;

/**
 * The order in which things were said: by the day of speaking, where the text is silent
 * by the report's own date, and within a day as reports and texts go. What nobody knows
 * the day of comes last.
 */
public final class Saying {

	public static final Comparator<Report> REPORTS = Comparator
		.<Report, String>comparing((report) -> value(report.published()))
		.thenComparing(Report::id);

	static final Comparator<CasualtyClaim> CLAIMS = Comparator.comparing(Saying::day)
		.thenComparing(CasualtyClaim::report, REPORTS)
		.thenComparing(CasualtyClaim::position);

	private static final String LAST = "A";

	private Saying() {
	}

	private static String day(CasualtyClaim claim) {
		return value(said(claim));
	}

	/** The day on which a claim was made, or null. */
	static @Nullable KnownDate said(CasualtyClaim claim) {
		KnownDate said = claim.statement().date();
		return (said != null) ? said : claim.report().published();
	}

	/** Whether it is known that a claim was made on a later day than another. */
	static boolean isLater(@Nullable KnownDate said, @Nullable KnownDate before) {
		return said != null && before != null && said.firstDay().isAfter(before.firstDay())
				&& said.value().length() == before.value().length();
	}

	private static String value(@Nullable KnownDate date) {
		return (date != null) ? date.value() : LAST;
	}

}
