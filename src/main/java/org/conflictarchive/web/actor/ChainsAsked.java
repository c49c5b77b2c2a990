package org.conflictarchive.web.actor;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.conflictarchive.archive.Chain;
import org.conflictarchive.archive.ChainCount;
import org.conflictarchive.archive.ChainUse;
import org.conflictarchive.archive.Chains;
import org.conflictarchive.archive.Place;
import org.conflictarchive.archive.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Which chains of attribution an address asks for.
 *
 * @param actor the slug of somebody who is in them, or null for all
 * @param after the path of the chain before the first one wanted, or null
 */
public record ChainsAsked(@Nullable String actor, @Nullable String after) {

	private static final int BATCH = 500;

	/**
	 * What an address asks for; other parameters are left alone.
	 * @throws ResponseStatusException 400 where a value is none there can be, or given
	 * twice
	 */
	public static ChainsAsked of(Map<String, List<String>> parameters) {
		String actor = once("actor", parameters);
		if (actor != null && !Question.ACTOR.admits(actor)) {
			throw refused(Question.ACTOR.refusal(actor));
		}
		String after = once("after", parameters);
		return new ChainsAsked(actor, (after != null) ? chain(after).toString() : null);
	}

	/**
	 * One chain, though it may be here as a part of longer ones only.
	 * @throws ResponseStatusException 400 where the path is no chain's or {@code after}
	 * no place, 404 where nobody speaks through it
	 */
	public static ChainCount one(String path, Map<String, List<String>> parameters, Chains chains) {
		after(parameters);
		String asked = chain(path).toString();
		ChainCount chain = chains.find(asked).orElseGet(() -> new ChainCount(asked, 0, 0));
		if (chain.statements() == 0 && longer(chain, 1, chains).isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Nobody speaks here through the chain “" + asked
					+ "”. All chains that there are stand under /chains.");
		}
		return chain;
	}

	/** Those of which a chain is a part, those with most statements first. */
	static List<ChainCount> longer(ChainCount chain, int size, Chains chains) {
		return chains.longerThan(chain.path(), chain.chain().voices().get(0), Limit.of(size));
	}

	/** The place after which the statements of one chain go on. */
	static Place after(Map<String, List<String>> parameters) {
		String after = once("after", parameters);
		try {
			return (after != null) ? Place.of(after) : new Place("", -1);
		}
		catch (IllegalArgumentException ex) {
			throw refused(ex.getMessage());
		}
	}

	/** Who is in all of them, as the chains are asked for it. */
	String voice() {
		return (this.actor != null) ? this.actor : Chains.ANY;
	}

	/** The first so many, those with most statements first. */
	List<ChainCount> first(int size, Chains chains) {
		return (this.after == null) ? chains.with(voice(), Long.MAX_VALUE, "", Limit.of(size))
				: chains.with(voice(), statements(this.after, chains), this.after, Limit.of(size));
	}

	/** How many come through the chain that a page should go on after. */
	private static long statements(String after, Chains chains) {
		return chains.find(after)
			.map(ChainCount::statements)
			.orElseThrow(() -> refused("“after” is the last chain on the page before, such as an-agency/jane-doe; "
					+ "none there is “" + after + "”."));
	}

	/** All that are asked for, from the first on, some hundreds at a time. */
	public Stream<List<ChainCount>> all(Chains chains) {
		return Stream.iterate(new ChainsAsked(this.actor, null).first(BATCH, chains), (batch) -> !batch.isEmpty(),
				(batch) -> new ChainsAsked(this.actor, batch.get(batch.size() - 1).path()).first(BATCH, chains));
	}

	/** The same report by report, by path and report. */
	public Stream<List<ChainUse>> uses(Chains chains) {
		return Stream.iterate(chains.uses(voice(), "", "", Limit.of(BATCH)), (batch) -> !batch.isEmpty(), (batch) -> {
			ChainUse last = batch.get(batch.size() - 1);
			return chains.uses(voice(), last.path(), last.report().id(), Limit.of(BATCH));
		});
	}

	private static Chain chain(String path) {
		try {
			return Chain.of(path);
		}
		catch (IllegalArgumentException ex) {
			throw refused(ex.getMessage());
		}
	}

	private static @Nullable String once(String name, Map<String, List<String>> parameters) {
		List<String> values = parameters.getOrDefault(name, List.of());
		if (values.size() > 1) {
			throw refused("“" + name + "” can be given once only.");
		}
		return values.isEmpty() ? null : values.get(0);
	}

	private static ResponseStatusException refused(@Nullable String expected) {
		return new ResponseStatusException(HttpStatus.BAD_REQUEST, expected);
	}

}
