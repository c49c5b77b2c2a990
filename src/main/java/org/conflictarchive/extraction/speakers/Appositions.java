package org.conflictarchive.extraction.speakers;

import java.util.List;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.extraction.speakers.Cast.Mention;
import org.conflictarchive.extraction.speakers.Known.Sense;
import org.conflictarchive.vocabulary.ActorType;
import org.jspecify.annotations.Nullable;

/** The name that is set off behind a description. */
final class Appositions {

	/** A name with its office in front of a sentence has no more words. */
	private static final int FIRST = 7;

	private Appositions() {
	}

	/** "The mayor of the town, Ada Berg, said"; null where no name follows. */
	static @Nullable Member behind(Phrase phrase, Cast cast) {
		Sentence sentence = phrase.sentence();
		if (!sentence.is(phrase.to(), WordClass.COMMA)) {
			return null;
		}
		int start = phrase.to() + 1;
		for (int end = Offices.endAt(sentence, start, sentence.size()); end > start;) {
			start = end;
			end = Offices.endAt(sentence, start, sentence.size());
		}
		List<Mention> mentions = (start < sentence.size()) ? cast.in(new Phrase(sentence, start, start + 1))
				: List.of();
		for (Mention mention : mentions) {
			if (mention.phrase().from() == start && mention.sense() == Sense.NAME) {
				return isMeant(phrase, mention) ? mention.member() : null;
			}
		}
		return null;
	}

	/**
	 * "Ada Berg, the mayor of the town, said"; null where no name begins the sentence.
	 */
	static @Nullable Member before(Phrase phrase, Cast cast) {
		Sentence sentence = phrase.sentence();
		int comma = phrase.from() - 1;
		if (!sentence.is(comma, WordClass.COMMA) || comma > FIRST || !sentence.is(phrase.to(), WordClass.COMMA)
				|| Offices.startOfLast(Wording.base(phrase)) < 0) {
			return null;
		}
		List<Mention> mentions = cast.in(new Phrase(sentence, 0, comma));
		Mention only = (mentions.size() == 1) ? mentions.get(0) : null;
		return (only != null && only.member().isPerson() && only.phrase().to() == comma
				&& only.phrase().from() == Math.max(0, Offices.endAt(sentence, 0, comma))) ? only.member() : null;
	}

	private static boolean isMeant(Phrase phrase, Mention mention) {
		Sentence sentence = phrase.sentence();
		Member member = mention.member();
		int behind = mention.phrase().to();
		if (Titles.isNextSubject(sentence, phrase.to(), behind)) {
			return false;
		}
		boolean setOff = behind == sentence.size() || sentence.is(behind, WordClass.COMMA)
				|| sentence.is(behind, WordClass.MARK);
		boolean office = Offices.startOfLast(phrase) >= 0 || Offices.startOfLast(Wording.base(phrase)) >= 0;
		if (member.isPerson() && !isBodyNoun(phrase)) {
			return setOff || office;
		}
		if (member.type() == ActorType.PLACE && setOff && office) {
			member.isA(ActorType.PERSON);
			return true;
		}
		if (member.type() == ActorType.MEDIA) {
			return setOff && ActorNouns.typeOfNoun(Wording.base(phrase).last().lower()) == ActorType.MEDIA;
		}
		if (setOff && isBodyNoun(phrase) && member.type() == ActorType.PLACE
				&& !NameBounds.isNoPerson(sentence, mention.phrase().from(), behind)) {
			member.isA(ActorType.ORGANISATION);
		}
		return setOff && isBodyNoun(phrase) && !member.isState() && !member.isPerson()
				&& member.type() != ActorType.PLACE;
	}

	private static boolean isBodyNoun(Phrase phrase) {
		String head = Wording.base(phrase).last().lower();
		return ActorNouns.isBody(head) || ActorNouns.typeOfNoun(head) == ActorType.ORGANISATION
				|| ActorNouns.typeOfNoun(head) == ActorType.ARMED_GROUP;
	}

}
