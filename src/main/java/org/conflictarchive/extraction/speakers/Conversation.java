package org.conflictarchive.extraction.speakers;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Who has spoken so far, for the pronouns and descriptions that follow. */
final class Conversation {

	/** So many speakers back are remembered. */
	private static final int REMEMBERED = 12;

	/** A speaker can be meant so many sentences later. */
	private static final int NEAR = 4;

	private final Deque<Spoken> latestFirst = new ArrayDeque<>();

	/**
	 * Those who spoke together, and where they were named.
	 */
	record Spoken(List<Member> members, Sentence sentence, int position) {

		/** The only speaker, or null where several spoke. */
		@Nullable Member only() {
			return (this.members.size() == 1) ? this.members.get(0) : null;
		}

		boolean areSeveral() {
			return this.members.size() > 1 || !this.members.get(0).isPerson();
		}

	}

	void add(List<Member> members, Phrase speaker) {
		if (members.isEmpty()) {
			return;
		}
		this.latestFirst.addFirst(new Spoken(members, speaker.sentence(), speaker.span().start()));
		if (this.latestFirst.size() > REMEMBERED) {
			this.latestFirst.removeLast();
		}
	}

	/** Those who spoke shortly before the words, the latest first. */
	List<Spoken> before(Phrase words) {
		return this.latestFirst.stream()
			.filter((spoken) -> words.sentence().index() - spoken.sentence().index() <= NEAR
					&& spoken.position() < words.span().start())
			.toList();
	}

	/**
	 * The latest speaker whose name ends with the noun: "the official" after "a state
	 * official"; null if none.
	 */
	@Nullable Member calledBefore(String noun, Phrase words) {
		for (Spoken spoken : before(words)) {
			for (Member member : spoken.members()) {
				String name = member.name().toLowerCase(Locale.ROOT);
				if (name.endsWith(" " + noun) || name.equals(noun)) {
					return member;
				}
			}
		}
		return null;
	}

}
