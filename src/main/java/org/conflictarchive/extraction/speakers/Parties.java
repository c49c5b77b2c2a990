package org.conflictarchive.extraction.speakers;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.conflictarchive.vocabulary.ActorType;
import org.jspecify.annotations.Nullable;

/** Which actors can be those whose losses they are, and whom others stand for. */
final class Parties {

	/** Bodies by which a region that governs itself shows that it has arms. */
	private static final Set<String> ARMED_BODIES = Set.of("army", "military", "forces", "defence", "defense");

	/** Those who tell what they saw or count, whatever state they are from. */
	private static final Set<String> PRIVATE = Set.of("researcher", "researchers", "resident", "residents", "witness",
			"witnesses", "doctor", "doctors", "medic", "medics", "nurse", "nurses", "surgeon", "survivor", "survivors",
			"activist", "activists", "villager", "villagers", "relatives", "analyst", "analysts", "expert", "experts",
			"journalist", "journalists", "teacher", "teachers", "students", "families", "university", "hospital",
			"workers");

	private static final Set<String> LOCAL = Set.of("local", "regional", "rebel", "opposition");

	/** Bodies of a state that tell of its people and not of its fights. */
	private static final Set<String> CIVIL = Set.of("authorities", "officials", "government", "health", "police",
			"ambulance", "emergency", "interior", "prosecutors", "rescue", "hospitals");

	private static final Set<String> SOLDIERS = Set.of("army", "military", "troops", "colonel", "col", "brigadier",
			"brig", "lieutenant", "lt", "maj", "captain");

	private Parties() {
	}

	static boolean isParty(Member member) {
		return member.isState() || member.type() == ActorType.ARMED_GROUP || member.type() == ActorType.ORGANISATION
				|| member.type() == ActorType.GOVERNMENT_BODY && member.affiliation() != null;
	}

	static boolean bearsArms(Member party) {
		return party.isState() || party.type() == ActorType.ARMED_GROUP;
	}

	/** The state, group or organisation that it belongs to, or it is. */
	static Member of(Member member) {
		Member party = member;
		while (!party.isState() && party.type() != ActorType.ARMED_GROUP && party.type() != ActorType.ORGANISATION
				&& party.affiliation() != null) {
			party = party.affiliation();
		}
		return party;
	}

	/** The party of the only one who tells; null where several or none do. */
	static @Nullable Member ofOnly(List<Member> claimants) {
		return (claimants.size() == 1) ? of(claimants.get(0)) : null;
	}

	/** Whether it tells as its state, and not as somebody who is from there. */
	static boolean isOfficial(Member claimant) {
		return claimant.isState() || !hasWord(claimant, PRIVATE);
	}

	/** "local officials", "a rebel commander": at odds with the state, maybe. */
	static boolean isLocal(Member claimant) {
		return hasWord(claimant, LOCAL);
	}

	static boolean isCivil(Member claimant) {
		return hasWord(claimant, CIVIL);
	}

	/** "Colonel", "military source": one who tells for an army. */
	static boolean isSoldier(Member claimant) {
		return hasWord(claimant, SOLDIERS);
	}

	private static boolean hasWord(Member member, Set<String> words) {
		String role = (member.role() != null) ? member.role() : "";
		return Stream.of((member.name() + " " + role).toLowerCase(Locale.ROOT).split("[^a-z]+"))
			.anyMatch(words::contains);
	}

	/** The parties of all; null where none has one. */
	static @Nullable List<Member> of(List<Member> members) {
		LinkedHashSet<Member> parties = new LinkedHashSet<>();
		for (Member member : members) {
			Member party = of(member);
			if (isParty(party) || hasArmyOfItsOwn(member, party)) {
				parties.add(party);
			}
		}
		return parties.isEmpty() ? null : List.copyOf(parties);
	}

	/** The place of which the member is an armed body; null where it is none. */
	static @Nullable Member regionOf(Member body) {
		Member party = of(body);
		return (body.type() == ActorType.GOVERNMENT_BODY && hasArmyOfItsOwn(body, party)
				&& !body.name().toLowerCase(Locale.ROOT).contains("administration")) ? party : null;
	}

	/** "The breakaway region's army": no state, and yet a side. */
	private static boolean hasArmyOfItsOwn(Member body, Member region) {
		return region.type() == ActorType.PLACE && body != region
				&& ARMED_BODIES.stream().anyMatch(body.name().toLowerCase(Locale.ROOT)::contains);
	}

}
