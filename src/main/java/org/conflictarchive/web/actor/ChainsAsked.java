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

	private static final String ANY = "%";

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
		String chain = chain(path).toString();
		List<ChainCount> whole = longer(chain, 1, chains);
		if (whole.isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Nobody speaks here through the chain “" + chain
					+ "”. All chains that there are stand under /chains.");
		}
		return new ChainCount(chain, chains.count(chain), chains.countReports(chain));
	}

	/** A chain and those of which it is a part, those with most statements first. */
	static List<ChainCount> longer(String path, int size, Chains chains) {
		return chains.like(with(path), Long.MAX_VALUE, "", Limit.of(size));
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

	String like() {
		return (this.actor != null) ? with(this.actor) : ANY;
	}

	/** The first so many, those with most statements first. */
	List<ChainCount> first(int size, Chains chains) {
		return (this.after == null) ? chains.like(like(), Long.MAX_VALUE, "", Limit.of(size))
				: chains.like(like(), statements(this.after, chains), this.after, Limit.of(size));
	}

	/** How many come through the chain that a page should go on after. */
	private static long statements(String after, Chains chains) {
		long statements = chains.count(after);
		if (statements == 0) {
			throw refused("“after” is the last chain on the page before, such as an-agency/jane-doe; none there is “"
					+ after + "”.");
		}
		return statements;
	}

	/** All that are asked for, from the first on, some hundreds at a time. */
	public Stream<List<ChainCount>> all(Chains chains) {
		return Stream.iterate(new ChainsAsked(this.actor, null).first(BATCH, chains), (batch) -> !batch.isEmpty(),
				(batch) -> new ChainsAsked(this.actor, batch.get(batch.size() - 1).path()).first(BATCH, chains));
	}

	/** The same report by report, by path and report. */
	public Stream<List<ChainUse>> uses(Chains chains) {
		return Stream.iterate(chains.uses(like(), "", "", Limit.of(BATCH)), (batch) -> !batch.isEmpty(), (batch) -> {
			ChainUse last = batch.get(batch.size() - 1);
			return chains.uses(like(), last.path(), last.report().id(), Limit.of(BATCH));
		});
	}

	private static String with(String voices) {
		return "%/" + voices + "/%";
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
