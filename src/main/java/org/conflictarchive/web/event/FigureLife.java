package org.conflictarchive.web.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.vocabulary.CasualtyEffect;
import org.conflictarchive.web.view.ActorLink;
import org.conflictarchive.web.view.ClaimView;
import org.conflictarchive.web.view.DateView;
import org.jspecify.annotations.Nullable;

/**
 * What one claimant said of the same losses again and again, in the order of saying, each
 * time in its words.
 */
record FigureLife(List<ActorLink> claimants, List<ActorLink> sides, String effect, List<Time> times) {

	/**
	 * One time.
	 *
	 * @param said when, or null where neither the text nor the report tells
	 * @param published whether that is the report's own date
	 * @param repeated whether it is the sentence of an earlier time, in nearly the same
	 * words
	 */
	record Time(@Nullable DateView said, boolean published, ClaimView claim, boolean repeated) {
	}

	private record Key(List<ActorLink> claimants, List<ActorLink> sides, CasualtyEffect effect) {
	}

	/**
	 * Those figures that were told more than once, not counting what several reports
	 * carry from one voice.
	 * @param claims in the order of saying
	 */
	static List<FigureLife> of(List<CasualtyClaim> claims, Carried carried) {
		Map<Key, List<CasualtyClaim>> byKey = new LinkedHashMap<>();
		claims.stream()
			.filter((claim) -> !claim.claimants().isEmpty() && !claim.sides().isEmpty())
			.forEach((claim) -> byKey
				.computeIfAbsent(new Key(ActorLink.to(claim.claimants()), ActorLink.to(claim.sides()), claim.effect()),
						(key) -> new ArrayList<>())
				.add(claim));
		List<FigureLife> lives = new ArrayList<>();
		byKey.forEach((key, told) -> {
			List<Time> times = times(told, carried);
			if (times.stream().filter((time) -> !time.repeated()).map(FigureLife::statement).distinct().count() > 1) {
				lives.add(new FigureLife(key.claimants(), key.sides(), key.effect().word(), times));
			}
		});
		return lives;
	}

	/** Figures of one statement count different people; none follows on the other. */
	private static String statement(Time time) {
		return time.claim().source().id() + " " + time.claim().anchor();
	}

	private static List<Time> times(List<CasualtyClaim> told, Carried carried) {
		List<Time> times = new ArrayList<>();
		List<Object> sentences = new ArrayList<>();
		for (CasualtyClaim claim : told) {
			Object shared = carried.of(claim.statement());
			times.add(new Time(DateView.of(Saying.said(claim), List.of(), claim.report()),
					claim.statement().date() == null, ClaimView.of(claim),
					shared != null && sentences.contains(shared)));
			if (shared != null) {
				sentences.add(shared);
			}
		}
		return times;
	}

}
