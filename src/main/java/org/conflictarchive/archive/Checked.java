package org.conflictarchive.archive;

import java.util.List;

/**
 * What became of a quotation that was held against the reports.
 *
 * @param places the most alike first, and no more than are worth reading
 * @param total how many places there are in the reports compared
 * @param reports how many of them have it as the first place has
 * @param compared how many reports were compared
 * @param alike how many reports have words of it in a row
 * @param complete whether that is all: whether nothing like it stands anywhere else
 */
public record Checked(List<Quoted> places, int total, long reports, int compared, long alike, boolean complete) {

	static final Checked NOTHING = new Checked(List.of(), 0, 0, 0, 0, true);

	public Checked {
		places = List.copyOf(places);
	}

	/** Whether it is certain that nothing like it stands here. */
	public boolean isAbsent() {
		return this.complete && this.total == 0;
	}

}
