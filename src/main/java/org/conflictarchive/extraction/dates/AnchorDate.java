package org.conflictarchive.extraction.dates;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.conflictarchive.extraction.dates.DateExpression.Calendar;
import org.conflictarchive.extraction.dates.DateExpression.FromLastTold;
import org.conflictarchive.extraction.dates.DateExpression.FromReport;
import org.conflictarchive.extraction.dates.DateExpression.OfYearNear;
import org.conflictarchive.extraction.dates.DateExpression.Period;
import org.conflictarchive.extraction.dates.DateExpression.Since;
import org.conflictarchive.extraction.dates.DateExpression.Weekday;
import org.conflictarchive.extraction.dates.DateExpression.WeekdayOfLastWeek;
import org.conflictarchive.extraction.dates.DateExpression.Weekend;
import org.conflictarchive.vocabulary.DateBasis;
import org.conflictarchive.vocabulary.DatePrecision;
import org.conflictarchive.vocabulary.Span;
import org.conflictarchive.vocabulary.StatedDate;
import org.jspecify.annotations.Nullable;

/**
 * The date of the report itself, against which "Tuesday" and "September 20" are settled.
 *
 * @param published the report's own date, or null where nothing tells it
 * @param last the last day on which the report may have appeared, or null
 * @param eve the words that tell of something on the evening before the report, so that
 * "overnight" is of that day, or null
 */
record AnchorDate(@Nullable StatedDate published, @Nullable LocalDate last, @Nullable Span eve) {

	/**
	 * After so many years the same weekdays fall on the same days again, 29 February
	 * aside.
	 */
	private static final int CYCLE = 11;

	/** "That day" may follow on "that day" so often; of more, the first are kept. */
	private static final int LONGEST_CHAIN = 8;

	/**
	 * From metadata, else from the text: the first year in which a weekday falls on the
	 * day and month told with it, after the latest moment that is dated in full. With no
	 * such weekday or moment nothing is made up.
	 * @param published {@code YYYY}, {@code YYYY-MM}, {@code YYYY-MM-DD} or null
	 */
	static AnchorDate of(@Nullable String published, List<DateMention> mentions) {
		if (published != null) {
			return ofMetadata(published);
		}
		DateMention latest = null;
		LocalDate floor = LocalDate.MIN;
		DateMention weekday = null;
		for (DateMention mention : mentions) {
			LocalDate start = mention.coming() ? null : latestStart(mention.expression());
			if (start != null && start.isAfter(floor)) {
				latest = mention;
				floor = start;
			}
			if (weekday == null && !mention.coming() && mention.expression() instanceof Calendar calendar
					&& calendar.year() == null && calendar.day() != null && calendar.weekday() != null) {
				weekday = mention;
			}
		}
		if (latest == null || weekday == null) {
			return new AnchorDate(null, null, null);
		}
		LocalDate day = firstAfter(floor, (Calendar) weekday.expression());
		return (day == null) ? new AnchorDate(null, null, null) : new AnchorDate(StatedDate.of(day.toString(),
				DateBasis.INFERRED, List.of(weekday.span(), latest.span()), weekday.rule()), day, null);
	}

	private static AnchorDate ofMetadata(String published) {
		StatedDate date = StatedDate.of(published, DateBasis.METADATA, List.of(), null);
		LocalDate last = switch (date.precision()) {
			case YEAR -> LocalDate.of(Integer.parseInt(published), 12, 31);
			case MONTH -> YearMonth.parse(published).atEndOfMonth();
			default -> LocalDate.parse(published);
		};
		boolean near = last.getYear() > 1600 && last.getYear() < 3000;
		return new AnchorDate(date, near ? last : null, null);
	}

	/** The first day of a moment that has its year, or null. */
	private static @Nullable LocalDate latestStart(DateExpression expression) {
		if (expression instanceof Period period) {
			return latestStart(period.last());
		}
		if (expression instanceof Since since) {
			return latestStart(since.first());
		}
		if (expression instanceof Calendar calendar && calendar.year() != null) {
			return LocalDate.of(calendar.year(), orOne(calendar.month()), orOne(calendar.day()));
		}
		return null;
	}

	private static int orOne(@Nullable Integer number) {
		return (number != null) ? number : 1;
	}

	private static @Nullable LocalDate firstAfter(LocalDate floor, Calendar calendar) {
		for (int year = floor.getYear(); year <= floor.getYear() + CYCLE; year++) {
			LocalDate day = day(calendar, year);
			if (day != null && !day.isBefore(floor) && day.getDayOfWeek() == calendar.weekday()) {
				return day;
			}
		}
		return null;
	}

	/** Null where that year has no 29 February. */
	private static @Nullable LocalDate day(Calendar calendar, int year) {
		YearMonth month = YearMonth.of(year, orOne(calendar.month()));
		int day = orOne(calendar.day());
		return month.isValidDay(day) ? month.atDay(day) : null;
	}

