package org.conflictarchive.web.check;

import java.util.List;
import java.util.Locale;

import org.conflictarchive.archive.Checked;
import org.conflictarchive.reading.quote.Find.Likeness;
import org.conflictarchive.reading.quote.Quote;
import org.conflictarchive.web.view.Counted;
import org.jspecify.annotations.Nullable;

/**
 * What became of a quotation that was held against the reports.
 *
 * @param words as given, or null where nothing was yet
 * @param verdict in a sentence, without its stop
 * @param extent how far that goes, in sentences; empty where there is nothing to say
 * @param tone by which the verdict is coloured: that of the first place, or
 * {@code absent}
 * @param places the most alike first
 */
record CheckPage(@Nullable String words, String verdict, String extent, String tone, List<QuotedPlace> places) {

	/** Nothing was given. */
	static final CheckPage EMPTY = new CheckPage(null, "", "", "", List.of());

	private static final String ABSENT = "absent";

	static CheckPage of(String words, Quote quote, Checked checked) {
		if (quote.isEmpty()) {
			return new CheckPage(words, "There is no word in this to look for, only signs", "", ABSENT, List.of());
		}
		if (checked.places().isEmpty()) {
			return new CheckPage(words, checked.isAbsent() ? "Not here" : "Not found in what was compared",
					extent(checked), ABSENT, List.of());
		}
		List<QuotedPlace> places = checked.places().stream().map((quoted) -> QuotedPlace.of(quote, quoted)).toList();
		QuotedPlace first = places.get(0);
		return new CheckPage(words, first.verdict() + where(first, checked.reports()), extent(checked), first.tone(),
				places);
	}

	/** What differs is said of "the report" already, where it is but one. */
	private static String where(QuotedPlace first, long reports) {
		return (first.likeness() == Likeness.ALTERED && reports == 1) ? "" : ", in " + Counted.of(reports, "report");
	}

	private static String extent(Checked checked) {
		int shown = checked.places().size();
		String places = (shown < checked.total())
				? String.format(Locale.ROOT, "The first %,d of %,d places. ", shown, checked.total()) : "";
		if (checked.complete()) {
			return places.strip();
		}
		return places + ((checked.compared() < checked.alike()) ? String.format(Locale.ROOT,
				"%,d reports were compared of %,d that have words of it in a row; it may stand in the others too.",
				checked.compared(), checked.alike())
				: "It is too long to be compared with all of each report; it may stand in the rest too.");
	}

}
