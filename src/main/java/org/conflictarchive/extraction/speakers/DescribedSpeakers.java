package org.conflictarchive.extraction.speakers;

import java.util.List;
import java.util.Set;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.extraction.speakers.Cast.Mention;
import org.conflictarchive.vocabulary.ActorType;
import org.jspecify.annotations.Nullable;

/**
 * Speakers whom the words describe, by office, owner or noun; empty where they describe
 * none.
 */
final class DescribedSpeakers {

	private static final Set<String> COUNTRY = Set.of("country", "nation", "state", "republic", "kingdom");

	private static final Set<String> REGION = Set.of("enclave", "territory", "region", "province", "city", "town",
			"village", "district");

	private final Cast cast;

	private final Conversation conversation;

	private final Pronouns pronouns;

	private final OfficeHolders holders;

	private final Descriptions descriptions;

	private final Epithets epithets;

	DescribedSpeakers(Cast cast, Conversation conversation, Pronouns pronouns) {
		this.cast = cast;
		this.conversation = conversation;
		this.pronouns = pronouns;
		this.holders = new OfficeHolders(cast);
		this.descriptions = new Descriptions(cast, conversation);
		this.epithets = new Epithets(cast);
	}

	List<Member> office(SpeakerWords words) {
		int office = Offices.startOfLast(words.bare());
		if (office < 0) {
			return List.of();
		}
		boolean indefinite = words.phrase().first().is("a") || words.phrase().first().is("an")
				|| words.phrase().first().is("another");
		String noun = words.bare().last().lower();
		Member called = indefinite ? null : this.conversation.calledBefore(noun, words.phrase());
		if (called != null && words.bare().size() == 1) {
			return List.of(called);
		}
		Member holder = indefinite ? null : this.holders.of(new Phrase(words.sentence(), office, words.bare().to()),
				this.cast.members().stateNamedIn(words.phrase()));
		return List.of((holder != null) ? holder
				: (called != null && words.phrase().first().is("the")) ? called : officer(words));
	}

	/** Somebody in office without a name: "a spokesman", "the mayor of the town". */
	private Member officer(SpeakerWords words) {
		if (words.bare().size() == 1 && words.bare().first().lower().startsWith("spokes")
				&& words.phrase().to() == words.bare().to()) {
			Member body = this.descriptions.latestBody(words.phrase());
			if (body != null) {
				return this.descriptions.belonging(body, words.bare());
			}
		}
		List<Member> owned = owned(words);
		if (!owned.isEmpty()) {
			return owned.get(0);
		}
		int end = Math.max(words.bare().to(), Descriptions.endOf(words.phrase(), words.bare()));
		Member officer = this.cast.members()
			.institution(new Phrase(words.sentence(), words.bare().from(), end), ActorType.PERSON);
		this.cast.in(words.phrase()).forEach((mention) -> officer.speaksFor(mention.member()));
		return officer;
	}

	/** "her father", "its spokesman". */
	List<Member> owned(SpeakerWords words) {
		if (!words.phrase().first().is(WordClass.POSSESSIVE) || words.base().size() < 2) {
			return List.of();
		}
		List<Member> owner = this.pronouns
			.meant(new Phrase(words.sentence(), words.base().from(), words.base().from() + 1));
		return (owner.size() == 1) ? List.of(this.descriptions.belonging(owner.get(0),
				new Phrase(words.sentence(), words.base().from() + 1, words.base().to()))) : List.of();
	}

	/**
	 * "the country's military", "the city's mayor": of the state or place named last in
	 * the sentence, or at home.
	 */
	List<Member> ofCountry(SpeakerWords words) {
		if (words.bare().size() < 3 || !words.sentence().is(words.bare().from() + 1, "'s")) {
			return List.of();
		}
		int start = words.phrase().span().start();
		if (words.bare().first().isOneOf(REGION)) {
			Member region = this.epithets.placeCalled(words.bare().first().lower(), start);
			return (region != null) ? List.of(this.descriptions.belonging(region,
					new Phrase(words.sentence(), words.bare().from() + 2, words.bare().to()))) : List.of();
		}
		if (!words.bare().first().isOneOf(COUNTRY)) {
			return List.of();
		}
		Mention last = this.cast.lastBefore(start, start - words.sentence().span().start(),
				(mention) -> mention.member().isState());
		Member state = (last != null) ? last.member() : this.cast.whereabouts().home();
		if (state == null) {
			return List.of();
		}
		Phrase rest = new Phrase(words.sentence(), words.bare().from() + 2, words.bare().to());
		Member holder = this.holders.of(rest, state);
		return List.of((holder != null) ? holder : this.descriptions.belonging(state, rest));
	}

	List<Member> known(SpeakerWords words) {
		Member known = this.descriptions.known(words.phrase(), words.bare());
		if (known == null && words.bare().size() == 1 && words.phrase().size() == 2
				&& words.phrase().first().is("the")) {
			known = this.epithets.namedBefore(words.bare());
		}
		return only(known);
	}

	/** "Ada Berg, a nurse in the town, which had been cut off, said". */
	List<Member> nameBefore(SpeakerWords words) {
		return only(isIndefinite(words) ? this.epithets.nameBefore(words.phrase()) : null);
	}

	/** What a first sentence describes, those that follow name. */
	List<Member> namedLater(SpeakerWords words) {
		boolean lead = words.sentence().index() == 0 && isIndefinite(words);
		return only(lead ? this.epithets.namedAfter(words.bare()) : null);
	}

	/** "A human rights monitor said … The Observatory for Human Rights said". */
	List<Member> spelledOutLater(SpeakerWords words) {
		return only(isIndefinite(words) ? this.epithets.spelledOutAfter(words.bare()) : null);
	}

	private static boolean isIndefinite(SpeakerWords words) {
		return words.phrase().first().is("a") || words.phrase().first().is("an");
	}

	private static List<Member> only(@Nullable Member member) {
		return (member != null) ? List.of(member) : List.of();
	}

	List<Member> described(SpeakerWords words) {
		return List.of(this.descriptions.described(words.phrase(), words.base(), words.bare()));
	}

}
