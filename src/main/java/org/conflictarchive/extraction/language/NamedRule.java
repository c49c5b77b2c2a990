package org.conflictarchive.extraction.language;

/**
 * A rule as readers see it.
 *
 * @param name by which finds tell it
 * @param example words to which it applies
 */
public record NamedRule(String name, String example) {
}
