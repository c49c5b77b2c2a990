package org.conflictarchive.extraction.casualties;

import java.util.List;
import java.util.Map;

import org.conflictarchive.extraction.language.Token;
import org.jspecify.annotations.Nullable;

/** Which number digits and number words give: "1,200", "1.2m", "sixty-six", "10-12". */
final class Numerals {

	private static final int LARGEST = 2_000_000_000;

	private static final Map<String, Integer> SMALL = Map.ofEntries(Map.entry("one", 1), Map.entry("two", 2),
			Map.entry("three", 3), Map.entry("four", 4), Map.entry("five", 5), Map.entry("six", 6),
			Map.entry("seven", 7), Map.entry("eight", 8), Map.entry("nine", 9), Map.entry("ten", 10),
			Map.entry("eleven", 11), Map.entry("twelve", 12), Map.entry("thirteen", 13), Map.entry("fourteen", 14),
			Map.entry("fifteen", 15), Map.entry("sixteen", 16), Map.entry("seventeen", 17), Map.entry("eighteen", 18),
			Map.entry("nineteen", 19), Map.entry("twenty", 20), Map.entry("thirty", 30), Map.entry("forty", 40),
			Map.entry("fifty", 50), Map.entry("sixty", 60), Map.entry("seventy", 70), Map.entry("eighty", 80),
			Map.entry("ninety", 90));

	private static final Map<String, Integer> UNITS = Map.of("hundred", 100, "thousand", 1000, "million", 1_000_000,
			"dozen", 12);

	/** Units written onto the digits: "1.2million", "1.5m". */
	private static final Map<String, Integer> SUFFIXES = Map.of("m", 1_000_000, "mn", 1_000_000, "million", 1_000_000,
			"k", 1000, "thousand", 1000);

	private final List<Token> tokens;

	Numerals(List<Token> tokens) {
		this.tokens = tokens;
	}

	/** The number that begins at the index, or null. */
	@Nullable Numeral at(int from) {
		if (from >= this.tokens.size()) {
			return null;
		}
		Token token = this.tokens.get(from);
		if (Character.isDigit(token.text().charAt(0))) {
			return digits(from, token.lower());
		}
		return words(from);
	}

	private @Nullable Numeral digits(int from, String word) {
		int hyphen = word.indexOf('-');
		if (hyphen > 0) {
			Double low = decimal(word.substring(0, hyphen));
			Double high = decimal(word.substring(hyphen + 1));
			boolean range = low != null && high != null && high > low && high < LARGEST;
			return (range && low != null && high != null)
					? new Numeral(from + 1, low.intValue(), high.intValue(), false) : null;
		}
		int letters = word.length();
		while (letters > 0 && Character.isLetter(word.charAt(letters - 1))) {
			letters--;
		}
		Integer joined = SUFFIXES.get(word.substring(letters));
		Double value = decimal((joined != null) ? word.substring(0, letters) : word);
		if (value == null) {
			return null;
		}
		if (joined != null) {
			double whole = value * joined;
			return (whole < LARGEST) ? new Numeral(from + 1, (int) whole, (int) whole, false) : null;
		}
		Integer unit = (from + 1 < this.tokens.size()) ? UNITS.get(this.tokens.get(from + 1).lower()) : null;
		double scaled = (unit != null) ? value * unit : value;
		boolean whole = Math.rint(scaled) == scaled && scaled < LARGEST;
		return whole ? new Numeral((unit != null) ? from + 2 : from + 1, (int) scaled, (int) scaled,
				unit != null && unit == 12) : null;
	}

	private static @Nullable Double decimal(String word) {
		if (word.isEmpty() || word.length() > 14) {
			return null;
		}
		int stops = 0;
		for (int i = 0; i < word.length(); i++) {
			char letter = word.charAt(i);
			if (letter == '.') {
				stops++;
			}
			else if (letter != ',' && (letter < '0' || letter > '9')) {
				return null;
			}
		}
		return (stops <= 1 && !word.endsWith(".")) ? Double.valueOf(word.replace(",", "")) : null;
	}

	/** "one hundred and five", "two dozen", "sixty-six", "a hundred", "half a dozen". */
	private @Nullable Numeral words(int from) {
		int i = from;
		long total = 0;
		long current = -1;
		boolean dozen = false;
		if (is(i, "half") && is(i + 1, "a") && is(i + 2, "dozen")) {
			return new Numeral(i + 3, 6, 6, true);
		}
		if (is(i, "half") && is(i + 1, "a") && is(i + 2, "million")) {
			return new Numeral(i + 3, 500_000, 500_000, false);
		}
		if (is(i, "quarter") && is(i + 1, "of") && is(i + 2, "a") && is(i + 3, "million")) {
			return new Numeral(i + 4, 250_000, 250_000, false);
		}
		if (is(i, "a") && (is(i + 1, "quarter") || is(i + 1, "half"))) {
			return words(i + 1);
		}
		if ((is(i, "a") || is(i, "one")) && i + 1 < this.tokens.size()
				&& UNITS.containsKey(this.tokens.get(i + 1).lower())) {
			current = 1;
			i++;
		}
		while (i < this.tokens.size()) {
			String word = this.tokens.get(i).lower();
			Integer unit = UNITS.get(word);
			Integer small = small(word);
			if (unit != null && current >= 0) {
				dozen |= unit == 12;
				if (unit >= 1000) {
					total += current * unit;
					current = 0;
				}
				else {
					current *= unit;
				}
			}
			else if (small != null && (current < 0 || (current % 100 == 0 && current + total > 0 && !dozen)
					|| (current >= 20 && current % 10 == 0 && small < 10 && !this.tokens.get(i - 1).is("and")))) {
				current = Math.max(current, 0) + small;
			}
			else if (word.equals("and") && current + total >= 100 && (current % 100 == 0) && i + 1 < this.tokens.size()
					&& this.tokens.get(i - 1).isOneOf(UNITS.keySet()) && small(this.tokens.get(i + 1).lower()) != null
					&& !isCountedOn(i + 1)) {
				i++;
				continue;
			}
			else {
				break;
			}
			if (total + current > LARGEST) {
				return null;
			}
			i++;
		}
		if (current < 0 || i == from) {
			return null;
		}
		int value = (int) (total + current);
		return new Numeral(i, value, value, dozen);
	}

	/** "a hundred and five wounded": the number after "and" has words of its own. */
	private boolean isCountedOn(int i) {
		return i + 1 < this.tokens.size() && (EffectWords.isEffect(this.tokens.get(i + 1).lower())
				|| this.tokens.get(i + 1).is("others") || this.tokens.get(i + 1).is("more"));
	}

	private static @Nullable Integer small(String word) {
		Integer value = SMALL.get(word);
		int hyphen = word.indexOf('-');
		if (value != null || hyphen < 0) {
			return value;
		}
		Integer tens = SMALL.get(word.substring(0, hyphen));
		Integer ones = SMALL.get(word.substring(hyphen + 1));
		return (tens != null && ones != null && tens >= 20 && ones < 10) ? Integer.valueOf(tens + ones) : null;
	}

	private boolean is(int i, String word) {
		return i >= 0 && i < this.tokens.size() && this.tokens.get(i).is(word);
	}

}
