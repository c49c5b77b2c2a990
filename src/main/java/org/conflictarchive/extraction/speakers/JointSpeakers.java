package org.conflictarchive.extraction.speakers;

import org.conflictarchive.extraction.language.NounPhrases;
import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.Token;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.vocabulary.Span;

/**
 * Tells an "and" or comma that parts two speakers from one inside a name or behind one.
 */
final class JointSpeakers {

	private JointSpeakers() {
	}

	/**
	 * The index of the last of the words that part the first speaker from the rest, or
	 * -1.
	 */
	static int partedAt(Phrase phrase, Cast cast) {
		Sentence sentence = phrase.sentence();
		for (int i = phrase.from() + 1; i < phrase.to() - 1; i++) {
			boolean comma = sentence.is(i, WordClass.COMMA);
			if (!comma && !sentence.is(i, "and")) {
				continue;
			}
			int right = sentence.is(i + 1, "and") ? i + 2 : i + 1;
			if (right < phrase.to() && !isInName(phrase, i, cast) && isActorBefore(phrase, i, cast)
					&& isActorBehind(phrase, i, right, cast)) {
				return right - 1;
			}
		}
		return -1;
	}

	private static boolean isInName(Phrase phrase, int index, Cast cast) {
		for (int i = Math.max(phrase.from(), index - 2); i < index; i++) {
			if (Offices.endAt(phrase.sentence(), i, phrase.to()) > index) {
				// "Police and Crime Commissioner"
				return true;
			}
		}
		Span place = phrase.sentence().token(index).span();
		return cast.in(phrase).stream().anyMatch((mention) -> mention.phrase().span().covers(place));
	}

	private static boolean isActorBefore(Phrase phrase, int end, Cast cast) {
		return phrase.sentence().is(end - 1, WordClass.PRONOUN)
				|| Actors.canSpeak(phrase.sentence().token(end - 1).lower())
				|| !cast.in(new Phrase(phrase.sentence(), phrase.from(), end)).isEmpty();
	}

	private static boolean isActorBehind(Phrase phrase, int mark, int right, Cast cast) {
		Sentence sentence = phrase.sentence();
		Token next = sentence.token(right);
		if (sentence.is(mark, WordClass.COMMA) && next.is(WordClass.DETERMINER)
				&& !hasAnd(sentence, mark, phrase.to())) {
			// "Ada Berg, the mayor"
			return false;
		}
		if (next.is(WordClass.DETERMINER) || next.is("others")) {
			return true;
		}
		if (next.is(WordClass.NAME)) {
			return !isSecondOffice(phrase, mark, right, cast);
		}
		boolean noun = !sentence.is(mark, WordClass.COMMA) && sentence.is(mark - 1, WordClass.NOUN)
				&& phrase.to() - right <= 3 && Actors.canSpeak(phrase.last().lower());
		boolean officer = sentence.is(mark - 1, WordClass.NAME) && Offices.endAt(sentence, right, phrase.to()) > right
				&& !cast.in(new Phrase(sentence, right, phrase.to())).isEmpty();
		// "witnesses, aid workers and an official"
		boolean listed = sentence.is(mark, WordClass.COMMA) && sentence.is(mark - 1, WordClass.NOUN)
				&& hasAnd(sentence, mark, phrase.to()) && (next.is(WordClass.NOUN) || next.is(WordClass.ADJECTIVE))
				&& Actors.canSpeak(sentence.token(NounPhrases.endOfBase(sentence, right) - 1).lower());
		return noun || officer || listed;
	}

	/** "party leader and Prime Minister Ada Berg": one person. */
	private static boolean isSecondOffice(Phrase phrase, int and, int right, Cast cast) {
		Sentence sentence = phrase.sentence();
		Phrase left = new Phrase(sentence, phrase.from(), and);
		return sentence.is(and, "and") && !left.first().is(WordClass.DETERMINER) && Offices.startOfLast(left) >= 0
				&& cast.in(left).stream().noneMatch((mention) -> mention.member().isPerson())
				&& cast.in(new Phrase(sentence, right, phrase.to()))
					.stream()
					.anyMatch((mention) -> mention.member().isPerson() && mention.phrase().to() == phrase.to()
							&& (mention.phrase().from() > right));
	}

	private static boolean hasAnd(Sentence sentence, int from, int to) {
		for (int i = from; i < to; i++) {
			if (sentence.is(i, "and")) {
				return true;
			}
		}
		return false;
	}

}
