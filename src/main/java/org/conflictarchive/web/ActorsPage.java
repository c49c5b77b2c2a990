package org.conflictarchive.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.conflictarchive.archive.Actor;
import org.conflictarchive.archive.Speaker;

/** Everyone who speaks in some report. */
record ActorsPage(List<Entry> actors) {

	/**
	 * An actor, joined over the reports by its slug.
	 *
	 * @param type what kind of actor it is, in a reader's words
	 * @param parties for whom it speaks
	 * @param statements how many are its own
	 */
	record Entry(ActorLink actor, String type, List<ActorLink> parties, long statements) {

		static Entry of(List<Speaker> speakers) {
			Set<ActorLink> parties = new LinkedHashSet<>();
			for (Speaker speaker : speakers) {
				if (speaker.affiliation() != null) {
					parties.add(ActorLink.to(speaker.affiliation()));
				}
			}
			Actor first = speakers.get(0).actor();
			return new Entry(ActorLink.to(first), first.type().word().replace('-', ' '), List.copyOf(parties),
					speakers.stream().mapToLong(Speaker::statements).sum());
		}

	}

	static ActorsPage of(List<Speaker> speakers) {
		Map<String, List<Speaker>> bySlug = new LinkedHashMap<>();
		for (Speaker speaker : speakers) {
			bySlug.computeIfAbsent(speaker.actor().slug(), (slug) -> new ArrayList<>()).add(speaker);
		}
		return new ActorsPage(bySlug.values().stream().map(Entry::of).toList());
	}

}
