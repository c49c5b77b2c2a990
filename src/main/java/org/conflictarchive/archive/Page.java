package org.conflictarchive.archive;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Some of the rows of a selection, by report and position.
 *
 * @param next the last of them, after which there are more, or null
 */
public record Page<T>(List<T> rows, @Nullable Place next) {
}
