package org.conflictarchive.web;

import java.util.List;

/**
 * One question of the filter, with the answers there are.
 *
 * @param name of the parameter
 * @param legend the question
 */
record Facet(String name, String legend, List<Option> options) {

	/**
	 * An answer.
	 *
	 * @param value of the parameter
	 * @param count how many statements of the event it is the answer for
	 * @param depth how many parties stand above it
	 * @param chosen whether it is asked for
	 */
	record Option(String value, String label, long count, int depth, boolean chosen) {
	}

}
