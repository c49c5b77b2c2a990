package org.conflictarchive.extraction.casualties;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.conflictarchive.extraction.language.Token;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.vocabulary.Count;
import org.conflictarchive.vocabulary.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Reads quantities: digits, number words, ranges, dozens, and the words before them that
 * bound them. Leaves out what only looks like a count: years, dates, times, ages, money,
 * shares, labels.
 */
final class Quantities {

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

	private static final Set<String> RANGING = Set.of("range", "ranges", "ranged", "ranging", "vary", "varies",
			"varied", "varying", "anywhere");

	private static final Set<String> AGES = Set.of("aged", "age", "ages");

	private static final Set<String> MONTHS = Set.of("january", "february", "march", "april", "may", "june", "july",
			"august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug",
			"sept", "sep", "oct", "nov", "dec");

	private static final Set<String> SHARES = Set.of("%", "percent", "per", "pc", "percentage", "a.m", "p.m", "am",
			"pm", "a.m.", "p.m.", "gmt", "utc", "o'clock", "thirds", "third", "quarters", "fifths", "tenths", "°");

	private static final Set<String> LABELS = Set.of("flight", "resolution", "article", "category", "no", "number",
			"highway", "route", "room", "channel", "page", "chapter", "section", "apollo", "brigade", "division", "top",
			"season", "phase", "level", "stage", "gate", "platform", "zone", "type", "model", "version", "act",
			"protocol", "amendment", "magnitude", "aged", "age", "ages", "boeing", "airbus", "soyuz", "region",
			"district", "ward", "block", "area", "unit", "figure", "line", "world", "war", "group", "grade", "round",
			"part", "day", "week", "step", "game", "lap", "point", "nos");

	private static final Set<String> YEAR_SIGNS = Set.of("in", "since", "until", "till", "by", "of", "from", "to",
			"between", "during", "after", "before", "late", "early", "mid", "and", "through", "the", "for", "winter",
			"summer", "spring", "autumn");

	private static final Phrases<Sign> SIGNS = new Phrases<>();

	private static final Phrases<Boolean> VAGUE = new Phrases<>();

	private static final Set<String> THINGS = new HashSet<>();

	static {
		Lexicon.kinds("quantities").forEach((kind, phrases) -> {
			switch (kind) {
				case "bare" -> SIGNS.add(phrases, Sign.BARE);
				case "another" -> SIGNS.add(phrases, Sign.ANOTHER);
				case "least" -> SIGNS.add(phrases, Sign.LEAST);
				case "most" -> SIGNS.add(phrases, Sign.MOST);
				case "about" -> SIGNS.add(phrases, Sign.ABOUT);
				case "vague" -> VAGUE.add(phrases, false);
				case "round" -> VAGUE.add(phrases, true);
				case "thing" -> THINGS.addAll(phrases);
				default -> throw new IllegalStateException("Unknown kind of quantity word: " + kind);
			}
		});
	}

	private final List<Token> tokens;

	private Quantities(List<Token> tokens) {
		this.tokens = tokens;
	}

	/** The quantity that begins at the index, with its "at least", or null. */
	static @Nullable Quantity at(List<Token> tokens, int from) {
		return new Quantities(tokens).read(from);
	}

	/**
	 * Whether the noun, singular or plural, tells of what is no person: units, events.
	 */
	static boolean isThing(String lower) {
		String word = lower.substring(lower.lastIndexOf('-') + 1);
		int length = word.length();
		return THINGS.contains(word) || word.endsWith("s") && THINGS.contains(word.substring(0, length - 1))
				|| word.endsWith("es") && THINGS.contains(word.substring(0, length - 2))
				|| word.endsWith("ies") && THINGS.contains(word.substring(0, length - 3) + "y");
	}

	private @Nullable Quantity read(int from) {
		int i = from;
		Sign bound = Sign.BARE;
		boolean about = false;
		boolean another = false;
		boolean between = false;
		int limit = from + 12;
		while (i < limit) {
			if (is(i, "between") && !between) {
				between = true;
				i++;
				continue;
			}
			Phrases.Match<Boolean> vague = VAGUE.at(this.tokens, i);
			Number number = number(i);
			if (number != null) {
				return accept(from, i, number, bound, about, another, between);
			}
			if (vague != null && number(vague.to()) != null) {
				// "some 40 people", "a group of five soldiers"
				about |= is(i, "some");
				i = vague.to();
				continue;
			}
			if (vague != null && (is(i - 1, "how") || is(i - 1, "as") || is(i - 1, "so") || is(i - 1, "too"))) {
				return null;
			}
			if (vague != null) {
				return new Quantity(from, i, vague.to(), new Count(null, null, vague.meaning() || about), false,
						another);
			}
			Phrases.Match<Sign> sign = SIGNS.at(this.tokens, i);
			if (sign == null) {
				return null;
			}
			switch (sign.meaning()) {
				case LEAST, MOST -> bound = sign.meaning();
				case ABOUT -> about = true;
				case ANOTHER -> another = true;
				default -> {
					// changes nothing
				}
			}
			i = sign.to();
		}
		return null;
	}

