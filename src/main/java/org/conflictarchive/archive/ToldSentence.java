package org.conflictarchive.archive;

import org.conflictarchive.vocabulary.StatementKind;
import org.jspecify.annotations.Nullable;

/**
 * A statement by where it stands, when it was said and its sentence, which it may share
 * with others.
 *
 * @param key of the statement, as {@link Rows#keys} has it
 * @param position of the statement; the sentence's are start and end
 * @param date of speaking, or null where it is not known
 */
public record ToldSentence(long key, String report, int position, int start, int end, String text, StatementKind kind,
		@Nullable KnownDate date) {

	/** Where the statement stands. */
	public Place place() {
		return new Place(this.report, this.position);
	}

}
