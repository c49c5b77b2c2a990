package org.conflictarchive.extraction.dates;

import java.util.function.Function;
import java.util.regex.Matcher;

import org.conflictarchive.extraction.language.NamedRule;

/**
 * How one kind of date is worded.
 *
 * @param name by which a mention names it
 * @param example a phrase that it finds
 * @param sign the kind of word without which it finds nothing
 */
record DateRule(String name, String example, Sign sign, DatePattern pattern,
		Function<DateParts, DateExpression> reading) {

	/** Words that show where dates are to be looked for. */
	enum Sign {

		MONTH, WEEKDAY, YEAR, OTHER

	}

	static DateRule of(String name, String example, String words, Function<DateParts, DateExpression> reading) {
		return new DateRule(name, example, signOf(words), DatePattern.of(words), reading);
	}

	private static Sign signOf(String words) {
		if (words.contains("<holiday>")) {
			return Sign.OTHER;
		}
		if (words.contains("{month")) {
			return Sign.MONTH;
		}
		if (words.contains("{weekday")) {
			return Sign.WEEKDAY;
		}
		boolean year = words.contains("{year") || words.contains("<year>") || words.contains("<decade>");
		return year ? Sign.YEAR : Sign.OTHER;
	}

	/** Sees the words around the part of the text that it is tried on. */
	Matcher matcher(String text) {
		return this.pattern.words().matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
	}

	DateExpression read(Matcher matched) {
		return this.reading.apply(this.pattern.parts(matched));
	}

	NamedRule shown() {
		return new NamedRule(this.name, this.example);
	}

}
