package org.conflictarchive.extraction.casualties;

import org.conflictarchive.vocabulary.CasualtyEffect;

/**
 * A word, or several, for what befalls people.
 *
 * @param effect what befalls them
 * @param use how the words are used
 * @param form which form of a verb it is; {@link Form#PAST} where it may be its
 * participle too
 * @param need what the victims must be known to be
 */
record EffectWord(CasualtyEffect effect, Use use, Form form, Need need) {

	/** A word that says no more than the effect. */
	static EffectWord of(CasualtyEffect effect) {
		return new EffectWord(effect, Use.NOUN, Form.NONE, Need.NONE);
	}

	enum Need {

		NONE,

		/** no things: "evacuated 20" but not "evacuated 20 houses" */
		PEOPLE,

		/** told to be people: "lost 20 soldiers" but not "lost 20" */
		NAMED

	}

	enum Use {

		/** done to the victims: "killed" */
		VERB,

		/** what the victims do or undergo: "died" */
		FATE,

		/** how the victims are: "missing" */
		STATE,

		/** counted itself: "20 deaths" */
		NOUN,

		/** takes its victims with a preposition: "the death of 20" */
		DEED

	}

	enum Form {

		BASE, PRESENT, PAST, PARTICIPLE, GERUND, NONE

	}

}
