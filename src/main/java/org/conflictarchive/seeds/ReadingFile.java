package org.conflictarchive.seeds;

/**
 * {@code NAME.reading.json} as it stands beside its report: what a person has written
 * down, not yet looked into.
 *
 * @param file its path, as a refusal names it
 * @param json its text; UTF-8 without a byte-order mark
 */
public record ReadingFile(String file, String json) {
}
