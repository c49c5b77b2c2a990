package org.conflictarchive.web.event;

import java.util.ArrayList;
import java.util.List;

import org.conflictarchive.vocabulary.Count;
import org.conflictarchive.web.view.ClaimView;
import org.jspecify.annotations.Nullable;

/**
 * Whether figures of different claimants can be one and the same number. What is said to
 * be about a number may be a tenth more or less.
 */
final class Difference {

	private static final double ABOUT = 0.1;

	private Difference() {
	}

	/**
	 * The two figures farthest apart, in words; null where some number fits any two that
	 * different claimants told.
	 * @param claimants what each says
	 */
	static @Nullable String inWords(List<List<ClaimsTable.Entry>> claimants) {
		String widest = null;
		double gap = 0;
		for (int i = 0; i < claimants.size(); i++) {
			for (int j = i + 1; j < claimants.size(); j++) {
				for (ClaimsTable.Entry one : whole(claimants.get(i))) {
					for (ClaimsTable.Entry other : whole(claimants.get(j))) {
						double between = between(one.count(), other.count());
						if (between > gap) {
							gap = between;
							widest = "Claimants differ: " + ordered(one, other);
						}
					}
				}
			}
		}
		return widest;
	}

	/** Those told alone: several in one statement are each a part. */
	private static List<ClaimsTable.Entry> whole(List<ClaimsTable.Entry> entries) {
		return entries.stream().filter((entry) -> entries.stream().filter(entry::isBeside).count() == 1).toList();
	}

	private static String ordered(ClaimsTable.Entry one, ClaimsTable.Entry other) {
		List<String> numbers = new ArrayList<>(List.of(number(one), number(other)));
		if (low(one.count()) > low(other.count())) {
			numbers.add(numbers.remove(0));
		}
		return String.join(" against ", numbers);
	}

	private static String number(ClaimsTable.Entry entry) {
		String number = ClaimView.number(entry.count());
		return (number != null) ? number : "";
	}

	/** How far two counts lie apart; 0 or less where one number can be both. */
	static double between(Count one, Count other) {
		return Math.max(low(one), low(other)) - Math.min(high(one), high(other));
	}

	private static double low(Count count) {
		Integer low = count.low();
		return (low == null) ? 0 : (count.approximate() ? low * (1 - ABOUT) : low);
	}

	private static double high(Count count) {
		Integer high = count.high();
		return (high == null) ? Double.POSITIVE_INFINITY : (count.approximate() ? high * (1 + ABOUT) : high);
	}

}
