package org.conflictarchive.extraction.casualties;

/**
 * A rule as readers see it.
 *
 * @param name by which finds tell it
 * @param example words that it finds
 */
public record CasualtyRule(String name, String example) {
}
