package org.conflictarchive.web.permalink;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.conflictarchive.archive.Actor;
import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.archive.CasualtyClaims;
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
	 * @param all claims of the event, as far as they tell of those losses; the others
	 * themselves are left out
	 */
	static List<Voiced> byClaimant(List<CasualtyClaim> claims, List<CasualtyClaim> all) {
		Map<List<ActorLink>, List<ClaimView>> byClaimant = new LinkedHashMap<>();
		for (ClaimView claim : besides(claims, all)) {
			byClaimant.computeIfAbsent(claim.claimants(), (claimants) -> new ArrayList<>()).add(claim);
		}
		return byClaimant.entrySet().stream().map((entry) -> new Voiced(entry.getKey(), entry.getValue())).toList();
	}

	/**
	 * The claims on an event that tell of the same losses as one of some claims may,
	 * those claims among them.
	 */
	static List<CasualtyClaim> of(List<CasualtyClaim> claims, String event, CasualtyClaims archive) {
		if (claims.isEmpty()) {
			return List.of();
		}
		Set<CasualtyEffect> effects = EnumSet.noneOf(CasualtyEffect.class);
		claims.forEach((claim) -> effects.addAll(alike(claim.effect())));
		Set<String> sides = new HashSet<>();
		claims.forEach((claim) -> sides.addAll(claim.sides().isEmpty() ? Set.of("") : slugs(claim.sides())));
		return archive.onLosses(event, effects, sides);
	}

	private static List<ClaimView> besides(List<CasualtyClaim> claims, List<CasualtyClaim> all) {
		Set<String> known = claims.stream().map(CasualtyClaim::permalink).collect(Collectors.toSet());
		return all.stream()
			.filter((other) -> !known.contains(other.permalink()))
			.filter((other) -> claims.stream()
				.anyMatch((claim) -> alike(claim.effect()).contains(other.effect()) && sameSide(claim, other)))
			.map(ClaimView::of)
			.toList();
	}

	/** The effects that can be meant by another: casualties are killed or wounded. */
	private static Set<CasualtyEffect> alike(CasualtyEffect effect) {
		return switch (effect) {
			case KILLED, WOUNDED -> EnumSet.of(effect, CasualtyEffect.CASUALTIES);
			case CASUALTIES -> EnumSet.of(effect, CasualtyEffect.KILLED, CasualtyEffect.WOUNDED);
			case MISSING, CAPTURED, DISPLACED -> EnumSet.of(effect);
		};
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
