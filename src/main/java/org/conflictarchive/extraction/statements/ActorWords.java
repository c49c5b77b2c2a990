package org.conflictarchive.extraction.statements;

import org.conflictarchive.extraction.language.NounPhrases;
import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.extraction.speakers.Actors;

/** Whether words without a name describe somebody who can speak. */
final class ActorWords {

	private ActorWords() {
	}

	static boolean areActors(Phrase phrase) {
		int end = NounPhrases.endOfBase(phrase.sentence(), phrase.from());
		for (int i = phrase.from(); i < phrase.to(); i++) {
			if (i == end && i > phrase.from()) {
				break;
			}
			if (phrase.sentence().is(i, WordClass.NAME) && i == end - 1) {
				return true;
			}
		}
		int head = (end > phrase.from() && end <= phrase.to()) ? end - 1 : phrase.to() - 1;
		return Actors.canSpeak(phrase.sentence().token(head).lower());
	}

}
