package org.conflictarchive.extraction.casualties;

import org.conflictarchive.extraction.casualties.VictimPhrase.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Words for those counted; indices are those of tokens.
 *
 * @param from the first word; {@code nounTo} where there is none
 * @param to after all that belongs to the phrase
 * @param nounTo after their last word
 * @param kind what is counted, or null where it is no people nor losses
 * @param embedded the effect among the words, or of the noun; null if neither
 * @param embeddedAt the first word of that effect
 * @param head the noun, or -1
 */
record VictimNoun(int from, int to, int nounTo, @Nullable Kind kind, @Nullable EffectWord embedded, int embeddedAt,
		int head) {

	/** No words: "killed twelve". */
	static VictimNoun none(int at) {
		return new VictimNoun(at, at, at, Kind.BARE, null, -1, -1);
	}

}
