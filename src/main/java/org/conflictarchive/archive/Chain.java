package org.conflictarchive.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who speaks through whom: at least two voices, by slug, from the outermost to the one
 * whose words they are.
 */
public record Chain(List<String> voices) {

	private static final Pattern FORM = Pattern.compile("[a-z0-9-]+(?:/[a-z0-9-]+)+");

	public Chain {
		voices = List.copyOf(voices);
	}

	/** Of a statement, for each of its speakers; none where nobody relays it. */
	public static List<Chain> of(Statement statement) {
		return of(statement.actors().stream().map(Actor::slug).toList(),
				statement.relays().stream().map(Actor::slug).toList());
	}

	/** Of each speaker; the relays are those of a statement, nearest first. */
	static List<Chain> of(List<String> speakers, List<String> relays) {
		if (relays.isEmpty()) {
			return List.of();
		}
		return speakers.stream().map((speaker) -> {
			List<String> voices = new ArrayList<>(relays);
			Collections.reverse(voices);
			voices.add(speaker);
			return new Chain(voices);
		}).toList();
	}

	/**
	 * The chain an address names.
	 * @throws IllegalArgumentException where it is not actors' ids with slashes between
	 */
	public static Chain of(String path) {
		if (!FORM.matcher(path).matches()) {
			throw new IllegalArgumentException("A chain of attribution is two or more actors’ ids with slashes "
					+ "between, the outermost voice first, such as an-agency/jane-doe, not “" + path + "”.");
		}
		return new Chain(List.of(path.split("/")));
	}

	/**
	 * A chain under one of its voices, by which it is found; the empty one is every
	 * chain's.
	 */
	record Link(String chain, String voice) {
	}

	Set<Link> links() {
		Set<Link> links = new LinkedHashSet<>();
		links.add(new Link(toString(), ""));
		this.voices.forEach((voice) -> links.add(new Link(toString(), voice)));
		return links;
	}

	/** As addresses have it: {@code an-agency/jane-doe}. */
	@Override
	public String toString() {
		return String.join("/", this.voices);
	}

}
