package org.conflictarchive.extraction.dates;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.conflictarchive.extraction.dates.DateExpression.FromLastTold;
import org.conflictarchive.extraction.dates.DateExpression.FromReport;
import org.conflictarchive.extraction.dates.DateExpression.OfYearNear;
import org.conflictarchive.extraction.dates.DateExpression.Since;
import org.conflictarchive.extraction.dates.DateExpression.Vague;
import org.conflictarchive.extraction.dates.DateExpression.WeekdayOfLastWeek;
import org.conflictarchive.extraction.dates.DateExpression.Weekend;
import org.conflictarchive.extraction.language.NamedRule;
import org.conflictarchive.vocabulary.Span;

/**
 * Finds the words of a text that name dates. Rules run from most to least precise; an
 * earlier match owns its span.
 */
public final class DateRules {

	/** "Two days after gunmen came, the mayor said": when they came. */
	static final String DAYS_AFTER = "days-after";

	private static final Set<String> BEFORE_NAMES = Set.copyOf(DateWords.of("name-before"));

	private static final Set<String> AFTER_NAMES = Set.copyOf(DateWords.of("name-after"));

	/** A clause's words up to a date that is still to come. */
	private static final Pattern COMING = Pattern.compile("\\b(?i:" + DateWords.anyIn("afterwards") + ") ");

	private static final String STOPS = ",.;:\"“”";

	private static final Pattern ONLY_END = Pattern.compile("(?:by|(?i:next|this coming|until|till|before)) ");

	private static final Pattern SEPTEMBER_11 = Pattern
		.compile("(?:Sept(?:ember|\\.)? 11|11 September) (?:terror|attack)");

	/**
	 * "until Monday": all that is told is an end. "By Monday" opens what has happened.
	 */
	private static final Pattern BOUND = Pattern.compile("\\b(?:by|(?i:until|till|before|ahead of)) $");

	/** The length of "ahead of ", and of one character before it. */
	private static final int LONGEST_BOUND = 10;

	/**
	 * How far back the words of a clause are looked for, so that long text takes no
	 * longer.
	 */
	private static final int CLAUSE = 70;

