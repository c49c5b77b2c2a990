package org.conflictarchive.web.check;

import java.util.List;
import java.util.stream.Collectors;

import org.conflictarchive.archive.Quoted;
import org.conflictarchive.reading.quote.Quote;
import org.conflictarchive.web.view.Counted;
import org.jspecify.annotations.Nullable;

/**
 * What became of a quotation that was held against the reports.
 *
 * @param words as given, or null where nothing was yet
 * @param verdict in a sentence, without its stop
 * @param tone by which the verdict is coloured: that of the first place, or
 * {@code absent}
 * @param places the most alike first
 */
record CheckPage(@Nullable String words, String verdict, String tone, List<QuotedPlace> places) {

	/** Nothing was given. */
	static final CheckPage EMPTY = new CheckPage(null, "", "", List.of());

	static CheckPage of(String words, Quote quote, List<Quoted> found) {
		if (quote.isEmpty()) {
			return new CheckPage(words, "There is no word in this to look for, only signs", "absent", List.of());
		}
		if (found.isEmpty()) {
			return new CheckPage(words, "Not here", "absent", List.of());
		}
		List<QuotedPlace> places = found.stream().map((quoted) -> QuotedPlace.of(quote, quoted)).toList();
		QuotedPlace first = places.get(0);
		List<QuotedPlace> alike = places.stream().filter((place) -> isAlike(place, first)).toList();
		String manners = alike.stream().map(QuotedPlace::manner).distinct().collect(Collectors.joining(" or "));
		long reports = alike.stream().map((place) -> place.source().id()).distinct().count();
		boolean added = quote.isMarked() && alike.stream().noneMatch(QuotedPlace::isInMarks);
		return new CheckPage(words, "Here %s, %s%s, in %s".formatted(first.differences(), manners,
				added ? ", not in quotation marks" : "", Counted.of(reports, "report")), first.tone(), places);
	}

	private static boolean isAlike(QuotedPlace place, QuotedPlace first) {
		return place.likeness() == first.likeness() && place.differences().equals(first.differences());
	}

}
