package org.conflictarchive.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.archive.KnownDate;
import org.conflictarchive.archive.Report;
import org.conflictarchive.archive.Statement;
import org.conflictarchive.vocabulary.ClaimantBasis;
import org.conflictarchive.vocabulary.DateBasis;
import org.conflictarchive.vocabulary.DatePrecision;
import org.conflictarchive.vocabulary.Series;
import org.conflictarchive.vocabulary.StatementKind;
import org.jspecify.annotations.Nullable;

/**
 * How to cite a report or words of it: printed after the manner of the APA, and in parts
 * for reference managers. It carries every voice between the words and the report, says
 * of a date that was worked out that it was, and names the file's hash, so that what was
 * cited can be told from what stands there later.
 *
 * @param key among the references of a reader: {@code report-position}
 * @param title of what is cited, on one line; of words, who says them and how they begin
 * @param report that is cited, or in which the words stand
 * @param whole whether the report is cited as a whole
 * @param words printed, without the address
 * @param address to be printed after them
 * @param notes what reference managers have no field for, each a sentence
 */
public record Citation(String key, String title, Report report, boolean whole, String words, String address,
		List<String> notes) {

	/** What the APA allows of a work without a title. */
	private static final int MOST_WORDS = 20;

	/** Of a claim whose claimant is not named beside it. */
	static final String CARRIED_OVER = "Claimant carried over from the figure before.";

	/** Of a whole report. */
	public static Citation of(Report report, Site site) {
		List<String> notes = new ArrayList<>(origin(report));
		notes.add(proof(report));
		return new Citation(report.id(), name(report), report, true, printed(report) + " " + String.join(" ", notes),
				site.permalink(report), withReading(report, notes));
	}

	/**
	 * Of one statement.
	 * @param statements all statements of its report
	 */
	public static Citation of(Statement statement, List<Statement> statements, Site site) {
		Manner manner = Manner.of(statement, statements);
		List<String> notes = new ArrayList<>();
		KnownDate date = statement.date();
		if (date != null) {
			notes.add((statement.kind() == StatementKind.NARRATED ? "Tells of " + time(date) : "Said " + dated(date))
					+ ".");
		}
		return of(Voices.of(statement.actors(), statement, statements), statement.report(), statement.content().text(),
				manner, capitalised(manner.inWords()), notes, String.valueOf(statement.position()),
				statement.position(), site.permalink(statement));
	}

	/**
	 * Of one claim of losses.
	 * @param statements all statements of its report
	 * @param text of the report
	 */
	public static Citation of(CasualtyClaim claim, List<Statement> statements, String text, Site site) {
		Manner manner = Manner.of(claim, statements, text);
		List<String> notes = new ArrayList<>();
		if (claim.claimantBasis() == ClaimantBasis.INHERITED) {
			notes.add(CARRIED_OVER);
		}
		if (claim.isPreliminary()) {
			notes.add("Said to be preliminary.");
		}
		KnownDate date = claim.date();
		if (date != null) {
			notes.add("Losses of " + time(date) + ".");
		}
		return of(Voices.of(claim.claimants(), claim.statement(), statements), claim.report(), claim.content().text(),
				manner, "Claim of losses, " + manner.inWords(), notes, claim.position() + "-claim", claim.position(),
				site.permalink(claim));
	}

	private static Citation of(String voices, Report report, String content, Manner manner, String told,
			List<String> said, String key, int position, String address) {
		String words = excerpt(content, manner);
		List<String> notes = new ArrayList<>(said);
		notes.addAll(origin(report));
		notes.add(proof(report).replaceFirst("\\.$", ", position " + position + "."));
		String printed = Stream
			.concat(Stream.of(voices.isEmpty() ? printed(report) : voices + ", in " + printed(report),
					told + ": " + ended(words)), notes.stream())
			.collect(Collectors.joining(" "));
		notes.addAll(0, List.of(told + ".", "In: " + ended(name(report))));
		return new Citation(report.id() + "-" + key, voices.isEmpty() ? words : voices + ": " + words, report, false,
				printed, address, withReading(report, notes));
	}

	/** How the words begin, with their quotation marks in pairs. */
	private static String excerpt(String content, Manner manner) {
		String excerpt = Line.of(content, MOST_WORDS);
		return manner.quoted() ? "“" + QuotationMarks.dropped(excerpt) + "”" : QuotationMarks.paired(excerpt);
	}

	/** As it is printed in full. */
	public String inFull() {
		return this.words + " " + this.address;
	}

	/**
	 * When the report was published, where somebody or the text itself says so; a date
	 * that was worked out is none to put into a field for dates.
	 */
	@Nullable KnownDate published() {
		KnownDate date = this.report.published();
		return (date != null && isTold(date)) ? date : null;
	}

	/** Its title, else the name of its file, which is told to be no title. */
	static String name(Report report) {
		String title = report.title();
		return (title != null) ? Line.of(title)
				: "Untitled report (file " + report.file().substring(report.file().lastIndexOf('/') + 1) + ")";
	}

	/** Whether a date is told and not worked out. */
	static boolean isTold(KnownDate date) {
		return date.basis() == DateBasis.STATED || date.basis() == DateBasis.METADATA;
	}

	/** What is not printed, but has to go along. */
	private static List<String> withReading(Report report, List<String> notes) {
		KnownDate date = report.published();
		if (date != null && !isTold(date)) {
			notes.add("Report of " + dated(date) + ".");
		}
		notes.add(ReadBy.inWords(report));
		return List.copyOf(notes);
	}

	/** "Jane Doe (3 March 2021). Title [News report]. The Paper." */
	private static String printed(Report report) {
		KnownDate published = report.published();
		String date = "(" + ((published != null) ? dated(published) : "n.d.") + ").";
		String author = report.author();
		String name = name(report) + " [News report" + unknown(report) + "]";
		String publisher = report.publisher();
		return ((author != null) ? Line.of(author) + " " + date + " " + name + "." : name + " " + date)
				+ ((publisher != null) ? " " + ended(Line.of(publisher)) : "");
	}

	private static String unknown(Report report) {
		List<String> unknown = new ArrayList<>();
		if (report.author() == null) {
			unknown.add("author");
		}
		if (report.title() == null) {
			unknown.add("title");
		}
		if (report.publisher() == null) {
			unknown.add("publisher");
		}
		return unknown.isEmpty() ? "" : "; " + Series.and(unknown) + " not known";
	}

	private static List<String> origin(Report report) {
		List<String> origin = new ArrayList<>();
		if (report.url() != null) {
			origin.add("Published at " + Line.of(report.url()) + " .");
		}
		if (report.archived() != null) {
			origin.add("Archived at " + Line.of(report.archived()) + " .");
		}
		if (report.retrieved() != null) {
			origin.add("Retrieved " + ended(Line.of(report.retrieved())));
		}
		return origin;
	}

	private static String proof(Report report) {
		return "SHA-256 begins " + Site.hash(report) + ".";
	}

	/** "3 March 2021", "the time since 1980". */
	private static String time(KnownDate date) {
		return (date.precision() == DatePrecision.SINCE) ? "the time " + dated(date) : dated(date);
	}

	private static String dated(KnownDate date) {
		return date.inWords() + switch (date.basis()) {
			case STATED, METADATA -> "";
			case INHERITED -> ", date carried over";
			case INFERRED -> ", date inferred";
		};
	}

	private static String capitalised(String words) {
		return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

	private static String ended(String sentence) {
		return sentence.matches(".*[.!?…”]") ? sentence : sentence + ".";
	}

}