	private static final List<DateRule> RULES = List.of(
			rule("day-iso", "2022-09-13", "(?<year>[12]\\d{3})-(?<digits>0[1-9]|1[0-2])-{day}", DateParts::calendar),
			rule("day-first", "13/09/2022",
					"(?<day>1[3-9]|2\\d|3[01])(?<mark>[/.])(?<digits>0?[1-9]|1[0-2])\\k<mark>{year}",
					DateParts::calendar),
			rule("month-first", "09/13/2022", "(?<digits>0?[1-9]|1[0-2])/(?<day>1[3-9]|2\\d|3[01])/{year}",
					DateParts::calendar),

			rule("days-between", "from May 30 to June 3",
					"(?i:from|between) {month} {day}(?:,? {year})? (?:and|to|until|through) {month2} {day2}(?:,? {year2})?",
					DateParts::days),
			rule("days-between", "between 30 May and 3 June",
					"(?i:from|between) {day} {month}(?: {year})? (?:and|to|until|through) {day2} {month2}(?: {year2})?",
					DateParts::days),
			rule("days-of-month", "between 12 and 14 May",
					"(?:{night}|(?i:between|from) )?{day}(?: (?:and|to) |[-–—/]){day2} {month}(?:,? {year})?",
					DateParts::days),
			rule("days-of-month", "September 12-14, 2022",
					"(?:{night}|(?i:between|from) )?{month} {day}(?: to |[-–—/]){day2}(?:,? {year})?", DateParts::days),

			rule("day-since", "since September 20", "(?i:since) {month} {day}(?:,? {year})?",
					(words) -> new Since(words.calendar())),

			rule("day-since", "since 20 September", "(?i:since) {day} {month}(?:,? {year})?",
					(words) -> new Since(words.calendar())),
			rule("month-day-near", "on March 3 last year",
					"(?:(?i:on) )?{month} {day},?(?: of)? (?<which>last|this) year",
					(words) -> new OfYearNear(words.calendar(), words.yearsAgo())),
			rule("day-month-near", "on 3 March this year",
					"(?:(?i:on) )?{day} {month},?(?: of)? (?<which>last|this) year",
					(words) -> new OfYearNear(words.calendar(), words.yearsAgo())),
			rule("month-day", "Tuesday, September 20",
					"{night}?(?:{weekday},? \\(?)?(?:{part} )?{month} {day}(?:,? {year})?", DateParts::calendar),
			rule("day-month", "20 September 2016",
					"{night}?(?:{weekday},? \\(?)?(?:the )?{day} (?:of )?{month}(?:,? {year})?", DateParts::calendar),

			rule("months", "from March to May 2015",
					"(?i:from|between) {month}(?: {year})? (?:to|and|until|through) {month2},? {year2}",
					DateParts::months),
			rule("month-since", "since March 2020", "(?i:since) {stage}?{month},?(?: of)? {year}",
					(words) -> new Since(words.calendar())),
			rule("month", "In November 2020", "(?:(?i:in|during) )?{stage}?{month},?(?: of)? {year}",
					DateParts::calendar),
			rule("month-near", "in May last year",
					"(?:(?i:in|during) )?{stage}?{month}(?: of|,)? (?<which>last|this) year",
					(words) -> new OfYearNear(words.calendar(), words.yearsAgo())),

			rule("years", "from 1992 to 1994", "(?:(?i:from|between) ){year}(?: to | and | until |[-–—]){year2}",
					DateParts::years),
			rule("years", "1992-1994", "{year}[-–—/](?:{year2}|(?<short>\\d\\d))", DateParts::years),
			rule("decade", "in the 1990s", "(?i:in|during|since) the {stage}?(?<decade>1[6-9]\\d0|20\\d0)s",
					DateParts::decade),
			rule("season", "in the summer of 2014", "(?:(?i:in|during) )?(?:the )?{stage}?(?i:{season}) (?:of )?{year}",
					DateParts::calendar),
			rule("year-since", "since 1988", "(?i:since)(?: at least)? {stage}?{year}",
					(words) -> new Since(words.calendar())),
			rule("year-from", "from 2022", "(?i:from) {year}(?: on(?:wards?)?)?",
					(words) -> new Since(words.calendar())),
			rule("year", "In 1988",
					"(?i:in|during|throughout|until|till|by|before) {stage}?(?:the year )?{year}(?!-year|s)",
					DateParts::calendar),
			rule("year-itself", "2018 saw floods", "{year}(?= (?:saw|brought|witnessed)\\b)", DateParts::calendar),
			rule("year-of-war", "in the 2014 war",
					"(?i:in|during|since) the {year}(?= (?i:war|conflict|fighting|clashes|uprising|genocide|revolution)\\b)",
					DateParts::calendar),
			rule("year-of", "the war of 2008", "(?<=\\bof ){year}(?=[^\\p{L}\\p{N}]|$)(?! \\p{L})",
					DateParts::calendar),

			rule("night-between", "on the night of Monday to Tuesday",
					"{night}{weekday}(?: {part})? (?:to|into|and) {weekday2}(?: {part})?", DateParts::weekday),
			rule("weekdays", "from Monday to Wednesday",
					"(?i:from|between) {weekday}(?: {part})? (?:to|and|until|through) {weekday2}(?: {part})?",
					DateParts::weekdays),
			rule("night-into", "Monday night into Tuesday", "{weekday} {part} (?:to|into) {weekday2}(?: {part})?",
					DateParts::weekday),
			rule("weekday-since", "since Monday", "(?i:since) {nearness}?{weekday}(?: {part})?",
					(words) -> new Since(words.weekday())),
			rule("weekday-last-week", "on Monday last week", "{weekday}(?: {part})?(?: of)? last week",
					(words) -> new WeekdayOfLastWeek(words.dayOfWeek("weekday"))),
			rule("weekday", "Sunday morning", "{night}?{nearness}?{weekday}(?: {part})?", DateParts::weekday),

			rule("month-since-last", "since March", "(?i:since) {nearness}?{stage}?{month}",
					(words) -> new Since(words.calendar())),
			rule("month-alone", "in September", "(?:(?i:in|during) {stage}?|{stage}){month}", DateParts::calendar),
			rule("month-last", "last August", "{nearness}{month}", DateParts::calendar),

			rule("holiday", "New Year's Eve",
					"(?<holiday>Christmas (?:Day|Eve)|New Year['’]s (?:Day|Eve))(?:,? {year})?", DateParts::holiday),
			rule("day-before-yesterday", "the day before yesterday", "(?i:the )?(?i:day before yesterday)",
					(words) -> new FromReport(-2, ChronoUnit.DAYS)),
			rule("yesterday", "yesterday", "{night}?(?i:yesterday(?: {part})?|last night)",
					(words) -> new FromReport(-1, ChronoUnit.DAYS)),
			rule("today", "this morning", "{night}?(?i:today|tonight|this (?:morning|afternoon|evening))",
					(words) -> new FromReport(0, ChronoUnit.DAYS)),
			rule("overnight", "overnight", "(?i:overnight)", (words) -> new FromReport(0, ChronoUnit.HOURS)),
			rule("tomorrow", "tomorrow", "(?i:tomorrow)", (words) -> new FromReport(1, ChronoUnit.DAYS)),
			rule("ago", "two days ago", "{number} {unit}s? ago",
					(words) -> new FromReport(-words.amount(), words.unit())),
			rule("vague", "in recent months",
					"(?i:in|over|during|for|within|throughout) (?i:(?:the )?(?:recent|past|last|coming|next|previous))"
							+ "(?i:(?: (?:few|several|couple of|{number}))? (?:days|weeks|months|years|decades|hours))",
					(words) -> new Vague()),
			rule("vague", "over the past year",
					"(?i:in|over|during|within|throughout) (?i:the (?:past|last) (?:day|week|month|year|decade))",
					(words) -> new Vague()),
			rule("weekend", "over the weekend",
					"(?:(?i:over|during|at|on|in) )?(?i:(?:the|this|this past|the past|last) weekend)",
					(words) -> new Weekend()),
			rule("unit-since", "since last year", "(?i:since last) {unit}",
					(words) -> new Since(new FromReport(-1, words.unit()))),
			rule("last-unit", "last week", "(?:(?i:late|early) )?(?i:last|this past) {unit}(?! of\\b)",
					(words) -> new FromReport(-1, words.unit())),
			rule("this-unit", "earlier this month",
					"(?i:(?:earlier|later|late|early) )?(?i:in )?(?i:this) (?<unit>week|month|year)",
					(words) -> new FromReport(0, words.unit())),
			rule("next-unit", "next week", "(?i:next) (?<unit>week|month|year)",
					(words) -> new FromReport(1, words.unit())),

			rule("hours-from-it", "hours earlier",
					"(?i:(?:just |a few |several |{number} ){0,3}(?:hours|minutes) (?:earlier|later|afterwards))",
					(words) -> new FromLastTold(0, ChronoUnit.HOURS)),
			rule(DAYS_AFTER, "Two days after", "{number} (?<unit>day)s? after",
					(words) -> new FromReport(-words.amount(), words.unit())),
			rule("earlier", "two days earlier",
					"{number} {unit}s? (?i:earlier(?! than)|previously|before(?=[.,;:)\"”]))",
					(words) -> new FromLastTold(-words.amount(), words.unit())),
			rule("later", "two days later", "{number} {unit}s? (?i:later|afterwards?)",
					(words) -> new FromLastTold(words.amount(), words.unit())),
			rule("day-before", "the previous day",
					"(?i:the (?:previous (?:day|night|evening)|(?:day|night|evening) before))(?! (?:yesterday|last))",
					(words) -> new FromLastTold(-1, ChronoUnit.DAYS)),
			rule("day-after", "the next day",
					"(?i:the (?:(?:next|following) (?:day|morning)|day after|morning after))(?! tomorrow)",
					(words) -> new FromLastTold(1, ChronoUnit.DAYS)),
			rule("same-day", "that day",
					"(?i:(?:on |in )?(?:that same|the same|that) (?:day|night|morning|afternoon|evening))",
					(words) -> new FromLastTold(0, ChronoUnit.DAYS)),
			rule("same-month", "that year", "(?:(?i:in) )?(?i:that same|the same|that) (?<unit>month|year)",
					(words) -> new FromLastTold(0, words.unit())),
			rule("then", "at the time", "(?i:at (?:the|that) time)(?! of\\b)",
					(words) -> new FromLastTold(0, ChronoUnit.DAYS)),
			rule("vague", "years ago",
					"(?i:(?:many |several |some |a few )?(?:days|weeks|months|years|decades|centuries) (?:ago|earlier|later))",
					(words) -> new Vague()));

