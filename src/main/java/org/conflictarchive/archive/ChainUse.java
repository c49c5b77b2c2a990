package org.conflictarchive.archive;

/**
 * A chain of attribution in one report.
 *
 * @param path the chain as addresses have it
 * @param statements that come through it there
 */
public record ChainUse(String path, Report report, long statements) {
}
