package org.conflictarchive.web.view;

import java.util.List;
import java.util.stream.Collectors;

import org.conflictarchive.archive.Actor;
import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.archive.Statement;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.web.address.Link;
import org.jspecify.annotations.Nullable;

/**
 * Words of a report to be set off from the rest.
 *
 * @param start the first code point marked
 * @param end the first no longer marked
 * @param name what they are: {@code content}, {@code cue}, a kind of statement …
 * @param link where the words lead, or null to leave that to the mark around it
 * @param statement the id of the statement they are, or null
 * @param actors slugs of who speaks in that statement, or null
 * @param claim the id of the claim they are, or null
 * @param anchor by which a link leads to the first of the words, or null
 * @param who says or claims them, in words to be shown beside them, or null
 */
public record Mark(int start, int end, String name, @Nullable Link link, @Nullable String statement,
		@Nullable String actors, @Nullable String claim, @Nullable String anchor, @Nullable String who) {

	public static Mark of(String name, Words words) {
		return of(name, words, null);
	}

	public static Mark of(String name, Words words, @Nullable String anchor) {
		return new Mark(words.start(), words.end(), name, null, null, null, null, anchor, null);
	}

	/** A statement's content, leading to its page. */
	public static Mark of(Statement statement) {
		Words content = statement.content();
		String actors = statement.actors().stream().map(Actor::slug).collect(Collectors.joining(" "));
		return new Mark(content.start(), content.end(), "statement " + statement.kind().word(), Link.to(statement),
				statement.permalink(), actors, null, "s" + content.start(), Voice.inWords(statement));
	}

	/**
	 * A claim's content, and in it the words that lead to its page: those that count.
	 * Where the claim is all that is said, the others still lead to the statement.
	 */
	public static List<Mark> of(CasualtyClaim claim) {
		Words content = claim.content();
		Words counted = firstOf(claim.counted(), claim.victims(), claim.effectWords(), content);
		return List.of(
				new Mark(content.start(), content.end(), "claim", null, null, null, claim.permalink(),
						"c" + claim.position(), ClaimView.inWords(claim)),
				new Mark(counted.start(), counted.end(), "count", Link.to(claim), null, null, null, null, null));
	}

	private static Words firstOf(@Nullable Words counted, @Nullable Words victims, @Nullable Words effect,
			Words content) {
		if (counted != null) {
			return counted;
		}
		if (victims != null) {
			return victims;
		}
		return (effect != null) ? effect : content;
	}

	/** Whether they are what a reader came for, and not something read in the text. */
	public boolean isHighlighted() {
		return this.name.equals("content") || this.name.equals("at");
	}

	/** The part of it that lies in a range; empty or backward if none does. */
	Mark within(int from, int to) {
		return new Mark(Math.max(this.start, from), Math.min(this.end, to), this.name, this.link, this.statement,
				this.actors, this.claim, (from <= this.start) ? this.anchor : null, this.who);
	}

}
