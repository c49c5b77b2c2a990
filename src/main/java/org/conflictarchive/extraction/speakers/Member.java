package org.conflictarchive.extraction.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.conflictarchive.vocabulary.ActorType;
import org.conflictarchive.vocabulary.Span;
import org.jspecify.annotations.Nullable;

/**
 * One actor while a report is being read: what is known of it grows with each mention.
 */
public final class Member {

	/** Titles that give way to an office. */
	private static final Set<String> COURTESIES = Set.of("dr", "dr.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss",
			"sir", "dame", "lord", "lady");

	private static final Set<String> WOMEN = Set.of("mother", "wife", "widow", "sister", "daughter", "aunt", "niece",
			"grandmother", "girlfriend", "fiancée", "actress", "queen", "princess", "dame", "lady", "baroness", "mrs",
			"mrs.", "ms", "ms.", "miss", "spokeswoman", "chairwoman", "congresswoman", "assemblywoman", "businesswoman",
			"policewoman", "waitress", "nun", "mother-in-law");

	private static final Set<String> MEN = Set.of("father", "husband", "brother", "son", "uncle", "nephew",
			"grandfather", "boyfriend", "fiancé", "king", "prince", "sir", "lord", "mr", "mr.", "spokesman",
			"congressman", "assemblyman", "businessman", "policeman", "pope", "imam", "bishop", "archbishop",
			"cardinal", "monk", "sultan", "emir", "ayatollah", "father-in-law", "brother-in-law");

	private String name;

	private ActorType type;

	private @Nullable String role;

	private @Nullable Boolean woman;

	private @Nullable Member affiliation;

	private final List<Span> places = new ArrayList<>();

	Member(String name, ActorType type) {
		this.name = name;
		this.type = type;
	}

	public String name() {
		return this.name;
	}

	public ActorType type() {
		return this.type;
	}

	public @Nullable String role() {
		return this.role;
	}

	/** The party it speaks for, or null. */
	public @Nullable Member affiliation() {
		return this.affiliation;
	}

	/** Where the text names it, in the order found. */
	public List<Span> places() {
		return this.places.stream().sorted().distinct().toList();
	}

	public boolean isPerson() {
		return this.type == ActorType.PERSON;
	}

	public boolean isState() {
		return this.type == ActorType.STATE;
	}

	/** The state or group at the end of its affiliations: itself where it has none. */
	public Member party() {
		Member party = this;
		while (party.affiliation != null) {
			party = party.affiliation;
		}
		return party;
	}

	/** Takes the fuller of the names that the text gives. */
	void isCalled(String fuller) {
		this.name = fuller;
	}

	void isA(ActorType type) {
		this.type = type;
	}

	/** Whether "he" or "she" can be said of it, as far as its roles tell. */
	boolean canBe(boolean woman) {
		return isPerson() && (this.woman == null || this.woman == woman);
	}

	void hasRole(String role) {
		String last = role.substring(role.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
		if (this.woman == null && (WOMEN.contains(last) || MEN.contains(last))) {
			this.woman = WOMEN.contains(last);
		}
		if (this.role == null || COURTESIES.contains(this.role.toLowerCase(Locale.ROOT))) {
			this.role = role;
		}
	}

	/** The first affiliation told holds; none may lead back to the member itself. */
	void speaksFor(Member party) {
		for (Member member = party; member != null; member = member.affiliation) {
			if (member == this) {
				return;
			}
		}
		if (this.affiliation == null) {
			this.affiliation = party;
		}
	}

	void standsAt(Span place) {
		this.places.add(place);
	}

	@Override
	public String toString() {
		return this.name;
	}

}
