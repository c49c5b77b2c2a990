package org.conflictarchive.archive;

import org.jspecify.annotations.Nullable;

/**
 * An actor by name; where reports differ, by the first in the order of letters.
 *
 * @param party the slug of the party it speaks for, or null
 */
public record ActorName(String slug, String name, @Nullable String party) {
}
