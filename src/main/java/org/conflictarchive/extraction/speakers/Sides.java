package org.conflictarchive.extraction.speakers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.Text;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.vocabulary.ActorType;
import org.conflictarchive.vocabulary.Span;
import org.jspecify.annotations.Nullable;

/** Tells whose losses a claim speaks of, where the text does. */
public final class Sides {

	private static final Set<String> OWN = Set.of("its", "their", "our", "his", "her");

	private static final Set<String> FIGHTERS = Set.of("soldiers", "soldier", "servicemen", "serviceman", "troops",
			"personnel", "officers", "officer", "policemen", "policeman", "fighters", "forces", "guards", "marines",
			"paratroopers");

	private final Text text;

	private final Cast cast;

	public Sides(Text text, Cast cast) {
		this.text = text;
		this.cast = cast;
	}

	/**
	 * The actors whose losses they are; empty where the words do not tell.
	 * @param victims who, or null
	 * @param claim the words of the claim
	 * @param claimants who makes it
	 */
	public List<Member> of(@Nullable Span victims, Span claim, Sentence sentence, List<Member> claimants) {
		LinkedHashSet<Member> sides = new LinkedHashSet<>();
		Phrase words = phrase(sentence, (victims != null) ? victims : claim);
		if (words == null) {
			return List.of();
		}
		if (victims != null) {
			for (Cast.Mention mention : this.cast.in(words)) {
				Member member = mention.member();
				if (member.isState() || member.type() == ActorType.ARMED_GROUP
						|| member.type() == ActorType.GOVERNMENT_BODY || member.type() == ActorType.ORGANISATION) {
					sides.add(member.party());
				}
			}
			if (sides.isEmpty() && words.first().is(WordClass.POSSESSIVE) && words.first().isOneOf(OWN)) {
				claimants.forEach((claimant) -> sides.add(claimant.party()));
			}
			if (sides.isEmpty() && claimants.size() == 1 && FIGHTERS.contains(words.last().lower())
					&& (claimants.get(0).type() == ActorType.STATE
							|| claimants.get(0).type() == ActorType.GOVERNMENT_BODY)) {
				claimants.forEach((claimant) -> sides.add(claimant.party()));
			}
		}
		if (sides.isEmpty() && claimants.size() > 1) {
			claimants.forEach((claimant) -> sides.add(claimant.party()));
		}
		return List.copyOf(sides);
	}

	private static @Nullable Phrase phrase(Sentence sentence, Span span) {
		int from = sentence.indexAt(span.start());
		int to = sentence.indexAt(span.end());
		return (from < to) ? new Phrase(sentence, from, to) : null;
	}

	/** The text that is read. */
	Text text() {
		return this.text;
	}

}