	private static final DateBeginnings BEGINNINGS = new DateBeginnings(RULES);

	private DateRules() {
	}

	/** All rules, in the order in which they are tried. */
	public static List<NamedRule> rules() {
		return RULES.stream().map(DateRule::shown).toList();
	}

	/** All mentions in the order of the text. */
	static List<DateMention> in(String text) {
		List<DateMention> mentions = new ArrayList<>();
		BitSet taken = new BitSet(text.length());
		List<Deque<Integer>> beginnings = BEGINNINGS.in(text);
		for (int index = 0; index < RULES.size(); index++) {
			DateRule rule = RULES.get(index);
			Matcher words = rule.matcher(text);
			int from = 0;
			for (int beginning : beginnings.get(index)) {
				if (beginning >= from && words.region(beginning, text.length()).lookingAt()) {
					take(text, rule, words, taken, mentions);
					from = words.end();
				}
			}
		}
		mentions.sort(Comparator.comparing(DateMention::span));
		return mentions;
	}

	private static void take(String text, DateRule rule, Matcher words, BitSet taken, List<DateMention> mentions) {
		Span span = new Span(words.start(), words.end());
		if (!taken.get(span.start(), span.end()).isEmpty()) {
			return;
		}
		taken.set(span.start(), span.end());
		DateExpression expression = rule.read(words);
		if (expression.isPossible() && !isName(text, span)) {
			mentions.add(new DateMention(span, rule.name(), expression, isComing(text, span, expression)));
		}
	}

