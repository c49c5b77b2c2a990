package org.conflictarchive.extraction.casualties;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.conflictarchive.extraction.language.Token;
import org.conflictarchive.vocabulary.Count;
import org.conflictarchive.vocabulary.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Reads quantities: numerals, ranges, dozens, and the words around them that bound them.
 */
final class Quantities {

	private static final Set<String> RANGING = Set.of("range", "ranges", "ranged", "ranging", "vary", "varies",
			"varied", "varying", "anywhere");

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

	private final Numerals numerals;

	private Quantities(List<Token> tokens) {
		this.tokens = tokens;
		this.numerals = new Numerals(tokens);
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
			Numeral number = this.numerals.at(i);
			if (number != null) {
				return accept(from, i, number, bound, about, another, between);
			}
			if (vague != null && this.numerals.at(vague.to()) != null) {
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

	private @Nullable Quantity accept(int from, int word, Numeral first, Sign bound, boolean about, boolean another,
			boolean between) {
		Numeral number = first;
		Numeral second = isRangeMark(first.to(), word, between) ? this.numerals.at(first.to() + 1) : null;
		if (second != null && second.low() > first.low()) {
			number = new Numeral(second.to(), first.low(), second.high(), first.about() || second.about());
		}
		else if (between) {
			return null;
		}
		boolean bounded = from < word && bound != Sign.BARE;
		if (new Uncounted(this.tokens, this.numerals).holds(from, word, number, bounded || about)) {
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

	private static Quantity quantity(int from, int word, int to, Numeral number, Sign bound, boolean about,
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

	private boolean is(int i, String word) {
		return i >= 0 && i < this.tokens.size() && this.tokens.get(i).is(word);
	}

	private enum Sign {

		BARE, ANOTHER, LEAST, MOST, ABOUT

	}

}
