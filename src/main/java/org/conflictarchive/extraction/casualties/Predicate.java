package org.conflictarchive.extraction.casualties;

/**
 * Words of losses said of victims.
 *
 * @param effect the words of the effect
 * @param finite the first auxiliary, or -1
 */
record Predicate(Effect effect, int finite) {
}
