package org.conflictarchive.extraction.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.conflictarchive.extraction.dates.DateExpression.FromLastTold;
import org.conflictarchive.extraction.dates.DateExpression.Vague;
import org.conflictarchive.extraction.dates.DateRoles.Role;
import org.conflictarchive.vocabulary.DateBasis;
import org.conflictarchive.vocabulary.DatePrecision;
import org.conflictarchive.vocabulary.Span;
import org.conflictarchive.vocabulary.StatedDate;
import org.jspecify.annotations.Nullable;

/**
 * Follows a report's dates from sentence to sentence.
 *
 * <p>
 * The day that a report tells of goes on until another. A year, a month or a day long ago
 * is background: it holds to the end of its paragraph, and then that day is taken up
 * again. A word such as "earlier" at a sentence's start breaks off to the end of the
 * paragraph. In the first paragraph what is told takes the first day told in it, else the
 * report's own, and what is said the report's own.
 *
 * <p>
 * Days of speaking and days of losses go each their own way. The losses that a report
 * opens with are its event. Those of another day hold to the end of their paragraph,
 * unless the story goes on with them: "On Wednesday, a bomb fell".
 */
final class DateThread {

	/** A day further back than this from the report is background. */
	private static final int RECENT_DAYS = 31;

	/** By then a report has told when the losses happened that it opens with. */
	private static final int OPENING_PARAGRAPHS = 8;

	private final DateRoles roles;

	private final LossDates losses;

	private final AnchorDate anchor;

	/** When those losses happened that the report opens with. */
	private final @Nullable StatedDate event;

	private @Nullable StatedDate told;

	private @Nullable StatedDate spoken;

	private @Nullable StatedDate suffered;

	/** Whether those losses go on to be told beyond their paragraph. */
	private boolean goesOn;

	private @Nullable StatedDate last;

	private @Nullable StatedDate background;

	private final @Nullable StatedDate lead;

	/** Whether a paragraph of background has just ended. */
	private boolean away;

	private boolean broken;

	private DateThread(DateRoles roles, LossDates losses, AnchorDate anchor, List<Span> paragraphs,
			List<List<Dated>> dates) {
		this.roles = roles;
		this.losses = losses;
		this.anchor = anchor;
		this.lead = paragraphs.isEmpty() ? null : lead(paragraphs.get(0), dates);
		this.event = paragraphs.isEmpty() ? null
				: event(paragraphs.get(Math.min(paragraphs.size(), OPENING_PARAGRAPHS) - 1), dates);
	}

	/**
	 * What reaches a sentence from others, where it has no date of its own.
	 *
	 * @param told for what it narrates
	 * @param spoken for what is said in it
	 * @param suffered for losses
	 */
	record Carried(@Nullable StatedDate told, @Nullable StatedDate spoken, @Nullable StatedDate suffered) {

		static final Carried NOTHING = new Carried(null, null, null);

	}

	/**
	 * What is carried to each sentence.
	 * @param dates the dates of each sentence, in order
	 */
	static List<Carried> through(List<Span> paragraphs, List<Span> sentences, List<List<Dated>> dates, DateRoles roles,
			LossDates losses, AnchorDate anchor) {
		DateThread thread = new DateThread(roles, losses, anchor, paragraphs, dates);
		List<Carried> carried = new ArrayList<>();
		int paragraph = 0;
		for (int index = 0; index < sentences.size(); index++) {
			Span sentence = sentences.get(index);
			if (index == 0 || sentence.start() >= paragraphs.get(paragraph).end()) {
				while (sentence.start() >= paragraphs.get(paragraph).end()) {
					paragraph++;
				}
				thread.startParagraph();
			}
			carried.add(thread.carriedTo(sentence, dates.get(index), paragraph == 0));
			thread.take(dates.get(index));
		}
		return carried;
	}

	private void startParagraph() {
		this.away |= this.background != null;
		this.background = null;
		this.broken = false;
		this.suffered = this.goesOn ? this.suffered : this.event;
	}

	/** "On Wednesday, a bomb fell" after Monday's blast. */
	private boolean isNext(Dated dated, StatedDate date) {
		return this.event == null || (dated.role() == Role.OPENING
				&& LocalDate.parse(date.value()).isAfter(LocalDate.parse(this.event.value())));
	}

