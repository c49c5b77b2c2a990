package org.conflictarchive.formats;

import java.util.List;
import java.util.Locale;

import org.conflictarchive.archive.Checked;
import org.conflictarchive.archive.Quoted;
import org.conflictarchive.archive.Statement;
import org.conflictarchive.reading.quote.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Whether a quotation stands in the reports, as JSON.
 *
 * @param likeness that of the first place: {@code verbatim}, {@code same-words},
 * {@code shortened}, {@code altered}; {@code absent} where there is none,
 * {@code not-found} where there is none in what was compared
 * @param complete whether every report was compared that can have anything like it
 * @param alike how many reports those are
 * @param compared how many of them were compared
 * @param total how many places there are in these
 * @param reports how many of these reports have it as the first place has
 * @param places the most alike first, 40 at most
 */
public record QuoteJson(String quotation, String likeness, boolean complete, long alike, int compared, int total,
		long reports, List<Found> places) {

	/**
	 * Where it stands.
	 *
	 * @param start in code points
	 * @param marks which words the report has in quotation marks: {@code all},
	 * {@code some}, {@code none}
	 * @param permalink of the report with these words marked
	 */
	public record Found(String report, String sha256, int start, int end, String text, String likeness, String marks,
			List<Part> parts, List<Said> statements, String permalink) {
	}

	/**
	 * Words that are the same in report and quotation, or differ in one way.
	 *
	 * @param kind {@code same}, {@code capitals}, {@code signs}, {@code marks},
	 * {@code left-out}, {@code joined}, {@code shortened}, {@code put-in}, {@code moved},
	 * {@code changed}
	 * @param report what the report has, or null
	 * @param quotation what the quotation has, or null
	 */
	public record Part(String kind, @Nullable String report, @Nullable String quotation) {
	}

	/** A statement that shares words with it. */
	public record Said(String id, String kind, List<String> actors, List<String> relayedBy, String permalink) {
	}

	public static QuoteJson of(String quotation, Checked checked, Site site) {
		return new QuoteJson(quotation, likeness(checked), checked.complete(), checked.alike(), checked.compared(),
				checked.total(), checked.reports(),
				checked.places().stream().map((place) -> place(place, site)).toList());
	}

	private static String likeness(Checked checked) {
		if (checked.places().isEmpty()) {
			return checked.isAbsent() ? "absent" : "not-found";
		}
		return word(checked.places().get(0).find().likeness());
	}

	private static Found place(Quoted quoted, Site site) {
		var words = quoted.find().words();
		return new Found(quoted.report().id(), quoted.report().sha256(), words.start(), words.end(), words.text(),
				word(quoted.find().likeness()), word(quoted.find().marks()),
				quoted.find().pieces().stream().map(QuoteJson::part).toList(),
				quoted.statements().stream().map((statement) -> said(statement, site)).toList(),
				site.permalink(quoted.report()) + "&at=" + words.start() + "-" + words.end());
	}

	private static Part part(Piece piece) {
		return new Part(word(piece.kind()), (piece.report() != null) ? piece.report().text() : null, piece.quote());
	}

	private static Said said(Statement statement, Site site) {
		var read = statement.asRead();
		return new Said(read.id(), read.kind().word(), read.actors(), read.relayedBy(), site.permalink(statement));
	}

	private static String word(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
