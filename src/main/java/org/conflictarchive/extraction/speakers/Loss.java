package org.conflictarchive.extraction.speakers;

import java.util.List;

import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.vocabulary.CasualtyEffect;
import org.conflictarchive.vocabulary.Span;
import org.jspecify.annotations.Nullable;

/**
 * A loss that a report tells of, as far as it matters for whose it is.
 *
 * @param sentence where it stands
 * @param words that make the claim
 * @param victims who, without the count's words, or null
 * @param effectWords the words that name the effect, or null where it is understood
 * @param effect what befell them
 * @param told the content of the statement that tells it
 * @param claimants who tells it; empty for the report itself
 */
public record Loss(Sentence sentence, Span words, @Nullable Span victims, @Nullable Span effectWords,
		CasualtyEffect effect, Span told, List<Member> claimants) {
}
