package org.conflictarchive.extraction.speakers;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;

/**
 * The words for a speaker.
 *
 * @param phrase all of them
 * @param base those up to the first preposition behind the head
 * @param bare the base without its article
 */
record SpeakerWords(Phrase phrase, Phrase base, Phrase bare) {

	static SpeakerWords of(Phrase phrase) {
		Phrase base = Wording.base(phrase);
		return new SpeakerWords(phrase, base, Wording.withoutArticle(base));
	}

	Sentence sentence() {
		return this.phrase.sentence();
	}

}
