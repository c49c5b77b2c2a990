package org.conflictarchive.web.view;

import java.util.regex.Pattern;

import org.conflictarchive.vocabulary.ActorType;

/** What an actor is, in a reader's words. */
public final class ActorKind {

	private static final Pattern CAPITAL_WITHIN = Pattern.compile(".+\\p{Lu}.*", Pattern.DOTALL);

	private ActorKind() {
	}

	/** "government body"; of a group without a name of its own "group, unnamed". */
	public static String of(ActorType type, String name) {
		return type.word().replace('-', ' ') + (isUnnamed(type, name) ? ", unnamed" : "");
	}

	/**
	 * Whether common nouns stand for a name, as in "officials" or "some": then the same
	 * words in two reports need not mean the same people. The first letter tells nothing,
	 * for names are kept as they begin a sentence.
	 */
	public static boolean isUnnamed(ActorType type, String name) {
		return type == ActorType.GROUP && !CAPITAL_WITHIN.matcher(name).matches();
	}

}
