package org.conflictarchive.reading.quote;

import java.util.List;

/**
 * What comes of holding a quotation against a text.
 *
 * @param first the places where it stands, in the order of the text, or the first of
 * them; empty where nothing much like it does
 * @param places how many there are
 * @param complete whether all of the text was compared, or enough to find it
 */
public record Finds(List<Find> first, int places, boolean complete) {

	static final Finds NONE = new Finds(List.of(), 0, true);

	public Finds {
		first = List.copyOf(first);
	}

}