	private Carried carriedTo(Span sentence, List<Dated> own, boolean leads) {
		boolean breaks = this.roles.breaksOff(sentence) && (own.isEmpty() || own.get(0).role() != Role.OPENING);
		this.broken |= breaks;
		if (this.roles.goesOn(sentence) && this.last != null) {
			StatedDate point = inherited(AnchorDate.startOf(this.last));
			return new Carried(point, point, point);
		}
		if (breaks) {
			return Carried.NOTHING;
		}
		StatedDate losses = (this.suffered != null) ? this.suffered : this.event;
		if (this.background != null) {
			StatedDate point = (this.background.precision() != DatePrecision.SINCE) ? this.background : null;
			return new Carried(inherited(this.background), inherited((point != null) ? point : this.spoken),
					inherited((point != null) ? point : losses));
		}
		if (this.broken) {
			return new Carried(null, null, inherited(losses));
		}
		StatedDate report = leads ? this.lead : null;
		return new Carried(this.away ? null : inherited((this.told != null) ? this.told : report),
				inherited((this.spoken != null || !leads) ? this.spoken : this.anchor.published()), inherited(losses));
	}

	private void take(List<Dated> own) {
		boolean first = true;
		boolean said = false;
		for (Dated dated : own) {
			StatedDate date = dated.date();
			if (dated.role() == Role.ASIDE || dated.mention().expression() instanceof Vague) {
				continue;
			}
			if (date == null) {
				forget(dated);
				continue;
			}
			this.last = date;
			if (isRecent(date)) {
				said = take(dated, date, said);
			}
			else if (first && dated.role() != Role.SPEECH) {
				this.background = date;
			}
			first = false;
		}
	}

	private boolean take(Dated dated, StatedDate date, boolean said) {
		this.background = null;
		this.away = false;
		this.broken = false;
		if (dated.role() == Role.SPEECH) {
			this.spoken = date;
			this.told = (this.told != null) ? this.told : date;
			return true;
		}
		this.told = date;
		this.spoken = said ? this.spoken : date;
		if (this.losses.areOf(dated) || (this.suffered == null && this.event == null)) {
			this.suffered = date;
			this.goesOn = isNext(dated, date);
		}
		return said;
	}

	/** A date that cannot be settled is another date all the same. */
	private void forget(Dated dated) {
		if (!(dated.mention().expression() instanceof FromLastTold)) {
			this.told = null;
			this.spoken = null;
			this.suffered = null;
		}
	}

	private @Nullable StatedDate lead(Span paragraph, List<List<Dated>> dates) {
		return dates.stream()
			.flatMap(List::stream)
			.takeWhile((dated) -> dated.span().start() < paragraph.end())
			.filter((dated) -> dated.role() != Role.ASIDE && isRecent(dated.date()))
			.map(Dated::date)
			.findFirst()
			.orElse(this.anchor.published());
	}

	/**
	 * The first day of losses that the report tells, else one that somebody quoted tells.
	 */
	private @Nullable StatedDate event(Span lastParagraph, List<List<Dated>> dates) {
		List<Dated> opening = dates.stream()
			.flatMap(List::stream)
			.takeWhile((dated) -> dated.span().start() < lastParagraph.end())
			.toList();
		StatedDate told = firstLosses(opening, (dated) -> dated.role() == Role.OPENING || dated.role() == Role.TOLD);
		StatedDate since = (told != null) ? told : daysBefore(opening);
		return (since != null) ? since
				: firstLosses(opening, (dated) -> this.roles.isQuoted(dated.span()) && !dated.mention().coming());
	}

	/** "Four days after gunmen stormed a school, the minister said on Monday" */
	private @Nullable StatedDate daysBefore(List<Dated> opening) {
		for (int index = 0; index < opening.size(); index++) {
			Dated dated = opening.get(index);
			if (dated.mention().rule().equals(DateRules.DAYS_AFTER) && isRecent(dated.date())
					&& this.roles.isOpening(dated.span(), dated.sentence()) && this.losses.followInClause(dated)) {
				Dated next = opening.get(Math.min(index + 1, opening.size() - 1));
				StatedDate date = next.date();
				return (next != dated && next.sentence().equals(dated.sentence()) && date != null && isRecent(date))
						? AnchorDate.move(dated, date) : dated.date();
			}
		}
		return null;
	}

	private @Nullable StatedDate firstLosses(List<Dated> dates, Predicate<Dated> among) {
		return dates.stream()
			.filter(among)
			.filter((dated) -> isRecent(dated.date()) && this.losses.areOf(dated))
			.map(Dated::date)
			.findFirst()
			.orElse(null);
	}

	private boolean isRecent(@Nullable StatedDate date) {
		if (date == null || date.value().length() < 10 || date.precision() == DatePrecision.SINCE) {
			return false;
		}
		LocalDate day = LocalDate.parse(date.value());
		return this.anchor.last() == null || !this.anchor.isDay()
				|| (!day.isBefore(this.anchor.last().minusDays(RECENT_DAYS)) && !day.isAfter(this.anchor.last()));
	}

	/** The report's own date, where it comes from metadata, rests on no sentence. */
	private static @Nullable StatedDate inherited(@Nullable StatedDate date) {
		return (date == null || date.from().isEmpty()) ? date : date.by(DateBasis.INHERITED);
	}

}
