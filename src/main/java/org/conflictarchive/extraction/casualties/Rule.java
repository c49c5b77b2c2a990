package org.conflictarchive.extraction.casualties;

import org.conflictarchive.extraction.language.NamedRule;
import org.jspecify.annotations.Nullable;

/**
 * Ties victim phrases of one structure to what befell the victims.
 *
 * @param name by which finds tell it
 * @param example words that it finds
 * @param production the link of a phrase that is in no link yet, or null
 */
record Rule(String name, String example, Production production) {

	NamedRule shown() {
		return new NamedRule(this.name, this.example);
	}

	interface Production {

		@Nullable Link link(LossSentence sentence, Links links, int phrase);

	}

}
