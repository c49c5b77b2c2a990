package org.conflictarchive.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** An agreement's measures, one a line, for people to read. */
final class ScoreTable {

	private ScoreTable() {
	}

	static String of(Agreement agreement) {
		StringBuilder table = new StringBuilder(
				String.format(Locale.ROOT, "%18s %6s %6s %6s   right/found/gold%n", "", "P", "R", "F1"));
		for (Measure measure : agreement.measures()) {
			table.append(String.format(Locale.ROOT, "%-18s %6s %6s %6s   %d/%d/%d%n", measure.name(),
					rounded(measure.precision()), rounded(measure.recall()), rounded(measure.f1()), measure.right(),
					measure.found(), measure.expected()));
		}
		return table.toString();
	}

	/** As exactly as the number is, not as it is printed. */
	private static BigDecimal rounded(double share) {
		return new BigDecimal(share).setScale(3, RoundingMode.HALF_EVEN);
	}

}
