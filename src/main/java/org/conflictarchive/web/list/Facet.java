package org.conflictarchive.web.list;

import java.util.List;

/**
 * One question of the filter, with the answers there are.
 *
 * @param name of the parameter
 * @param legend the question
 * @param more whether there are answers beside these, with fewer rows
 */
public record Facet(String name, String legend, List<Option> options, boolean more) {

	/**
	 * An answer.
	 *
	 * @param value of the parameter
	 * @param count how many rows it is the answer for, of those that answer all else
	 * @param depth how many parties stand above it
	 * @param chosen whether it is asked for
	 * @param toggled the address that asks for it as well or, where it is chosen, no more
	 * @param alone the address that asks for this answer and no other to the question
	 */
	public record Option(String value, String label, long count, int depth, boolean chosen, String toggled,
			String alone) {
	}

}
