package org.conflictarchive.extraction;

import java.util.List;

import org.conflictarchive.vocabulary.Span;
import org.conflictarchive.vocabulary.StatedDate;
import org.conflictarchive.vocabulary.StatementKind;
import org.jspecify.annotations.Nullable;

/**
 * Something said, or a sentence in the report's own voice.
 *
 * @param kind how it is rendered
 * @param sentence the sentence it stands in; of a quotation over several sentences, from
 * the first to the last
 * @param content what is said, without speaker and cue
 * @param cue the words that tie the speaker to it, or null if narrated
 * @param speaker the speaker as named in the text, or null if narrated
 * @param actors ids of those who speak, resolved
 * @param speakerRule the name of the rule that led from the speaker's words to the
 * actors, or null if narrated
 * @param relayedBy ids of the outer voices, nearest first
 * @param rule the name of the rule that found it
 * @param date the day of speaking, or null where the text is silent
 */
public record StatementMention(StatementKind kind, Span sentence, Span content, @Nullable Span cue,
		@Nullable Span speaker, List<String> actors, @Nullable String speakerRule, List<String> relayedBy, String rule,
		@Nullable StatedDate date) {

	public StatementMention {
		if ((kind == StatementKind.NARRATED) != actors.isEmpty() || (kind == StatementKind.NARRATED && cue != null)) {
			throw new IllegalArgumentException("A statement has actors unless it is narrated: " + content);
		}
		actors = List.copyOf(actors);
		relayedBy = List.copyOf(relayedBy);
	}

}
