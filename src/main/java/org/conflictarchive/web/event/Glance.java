package org.conflictarchive.web.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.web.view.ActorLink;
import org.conflictarchive.web.view.ClaimView;
import org.conflictarchive.web.view.DateView;
import org.conflictarchive.web.view.ReportView;
import org.jspecify.annotations.Nullable;

/**
 * An event in short.
 *
 * @param days of the losses, as the claims tell them, each once
 * @param reported when its reports are dated, each day once
 * @param standings where the figures stand
 * @param more how many losses are not among them
 */
record Glance(List<DateView> days, List<DateView> reported, List<Standing> standings, int more) {

	private static final int MOST_DAYS = 3;

	private static final int MOST_STANDINGS = 4;

	/** What was last claimed of some losses, claimant by claimant. */
	record Standing(String whose, String effect, List<Figure> figures, @Nullable String differ) {
	}

	/**
	 * The last figure of a claimant, or one of several that it told in one statement.
	 *
	 * @param victims of whom it is, where there are several; else null
	 */
	record Figure(ClaimView claim, String claimant, @Nullable String standing, @Nullable String victims) {
	}

	static Glance of(List<CasualtyClaim> claims, ClaimsTable table, List<ReportView> reports) {
		Map<String, DateView> days = new LinkedHashMap<>();
		claims.forEach((claim) -> {
			DateView date = DateView.of(claim.date(), claim.dateWords(), claim.report());
			if (date != null) {
				days.putIfAbsent(date.words(), date);
			}
		});
		Map<String, DateView> reported = new LinkedHashMap<>();
		reports.forEach((report) -> {
			if (report.published() != null) {
				reported.putIfAbsent(report.published().words(), report.published());
			}
		});
		List<Standing> standings = table.losses()
			.stream()
			.sorted(Comparator.comparing(ClaimsTable.Losses::effect))
			.map(Glance::standing)
			.filter((standing) -> !standing.figures().isEmpty())
			.toList();
		return new Glance(days.values().stream().limit(MOST_DAYS).toList(),
				reported.values().stream().limit(MOST_DAYS).toList(), standings.stream().limit(MOST_STANDINGS).toList(),
				Math.max(0, standings.size() - MOST_STANDINGS));
	}

	private static Standing standing(ClaimsTable.Losses losses) {
		List<Figure> figures = new ArrayList<>();
		List<List<ClaimsTable.Entry>> last = new ArrayList<>();
		for (ClaimsTable.Cell cell : losses.cells()) {
			List<ClaimsTable.Entry> told = cell.entries()
				.stream()
				.filter((entry) -> entry.claim().number() != null)
				.toList();
			if (!told.isEmpty()) {
				ClaimsTable.Entry latest = told.get(told.size() - 1);
				List<ClaimsTable.Entry> together = told.stream().filter(latest::isBeside).toList();
				together.forEach((entry) -> figures.add(new Figure(entry.claim(), cell.column().name(), cell.standing(),
						(together.size() > 1) ? entry.claim().victims() : null)));
				last.add(together);
			}
		}
		return new Standing(losses.sides().isEmpty() ? "Side not told" : ActorLink.names(losses.sides()),
				losses.effect().word(), figures, Difference.inWords(last));
	}

}
