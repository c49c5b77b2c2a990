package org.conflictarchive.web.permalink;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.conflictarchive.archive.Actor;
import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.vocabulary.CasualtyEffect;
import org.conflictarchive.web.view.ActorLink;
import org.conflictarchive.web.view.ClaimView;

/**
 * What else an event's claims say of the same losses: of the same side, and killed,
 * wounded, missing … alike. Whether they mean the same people is for the reader to judge.
 */
final class SameLosses {

	/** What one claimant, or several together, say; nobody for the report's own voice. */
	record Voiced(List<ActorLink> claimants, List<ClaimView> claims) {
	}

	private SameLosses() {
	}

	/**
	 * The claims about the same losses as some others, by who claims them.
	 * @param all the claims of the event; the others themselves are left out
	 */
	static List<Voiced> byClaimant(List<CasualtyClaim> claims, List<CasualtyClaim> all) {
		Map<List<ActorLink>, List<ClaimView>> byClaimant = new LinkedHashMap<>();
		for (ClaimView claim : besides(claims, all)) {
			byClaimant.computeIfAbsent(claim.claimants(), (claimants) -> new ArrayList<>()).add(claim);
		}
		return byClaimant.entrySet().stream().map((entry) -> new Voiced(entry.getKey(), entry.getValue())).toList();
	}

	private static List<ClaimView> besides(List<CasualtyClaim> claims, List<CasualtyClaim> all) {
		Set<String> known = claims.stream().map(CasualtyClaim::permalink).collect(Collectors.toSet());
		return all.stream()
			.filter((other) -> !known.contains(other.permalink()))
			.filter((other) -> claims.stream().anyMatch((claim) -> sameEffect(claim, other) && sameSide(claim, other)))
			.map(ClaimView::of)
			.toList();
	}

	/** Casualties may be killed or wounded. */
	private static boolean sameEffect(CasualtyClaim claim, CasualtyClaim other) {
		Set<CasualtyEffect> effects = Set.of(CasualtyEffect.KILLED, CasualtyEffect.WOUNDED, CasualtyEffect.CASUALTIES);
		return claim.effect() == other.effect()
				|| ((claim.effect() == CasualtyEffect.CASUALTIES || other.effect() == CasualtyEffect.CASUALTIES)
						&& effects.contains(claim.effect()) && effects.contains(other.effect()));
	}

	private static boolean sameSide(CasualtyClaim claim, CasualtyClaim other) {
		Set<String> sides = slugs(claim.sides());
		Set<String> others = slugs(other.sides());
		return sides.equals(others) || !Collections.disjoint(sides, others);
	}

	private static Set<String> slugs(List<Actor> actors) {
		return actors.stream().map(Actor::slug).collect(Collectors.toSet());
	}

}