	/** "Black Friday", "Sunday Times", "September 11 attacks" and "every Monday". */
	private static boolean isName(String text, Span span) {
		String before = text.substring(Math.max(0, span.start() - 20), span.start()).stripTrailing();
		String after = text.substring(span.end(), Math.min(text.length(), span.end() + 20)).stripLeading();
		String words = span.in(text);
		return BEFORE_NAMES.contains(before.substring(before.lastIndexOf(' ') + 1))
				|| AFTER_NAMES.contains(firstWord(after)) || SEPTEMBER_11.matcher(words + " " + after).lookingAt();
	}

	private static String firstWord(String words) {
		int end = 0;
		while (end < words.length() && Character.isLetter(words.charAt(end))) {
			end++;
		}
		return words.substring(0, end);
	}

	private static boolean isComing(String text, Span span, DateExpression expression) {
		if (expression instanceof FromReport relative) {
			return relative.amount() > 0;
		}
		if (expression instanceof FromLastTold || expression instanceof Vague || text.startsWith("’s", span.end())
				|| text.startsWith("'s", span.end())) {
			return false;
		}
		int clause = span.start();
		while (clause > 0 && span.start() - clause < CLAUSE && STOPS.indexOf(text.charAt(clause - 1)) < 0) {
			clause--;
		}
		return ONLY_END.matcher(span.in(text)).lookingAt()
				|| BOUND.matcher(text).region(Math.max(clause, span.start() - LONGEST_BOUND), span.start()).find()
				|| COMING.matcher(text).region(clause, span.start()).find();
	}

	private static DateRule rule(String name, String example, String words,
			Function<DateParts, DateExpression> reading) {
		return DateRule.of(name, example, words, reading);
	}

}
