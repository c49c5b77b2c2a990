package org.conflictarchive.web.view;

import org.conflictarchive.archive.Event;
import org.conflictarchive.archive.KnownDate;
import org.conflictarchive.vocabulary.DateBasis;
import org.jspecify.annotations.Nullable;

/**
 * An event by name, leading to its page.
 *
 * @param name its title, else its id
 * @param note how the title came about, or null where a person gave it
 */
public record EventLink(String id, String name, @Nullable String note) {

	public static EventLink to(Event event) {
		String title = event.title();
		return new EventLink(event.id(), (title != null) ? title : event.id(),
				event.isTitleMade() ? note(event.reported()) : null);
	}

	private static String note(@Nullable KnownDate date) {
		if (date == null) {
			return "title made by the archive from the parties";
		}
		String made = "title made by the archive from the parties and the date";
		return (date.basis() == DateBasis.INFERRED) ? made + ", which is inferred" : made;
	}

}
