package org.conflictarchive.extraction.speakers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.extraction.speakers.Cast.Mention;
import org.conflictarchive.extraction.speakers.Conversation.Spoken;
import org.conflictarchive.vocabulary.ActorType;
import org.jspecify.annotations.Nullable;

/** Speakers who are told together: "both sides", "officials in the two countries". */
final class Collectives {

	private static final Pattern BOTH = Pattern.compile(
			"(both( \\w+)?|each side|each country|the two .*|two .*|(all |both |the |the warring |the two )?(sides|parties))");

	private static final Pattern OF_BOTH = Pattern
		.compile(".*\\b(on|in|of|from) (both|the two|each) (sides?|countries|governments|parties|capitals|nations)");

	private static final Set<String> NOUNS = Set.of("both", "sides", "side", "parties", "countries", "nations",
			"governments", "states", "ministries", "leaders", "armies", "neighbours", "neighbors", "capitals",
			"militaries", "groups", "country");

	private static final Set<String> BODIES = Set.of("ministries", "leaders", "armies", "militaries", "governments");

	/** How often the two sides of a report are named at least. */
	private static final int OFTEN = 3;

	private final Cast cast;

	private final Conversation conversation;

	Collectives(Cast cast, Conversation conversation) {
		this.cast = cast;
		this.conversation = conversation;
	}

	/** Those whom the words tell together; empty where they do not. */
	List<Member> members(Phrase phrase) {
		String words = phrase.lower();
		if (phrase.size() > 7) {
			return List.of();
		}
		if (OF_BOTH.matcher(words).matches()) {
			return ofBoth(phrase);
		}
		String last = phrase.last().lower();
		if (phrase.size() > 4 || !NOUNS.contains(last) || !BOTH.matcher(words).matches()) {
			return List.of();
		}
		if (last.equals("armies") || last.equals("militaries")) {
			return parties(phrase).stream().map((party) -> this.cast.members().bodyOf("army", party)).toList();
		}
		for (Spoken spoken : this.conversation.before(phrase)) {
			if (spoken.members().size() == 2 && spoken.members().stream().noneMatch(Collectives::isUnparted)) {
				return BODIES.contains(last) ? spoken.members()
						: spoken.members()
							.stream()
							.map((member) -> (member.affiliation() != null) ? member.party() : member)
							.toList();
			}
		}
		return parties(phrase);
	}

	/** Witnesses and persons are no sides. */
	private static boolean isUnparted(Member member) {
		return member.affiliation() == null && (member.type() == ActorType.GROUP || member.isPerson());
	}

	/** "officials on both sides": some of each. */
	private List<Member> ofBoth(Phrase phrase) {
		int end = phrase.from();
		while (!phrase.sentence().is(end, WordClass.PREPOSITION)) {
			end++;
		}
		if (end == phrase.from()) {
			return List.of();
		}
		String noun = Names.written(Wording.withoutArticle(new Phrase(phrase.sentence(), phrase.from(), end)));
		return parties(phrase).stream().map((party) -> this.cast.members().someOf(party, noun)).toList();
	}

	/**
	 * The last two states or groups named, in the order of the text; empty where one is.
	 * Those named only once are passed over where two others are named more often.
	 */
	private List<Member> parties(Phrase phrase) {
		List<Member> often = parties(phrase, OFTEN);
		return often.isEmpty() ? parties(phrase, 1) : often;
	}

	private List<Member> parties(Phrase phrase, int named) {
		LinkedHashSet<Member> parties = new LinkedHashSet<>();
		int offset = phrase.span().start();
		for (Mention mention = last(offset); mention != null && parties.size() < 2; mention = last(mention.start())) {
			if (this.cast.timesNamed(mention.member()) >= named) {
				parties.add(mention.member());
			}
		}
		List<Member> latestFirst = List.copyOf(parties);
		return (parties.size() == 2) ? List.of(latestFirst.get(1), latestFirst.get(0)) : List.of();
	}

	private @Nullable Mention last(int offset) {
		return this.cast.lastBefore(offset, Pronouns.FAR,
				(each) -> each.member().isState() || each.member().type() == ActorType.ARMED_GROUP);
	}

	/** "the ministries of defence of Kenya and Uganda": one body of each. */
	List<Member> distributed(Phrase phrase) {
		Sentence sentence = phrase.sentence();
		int of = phrase.to() - 1;
		while (of > phrase.from() && !sentence.is(of, "of")) {
			of--;
		}
		int head = phrase.first().is(WordClass.DETERMINER) ? phrase.from() + 1 : phrase.from();
		if (of <= head) {
			return List.of();
		}
		String plural = sentence.token(head).lower();
		List<Mention> named = this.cast.in(new Phrase(sentence, of, phrase.to()));
		if (!plural.endsWith("ies") || !ActorNouns.isBody(plural) || named.size() < 2) {
			return List.of();
		}
		StringBuilder body = new StringBuilder(Members.capitalised(plural.substring(0, plural.length() - 3) + "y"));
		for (int i = head + 1; i < of; i++) {
			String word = sentence.token(i).text();
			body.append(' ').append(sentence.is(i, WordClass.PREPOSITION) ? word : Members.capitalised(word));
		}
		List<Member> each = new ArrayList<>();
		named.forEach((mention) -> each.add(this.cast.members().bodyOf(body.toString(), mention.member())));
		return each;
	}

}
