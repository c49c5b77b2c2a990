package org.conflictarchive.extraction.language;

/**
 * A rule as readers see it.
 *
 * @param name by which mentions tell which rule found them; rules that word one thing in
 * several ways share it
 * @param example words that it finds
 */
public record NamedRule(String name, String example) {
}
