package org.conflictarchive.extraction.dates;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;

import org.conflictarchive.extraction.dates.DateExpression.Calendar;
import org.conflictarchive.extraction.dates.DateExpression.Period;
import org.conflictarchive.extraction.dates.DateExpression.Weekday;
import org.jspecify.annotations.Nullable;

/**
 * The parts of words that a {@link DatePattern} has matched, read as what they say.
 *
 * @param groups the names of the groups that the pattern has
 */
record DateParts(Matcher words, Set<String> groups) {

	static final Map<String, Integer> MONTHS = DateWords.numbered("month");

	static final Map<String, Integer> WEEKDAYS = DateWords.numbered("weekday");

	static final Map<String, Integer> NUMBERS = DateWords.numbered("number");

	Calendar calendar() {
		Integer digits = number("digits");
		return new Calendar(number("year"), (digits != null) ? digits : month(""), number("day"),
				(group("weekday") != null) ? dayOfWeek("weekday") : null, isPast());
	}

	/**
	 * What is said once holds for both ends. Of a night it is the day on which it begins.
	 */
	DateExpression days() {
		Integer lastYear = or(number("year2"), number("year"));
		Integer lastMonth = or(month("2"), month(""));
		Calendar first = new Calendar(or(number("year"), lastYear), month(""), number("day"), null, false);
		Calendar last = new Calendar(lastYear, lastMonth, number("day2"), null, false);
		return (group("night") != null) ? first : new Period(first, last);
	}

	Period months() {
		Integer lastYear = number("year2");
		return new Period(new Calendar(or(number("year"), lastYear), month(""), null, null, false),
				new Calendar(lastYear, month("2"), null, null, false));
	}

	Period years() {
		int first = required(number("year"));
		Integer digits = number("short");
		Integer last = (digits != null) ? Integer.valueOf(first / 100 * 100 + digits) : number("year2");
		return new Period(year(first), year(required(last)));
	}

	Period decade() {
		int first = required(number("decade"));
		return new Period(year(first), year(first + 9));
	}

	private static Calendar year(int year) {
		return new Calendar(year, null, null, null, false);
	}

	Weekday weekday() {
		return new Weekday(dayOfWeek("weekday"), isPast());
	}

	Period weekdays() {
		return new Period(weekday(), new Weekday(dayOfWeek("weekday2"), false));
	}

	DayOfWeek dayOfWeek(String group) {
		return DayOfWeek.of(required(WEEKDAYS.get(this.words.group(group))));
	}

	private boolean isPast() {
		String nearness = group("nearness");
		return nearness != null && nearness.toLowerCase(Locale.ROOT).matches("last|this past|the previous");
	}

	ChronoUnit unit() {
		return ChronoUnit.valueOf(this.words.group("unit").toUpperCase(Locale.ROOT) + "S");
	}

	int amount() {
		String word = this.words.group("number").toLowerCase(Locale.ROOT);
		Integer amount = NUMBERS.get(word);
		return (amount != null) ? amount : Integer.parseInt(word);
	}

	/** How many years "last year" and "this year" lie back. */
	int yearsAgo() {
		return this.words.group("which").equalsIgnoreCase("last") ? 1 : 0;
	}

	/** "Christmas Eve" and the three days like it. */
	Calendar holiday() {
		boolean christmas = this.words.group("holiday").startsWith("Christmas");
		boolean eve = this.words.group("holiday").endsWith("Eve");
		int day = christmas ? (eve ? 24 : 25) : (eve ? 31 : 1);
		return new Calendar(number("year"), (christmas || eve) ? 12 : 1, day, null, false);
	}

	private @Nullable Integer month(String which) {
		String word = group("month" + which);
		return (word != null) ? MONTHS.get(word) : null;
	}

	private @Nullable Integer number(String group) {
		String digits = group(group);
		return (digits != null) ? Integer.valueOf(digits) : null;
	}

	/** Null where the pattern has no such group as well as where it matched nothing. */
	private @Nullable String group(String name) {
		return this.groups.contains(name) ? this.words.group(name) : null;
	}

	private static @Nullable Integer or(@Nullable Integer number, @Nullable Integer other) {
		return (number != null) ? number : other;
	}

	private static int required(@Nullable Integer number) {
		return Objects.requireNonNull(number);
	}

}