	/**
	 * What a mention comes to.
	 * @param told the date last told before it, for words such as "that day"
	 * @return null where the words leave it open
	 */
	@Nullable StatedDate settle(DateMention mention, @Nullable StatedDate told) {
		if (mention.expression() instanceof Period period) {
			StatedDate first = settle(mention, period.first(), told);
			StatedDate last = settle(mention, period.last(), told);
			return (first == null || last == null) ? null : range(mention, first, last);
		}
		if (mention.expression() instanceof Since since) {
			StatedDate first = settle(mention, since.first(), told);
			return (first == null) ? null : since(first);
		}
		return settle(mention, mention.expression(), told);
	}

	private @Nullable StatedDate range(DateMention mention, StatedDate first, StatedDate last) {
		String start = first.value();
		if (mention.expression() instanceof Period period && period.first() instanceof Weekday weekday) {
			LocalDate end = LocalDate.parse(last.value());
			start = end.with(TemporalAdjusters.previousOrSame(weekday.day())).toString();
		}
		return (start.compareTo(last.value()) >= 0) ? null : new StatedDate(start, last.value(), DatePrecision.RANGE,
				first.basis().and(last.basis()), last.from(), mention.rule());
	}

	private @Nullable StatedDate settle(DateMention mention, DateExpression expression, @Nullable StatedDate told) {
		if (expression instanceof Calendar calendar) {
			return (calendar.year() != null) ? stated(mention, calendar) : yearless(mention, calendar);
		}
		if (expression instanceof Weekday weekday) {
			return weekday(mention, weekday);
		}
		if (expression instanceof OfYearNear near) {
			return ofYearNear(mention, near);
		}
		if (expression instanceof WeekdayOfLastWeek weekday) {
			return (this.last == null || !isDay()) ? null
					: inferred(mention, this.last.minusWeeks(1).with(weekday.day()).toString());
		}
		if (expression instanceof Weekend) {
			return (this.last == null || !isDay()) ? null : weekend(mention, this.last);
		}
		if (expression instanceof FromReport relative) {
			return fromReport(mention, relative);
		}
		return (expression instanceof FromLastTold relative && told != null) ? fromLastTold(mention, relative, told)
				: null;
	}

	private static StatedDate stated(DateMention mention, Calendar calendar) {
		String value = String.valueOf(calendar.year());
		for (Integer part : new Integer[] { calendar.month(), calendar.day() }) {
			value += (part != null) ? String.format(Locale.ROOT, "-%02d", part) : "";
		}
		return StatedDate.of(value, DateBasis.STATED, List.of(mention.span()), mention.rule());
	}

	/** The year that brings it nearest to the report, on the side that the words say. */
	private @Nullable StatedDate yearless(DateMention mention, Calendar calendar) {
		if (this.last == null) {
			return null;
		}
		if (calendar.day() == null) {
			YearMonth month = YearMonth.of(this.last.getYear(), orOne(calendar.month()));
			YearMonth own = YearMonth.from(this.last);
			if (mention.coming()) {
				return inferred(mention, (month.isBefore(own) ? month.plusYears(1) : month).toString());
			}
			boolean before = calendar.past() ? month.isBefore(own) : !month.isAfter(own);
			return inferred(mention, (before ? month : month.minusYears(1)).toString());
		}
		LocalDate nearest = null;
		for (int years = 0; years < CYCLE; years++) {
			int year = this.last.getYear() + (mention.coming() ? years : -years);
			LocalDate day = day(calendar, year);
			if (day == null || (mention.coming() ? day.isBefore(this.last) : day.isAfter(this.last))) {
				continue;
			}
			if (calendar.weekday() == null || day.getDayOfWeek() == calendar.weekday()) {
				return inferred(mention, day.toString());
			}
			nearest = (nearest != null) ? nearest : day;
		}
		return (nearest != null) ? inferred(mention, nearest.toString()) : null;
	}

	private @Nullable StatedDate ofYearNear(DateMention mention, OfYearNear near) {
		if (this.last == null) {
			return null;
		}
		YearMonth month = YearMonth.of(this.last.getYear() - near.yearsAgo(), orOne(near.date().month()));
		Integer day = near.date().day();
		if (day == null) {
			return inferred(mention, month.toString());
		}
		return month.isValidDay(day) ? inferred(mention, month.atDay(day).toString()) : null;
	}

