package org.conflictarchive.extraction.casualties;

import org.jspecify.annotations.Nullable;

/**
 * A quantity with the words for those counted: "at least 12 of its soldiers"; indices are
 * those of tokens.
 *
 * @param quantity how many
 * @param to after the last word of the phrase
 * @param kind what is counted
 * @param nounFrom the first word for those counted; {@code nounTo} where there is none
 * @param nounTo after their last word
 * @param embedded the effect that stands among the words, "93 injured people", or of the
 * noun counted, "20 deaths"; null if neither
 * @param embeddedAt the first word of that effect
 */
record VictimPhrase(Quantity quantity, int to, Kind kind, int nounFrom, int nounTo, @Nullable EffectWord embedded,
		int embeddedAt) {

	int from() {
		return this.quantity.from();
	}

	Range range() {
		return new Range(from(), this.to);
	}

	/** The words for those counted, or null. */
	@Nullable Range noun() {
		return hasNoun() ? new Range(this.nounFrom, this.nounTo) : null;
	}

	boolean hasNoun() {
		return this.nounTo > this.nounFrom;
	}

	enum Kind {

		/** words known to tell of people */
		PEOPLE,

		/** words not known */
		UNKNOWN,

		/** none: "killed twelve" */
		BARE,

		/** part of a group told before: "three of them" */
		PART,

		/** losses themselves: "20 deaths" */
		LOSSES

	}

}
