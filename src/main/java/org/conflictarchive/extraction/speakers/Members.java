package org.conflictarchive.extraction.speakers;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.Text;
import org.conflictarchive.extraction.speakers.Known.Sense;
import org.conflictarchive.vocabulary.ActorType;
import org.jspecify.annotations.Nullable;

/**
 * Which member a name or description is of, made where there is none yet: "Azerbaijan's
 * defence ministry" is the "Ministry of Defence of Azerbaijan".
 */
final class Members {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private final Map<String, Member> members = new HashMap<>();

	/** The member of that very name, but for case and accents; or null. */
	@Nullable Member find(String name) {
		return this.members.get(key(name));
	}

	void add(String name, Member member) {
		this.members.put(key(name), member);
	}

	Member known(Known known) {
		Member member = this.members.computeIfAbsent(key(known.name()),
				(key) -> new Member(known.name(), known.type()));
		if (known.state() != null) {
			Known state = Gazetteer.named(known.state());
			if (state != null) {
				member.speaksFor(known(state));
			}
		}
		return member;
	}

	/** The member of that name, made where there is none yet. */
	Member named(String name, ActorType type) {
		return this.members.computeIfAbsent(key(name), (key) -> new Member(name, type));
	}

	/**
	 * A body, group or office by its words, whatever their order: with the state in front
	 * of the words, behind them, or before a genitive. The state is its affiliation.
	 */
	Member institution(Phrase words, ActorType type) {
		Phrase whole = Wording.withState(words);
		String identity = Wording.identity(whole);
		Member member = this.members.get(identity);
		if (member == null) {
			String name = capitalised(Names.written(Wording.withoutArticle(whole)));
			member = new Member(name, type);
			this.members.put(identity, member);
			Member state = stateIn(whole);
			boolean ofCity = type == ActorType.MEDIA && !isOfState(whole);
			if (state != null && !ofCity) {
				member.speaksFor(state);
			}
		}
		return member;
	}

	/** "Kenyan media" are of the state; the "Nairobi Herald" need not be. */
	private static boolean isOfState(Phrase words) {
		for (int i = words.from(); i < words.to(); i++) {
			Gazetteer.Match match = Gazetteer.at(words.sentence(), i);
			if (match != null && match.known().sense() != Sense.CAPITAL) {
				return true;
			}
		}
		return false;
	}

	/** A body of a party by its name or noun: "army", "Ministry of Defence". */
	Member bodyOf(String body, Member party) {
		boolean named = Character.isUpperCase(body.charAt(0));
		Sentence words = Text.of(named ? body + " of " + party.name() : party.name() + "'s " + body).sentences().get(0);
		Member member = institution(new Phrase(words, 0, words.size()), ActorType.GOVERNMENT_BODY);
		member.speaksFor(party);
		return member;
	}

	/** People of a party whom the text describes by a noun: "Kenyan officials". */
	Member someOf(Member party, String noun) {
		String adjective = Gazetteer.adjectiveOf(party.name());
		Member member = named((adjective != null) ? adjective + " " + noun : party.name() + " " + noun,
				ActorType.GROUP);
		member.speaksFor(party);
		return member;
	}

	/**
	 * Places that have armed bodies of their own, as a region has that governs itself.
	 */
	Set<Member> armedRegions() {
		return this.members.values()
			.stream()
			.map((member) -> Parties.regionOf(member))
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
	}

	/** Those who rise against a state, where the text gives them no name. */
	Member rebelsOf(Member state) {
		String adjective = Gazetteer.adjectiveOf(state.name());
		return named((adjective != null) ? adjective + " rebels" : "Rebels of " + state.name(), ActorType.ARMED_GROUP);
	}

	/** The state or organisation that the words name, or null. */
	@Nullable Member stateNamedIn(Phrase words) {
		for (int i = words.from(); i < words.to(); i++) {
			Gazetteer.Match match = Gazetteer.at(words.sentence(), i);
			if (match != null && match.end() <= words.to()) {
				return known(match.known());
			}
		}
		return null;
	}

	/** The same, or the state in which a region lies that the words name. */
	@Nullable Member stateIn(Phrase words) {
		Member named = stateNamedIn(words);
		for (int i = words.from(); i < words.to() && named == null; i++) {
			Regions.Match region = Regions.at(words.sentence(), i);
			if (region != null && region.end() <= words.to()) {
				return known(region.state());
			}
		}
		return named;
	}

	/** Names are one whether or not their accents are written. */
	static String key(String name) {
		String lower = name.toLowerCase(Locale.ROOT).replace('’', '\'');
		return lower.chars().allMatch((letter) -> letter < 128) ? lower
				: MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("").replace('ı', 'i');
	}

	static String capitalised(String name) {
		return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
	}

}
