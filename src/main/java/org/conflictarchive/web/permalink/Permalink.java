package org.conflictarchive.web.permalink;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.conflictarchive.archive.Report;
import org.conflictarchive.archive.Statement;
import org.conflictarchive.formats.Citation;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.web.address.CitedHash;
import org.conflictarchive.web.address.Link;
import org.conflictarchive.web.address.TextFragment;
import org.conflictarchive.web.view.Context;
import org.conflictarchive.web.view.EventLink;
import org.conflictarchive.web.view.Field;
import org.conflictarchive.web.view.Mark;
import org.conflictarchive.web.view.Passage;
import org.conflictarchive.web.view.ReportView;
import org.jspecify.annotations.Nullable;

/**
 * Words of a report that have a page of their own: where they stand, what was read in
 * them, and how to keep, prove and cite them.
 *
 * @param id {@code report/position}
 * @param words in the report
 * @param sentence in which they stand
 * @param inSentence the same, with the words marked, and who says them
 * @param cited the digits of the hash that the link was made with, where the file has
 * another now; else null
 * @param context with the words of all fields marked
 * @param fields by their key
 * @param directive by which a browser finds the words on the report's page
 */
record Permalink(Link link, String id, Words words, Words sentence, Passage inSentence, EventLink event,
		ReportView report, @Nullable String cited, Context context, Map<String, Field> fields,
		Neighbour.Both neighbours, String directive) {

	private static final int LONG = 120;

	/**
	 * The page of some words.
	 * @param statement that they are, or in which they stand
	 * @param tied reports that correct theirs or are corrected by it
	 * @param text of the whole report
	 */
	static Permalink of(Link link, Words words, Statement statement, Report report, List<Report> tied, CitedHash cited,
			Context context, List<Field> fields, Neighbour.Both neighbours, String text) {
		Words sentence = around(words, statement.sentence(), text);
		return new Permalink(link, link.report() + "/" + link.position(), words, sentence,
				Passage.of(sentence, marks(words, statement)), EventLink.to(report.event()),
				ReportView.of(report, tied), cited.otherThan(report), context,
				fields.stream().collect(Collectors.toMap(Field::key, Function.identity())), neighbours,
				TextFragment.of(words, Context.paragraphs(words, text)));
	}

	/** Where what is said goes on over several sentences, all of them. */
	private static Words around(Words words, Words sentence, String text) {
		return Context.words(text, Math.min(words.start(), sentence.start()), Math.max(words.end(), sentence.end()));
	}

	private static List<Mark> marks(Words words, Statement statement) {
		Mark content = Mark.of("content", words);
		return (statement.speaker() != null) ? List.of(content, Mark.of("speaker", statement.speaker()))
				: List.of(content);
	}

	/** Whether the sentence is too long to be set in large type. */
	public boolean isLong() {
		return this.sentence.text().length() > LONG;
	}

	/** The sentence and where it comes from, to be copied in one. */
	public String quote(Citation citation) {
		return "“" + this.sentence.text().strip() + "”\n" + citation.inFull();
	}

	/** As the report's address asks for these words. */
	public String range() {
		return this.words.start() + "-" + this.words.end();
	}

}
