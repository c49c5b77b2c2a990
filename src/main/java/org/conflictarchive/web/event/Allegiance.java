package org.conflictarchive.web.event;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.conflictarchive.archive.Actor;
import org.conflictarchive.web.view.ActorLink;
import org.jspecify.annotations.Nullable;

/**
 * Who belongs to which party on an event, in any of its reports.
 *
 * @param parties by the slug of an actor: its own, and those of all it speaks for
 * @param above by the slug of an actor, the outermost party it speaks for
 */
record Allegiance(Map<String, Set<String>> parties, Map<String, ActorLink> above) {

	static Allegiance of(List<Actor> actors) {
		Map<String, Set<String>> parties = new HashMap<>();
		Map<String, ActorLink> named = new HashMap<>();
		Map<String, String> affiliations = new HashMap<>();
		for (Actor actor : actors) {
			parties.computeIfAbsent(actor.slug(), (slug) -> new HashSet<>(Set.of(slug))).addAll(actor.parties());
			named.putIfAbsent(actor.slug(), ActorLink.to(actor));
			Actor affiliation = actor.affiliation();
			if (affiliation != null) {
				affiliations.putIfAbsent(actor.slug(), affiliation.slug());
			}
		}
		Map<String, ActorLink> above = new HashMap<>();
		affiliations.keySet().forEach((slug) -> {
			ActorLink top = named.get(top(slug, affiliations));
			if (top != null && !top.slug().equals(slug)) {
				above.put(slug, top);
			}
		});
		return new Allegiance(parties, above);
	}

	/** Reports may tell that two speak for each other. */
	private static String top(String slug, Map<String, String> affiliations) {
		Set<String> passed = new HashSet<>();
		String top = slug;
		while (affiliations.containsKey(top) && passed.add(top)) {
			top = affiliations.get(top);
		}
		return top;
	}

	/** The outermost party it speaks for, or null where it speaks for nobody else. */
	@Nullable ActorLink above(ActorLink actor) {
		return this.above.get(actor.slug());
	}

	/** The actor itself and all it speaks for. */
	Set<String> of(ActorLink actor) {
		return this.parties.getOrDefault(actor.slug(), Set.of(actor.slug()));
	}

	/** Whether an actor and one of some others are, or speak for, the same. */
	boolean shares(ActorLink actor, Collection<ActorLink> others) {
		return others.stream().anyMatch((other) -> !Collections.disjoint(of(actor), of(other)));
	}

}
