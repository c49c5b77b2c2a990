package org.conflictarchive.web.event;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.conflictarchive.vocabulary.Count;
import org.conflictarchive.web.view.Scale;
import org.conflictarchive.web.view.ClaimView;
import org.jspecify.annotations.Nullable;

/**
 * The claims of an event drawn on one scale, in the order of their table: points, ranges,
 * and lines that are open to one end. Each is drawn below its words. What lies from left
 * to right is in hundredths of the width.
 *
 * @param broken where the scale is broken, which has to be said, or null where it is even
 */
record ClaimsChart(@Nullable String broken, List<Tick> ticks, List<Group> groups) {

	/** Of fewer figures there is nothing to be seen that words do not say. */
	private static final int LEAST = 3;

	/** A number on the scale. */
	record Tick(String place, String number, String anchor) {
	}

	/** Claims of the same losses. */
	record Group(String whose, List<Line> lines) {
	}

	/**
	 * A claim.
	 *
	 * @param number "at least 8"
	 * @param claimant who says so
	 * @param notes what else is said of the figure, its day among it
	 * @param shape {@code exact}, {@code range}, {@code from}, {@code to} or
	 * {@code none}, for one without any figure
	 * @param from where it begins
	 * @param to where it ends
	 */
	record Line(ClaimView claim, String number, String claimant, String notes, String shape, boolean approximate,
			String from, String to) {
	}

	/** A drawing of a table, or null where it holds too few figures. */
	static @Nullable ClaimsChart of(ClaimsTable table) {
		List<ClaimsTable.Entry> told = table.losses()
			.stream()
			.flatMap(ClaimsTable.Losses::entries)
			.filter((entry) -> entry.count().low() != null || entry.count().high() != null)
			.toList();
		if (told.size() < LEAST) {
			return null;
		}
		Scale scale = Scale.of(told.stream()
			.flatMap((entry) -> Stream.of(entry.count().low(), entry.count().high()))
			.filter(Objects::nonNull)
			.toList());
		return new ClaimsChart(scale.compressed() ? scale.broken() : null, ticks(scale),
				table.losses().stream().map((losses) -> group(losses, scale)).toList());
	}

	private static List<Tick> ticks(Scale scale) {
		return scale.ticks()
			.stream()
			.map((tick) -> new Tick(scale.percent(tick), String.format(Locale.ROOT, "%,d", tick),
					(tick == 0) ? "start" : ((tick == scale.most()) ? "end" : "middle")))
			.toList();
	}

	private static Group group(ClaimsTable.Losses losses, Scale scale) {
		return new Group(losses.name(),
				losses.cells()
					.stream()
					.flatMap((cell) -> cell.entries().stream().map((entry) -> line(entry, cell.column(), scale)))
					.toList());
	}

	private static Line line(ClaimsTable.Entry entry, ClaimsTable.Column column, Scale scale) {
		Count count = entry.count();
		Integer low = count.low();
		Integer high = count.high();
		String number = entry.claim().number();
		return new Line(entry.claim(), (number != null) ? number : "number not told", column.name(), notes(entry),
				shape(low, high), count.approximate(), scale.percent((low != null) ? low : 0),
				(high != null) ? scale.percent(high) : "100%");
	}

	private static String shape(@Nullable Integer low, @Nullable Integer high) {
		if (low == null) {
			return (high == null) ? "none" : "to";
		}
		if (high == null) {
			return "from";
		}
		return low.equals(high) ? "exact" : "range";
	}

	private static String notes(ClaimsTable.Entry entry) {
		StringBuilder notes = new StringBuilder();
		if (entry.claim().date() != null) {
			notes.append(", ").append(entry.claim().date().words());
		}
		if (entry.claim().preliminary()) {
			notes.append(", preliminary");
		}
		long reports = Stream.concat(Stream.of(entry.claim()), entry.again().stream())
			.map((claim) -> claim.source().id())
			.distinct()
			.count();
		if (reports > 1) {
			notes.append(", in ").append(reports).append(" reports");
		}
		return notes.toString();
	}

}
