package org.conflictarchive.extraction.speakers;

import java.util.List;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.extraction.speakers.Cast.Mention;
import org.conflictarchive.extraction.speakers.Known.Sense;
import org.conflictarchive.vocabulary.ActorType;

/** Speakers whose names stand in the words or beside them; empty where none does. */
final class NamedSpeakers {

	private final Cast cast;

	NamedSpeakers(Cast cast) {
		this.cast = cast;
	}

	/**
	 * "A woman who gave only her first name, Ada", "the commander, who goes by Abu Nur".
	 */
	List<Member> selfNamed(SpeakerWords words) {
		Member named = SelfNamed.behind(words.phrase(), this.cast);
		return (named != null) ? List.of(named) : List.of();
	}

	/** "the council's head, Ada Berg,", "its relief arm, the Relief Fund,". */
	List<Member> nameBehind(SpeakerWords words) {
		if (!Actors.canSpeak(words.bare().last().lower())) {
			return List.of();
		}
		Member apposed = Appositions.before(words.phrase(), this.cast);
		apposed = (apposed != null) ? apposed : Appositions.behind(words.phrase(), this.cast);
		return (apposed != null) ? List.of(apposed) : List.of();
	}

	List<Member> person(SpeakerWords words) {
		Mention person = null;
		for (Mention mention : this.cast.in(words.phrase())) {
			Member member = mention.member();
			boolean bare = mention.phrase().to() == words.base().to();
			boolean headed = mention.phrase().from() >= words.base().to() && isHeaded(words, mention.phrase().from());
			if (mention.sense() == Sense.NAME && !isOwner(words, mention)
					&& (bare && (member.isPerson() || member.type() == ActorType.PLACE && words.base().size() <= 2)
							|| headed && member.isPerson())) {
				person = mention;
			}
		}
		return (person != null) ? List.of(speaking(person)) : List.of();
	}

	/** A name that could be a place's, and speaks, is a person's or a body's. */
	private Member speaking(Mention mention) {
		Member member = mention.member();
		Phrase name = mention.phrase();
		if (member.type() == ActorType.PLACE && !this.cast.isLocation(member)
				&& !NameBounds.isNoPerson(name.sentence(), name.from(), name.to())) {
			member.isA(NameBounds.isOfBody(name) ? ActorType.ORGANISATION : ActorType.PERSON);
		}
		return member;
	}

	/** "Relief Council (RC) head Ada Berg", not "an aide to President Ada Berg". */
	private static boolean isHeaded(SpeakerWords words, int name) {
		if (words.sentence().is(name - 1, ")") && words.sentence().is(name - 3, "(")
				&& name - 3 > words.phrase().from()) {
			// "Member of Parliament (MP) Ada Berg"
			return isHeaded(words, name - 3);
		}
		int office = Offices.startOfLast(new Phrase(words.sentence(), words.phrase().from(), name));
		int before = office - 1;
		while (before > words.phrase().from() && words.sentence().is(before, WordClass.POSSESSIVE)) {
			before--;
		}
		return office == words.phrase().from() || office > words.phrase().from()
				&& !words.sentence().is(before, WordClass.PREPOSITION) && !words.sentence().is(before, WordClass.TO)
				|| isHeadedAcross(words, name);
	}

	/**
	 * "country director of the Red Cross Ada Berg", "author and geologist Ada Berg".
	 */
	private static boolean isHeadedAcross(SpeakerWords words, int name) {
		int link = words.base().to();
		boolean of = words.sentence().is(link, "of");
		for (int i = link + 1; i < name; i++) {
			if (!words.sentence().is(i, WordClass.NAME)
					&& !(of ? words.sentence().is(i, "the") : words.sentence().is(i, WordClass.NOUN))) {
				return false;
			}
		}
		boolean one = of || words.sentence().is(link, "and") && !words.phrase().first().is(WordClass.DETERMINER);
		return one && link < name - 1 && Offices.startOfLast(words.bare()) >= 0;
	}

	private static boolean isOwner(SpeakerWords words, Mention mention) {
		int to = mention.phrase().to();
		return to < words.base().to() && (words.sentence().is(to, "'s") || words.sentence().is(to, "'"));
	}

	/** The outlets that the words name, in order: of "the Lakes Times" not the Times. */
	List<Member> outletsIn(Phrase phrase) {
		List<Mention> outlets = this.cast.in(phrase)
			.stream()
			.filter((mention) -> mention.member().type() == ActorType.MEDIA)
			.toList();
		return outlets.stream()
			.filter((mention) -> outlets.stream()
				.noneMatch((other) -> other != mention && other.phrase().span().covers(mention.phrase().span())
						&& other.phrase().size() > mention.phrase().size()))
			.map(Mention::member)
			.distinct()
			.toList();
	}

	/** "the Zenit news agency", "Turkey's state-run Zenit television". */
	List<Member> outlet(SpeakerWords words) {
		if (ActorNouns.typeOfName(List.of(words.base().last().lower())) != ActorType.MEDIA
				&& !words.base().last().is("agency") && !words.base().last().is("website")) {
			return List.of();
		}
		List<Member> outlets = outletsIn(words.base());
		return outlets.isEmpty() ? outlets : outlets.subList(outlets.size() - 1, outlets.size());
	}

	/** The state, capital or organisation that is the head of the phrase. */
	List<Member> party(SpeakerWords words) {
		for (Mention mention : this.cast.in(words.phrase())) {
			Phrase name = mention.phrase();
			if (words.base().first().is(WordClass.VERB) && name.to() == words.phrase().to()) {
				// "issued today, the Herald"
				return List.of(mention.member());
			}
			boolean head = name.to() >= words.base().to() && name.from() < words.base().to()
					|| isBeforeAdjunct(words, name);
			if (head && mention.sense() != Sense.ADJECTIVE) {
				return mention.member().isPerson() ? List.of() : List.of(mention.member());
			}
			if (head && words.base().size() <= 2) {
				return List.of(mention.member());
			}
		}
		return List.of();
	}

	/** "the Herald about its losses": what follows is no part of the name. */
	private static boolean isBeforeAdjunct(SpeakerWords words, Phrase name) {
		return name.from() == words.bare().from() && name.to() < words.base().to()
				&& (words.sentence().is(name.to(), WordClass.PREPOSITION)
						|| words.sentence().is(name.to(), WordClass.ADVERB));
	}

}
