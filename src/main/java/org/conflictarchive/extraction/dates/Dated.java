package org.conflictarchive.extraction.dates;

import org.conflictarchive.extraction.dates.DateRoles.Role;
import org.conflictarchive.vocabulary.Span;
import org.conflictarchive.vocabulary.StatedDate;
import org.jspecify.annotations.Nullable;

/**
 * A mention in its sentence, settled as far as its words go.
 *
 * @param date what it comes to, or null where the words leave it open
 */
record Dated(DateMention mention, Span sentence, Role role, @Nullable StatedDate date) {

	Span span() {
		return this.mention.span();
	}

}
