package org.conflictarchive.web.actor;

import java.util.List;

import org.conflictarchive.web.view.ActorLink;
import org.conflictarchive.web.view.ChainView;
import org.conflictarchive.web.view.Counted;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Chains of attribution, those with most statements first.
 *
 * @param actor whose chains they are, or null for everybody's
 * @param known whether anybody here bears that name
 * @param heading how many there are
 * @param first the address of the first page, or null where this is it
 * @param next the address of the next page, or null where this is the last
 */
record ChainsPage(@Nullable ActorLink actor, boolean known, String heading, List<ChainView> chains,
		@Nullable String first, @Nullable String next) {

	static ChainsPage of(@Nullable ActorLink actor, boolean known, long all, List<ChainView> chains, boolean goesOn,
			boolean more) {
		String heading = (all == 0) ? "No chains" : Counted.of(all, "chain");
		return new ChainsPage(actor, known, heading, chains, goesOn ? address(actor, null) : null,
				more ? address(actor, chains.get(chains.size() - 1).path()) : null);
	}

	private static String address(@Nullable ActorLink actor, @Nullable String after) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/chains");
		if (actor != null) {
			address.queryParam("actor", actor.slug());
		}
		if (after != null) {
			address.queryParam("after", after);
		}
		return address.toUriString();
	}

}
