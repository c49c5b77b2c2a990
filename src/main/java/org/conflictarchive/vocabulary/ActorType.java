package org.conflictarchive.vocabulary;

import java.util.Locale;

/** What kind of party, office or person an actor is. */
public enum ActorType {

	PERSON, STATE, GOVERNMENT_BODY, ARMED_GROUP, ORGANISATION, MEDIA, GROUP, PLACE;

	/** The word used in JSON, addresses and rows: {@code government-body}. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The type of such a word. */
	public static ActorType of(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}
