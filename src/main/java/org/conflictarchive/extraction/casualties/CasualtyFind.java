package org.conflictarchive.extraction.casualties;

import org.conflictarchive.vocabulary.CasualtyEffect;
import org.conflictarchive.vocabulary.CasualtyScope;
import org.conflictarchive.vocabulary.Count;
import org.conflictarchive.vocabulary.Span;
import org.jspecify.annotations.Nullable;

/**
 * Losses that a sentence tells of. All spans are UTF-16 offsets of the report's text.
 *
 * @param position the start of the count's word; of finds that share one, further ones
 * have that of their victims, else of their effect's words, else the next free one in
 * their content; the content's start where nothing is counted. Unique in its sentence
 * @param content the words that make the claim
 * @param effect what befell the people
 * @param count how many
 * @param counted the count's words, with "at least" and its kin, or null where nothing is
 * counted
 * @param effectWords the words that name the effect, or null where it is understood
 * @param preliminary the words of this clause that call the figure so, or null
 * @param scope whether the figure is a total over a time
 * @param victims who, without the count's words, or null
 * @param continuing whether it goes on from an earlier figure ("another five"), and so
 * may inherit its claimant
 * @param rule the name of the rule that found it
 */
public record CasualtyFind(int position, Span content, CasualtyEffect effect, Count count, @Nullable Span counted,
		@Nullable Span effectWords, @Nullable Span preliminary, CasualtyScope scope, @Nullable Span victims,
		boolean continuing, String rule) {
}
