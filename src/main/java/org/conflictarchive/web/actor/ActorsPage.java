package org.conflictarchive.web.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.conflictarchive.archive.Question;
import org.conflictarchive.vocabulary.ActorType;
import org.conflictarchive.web.view.Counted;
import org.conflictarchive.web.view.Isolated;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks: everyone by party, or those asked for in one list.
 *
 * @param heading how many, and who
 * @param summary how many parties there are, and how many of no known party; null in a
 * list
 * @param types what kinds of actors there are, to be asked for
 * @param groups parties, each with those who speak for it
 * @param free some of those of no known party
 * @param allFree how many of those there are
 * @param list those asked for, in a list
 * @param first the address of the first page, or null where this is it
 * @param next the address of the next page, or null where this is the last
 */
record ActorsPage(String heading, @Nullable String summary, List<Type> types, List<Group> groups,
		List<Roster.Entry> free, int allFree, List<Roster.Entry> list, @Nullable String first, @Nullable String next) {

	private static final int PARTIES = 15;

	private static final int MEMBERS = 8;

	private static final int FREE = 24;

	private static final int LISTED = 100;

	/** A kind of actor, with the address that asks for it alone. */
	record Type(String name, long count, boolean chosen, String address) {
	}

	/**
	 * A party.
	 *
	 * @param members those who speak most for it
	 * @param all how many speak for it
	 */
	record Group(Roster.Entry party, List<Roster.Entry> members, int all) {

		/** How much it and those who speak for it say. */
		public List<Sum> sums() {
			String slug = this.party.actor().slug();
			List<Sum> sums = new ArrayList<>();
			sums.add(new Sum("/statements?actor=" + slug, Counted.number(this.party.statements()),
					(this.party.statements() == 1) ? "statement" : "statements", own()));
			if (this.party.claims() > 0) {
				sums.add(new Sum("/claims?actor=" + slug, Counted.number(this.party.claims()),
						(this.party.claims() == 1) ? "claim of losses" : "claims of losses", null));
			}
			if (this.party.losses() > 0) {
				sums.add(new Sum("/claims?side=" + slug, Counted.number(this.party.losses()),
						(this.party.losses() == 1) ? "claim of its own losses" : "claims of its own losses", null));
			}
			return sums;
		}

		private @Nullable String own() {
			if (this.all == 0) {
				return null;
			}
			return (this.party.own() == 0) ? "all on its behalf"
					: Counted.number(this.party.own()) + " in its own name";
		}

	}

	/**
	 * How many rows of a kind there are.
	 *
	 * @param address of their list
	 * @param note what else there is to say of them, or null
	 */
	record Sum(String address, String number, String what, @Nullable String note) {
	}

	static ActorsPage of(Roster roster, ActorsAsked asked) {
		return asked.isEverybody() ? byParty(roster, asked) : listed(roster, asked);
	}

	private static ActorsPage byParty(Roster roster, ActorsAsked asked) {
		List<Roster.Entry> heads = roster.heads();
		int from = start(heads, asked);
		List<Roster.Entry> shown = heads.subList(from, Math.min(heads.size(), from + PARTIES));
		List<Roster.Entry> free = roster.free();
		List<Roster.Entry> speaking = roster.speaking(asked);
		return new ActorsPage(
				((speaking.isEmpty()) ? "No actors" : Counted.of(speaking.size(), "actor")) + " who "
						+ ((speaking.size() == 1) ? "speaks" : "speak"),
				summary(speaking.size(), heads.size(), free.size()), types(roster, asked),
				shown.stream().map((party) -> {
					List<Roster.Entry> members = roster.membersOf(party);
					return new Group(party, members.subList(0, Math.min(MEMBERS, members.size())), members.size());
				}).toList(), (from == 0) ? free.subList(0, Math.min(FREE, free.size())) : List.of(), free.size(),
				List.of(), (from > 0) ? asked.address(null) : null, next(heads, from + PARTIES, asked));
	}

	private static String summary(int speaking, int parties, int free) {
		return Counted.number(speaking - free) + " are one of " + Counted.of(parties, "party", "parties")
				+ " or speak for one, " + Counted.number(free) + " are of no known party";
	}

	private static ActorsPage listed(Roster roster, ActorsAsked asked) {
		List<Roster.Entry> all = roster.speaking(asked);
		int from = start(all, asked);
		return new ActorsPage(heading(roster, asked, all.size()), null, types(roster, asked), List.of(), List.of(), 0,
				all.subList(from, Math.min(all.size(), from + LISTED)), (from > 0) ? asked.address(null) : null,
				next(all, from + LISTED, asked));
	}

	private static String heading(Roster roster, ActorsAsked asked, int number) {
		String kinds = asked.types().isEmpty() ? "" : ": "
				+ String.join(" or ", asked.types().stream().map((type) -> type.word().replace('-', ' ')).toList());
		return ((number == 0) ? "No actors" : Counted.of(number, "actor")) + party(roster, asked.party()) + kinds;
	}

	private static String party(Roster roster, @Nullable String party) {
		if (party == null) {
			return "";
		}
		Roster.Entry found = roster.find(party);
		return party.equals(Question.NONE) ? " of no known party"
				: " speaking for " + ((found != null) ? Isolated.of(found.actor().name()) : "“" + party + "”");
	}

	private static int start(List<Roster.Entry> entries, ActorsAsked asked) {
		if (asked.after() == null) {
			return 0;
		}
		for (int i = 0; i < entries.size(); i++) {
			if (entries.get(i).actor().slug().equals(asked.after())) {
				return i + 1;
			}
		}
		throw asked.nowhere();
	}

	private static @Nullable String next(List<Roster.Entry> entries, int end, ActorsAsked asked) {
		return (end < entries.size()) ? asked.address(entries.get(end - 1).actor().slug()) : null;
	}

	private static List<Type> types(Roster roster, ActorsAsked asked) {
		return Arrays.stream(ActorType.values()).map((type) -> {
			Set<ActorType> only = EnumSet.of(type);
			ActorsAsked alone = new ActorsAsked(only, asked.party(), null);
			return new Type(type.word().replace('-', ' '), roster.speaking(alone).size(), asked.types().equals(only),
					alone.address(null));
		}).filter((type) -> type.count() > 0).toList();
	}

}