	private @Nullable Quantity accept(int from, int word, Number first, Sign bound, boolean about, boolean another,
			boolean between) {
		Number number = first;
		Number second = isRangeMark(first.to(), word, between) ? number(first.to() + 1) : null;
		if (second != null && second.low() > first.low()) {
			number = new Number(second.to(), first.low(), second.high(), first.about() || second.about());
		}
		else if (between) {
			return null;
		}
		boolean bounded = from < word && bound != Sign.BARE;
		if (isNoCount(from, word, number, bounded || about)) {
			return null;
		}
		int to = number.to();
		if (is(to, "or") && is(to + 1, "more")) {
			return quantity(from, word, to + 2, number, Sign.LEAST, false, another);
		}
		if (is(to, "or") && (is(to + 1, "fewer") || is(to + 1, "less"))) {
			return quantity(from, word, to + 2, number, Sign.MOST, false, another);
		}
		if (is(to, "or") && is(to + 1, "so")) {
			return quantity(from, word, to + 2, number, bound, true, another);
		}
		if (is(to, "+") || is(to, "plus")) {
			return quantity(from, word, to + 1, number, Sign.LEAST, false, another);
		}
		return quantity(from, word, to, number, bound, about, another);
	}

	private static Quantity quantity(int from, int word, int to, Number number, Sign bound, boolean about,
			boolean another) {
		Count count = switch (bound) {
			case LEAST -> new Count(number.low(), (number.low() < number.high()) ? number.high() : null, about);
			case MOST -> new Count((number.low() < number.high()) ? number.low() : null, number.high(), about);
			default -> new Count(number.low(), number.high(), about || number.about());
		};
		return new Quantity(from, word, to, count, true, another);
	}

	private boolean isRangeMark(int i, int word, boolean between) {
		if (i + 1 >= this.tokens.size()) {
			return false;
		}
		if (between) {
			return is(i, "and");
		}
		if (is(i, "to")) {
			// "rose from five to six" tells two numbers
			return !is(word - 1, "from") || word > 1 && this.tokens.get(word - 2).isOneOf(RANGING);
		}
		return is(i, "or") || is(i, "–") || is(i, "-")
				|| is(i, "—") && this.tokens.get(i - 1).span().end() == this.tokens.get(i).span().start();
	}

	private boolean isNoCount(int from, int word, Number number, boolean signed) {
		Token before = (from > 0) ? this.tokens.get(from - 1) : null;
		Token inFront = (word > 0) ? this.tokens.get(word - 1) : null;
		Token after = token(number.to());
		boolean peopleAhead = after != null && VictimWords.isPerson(after.lower());
		if (after != null && (after.isOneOf(SHARES) && !(after.is("per") && !is(number.to() + 1, "cent"))
				|| isJoined(number.to()) || MONTHS.contains(after.lower()) && !peopleAhead)) {
			return true;
		}
		if (inFront != null && (inFront.is("$") || inFront.is("£") || inFront.is("€") || inFront.lower().endsWith("$")
				|| inFront.is("#") || isJoined(word - 1))) {
			return true;
		}
		int range = is(word - 1, "between") ? word - 1 : is(word - 1, "and") ? word - 3 : -1;
		boolean between = is(range, "between") && range > 0 && this.tokens.get(range - 1).isOneOf(AGES);
		if (between || before != null && before.isOneOf(AGES)
				|| is(word - 1, "of") && (is(word - 2, "age") || is(word - 2, "ages"))
				|| is(word - 1, "and") && is(word - 3, "of") && is(word - 4, "ages")) {
			return true;
		}
		boolean digits = Character.isDigit(this.tokens.get(word).text().charAt(0));
		if (inFront != null && !peopleAhead && (MONTHS.contains(inFront.lower()) || inFront.isOneOf(LABELS)
				|| digits && !signed && inFront.is(WordClass.NAME) && !isLosing(after))) {
			return true;
		}
		if (digits && isYear(word, number) && !signed) {
			return (before != null && before.isOneOf(YEAR_SIGNS)) || !(after != null && (peopleAhead || after.is("of")
					|| after.is(WordClass.NOUN) || after.is(WordClass.ADJECTIVE) || after.is(WordClass.NAME)));
		}
		if (before != null && before.is(WordClass.COMMA) && from == word && after != null && after.is(WordClass.COMMA)
				&& from > 1
				&& (this.tokens.get(from - 2).is(WordClass.NAME)
						|| VictimWords.isOnePerson(this.tokens.get(from - 2).lower()))
				&& number.low() < 120 && number.low() > 3) {
			// "John Smith, 34, ..."
			return true;
		}
		int to = number.to();
		boolean one = number.high() == 1;
		if (isShare(from, word, number) || isComplement(from, to)) {
			return true;
		}
		if (one && (is(to, "another") || is(to, "every") || is(word - 1, "no") || is(word - 1, "this")
				|| is(word - 1, "which"))) {
			return true;
		}
		// "one in five"
		boolean outOf = is(to, "out") && is(to + 1, "of");
		Number whole = (one && is(to, "in")) ? number(to + 1) : (outOf ? number(to + 2) : null);
		return whole != null && whole.high() < 100 || outOf && is(to + 2, "every");
	}

