package org.conflictarchive.extraction.speakers;

import java.util.List;
import java.util.Set;

import org.conflictarchive.vocabulary.ActorType;

/**
 * Peoples whose losses reports tell as the people's and not as a state's: "four
 * Palestinians were killed".
 */
final class Peoples {

	/** Whose people are older and better known as a party than the state. */
	private static final Set<String> STATES = Set.of("Palestine");

	private final Cast cast;

	Peoples(Cast cast) {
		this.cast = cast;
	}

	/** The sides, each state that reports call by its people by that name. */
	List<Member> of(List<Member> sides) {
		return sides.stream().map(this::called).toList();
	}

	private Member called(Member side) {
		String people = STATES.contains(side.name()) ? Gazetteer.peopleOf(side.name()) : null;
		if (people == null) {
			return side;
		}
		Member member = this.cast.members().named(people, ActorType.GROUP);
		member.speaksFor(side);
		return member;
	}

}