	private @Nullable StatedDate weekday(DateMention mention, Weekday weekday) {
		if (this.last == null || !isDay()) {
			return null;
		}
		DayOfWeek day = weekday.day();
		return inferred(mention,
				this.last
					.with(mention.coming() ? TemporalAdjusters.nextOrSame(day)
							: weekday.past() ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day))
					.toString());
	}

	private @Nullable StatedDate fromReport(DateMention mention, FromReport relative) {
		if (this.last == null || (!isDay() && relative.unit() != ChronoUnit.YEARS)) {
			return null;
		}
		if (relative.unit() == ChronoUnit.HOURS) {
			return night(mention, this.last);
		}
		LocalDate moved = this.last.plus(relative.amount(), relative.unit());
		return switch (relative.unit()) {
			case YEARS -> inferred(mention, String.valueOf(moved.getYear()));
			case MONTHS -> inferred(mention, YearMonth.from(moved).toString());
			case WEEKS -> days(mention, moved.minusDays(6), moved);
			default -> (relative.amount() == 0) ? today(mention) : inferred(mention, moved.toString());
		};
	}

	private StatedDate night(DateMention mention, LocalDate day) {
		if (this.eve == null) {
			return inferred(mention, day.toString());
		}
		StatedDate date = inferred(mention, day.minusDays(1).toString());
		return StatedDate.of(date.value(), date.basis(), with(date.from(), this.eve), mention.rule());
	}

	/** Whether a date is the day before the report's. */
	boolean isEve(@Nullable StatedDate date) {
		return date != null && this.last != null && isDay() && date.value().equals(this.last.minusDays(1).toString());
	}

	/** With the words that tell on which day the night before the report began. */
	AnchorDate withEve(Span words) {
		return new AnchorDate(this.published, this.last, words);
	}

	private StatedDate weekend(DateMention mention, LocalDate last) {
		LocalDate saturday = last.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
		return days(mention, saturday, saturday.plusDays(1));
	}

	/**
	 * A weekend, the seven days up to the report, or those of a week before or after it.
	 * Where they lie in one month it is that month: on which day a week begins, and how
	 * strictly it is meant, the words do not say.
	 */
	private StatedDate days(DateMention mention, LocalDate first, LocalDate last) {
		StatedDate month = inferred(mention, YearMonth.from(first).toString());
		return first.getMonth().equals(last.getMonth()) ? month : new StatedDate(first.toString(), last.toString(),
				DatePrecision.RANGE, month.basis(), month.from(), mention.rule());
	}

	private StatedDate today(DateMention mention) {
		StatedDate day = inferred(mention, String.valueOf(this.last));
		return (this.published != null && this.published.basis() == DateBasis.METADATA)
				? StatedDate.of(day.value(), DateBasis.METADATA, day.from(), mention.rule()) : day;
	}

	private static @Nullable StatedDate fromLastTold(DateMention mention, FromLastTold relative, StatedDate told) {
		List<Span> words = told.from().subList(0, Math.min(LONGEST_CHAIN, told.from().size()));
		List<Span> from = with(words, mention.span());
		boolean isDay = told.precision() == DatePrecision.DAY;
		if (relative.unit() == ChronoUnit.HOURS) {
			return isDay ? StatedDate.of(told.value(), DateBasis.INFERRED, from, mention.rule()) : null;
		}
		if (relative.amount() == 0) {
			String same = upTo(relative.unit(), told.value());
			return StatedDate.of(same, told.basis(), from, mention.rule());
		}
		String value = moved(relative, told.value());
		return (value == null) ? null : StatedDate.of(value, DateBasis.INFERRED, from, mention.rule());
	}

	/** A date moved by so many units, no closer than they are. */
	private static @Nullable String moved(FromLastTold relative, String value) {
		LocalDate start = LocalDate.parse(value + "-01-01".substring(Math.min(6, value.length() - 4)));
		String moved = upTo(relative.unit(), start.plus(relative.amount(), relative.unit()).toString());
		return (moved.length() <= value.length()) ? moved : null;
	}

	/** The month or year of a date, where those are counted. */
	private static String upTo(ChronoUnit unit, String value) {
		int length = (unit == ChronoUnit.YEARS) ? 4 : (unit == ChronoUnit.MONTHS) ? 7 : value.length();
		return value.substring(0, Math.min(length, value.length()));
	}

	/**
	 * So many units from a date told beside it, which are days, instead of the report's.
	 */
	static StatedDate move(Dated dated, StatedDate day) {
		FromReport relative = (FromReport) dated.mention().expression();
		String value = LocalDate.parse(day.value()).plus(relative.amount(), relative.unit()).toString();
		return StatedDate.of(value, DateBasis.INFERRED, with(day.from(), dated.span()), dated.mention().rule());
	}

	/** Worked out from the report's date, whose words it rests on too. */
	private StatedDate inferred(DateMention mention, String value) {
		List<Span> words = (this.published != null) ? this.published.from() : List.of();
		return StatedDate.of(value, DateBasis.INFERRED, with(words, mention.span()), mention.rule());
	}

	private static List<Span> with(List<Span> words, Span further) {
		List<Span> all = new ArrayList<>(words);
		all.add(further);
		return all;
	}

	/** The date by itself of one that may be the start of a longer time. */
	static StatedDate startOf(StatedDate date) {
		return StatedDate.of(date.value(), date.basis(), date.from(), date.rule());
	}

	/** The start of what goes on since then, or else the date as it is. */
	static StatedDate momentOf(StatedDate date) {
		return (date.precision() == DatePrecision.SINCE) ? startOf(date) : date;
	}

	/** From a date on. */
	static StatedDate since(StatedDate date) {
		return new StatedDate(date.value(), null, DatePrecision.SINCE, date.basis(), date.from(), date.rule());
	}

	boolean isDay() {
		return this.published != null && this.published.precision() == DatePrecision.DAY;
	}

}
