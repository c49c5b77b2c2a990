package org.conflictarchive.archive;

/**
 * How often a rule found something in the archive.
 *
 * @param rule its name
 * @param times in all reports together
 */
public record RuleUse(String rule, long times) {
}
