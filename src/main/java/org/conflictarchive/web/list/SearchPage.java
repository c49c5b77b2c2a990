package org.conflictarchive.web.list;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.conflictarchive.archive.Report;
import org.conflictarchive.archive.Selection;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.web.view.Counted;
import org.conflictarchive.web.view.DateView;
import org.conflictarchive.web.view.Mark;
import org.conflictarchive.web.view.Passage;
import org.conflictarchive.web.view.ReadBy;
import org.conflictarchive.web.view.SourceView;
import org.conflictarchive.web.view.StatementView;
import org.jspecify.annotations.Nullable;

/**
 * What was found, best first.
 *
 * @param words looked for, or null where nothing was yet
 * @param readable whether there is any word in them
 * @param suggestion what may have been meant, or null
 * @param suggested the address that looks for that, or null
 * @param heading how many statements were found
 * @param all the address of all of them, by report and position
 * @param unfiltered the address that looks for the words alone, or null where it is asked
 * for nothing else
 * @param nothing whether neither statements nor reports were found
 */
record SearchPage(@Nullable String words, boolean readable, @Nullable String suggestion, @Nullable String suggested,
		Facets facets, String heading, String all, @Nullable String unfiltered, boolean nothing,
		List<StatementView> statements, List<Hit> reports) {

	/** Who read the reports of the statements. */
	public ReadBy readBy() {
		return ReadBy.of(this.statements.stream().map((statement) -> statement.source().by()).toList());
	}

	/** No words were looked for, but there may be a filter. */
	static SearchPage of(Selection selection, Facets facets, long total) {
		return new SearchPage(null, true, null, null, facets, Counted.of(total, "statement"),
				Filters.address("/statements", selection.after(null)), null, false, List.of(), List.of());
	}

	/**
	 * A report that was found.
	 *
	 * @param passage the paragraph with the most of the words, marked, or null where they
	 * stand in its title alone
	 */
	record Hit(SourceView source, @Nullable DateView published, @Nullable Passage passage) {

		static Hit of(Report report, String text, Function<Words, List<Words>> found) {
			Passage passage = paragraphs(text).map((paragraph) -> new Found(paragraph, found.apply(paragraph)))
				.filter((paragraph) -> !paragraph.words().isEmpty())
				.max(Comparator.comparingLong(Found::different))
				.map((paragraph) -> Passage.of(paragraph.text(),
						paragraph.words().stream().map((words) -> Mark.of("content", words)).toList()))
				.orElse(null);
			return new Hit(SourceView.of(report), DateView.of(report), passage);
		}

		private static Stream<Words> paragraphs(String text) {
			return text.lines()
				.filter((line) -> !line.isBlank())
				.map((line) -> new Words(0, line.codePointCount(0, line.length()), line));
		}

		private record Found(Words text, List<Words> words) {

			long different() {
				return this.words.stream().map(Words::text).distinct().count();
			}

		}

	}

	static SearchPage of(Selection selection, String words, boolean readable, @Nullable String suggestion,
			Facets facets, long total, List<StatementView> statements, List<Hit> reports) {
		return new SearchPage(words, readable, suggestion,
				(suggestion != null) ? Filters.address("/search", selection.finding(suggestion)) : null, facets,
				heading(total, statements.size()), Filters.address("/statements", selection.after(null)),
				(facets.removals().size() > 1) ? Filters.address("/search", Selection.ALL.finding(words)) : null,
				statements.isEmpty() && reports.isEmpty(), statements, reports);
	}

	private static String heading(long total, int shown) {
		String statements = (total == 0) ? "No statements" : Counted.of(total, "statement");
		return (total > shown) ? statements + ", the best " + shown + " first" : statements;
	}

}
