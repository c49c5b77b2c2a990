package org.conflictarchive.archive;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a statement or claim stands, which is its id to the world.
 *
 * @param report the report's id
 * @param position in code points
 */
public record Place(String report, int position) {

	private static final Pattern FORM = Pattern.compile("(?<report>[^/]+)/(?<position>0|[1-9][0-9]{0,8})");

	/**
	 * The place an id names.
	 * @throws IllegalArgumentException where it is no report's id, a slash and a position
	 */
	public static Place of(String id) {
		Matcher matcher = FORM.matcher(id);
		if (!matcher.matches() || !Question.REPORT.admits(matcher.group("report"))) {
			throw new IllegalArgumentException("The id of a statement or claim is a report’s id, a slash and a "
					+ "position, such as a-report/120, not “" + id + "”.");
		}
		return new Place(matcher.group("report"), Integer.parseInt(matcher.group("position")));
	}

	@Override
	public String toString() {
		return this.report + "/" + this.position;
	}

}
