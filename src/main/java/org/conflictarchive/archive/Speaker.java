package org.conflictarchive.archive;

import org.jspecify.annotations.Nullable;

/**
 * An actor that speaks in its report.
 *
 * @param report in which it speaks
 * @param affiliation the party it speaks for, or null
 * @param statements how often
 */
public record Speaker(Actor actor, Report report, @Nullable Actor affiliation, long statements) {
}
