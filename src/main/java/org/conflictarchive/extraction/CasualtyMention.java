package org.conflictarchive.extraction;

import java.util.List;

import org.conflictarchive.vocabulary.CasualtyEffect;
import org.conflictarchive.vocabulary.CasualtyScope;
import org.conflictarchive.vocabulary.ClaimantBasis;
import org.conflictarchive.vocabulary.Count;
import org.conflictarchive.vocabulary.Span;
import org.conflictarchive.vocabulary.StatedDate;
import org.jspecify.annotations.Nullable;

/**
 * A number of people said to be killed, wounded, missing, captured or displaced.
 *
 * @param position where its permalink points, a UTF-16 offset unique among the report's
 * claims
 * @param statement the statement it is part of
 * @param content the words that make the claim
 * @param effect what befell them
 * @param count how many
 * @param counted the count's words, or null where nothing is counted
 * @param effectWords the words that name the effect, or null where it is understood
 * @param preliminary the words that call the figure so, there or in the next sentence of
 * the same speaker, or null
 * @param scope what the figure is a count of
 * @param victims who, without the count's words, or null
 * @param sides ids of the actors whose losses they are; empty where not told
 * @param sidesRule the name of the rule that told whose they are, be it that nobody can
 * tell; null where none could
 * @param claimants ids of the innermost speakers; empty for the report's own voice
 * @param claimantBasis how the claimant is known
 * @param rule the name of the rule that found it
 * @param date the day of the losses, or null where the text is silent
 */
public record CasualtyMention(int position, StatementMention statement, Span content, CasualtyEffect effect,
		Count count, @Nullable Span counted, @Nullable Span effectWords, @Nullable Span preliminary,
		CasualtyScope scope, @Nullable Span victims, List<String> sides, @Nullable String sidesRule,
		List<String> claimants, ClaimantBasis claimantBasis, String rule, @Nullable StatedDate date) {

	public CasualtyMention {
		sides = List.copyOf(sides);
		claimants = List.copyOf(claimants);
	}

}
