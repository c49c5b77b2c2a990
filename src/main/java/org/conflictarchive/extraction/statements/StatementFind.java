package org.conflictarchive.extraction.statements;

import java.util.List;

import org.conflictarchive.extraction.speakers.Member;
import org.conflictarchive.vocabulary.Span;
import org.conflictarchive.vocabulary.StatementKind;
import org.jspecify.annotations.Nullable;

/**
 * A statement found in a text.
 *
 * @param kind how it is rendered
 * @param sentence where it stands, from the first to the last sentence of its content
 * @param content what is said
 * @param cue the words that tie it to the speaker, or null if narrated
 * @param speaker the speaker as named, or null if narrated
 * @param actors who speaks; empty if narrated
 * @param speakerRule the name of the rule that led from the speaker's words to the
 * actors, or null if narrated
 * @param relays the outer voices, nearest first
 * @param rule the name of the rule that found it
 */
public record StatementFind(StatementKind kind, Span sentence, Span content, @Nullable Span cue, @Nullable Span speaker,
		List<Member> actors, @Nullable String speakerRule, List<Member> relays, String rule) {
}
