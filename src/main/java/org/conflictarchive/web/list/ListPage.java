package org.conflictarchive.web.list;

import java.util.List;
import java.util.function.Function;

import org.conflictarchive.archive.Place;
import org.conflictarchive.archive.Selection;
import org.conflictarchive.web.view.Counted;
import org.conflictarchive.web.view.ReadBy;
import org.conflictarchive.web.view.SourceView;
import org.jspecify.annotations.Nullable;

/**
 * Some of the rows of a selection, and its filter.
 *
 * @param heading how many rows there are of it, and of how many
 * @param readBy who read the reports of these rows
 * @param first the address of its first rows, or null where these are the first
 * @param next the address of the rows after these, or null where these are the last
 * @param table the address of all of them as CSV
 */
public record ListPage<T>(String heading, ReadBy readBy, Facets facets, List<T> rows, @Nullable String first,
		@Nullable String next, String table) {

	static <T> ListPage<T> of(String one, List<T> rows, Function<T, SourceView> source, Selection selection,
			@Nullable Place last, Facets facets, long total, long all) {
		return new ListPage<>(heading(one, total, all, facets.isEmpty()),
				ReadBy.of(rows.stream().map(source).map(SourceView::by).toList()), facets, rows,
				(selection.after() != null) ? Filters.address(facets.path(), selection.after(null)) : null,
				(last != null) ? Filters.address(facets.path(), selection.after(last)) : null,
				Filters.address(facets.path() + ".csv", selection.after(null)));
	}

	/** "21 statements", "8 of 21 statements", "None of 21 statements". */
	public static String heading(String one, long total, long all, boolean everything) {
		if (everything) {
			return (all == 0) ? "No " + one + "s" : Counted.of(all, one);
		}
		return ((total == 0) ? "None" : String.valueOf(total)) + " of " + Counted.of(all, one);
	}

}
