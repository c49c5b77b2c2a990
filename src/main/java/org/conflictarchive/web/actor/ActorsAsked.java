package org.conflictarchive.web.actor;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.conflictarchive.archive.Question;
import org.conflictarchive.vocabulary.ActorType;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which of those who speak are asked for.
 *
 * @param types any of them will do; all where empty
 * @param party for whom they speak, {@link Question#NONE} for those of no known party, or
 * null for all
 * @param after the slug of the actor before the first one wanted, or null
 */
public record ActorsAsked(Set<ActorType> types, @Nullable String party, @Nullable String after) {

	private static final String WORDS = Arrays.stream(ActorType.values())
		.map(ActorType::word)
		.collect(Collectors.joining(", "));

	/**
	 * What an address asks for; other parameters are left alone.
	 * @throws ResponseStatusException 400 where a value is none there can be, or given
	 * twice though it can't
	 */
	public static ActorsAsked of(Map<String, List<String>> parameters) {
		Set<ActorType> types = EnumSet.noneOf(ActorType.class);
		parameters.getOrDefault("type", List.of()).forEach((word) -> types.add(type(word)));
		return new ActorsAsked(types, actor("party", parameters), actor("after", parameters));
	}

	private static ActorType type(String word) {
		return Arrays.stream(ActorType.values())
			.filter((type) -> type.word().equals(word))
			.findFirst()
			.orElseThrow(() -> refused("The filter “type” is one of " + WORDS + ", not “" + word + "”."));
	}

	private static @Nullable String actor(String name, Map<String, List<String>> parameters) {
		List<String> values = parameters.getOrDefault(name, List.of());
		if (values.size() > 1) {
			throw refused("“" + name + "” can be given once only.");
		}
		values.stream().filter((value) -> !Question.ACTOR.admits(value)).forEach((value) -> {
			throw refused("“" + name + "” is an actor’s id: small letters and digits with dashes between, such as "
					+ "jane-doe, not “" + value + "”.");
		});
		return values.isEmpty() ? null : values.get(0);
	}

	private static ResponseStatusException refused(String expected) {
		return new ResponseStatusException(HttpStatus.BAD_REQUEST, expected);
	}

	/** That nobody here bears the id that the page should go on after. */
	ResponseStatusException nowhere() {
		return refused("“after” is the id of the last actor on the page before; nobody there is “" + this.after + "”.");
	}

	/** Whether all are asked for, so that they can be shown by party. */
	boolean isEverybody() {
		return this.types.isEmpty() && this.party == null;
	}

	boolean admits(Roster.Entry entry) {
		boolean typed = this.types.isEmpty()
				|| entry.types().stream().anyMatch((word) -> this.types.contains(ActorType.of(word)));
		return typed && (this.party == null
				|| (this.party.equals(Question.NONE) ? entry.isFree() : entry.speaksFor().containsKey(this.party)));
	}

	/** The address of the same from another actor on; null for the first. */
	String address(@Nullable String after) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/actors");
		if (this.party != null) {
			address.queryParam("party", this.party);
		}
		this.types.forEach((type) -> address.queryParam("type", type.word()));
		if (after != null) {
			address.queryParam("after", after);
		}
		return address.toUriString();
	}

}
