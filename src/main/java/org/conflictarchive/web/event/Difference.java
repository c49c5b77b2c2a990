package org.conflictarchive.web.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.conflictarchive.archive.KnownDate;
import org.conflictarchive.web.event.ClaimsTable.Cell;
import org.conflictarchive.web.event.ClaimsTable.Entry;
import org.conflictarchive.web.event.ClaimsTable.Losses;

/**
 * That no number fits the last figures of two claimants for the losses of a day.
 *
 * @param day of the losses, as {@link KnownDate#iso} has it
 * @param words "Claimants differ on 3 March 2021: 12 against 140"
 */
record Difference(String day, String words) {

	/**
	 * Of each day the two figures farthest apart.
	 * @param losses of which one figure is
	 * @param all losses of the same sides, of which the other may be
	 */
	static List<Difference> of(Losses losses, List<Losses> all) {
		Map<String, Difference> widest = new TreeMap<>();
		Map<String, Double> gaps = new HashMap<>();
		for (Cell cell : losses.cells()) {
			for (Entry one : whole(cell)) {
				all.stream()
					.flatMap((others) -> others.cells().stream())
					.filter((other) -> !other.column().equals(cell.column()))
					.flatMap((other) -> whole(other).stream())
					.forEach((other) -> {
						double gap = one.losses().apart(other.losses());
						KnownDate day = one.losses().date();
						if (day != null && gap > gaps.getOrDefault(day.iso(), 0.0)) {
							gaps.put(day.iso(), gap);
							widest.put(day.iso(), new Difference(day.iso(), inWords(one, other, day)));
						}
					});
			}
		}
		return List.copyOf(widest.values());
	}

	/** Those told alone: several of the same people in one statement are each a part. */
	private static List<Entry> whole(Cell cell) {
		List<Entry> last = cell.last();
		return last.stream()
			.filter((entry) -> last.stream()
				.filter((other) -> entry.isBeside(other) && entry.losses().isComparableTo(other.losses()))
				.count() < 2)
			.toList();
	}

	private static String inWords(Entry one, Entry other, KnownDate day) {
		boolean effects = one.losses().effect() != other.losses().effect();
		List<String> figures = new ArrayList<>(List.of(figure(one, effects), figure(other, effects)));
		if (one.losses().low() > other.losses().low()) {
			figures.add(figures.remove(0));
		}
		boolean about = one.count().approximate() || other.count().approximate();
		return "Claimants differ on " + day.inWords() + ": " + String.join(" against ", figures)
				+ (about ? ", even if “about” is a tenth more or less" : "");
	}

	private static String figure(Entry entry, boolean effect) {
		String number = Objects.requireNonNull(entry.claim().number());
		return effect ? (number.equals("none") ? "no" : number) + " " + entry.claim().effect() : number;
	}

}
