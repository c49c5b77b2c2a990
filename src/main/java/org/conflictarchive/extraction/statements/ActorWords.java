package org.conflictarchive.extraction.statements;

import java.util.List;
import java.util.Set;

import org.conflictarchive.vocabulary.Lexicon;
import org.conflictarchive.extraction.language.NounPhrases;
import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.extraction.speakers.Actors;

/** Whether words without a name describe somebody who can speak. */
final class ActorWords {

	private static final Set<String> PERSONS = Lexicon.words("persons");

	private static final Set<String> THINGS = Lexicon.words("things");

	private static final List<String> ENDINGS = List.of("er", "or", "ist", "ian", "eer", "man", "men", "woman", "women",
			"person", "people", "ee");

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
		String noun = phrase.sentence().token(head).lower();
		return Actors.canSpeak(noun) || isPerson(noun);
	}

	/** By what the word ends in: "manager", "volunteer", "historian", "policeman". */
	private static boolean isPerson(String noun) {
		String singular = noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
		return PERSONS.contains(singular) || PERSONS.contains(noun)
				|| ENDINGS.stream()
					.anyMatch((ending) -> singular.length() > ending.length() + 2 && singular.endsWith(ending))
						&& !THINGS.contains(singular);
	}

}
