package org.conflictarchive.reading.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.conflictarchive.extraction.Slug;
import org.conflictarchive.reading.Reading.Actor;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.reading.brat.Annotation.Bound;
import org.conflictarchive.reading.brat.Annotation.Note;
import org.conflictarchive.vocabulary.ActorType;
import org.jspecify.annotations.Nullable;

/**
 * The actors of one file: those with a note of their own first, in the order of the
 * notes.
 */
final class Cast {

	private final Annotations annotations;

	private final Remarks remarks;

	private final Map<String, Actor> actors = new LinkedHashMap<>();

	/** The notes that describe them. */
	private final Map<String, Annotation> descriptions = new HashMap<>();

	Cast(Annotations annotations, Remarks remarks) {
		this.annotations = annotations;
		this.remarks = remarks;
		List<Bound> places = annotations.all(Bound.class)
			.stream()
			.filter((bound) -> bound.type().equals(Types.ACTOR))
			.toList();
		Map<Bound, String> ids = describe(places);
		for (Bound place : places) {
			String id = ids.containsKey(place) ? ids.get(place) : id(place);
			this.actors.computeIfPresent(String.valueOf(id), (key, actor) -> with(actor, place.words()));
		}
		this.descriptions.forEach(this::settleAffiliation);
	}

	List<Actor> actors() {
		return List.copyOf(this.actors.values());
	}

	/**
	 * The actors that a note names by id or by name.
	 * @param place the line to which one that nobody describes is a fault
	 */
	List<String> named(List<String> names, Annotation place) {
		List<String> ids = new ArrayList<>();
		for (String name : names) {
			Optional<Actor> actor = find(name);
			actor.ifPresentOrElse((found) -> ids.add(found.id()),
					() -> this.annotations.fault(place, "the id of an actor was expected, not \"" + name + "\""));
		}
		return ids;
	}

	/** The actor whom the words of a source name; a person nobody knew, if need be. */
	String speaking(Words words) {
		return find(words.text()).map(Actor::id).orElseGet(() -> {
			String id = add(null, words);
			this.actors.computeIfPresent(id, (key, actor) -> with(actor, words));
			return id;
		});
	}

	/** Those whom notes describe, and the places at which the notes stand. */
	private Map<Bound, String> describe(List<Bound> places) {
		Map<Annotation, Bound> described = new LinkedHashMap<>();
		for (Bound place : places) {
			Set<String> keys = new HashSet<>(this.remarks.of(place).keys());
			keys.remove("id");
			if (!keys.isEmpty()) {
				described.put(this.remarks.place(place), place);
			}
		}
		Map<Bound, String> ids = new LinkedHashMap<>();
		Stream.concat(described.keySet().stream(), this.remarks.unnamed().keySet().stream())
			.sorted(Annotation.MADE)
			.forEach((note) -> {
				Bound place = described.get(note);
				String id = this.remarks.attempt(note, () -> describe(note, place));
				if (place != null && id != null) {
					ids.put(place, id);
				}
			});
		return ids;
	}

	private String describe(Annotation note, @Nullable Bound place) {
		Fields fields = (place != null) ? this.remarks.of(place)
				: this.remarks.unnamed().getOrDefault((Note) note, new Fields());
		String told = fields.get("name");
		String name = (told != null) ? told : (place != null) ? name(place.words()) : fields.get("id");
		String type = fields.get("type");
		if (name == null) {
			throw new UnreadableLineException("the actor's name was expected: name=…");
		}
		String given = fields.get("id");
		String id = (given != null) ? given : free(name);
		if (this.actors.containsKey(id)) {
			throw new UnreadableLineException(
					"one note that describes " + id + " was expected; other places have a note id=" + id + " alone");
		}
		this.descriptions.put(id, note);
		this.actors.put(id, new Actor(id, name,
				(type != null) ? Choice.read("type", ActorType.values(), ActorType::word, type) : ActorType.PERSON,
				fields.get("role"), fields.get("affiliation"), List.of()));
		return id;
	}

	/** The id of one named at a place without a description there. */
	private String id(Bound place) {
		String id = this.remarks.of(place).get("id");
		if (id == null) {
			return find(place.words().text()).map(Actor::id).orElseGet(() -> add(null, place.words()));
		}
		if (!this.actors.containsKey(id)) {
			this.annotations.fault(this.remarks.place(place),
					"a note id=" + id + "; name=…; type=… was expected at one of the places that name " + id);
			return add(id, place.words());
		}
		return id;
	}

	private String add(@Nullable String id, Words words) {
		String name = name(words);
		String settled = (id != null) ? id : free(name);
		this.actors.put(settled, new Actor(settled, name, ActorType.PERSON, null, null, List.of()));
		return settled;
	}

	private void settleAffiliation(String id, Annotation description) {
		this.actors.computeIfPresent(id, (key, actor) -> {
			if (actor.affiliation() == null || this.actors.containsKey(actor.affiliation())) {
				return actor;
			}
			List<String> party = named(List.of(actor.affiliation()), description);
			return new Actor(id, actor.name(), actor.type(), actor.role(), party.isEmpty() ? null : party.get(0),
					actor.places());
		});
	}

	private Optional<Actor> find(String name) {
		Actor exact = this.actors.get(name);
		if (exact != null) {
			return Optional.of(exact);
		}
		String plain = plain(name);
		return this.actors.values()
			.stream()
			.filter((actor) -> plain(actor.name()).equals(plain)
					|| actor.places().stream().anyMatch((place) -> plain(place.text()).equals(plain)))
			.findFirst();
	}

	private static Actor with(Actor actor, Words place) {
		List<Words> places = Stream.concat(actor.places().stream(), Stream.of(place)).toList();
		return new Actor(actor.id(), actor.name(), actor.type(), actor.role(), actor.affiliation(), places);
	}

	private String free(String name) {
		String slug = Slug.of(name);
		String id = slug;
		for (int i = 2; this.actors.containsKey(id); i++) {
			id = slug + "-" + i;
		}
		return id;
	}

	private static String name(Words words) {
		return words.text().replaceFirst("(?i)^the\\s+", "").replaceAll("\\s+", " ");
	}

	private static String plain(String name) {
		return name.toLowerCase(Locale.ROOT).replaceFirst("^the\\s+", "").replaceAll("\\s+", " ").strip();
	}

}
