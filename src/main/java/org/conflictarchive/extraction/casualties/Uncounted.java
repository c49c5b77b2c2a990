package org.conflictarchive.extraction.casualties;

import java.util.List;
import java.util.Set;

import org.conflictarchive.extraction.language.Token;
import org.conflictarchive.extraction.language.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Numbers that only look like counts: years, dates, times, ages, money, shares, labels.
 */
final class Uncounted {

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

	private final List<Token> tokens;

	private final Numerals numerals;

	Uncounted(List<Token> tokens, Numerals numerals) {
		this.tokens = tokens;
		this.numerals = numerals;
	}

	/**
	 * Whether the number counts nobody.
	 * @param from the index of the quantity's first word
	 * @param word the index of the number's first token
	 * @param signed whether words such as "at least" stand before the number
	 */
	boolean holds(int from, int word, Numeral number, boolean signed) {
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
		Numeral whole = (one && is(to, "in")) ? this.numerals.at(to + 1) : (outOf ? this.numerals.at(to + 2) : null);
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
	private boolean isShare(int from, int word, Numeral number) {
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

	private boolean isYear(int word, Numeral number) {
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

	private @Nullable Token token(int i) {
		return (i >= 0 && i < this.tokens.size()) ? this.tokens.get(i) : null;
	}

	private boolean is(int i, String word) {
		Token token = token(i);
		return token != null && token.is(word);
	}

}
