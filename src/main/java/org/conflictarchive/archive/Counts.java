package org.conflictarchive.archive;

import java.util.Map;

/**
 * How many rows there are of a selection, wherever a page of it begins.
 *
 * @param total all of them
 * @param values how many there are of each answer to a question, most first, if that
 * question were not asked and all else were
 */
public record Counts(long total, Map<Question, Map<String, Long>> values) {

	/** How many there are of each answer, most first; those with none are not there. */
	public Map<String, Long> of(Question question) {
		return this.values.getOrDefault(question, Map.of());
	}

}
