package org.conflictarchive.web.permalink;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.archive.CasualtyClaims;
import org.conflictarchive.vocabulary.CasualtyEffect;
import org.conflictarchive.web.view.ActorLink;
import org.conflictarchive.web.view.ClaimView;
import org.conflictarchive.web.view.ToldLosses;

/**
 * What else an event's claims say of the same losses: of the same side or, as much, of
 * none that is told, and killed, wounded, missing … alike. Whether they mean the same
 * people is for the reader to judge.
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
		claims.forEach((claim) -> effects.addAll(ToldLosses.like(claim.effect())));
		Set<String> sides = new HashSet<>();
		claims.forEach((claim) -> sides.addAll(claim.sides().isEmpty() ? Set.of("") : ToldLosses.of(claim).sides()));
		return archive.onLosses(event, effects, sides);
	}

	private static List<ClaimView> besides(List<CasualtyClaim> claims, List<CasualtyClaim> all) {
		Set<String> known = claims.stream().map(CasualtyClaim::permalink).collect(Collectors.toSet());
		List<ToldLosses> told = claims.stream().map(ToldLosses::of).toList();
		return all.stream()
			.filter((other) -> !known.contains(other.permalink()))
			.filter((other) -> isAmong(ToldLosses.of(other), told))
			.map(ClaimView::of)
			.toList();
	}

	private static boolean isAmong(ToldLosses other, List<ToldLosses> told) {
		return told.stream().anyMatch((losses) -> losses.isOfSameSide(other) || losses.isOfNoSideEither(other));
	}

}