	/** Whether the word before a name's number lets it be a count: "In Lviv 12 died". */
	private static boolean isLosing(@Nullable Token after) {
		return after != null
				&& (after.is(WordClass.AUXILIARY) || after.is(WordClass.NOUN) || after.is(WordClass.ADJECTIVE)
						|| after.is("of") || after.is("more") || EffectWords.isEffect(after.lower()));
	}

	/**
	 * The whole of a share, "one in five", "three out of five", or what "all but" leaves.
	 */
	private boolean isShare(int from, int word, Number number) {
		boolean whole = is(word - 1, "in") && is(word - 2, "one") || is(word - 1, "of") && is(word - 2, "out");
		boolean rest = is(from - 1, "but") && is(from - 2, "all") || is(from - 1, "of") && is(from - 3, "but")
				|| is(word - 1, "the") && is(word - 2, "of") && is(word - 4, "but");
		return whole && number.high() < 100 || rest || is(word - 1, "but") && is(word - 2, "all");
	}

	/** An age or a score: "He was 101 and died". */
	private boolean isComplement(int from, int to) {
		return (is(from - 1, "was") || is(from - 1, "is")) && !is(from - 2, "toll") && !is(from - 2, "there")
				&& (is(to, "and") || is(to, "or")
						|| to < this.tokens.size() && this.tokens.get(to).is(WordClass.COMMA));
	}

	private boolean isYear(int word, Number number) {
		return this.tokens.get(word).text().length() == 4 && number.low() >= 1900 && number.low() < 2100;
	}

	/** A slash or colon without blanks: "9/11", "7:45". */
	private boolean isJoined(int i) {
		if (i <= 0 || i + 1 >= this.tokens.size() || !(is(i, "/") || is(i, ":") || is(i, ".") || is(i, "°"))) {
			return false;
		}
		return this.tokens.get(i - 1).span().end() == this.tokens.get(i).span().start()
				&& this.tokens.get(i).span().end() == this.tokens.get(i + 1).span().start();
	}

	private @Nullable Number number(int from) {
		if (from >= this.tokens.size()) {
			return null;
		}
		Token token = this.tokens.get(from);
		if (Character.isDigit(token.text().charAt(0))) {
			return digits(from, token.lower());
		}
		return words(from);
	}

	private @Nullable Number digits(int from, String word) {
		int hyphen = word.indexOf('-');
		if (hyphen > 0) {
			Double low = decimal(word.substring(0, hyphen));
			Double high = decimal(word.substring(hyphen + 1));
			boolean range = low != null && high != null && high > low && high < LARGEST;
			return (range && low != null && high != null) ? new Number(from + 1, low.intValue(), high.intValue(), false)
					: null;
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
			return (whole < LARGEST) ? new Number(from + 1, (int) whole, (int) whole, false) : null;
		}
		Integer unit = (from + 1 < this.tokens.size()) ? UNITS.get(this.tokens.get(from + 1).lower()) : null;
		double scaled = (unit != null) ? value * unit : value;
		boolean whole = Math.rint(scaled) == scaled && scaled < LARGEST;
		return whole ? new Number((unit != null) ? from + 2 : from + 1, (int) scaled, (int) scaled,
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
	private @Nullable Number words(int from) {
		int i = from;
		long total = 0;
		long current = -1;
		boolean dozen = false;
		if (is(i, "half") && is(i + 1, "a") && is(i + 2, "dozen")) {
			return new Number(i + 3, 6, 6, true);
		}
		if (is(i, "half") && is(i + 1, "a") && is(i + 2, "million")) {
			return new Number(i + 3, 500_000, 500_000, false);
		}
		if (is(i, "quarter") && is(i + 1, "of") && is(i + 2, "a") && is(i + 3, "million")) {
			return new Number(i + 4, 250_000, 250_000, false);
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
		return new Number(i, value, value, dozen);
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

	private @Nullable Token token(int i) {
		return (i >= 0 && i < this.tokens.size()) ? this.tokens.get(i) : null;
	}

	private boolean is(int i, String word) {
		Token token = token(i);
		return token != null && token.is(word);
	}

	private enum Sign {

		BARE, ANOTHER, LEAST, MOST, ABOUT

	}

	private record Number(int to, int low, int high, boolean about) {
	}

}
