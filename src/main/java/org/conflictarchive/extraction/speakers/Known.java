package org.conflictarchive.extraction.speakers;

import org.conflictarchive.vocabulary.ActorType;
import org.jspecify.annotations.Nullable;

/**
 * A state or organisation that the word lists know.
 *
 * @param name the actor's name
 * @param type what kind of actor it is
 * @param state the state it is a body of, or null
 * @param sense how the words found stand for it
 */
record Known(String name, ActorType type, @Nullable String state, Sense sense) {

	/** How words stand for an actor. */
	enum Sense {

		/** by its name */
		NAME,

		/** a capital for its state */
		CAPITAL,

		/** "Armenian" */
		ADJECTIVE,

		/** "Armenians" */
		PEOPLE

	}

	boolean isState() {
		return this.type == ActorType.STATE;
	}

}
