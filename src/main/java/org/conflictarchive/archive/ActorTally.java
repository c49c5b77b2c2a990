package org.conflictarchive.archive;

import org.conflictarchive.vocabulary.ActorType;
import org.jspecify.annotations.Nullable;

/**
 * How much an actor says in those reports that take it for the same.
 *
 * @param party the slug of the party it speaks for there, or null
 * @param statements its own, in all of them together
 */
public record ActorTally(String slug, String name, ActorType type, @Nullable String party, long statements) {
}
