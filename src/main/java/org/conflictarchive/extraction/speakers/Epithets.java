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

	/** Whom the report names behind the words and calls so; null where it does not. */
	@Nullable Member namedAfter(Phrase description) {
		int here = description.span().end();
		for (Mention mention : this.byNoun.getOrDefault(description.last().lower(), List.of())) {
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
		Member state = this.cast.stateIn(description);
		boolean parted = party != person;
		if (state != null && parted && party != state) {
			return false;
		}
		boolean rebel = description.tokens().stream().anyMatch((token) -> token.isOneOf(REBELS));
		boolean official = description.tokens().stream().anyMatch((token) -> token.isOneOf(OF_STATE));
		return !(rebel && parted && party.isState()) && !(official && party.type() == ActorType.ARMED_GROUP);
	}

}
