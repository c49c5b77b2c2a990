package org.conflictarchive.web.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.conflictarchive.vocabulary.Count;
import org.conflictarchive.web.view.Scale;
import org.jspecify.annotations.Nullable;

/**
 * The claims of an event drawn on one scale, in the order of their table: points, ranges,
 * and lines that are open to one end. Heights are in pixels, what lies from left to right
 * in hundredths of the width, so that letters keep their size on any screen.
 *
 * @param compressed whether the scale is, which has to be said
 * @param words all of it, for who sees no drawing
 */
record ClaimsChart(int height, boolean compressed, List<Tick> ticks, List<Heading> headings, List<Line> lines,
		List<String> words) {

	private static final int TOP = 26;

	private static final int HEADING = 32;

	private static final int LINE = 36;

	private static final int LONGEST_NAME = 34;

	/** A number on the scale. */
	record Tick(String place, String number, String anchor) {
	}

	/** Whose losses the lines below it are about. */
	record Heading(int y, String words) {
	}

	/**
	 * A claim.
	 *
	 * @param number "at least 8"
	 * @param claimant who says so, cut short where it is long
	 * @param notes what else is said of the figure
	 * @param y of the words' foot
	 * @param at of the drawing's middle
	 * @param shape {@code exact}, {@code range}, {@code from}, {@code to} or
	 * {@code none}, for one without any figure
	 * @param from where it begins
	 * @param to where it ends
	 */
	record Line(String number, String claimant, String notes, int y, int at, String shape, boolean approximate,
			boolean preliminary, String from, String to) {
	}

	/** A drawing of a table, or null where it holds no figure. */
	static @Nullable ClaimsChart of(ClaimsTable table) {
		List<Integer> numbers = table.losses()
			.stream()
			.flatMap(ClaimsTable.Losses::entries)
			.flatMap((entry) -> Stream.of(entry.count().low(), entry.count().high()))
			.filter(Objects::nonNull)
			.toList();
		if (numbers.isEmpty()) {
			return null;
		}
		Scale scale = Scale.of(numbers);
		List<Heading> headings = new ArrayList<>();
		List<Line> lines = new ArrayList<>();
		List<String> words = new ArrayList<>();
		int y = TOP;
		for (ClaimsTable.Losses losses : table.losses()) {
			headings.add(new Heading(y + 20, losses.name()));
			y += HEADING;
			for (ClaimsTable.Cell cell : losses.cells()) {
				for (ClaimsTable.Entry entry : cell.entries()) {
					Line line = line(entry, cell.column(), y, scale);
					lines.add(line);
					words.add(losses.name() + ": " + line.number() + ", claimed by " + cell.column().name()
							+ line.notes());
					y += LINE;
				}
			}
		}
		return new ClaimsChart(y + 6, scale.compressed(), ticks(scale), headings, lines, words);
	}

	private static List<Tick> ticks(Scale scale) {
		return scale.ticks()
			.stream()
			.map((tick) -> new Tick(scale.percent(tick), String.format(Locale.ROOT, "%,d", tick),
					(tick == 0) ? "start" : ((tick == scale.most()) ? "end" : "middle")))
			.toList();
	}

	private static Line line(ClaimsTable.Entry entry, ClaimsTable.Column column, int y, Scale scale) {
		Count count = entry.count();
		Integer low = count.low();
		Integer high = count.high();
		String number = entry.claim().number();
		return new Line((number != null) ? number : "number not told", shortened(column.name()), notes(entry), y + 14,
				y + 27, shape(low, high), count.approximate(), entry.claim().preliminary(),
				scale.percent((low != null) ? low : 0), (high != null) ? scale.percent(high) : "100%");
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
		if (entry.claim().preliminary()) {
			notes.append(", preliminary");
		}
		if (!entry.again().isEmpty()) {
			notes.append(", in ").append(reports(entry)).append(" reports");
		}
		return notes.toString();
	}

	private static long reports(ClaimsTable.Entry entry) {
		return Stream.concat(Stream.of(entry.claim()), entry.again().stream())
			.map((claim) -> claim.source().id())
			.distinct()
			.count();
	}

	private static String shortened(String name) {
		return (name.codePointCount(0, name.length()) <= LONGEST_NAME) ? name
				: name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)).stripTrailing() + "…";
	}

}
