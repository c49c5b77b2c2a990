package org.conflictarchive.web.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.vocabulary.CasualtyEffect;
import org.conflictarchive.web.view.ActorLink;
import org.conflictarchive.web.view.ClaimView;
import org.conflictarchive.web.view.ReportView;
import org.conflictarchive.web.view.ToldLosses;
import org.jspecify.annotations.Nullable;

/**
 * What each report of an event says of the same losses, in the order in which they were
 * published.
 */
record Tolls(List<ReportView> reports, List<Row> rows) {

	/** Losses of some sides. */
	record Row(List<ActorLink> sides, String effect, List<List<Told>> reports) {
	}

	/**
	 * A figure in a report.
	 *
	 * @param before the claimant's last figure of the same kind of people in an earlier
	 * report, where it was another one; else null
	 */
	record Told(ClaimView claim, @Nullable String before) {
	}

	private record Voice(List<ActorLink> claimants, String people) {
	}

	private record Key(List<ActorLink> sides, CasualtyEffect effect) {
	}

	/**
	 * Of several reports; null where there is one only, or no claim.
	 * @param reports in the order in which they were published
	 */
	static @Nullable Tolls of(List<ReportView> reports, List<CasualtyClaim> claims) {
		if (reports.size() < 2 || claims.isEmpty()) {
			return null;
		}
		Map<Key, List<CasualtyClaim>> byKey = new LinkedHashMap<>();
		claims.stream()
			.sorted(Comparator.comparing((CasualtyClaim claim) -> claim.sides().isEmpty())
				.thenComparing(CasualtyClaim::position))
			.forEach((claim) -> byKey
				.computeIfAbsent(new Key(ActorLink.to(claim.sides()), claim.effect()), (key) -> new ArrayList<>())
				.add(claim));
		return new Tolls(reports, byKey.entrySet()
			.stream()
			.map((row) -> new Row(row.getKey().sides(), row.getKey().effect().word(), told(reports, row.getValue())))
			.toList());
	}

	private static List<List<Told>> told(List<ReportView> reports, List<CasualtyClaim> claims) {
		Map<String, List<CasualtyClaim>> byReport = claims.stream()
			.collect(Collectors.groupingBy((claim) -> claim.report().id()));
		Map<Voice, ClaimView> last = new HashMap<>();
		List<List<Told>> told = new ArrayList<>();
		for (ReportView report : reports) {
			List<Told> here = new ArrayList<>();
			Map<Voice, ClaimView> now = new HashMap<>();
			for (CasualtyClaim claim : byReport.getOrDefault(report.source().id(), List.of())) {
				ClaimView view = ClaimView.of(claim);
				Voice voice = new Voice(view.claimants(), ToldLosses.of(claim).people());
				ClaimView before = view.claimants().isEmpty() ? null : last.get(voice);
				here.add(new Told(view,
						(before != null && !Objects.equals(before.number(), view.number())) ? before.number() : null));
				now.put(voice, view);
			}
			last.putAll(now);
			told.add(here);
		}
		return told;
	}

}
