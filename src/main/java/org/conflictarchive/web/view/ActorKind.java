package org.conflictarchive.web.view;

import java.util.regex.Pattern;

import org.conflictarchive.vocabulary.ActorType;

/** What an actor is, in a reader's words. */
public final class ActorKind {

	private static final Pattern CAPITAL_WITHIN = Pattern.compile(".+\\p{Lu}.*", Pattern.DOTALL);

	private ActorKind() {
	}

	/**
	 * "government body"; of one without a name of its own "group, unnamed".
	 * @param small whether some text spells the name in small letters
	 */
	public static String of(ActorType type, String name, boolean small) {
		return type.word().replace('-', ' ') + (isUnnamed(type, name, small) ? ", unnamed" : "");
	}

	/**
	 * Whether common nouns stand for a name, as in "police" or "some": then the same
	 * words in two reports need not mean the same people. Names of groups are kept as
	 * they begin a sentence, so that their first letter tells nothing.
	 * @param small whether some text spells the name in small letters
	 */
	public static boolean isUnnamed(ActorType type, String name, boolean small) {
		return type != ActorType.PERSON
				&& (small || (type == ActorType.GROUP && !CAPITAL_WITHIN.matcher(name).matches()));
	}

}
