package org.conflictarchive.extraction.speakers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.conflictarchive.extraction.language.NounPhrases;
import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.extraction.speakers.Cast.Mention;
import org.conflictarchive.extraction.speakers.Known.Sense;
import org.conflictarchive.vocabulary.ActorType;
import org.jspecify.annotations.Nullable;

/**
 * Persons by the nouns that the report sets beside their names: "Ada Berg, a nurse at the
 * clinic", "a spokesman for the rebels, Ada Berg".
 */
final class Epithets {

	/** How far on a first sentence's "a rebel spokesman" is named, in UTF-16 units. */
	private static final int FAR = 2500;

	/** How far on an organisation is spelled out, in UTF-16 units. */
	private static final int SOON = 600;

	private static final int LONGEST = 10;

	private static final Set<String> REBELS = Set.of("rebel", "opposition", "militant", "insurgent");

	private static final Set<String> OF_STATE = Set.of("government", "army", "military", "police", "state");

	private final Cast cast;

	private final Map<String, List<Mention>> byNoun = new HashMap<>();

	Epithets(Cast cast) {
		this.cast = cast;
		for (Mention mention : cast.mentions()) {
			if (mention.member().isPerson() && mention.sense() == Sense.NAME) {
				read(mention);
			}
		}
	}

	private void read(Mention mention) {
		Sentence sentence = mention.phrase().sentence();
		String role = mention.member().role();
		if (role != null) {
			add(role.substring(role.lastIndexOf(' ') + 1), mention);
		}
		int behind = mention.phrase().to();
		if (sentence.is(behind, WordClass.COMMA) && NounPhrases.beginsAt(sentence, behind + 1)) {
			int end = NounPhrases.endOfBase(sentence, behind + 1);
			if (end > behind + 1) {
				add(sentence.token(end - 1).lower(), mention);
			}
		}
		int before = mention.phrase().from() - 1;
		if (sentence.is(before, WordClass.COMMA)) {
			for (int i = before - 1; i >= 0 && i > before - LONGEST && !sentence.is(i, WordClass.COMMA)
					&& !sentence.is(i, WordClass.VERB); i--) {
				add(sentence.token(i).lower(), mention);
			}
		}
	}

	private void add(String noun, Mention mention) {
		String lower = noun.toLowerCase(Locale.ROOT);
		List<Mention> mentions = this.byNoun.computeIfAbsent(lower, (key) -> new ArrayList<>());
		if (mentions.isEmpty() || mentions.get(mentions.size() - 1) != mention) {
			mentions.add(mention);
		}
	}

	/**
	 * "the enclave": the place last named as one before an offset, else the place last
	 * named; null where none is.
	 */
	@Nullable Member placeCalled(String noun, int offset) {
		Mention called = this.cast.lastBefore(offset, Pronouns.FAR, (mention) -> isPlaceCalled(mention, noun));
		Mention last = (called != null) ? called
				: this.cast.lastBefore(offset, Pronouns.FAR, (mention) -> mention.member().type() == ActorType.PLACE);
		return (last != null) ? last.member() : null;
	}

	/** "Ruhania, a mountain enclave", "the enclave of Ruhania". */
	private static boolean isPlaceCalled(Mention mention, String noun) {
		if (mention.member().type() != ActorType.PLACE) {
			return false;
		}
		Sentence sentence = mention.phrase().sentence();
		int from = mention.phrase().from();
		int behind = mention.phrase().to();
		if (sentence.is(from - 1, "of") && sentence.is(from - 2, noun)) {
			return true;
		}
		int end = sentence.is(behind, WordClass.COMMA) && sentence.is(behind + 1, WordClass.DETERMINER)
				? NounPhrases.endOfBase(sentence, behind + 1) : 0;
		return end > behind + 1 && sentence.is(end - 1, noun);
	}

	/** "Ada Berg, a nurse": whom the description stands behind, or null. */
	@Nullable Member nameBefore(Phrase description) {
		Sentence sentence = description.sentence();
		int end = description.from() - 1;
		if (end < 1 || !sentence.is(end, WordClass.COMMA)) {
			return null;
		}
		return this.cast.in(new Phrase(sentence, Math.max(0, end - 4), end))
			.stream()
			.filter((mention) -> mention.member().isPerson() && mention.sense() == Sense.NAME
					&& mention.phrase().to() == end && !sentence.is(mention.phrase().from() - 1, WordClass.PREPOSITION))
			.map(Mention::member)
			.findFirst()
			.orElse(null);
	}

	/**
	 * "a human rights monitor": an organisation soon named with those words, or, for a
	 * first sentence, with which the next one begins; null where none is.
	 */
	@Nullable Member spelledOutAfter(Phrase description) {
		Sentence sentence = description.sentence();
		ActorType type = ActorNouns.typeOfNoun(description.last().lower());
		if (description.size() < 2 || type != ActorType.ORGANISATION && !description.last().is("group")) {
			return null;
		}
		String modifiers = new Phrase(sentence, description.from(), description.to() - 1).lower();
		Mention later = this.cast.firstAfter(description.span().end(), SOON,
				(mention) -> mention.sense() == Sense.NAME && mention.member().type() == ActorType.ORGANISATION
						&& (description.size() > 2 && hasWords(mention, modifiers)
								|| sentence.index() == 0 && beginsNext(mention)));
		return (later != null) ? later.member() : null;
	}

	private static boolean hasWords(Mention mention, String words) {
		return (" " + mention.phrase().lower() + " ").contains(" " + words + " ");
	}

	private static boolean beginsNext(Mention mention) {
		return mention.phrase().sentence().index() == 1 && mention.phrase().from() <= 4;
	}

	/** Whom the report names behind the words and calls so; null where it does not. */
	@Nullable Member namedAfter(Phrase description) {
		String noun = description.last().lower();
		if (!Offices.isOffice(noun) && ActorNouns.typeOfNoun(noun) != ActorType.PERSON) {
			return null;
		}
		int here = description.span().end();
		for (Mention mention : this.byNoun.getOrDefault(noun, List.of())) {
			if (mention.start() > here && mention.start() - here < FAR
					&& mention.phrase().sentence() != description.sentence() && agree(description, mention.member())) {
				return mention.member();
			}
		}
		return null;
	}

	/** Whom the report has named before the words and called so, the latest. */
	@Nullable Member namedBefore(Phrase description) {
		ActorType type = ActorNouns.typeOfNoun(description.last().lower());
		if (type != null && type != ActorType.PERSON || ActorNouns.isBody(description.last().lower())) {
			return null;
		}
		Member latest = null;
		for (Mention mention : this.byNoun.getOrDefault(description.last().lower(), List.of())) {
			if (mention.start() >= description.span().start()) {
				break;
			}
			latest = mention.member();
		}
		return latest;
	}

	/** A rebel spokesman speaks for no state, an Indian official for no other. */
	private boolean agree(Phrase description, Member person) {
		Member party = person.party();
		Member state = this.cast.members().stateIn(description);
		boolean parted = party != person;
		if (state != null && parted && party != state) {
			return false;
		}
		boolean rebel = description.tokens().stream().anyMatch((token) -> token.isOneOf(REBELS));
		boolean official = description.tokens().stream().anyMatch((token) -> token.isOneOf(OF_STATE));
		return !(rebel && parted && party.isState()) && !(official && party.type() == ActorType.ARMED_GROUP);
	}

}
