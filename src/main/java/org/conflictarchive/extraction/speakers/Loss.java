package org.conflictarchive.extraction.speakers;

import java.util.List;

import org.conflictarchive.extraction.language.Phrase;
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

	@Nullable Phrase wordsPhrase() {
		return Belligerents.phrase(this.sentence, this.words);
	}

	@Nullable Phrase victimsPhrase() {
		return (this.victims != null) ? Belligerents.phrase(this.sentence, this.victims) : null;
	}

	/** The words that name the effect in lower case; empty where it is understood. */
	String effectText() {
		Phrase effectPhrase = (this.effectWords != null) ? Belligerents.phrase(this.sentence, this.effectWords) : null;
		return (effectPhrase != null) ? effectPhrase.lower() : "";
	}

	boolean isFlight() {
		return this.effect == CasualtyEffect.DISPLACED;
	}

	/** The words of the claim with some before and behind that are told with them. */
	@Nullable Phrase around(int before, int behind) {
		Phrase claim = wordsPhrase();
		Phrase all = Belligerents.phrase(this.sentence, this.told);
		if (claim == null || all == null) {
			return claim;
		}
		return new Phrase(this.sentence, Math.min(claim.from(), Math.max(all.from(), claim.from() - before)),
				Math.max(claim.to(), Math.min(all.to(), claim.to() + behind)));
	}

}
