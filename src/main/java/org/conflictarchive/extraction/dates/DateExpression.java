package org.conflictarchive.extraction.dates;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.Year;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/** What words say of a date, before anything that they leave open is settled. */
sealed interface DateExpression {

	/** Whether the calendar has it. */
	default boolean isPossible() {
		return true;
	}

	/**
	 * A day, month or year by its place in the calendar; what the words leave out is
	 * null.
	 *
	 * @param past whether the words say that it was the last such before the report's own
	 */
	record Calendar(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day, @Nullable DayOfWeek weekday,
			boolean past) implements DateExpression {

		@Override
		public boolean isPossible() {
			if (this.month == null || this.day == null) {
				return true;
			}
			boolean leap = this.year == null || Year.isLeap(this.year);
			return this.month <= 12 && this.day <= Month.of(this.month).length(leap);
		}

	}

	/** A month or day of the report's own year, or of one before it. */
	record OfYearNear(Calendar date, int yearsAgo) implements DateExpression {

		@Override
		public boolean isPossible() {
			return this.date.isPossible();
		}

	}

	/** A weekday alone. */
	record Weekday(DayOfWeek day, boolean past) implements DateExpression {
	}

	/** A weekday of the week, from Monday on, before the report's own. */
	record WeekdayOfLastWeek(DayOfWeek day) implements DateExpression {
	}

	/** The last Saturday and Sunday up to the report. */
	record Weekend() implements DateExpression {
	}

	/**
	 * So many units from the report's own date: "yesterday", "last month". Hours stand
	 * for the night before it, whose losses are known on that day.
	 */
	record FromReport(int amount, ChronoUnit unit) implements DateExpression {
	}

	/**
	 * So many units from the date last told: "that day", "two days later". Hours stand
	 * for the same day.
	 */
	record FromLastTold(int amount, ChronoUnit unit) implements DateExpression {
	}

	/** From one date to another. */
	record Period(DateExpression first, DateExpression last) implements DateExpression {

		@Override
		public boolean isPossible() {
			boolean forward = !(this.first instanceof Calendar start && this.last instanceof Calendar end
					&& start.year != null && end.year != null && start.year > end.year);
			return forward && this.first.isPossible() && this.last.isPossible();
		}

	}

	/** From a date on. */
	record Since(DateExpression first) implements DateExpression {

		@Override
		public boolean isPossible() {
			return this.first.isPossible();
		}

	}

	/** Some time that no date can be given to: "in recent months". */
	record Vague() implements DateExpression {
	}

}
