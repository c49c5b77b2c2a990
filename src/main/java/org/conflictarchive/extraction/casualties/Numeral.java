package org.conflictarchive.extraction.casualties;

/**
 * A number as words or digits give it.
 *
 * @param to the index after its last token
 * @param low its least value
 * @param high its greatest value; the same but for "10-12"
 * @param about whether the words only give it roughly: "two dozen"
 */
record Numeral(int to, int low, int high, boolean about) {
}
