package org.conflictarchive.archive;

/**
 * Where a text names an actor.
 *
 * @param report the report's id
 * @param start the first code point of the words
 * @param end the first behind them
 * @param text the words
 */
public record ActorPlace(String report, int start, int end, String text) {
}
