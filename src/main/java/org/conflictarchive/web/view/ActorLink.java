package org.conflictarchive.web.view;

import java.util.List;

import org.conflictarchive.archive.Actor;
import org.conflictarchive.archive.Actors;
import org.conflictarchive.vocabulary.Series;
import org.jspecify.annotations.Nullable;

/**
 * An actor by name, leading to its page. However reports spell its name, it is the same
 * one.
 */
public record ActorLink(String slug, String name) {

	public static ActorLink to(Actor actor) {
		return new ActorLink(actor.slug(), actor.name());
	}

	/** By its slug, which is its name where nobody here bears it. */
	public static ActorLink to(String slug, Actors actors) {
		return actors.names(List.of(slug))
			.stream()
			.findFirst()
			.map((actor) -> new ActorLink(slug, actor.name()))
			.orElseGet(() -> new ActorLink(slug, slug));
	}

	public static List<ActorLink> to(List<Actor> actors) {
		return actors.stream().map(ActorLink::to).toList();
	}

	/** "A", "A and B", "A, B and C". */
	public static String names(List<ActorLink> actors) {
		return Series.and(actors.stream().map(ActorLink::name).toList());
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof ActorLink link && this.slug.equals(link.slug);
	}

	@Override
	public int hashCode() {
		return this.slug.hashCode();
	}

}
