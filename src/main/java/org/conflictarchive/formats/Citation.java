package org.conflictarchive.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.conflictarchive.archive.Actor;
import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.archive.KnownDate;
import org.conflictarchive.archive.Report;
import org.conflictarchive.archive.Statement;
import org.conflictarchive.vocabulary.DateBasis;
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

	/** Of a whole report. */
	public static Citation of(Report report, Site site) {
		List<String> notes = new ArrayList<>(origin(report));
		notes.add(proof(report));
		return new Citation(report.id(), name(report), report, true, printed(report) + " " + String.join(" ", notes),
				site.permalink(report), withDate(report, notes));
	}

	/**
	 * Of one statement.
	 * @param statements all statements of its report
	 */
	public static Citation of(Statement statement, List<Statement> statements, Site site) {
		String manner = switch (statement.kind()) {
			case DIRECT -> "Direct speech";
			case INDIRECT -> "In the report’s words";
			case MIXED -> "Partly quoted";
			case NARRATED -> "In the report’s own voice";
		};
		List<String> notes = new ArrayList<>();
		KnownDate date = statement.date();
		if (date != null) {
			notes.add("Said " + dated(date) + ".");
		}
		return of(statement.actors(), statement, statements, manner, statement.content().text(), notes,
				String.valueOf(statement.position()), statement.position(), site.permalink(statement));
	}

	/**
	 * Of one claim of losses.
	 * @param statements all statements of its report
	 */
	public static Citation of(CasualtyClaim claim, List<Statement> statements, Site site) {
		String manner = switch (claim.statement().kind()) {
			case DIRECT -> "Claim of losses, in direct speech";
			case INDIRECT, MIXED -> "Claim of losses, in the report’s words";
			case NARRATED -> "Claim of losses, in the report’s own voice";
		};
		List<String> notes = new ArrayList<>();
		if (claim.isPreliminary()) {
			notes.add("Said to be preliminary.");
		}
		KnownDate date = claim.date();
		if (date != null) {
			notes.add("Losses of " + dated(date) + ".");
		}
		return of(claim.claimants(), claim.statement(), statements, manner, claim.content().text(), notes,
				claim.position() + "-claim", claim.position(), site.permalink(claim));
	}

	private static Citation of(List<Actor> speakers, Statement statement, List<Statement> statements, String manner,
			String content, List<String> said, String key, int position, String address) {
		Report report = statement.report();
		String voices = Voices.of(speakers, statement, statements);
		String excerpt = Line.of(content, MOST_WORDS);
		String words = (statement.kind() == StatementKind.DIRECT) ? "“" + excerpt + "”" : excerpt;
		List<String> notes = new ArrayList<>(said);
		notes.addAll(origin(report));
		notes.add(proof(report).replaceFirst("\\.$", ", position " + position + "."));
		String printed = Stream
			.concat(Stream.of(voices.isEmpty() ? printed(report) : voices + ", in " + printed(report),
					manner + ": " + ended(words)), notes.stream())
			.reduce((before, after) -> before + " " + after)
			.orElseThrow();
		notes.add(0, manner + ".");
		return new Citation(report.id() + "-" + key, voices.isEmpty() ? words : voices + ": " + words, report, false,
				printed, address, withDate(report, notes));
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

	/** Its title, else the name of its file. */
	static String name(Report report) {
		String title = report.title();
		return (title != null) ? Line.of(title) : report.file().substring(report.file().lastIndexOf('/') + 1);
	}

	/** Whether a date is told and not worked out. */
	static boolean isTold(KnownDate date) {
		return date.basis() == DateBasis.STATED || date.basis() == DateBasis.METADATA;
	}

	private static List<String> withDate(Report report, List<String> notes) {
		KnownDate date = report.published();
		if (date != null && !isTold(date)) {
			notes.add("Report of " + dated(date) + ".");
		}
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
		int last = unknown.size() - 1;
		return switch (unknown.size()) {
			case 0 -> "";
			case 1 -> "; " + unknown.get(0) + " not known";
			default -> "; " + String.join(", ", unknown.subList(0, last)) + " and " + unknown.get(last) + " not known";
		};
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
		return "SHA-256 " + Site.hash(report) + ".";
	}

	private static String dated(KnownDate date) {
		return date.inWords() + switch (date.basis()) {
			case STATED, METADATA -> "";
			case INHERITED -> ", date carried over";
			case INFERRED -> ", date inferred";
		};
	}

	private static String ended(String sentence) {
		return sentence.matches(".*[.!?…”]") ? sentence : sentence + ".";
	}

}
