package org.conflictarchive.extraction.casualties;

import org.conflictarchive.vocabulary.CasualtyEffect;
import org.conflictarchive.vocabulary.Count;
import org.jspecify.annotations.Nullable;

/**
 * A victim phrase tied to what befell the victims; spans are those of tokens.
 *
 * @param phrase the victims, or null where nothing is counted
 * @param effect what befell them
 * @param count how many, after all that the words around say
 * @param content the words that make the claim
 * @param effectWords the words for the effect, or null where it is understood
 * @param victims the words for the victims, or null where none are told
 * @param joint whether the effect is told after the phrase, and so may be that of victims
 * told before it too
 * @param rule the name of the rule that tied them
 */
record Link(@Nullable VictimPhrase phrase, CasualtyEffect effect, Count count, Range content,
		@Nullable Range effectWords, @Nullable Range victims, boolean joint, String rule) {

	/** A phrase whose effect is told by words before or after it, or inside. */
	static Link told(VictimPhrase phrase, CasualtyEffect effect, Range effectWords) {
		return new Link(phrase, effect, phrase.quantity().count(), phrase.range().through(effectWords), effectWords,
				phrase.noun(), effectWords.from() >= phrase.to(), "");
	}

	/** A phrase whose effect is told elsewhere. */
	static Link understood(VictimPhrase phrase, CasualtyEffect effect) {
		return new Link(phrase, effect, phrase.quantity().count(), phrase.range(), null, phrase.noun(), false, "");
	}

	Link counting(Count count) {
		return new Link(this.phrase, this.effect, count, this.content, this.effectWords, this.victims, this.joint,
				this.rule);
	}

	Link over(Range content) {
		return new Link(this.phrase, this.effect, this.count, content, this.effectWords, this.victims, this.joint,
				this.rule);
	}

	Link of(@Nullable Range victims) {
		return new Link(this.phrase, this.effect, this.count, this.content, this.effectWords, victims, this.joint,
				this.rule);
	}

	Link by(String rule) {
		return new Link(this.phrase, this.effect, this.count, this.content, this.effectWords, this.victims, this.joint,
				rule);
	}

}
