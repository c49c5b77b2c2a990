package org.conflictarchive.seeds;

import org.jspecify.annotations.Nullable;

/**
 * A file that can't be read as a report.
 *
 * @param file its path
 * @param reason one sentence: what was found and what was expected
 * @param byteOffset where in the file, counted from 0, or null where no one place is at
 * fault
 */
public record RefusedSeed(String file, String reason, @Nullable Long byteOffset) {
}
