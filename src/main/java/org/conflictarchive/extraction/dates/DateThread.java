package org.conflictarchive.extraction.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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
 * paragraph. Days of speaking and days of losses go each their own way. The first
 * paragraph takes the first day told in it, else the report's own.
 */
final class DateThread {

	/** A day further back than this from the report is background. */
	private static final int RECENT_DAYS = 31;

	/** By then a report has told when the losses happened that it opens with. */
	private static final int OPENING_PARAGRAPHS = 4;

	private final DateRoles roles;

	private final AnchorDate anchor;

	private @Nullable StatedDate told;

	private @Nullable StatedDate spoken;

	private @Nullable StatedDate suffered;

	private @Nullable StatedDate last;

	private @Nullable StatedDate background;

	private @Nullable StatedDate lead;

	/** Whether a paragraph of background has just ended. */
	private boolean away;

	private boolean broken;

	private DateThread(DateRoles roles, AnchorDate anchor) {
		this.roles = roles;
		this.anchor = anchor;
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
			AnchorDate anchor) {
		DateThread thread = new DateThread(roles, anchor);
		List<Carried> carried = new ArrayList<>();
		StatedDate firstLosses = null;
		int paragraph = 0;
		for (int index = 0; index < sentences.size(); index++) {
			Span sentence = sentences.get(index);
			if (index == 0 || sentence.start() >= paragraphs.get(paragraph).end()) {
				while (sentence.start() >= paragraphs.get(paragraph).end()) {
					paragraph++;
				}
				thread.startParagraph();
			}
			if (index == 0) {
				thread.lead = thread.lead(paragraphs.get(0), dates);
				firstLosses = thread.firstLosses(paragraphs.get(Math.min(paragraphs.size(), OPENING_PARAGRAPHS) - 1),
						dates);
			}
			carried.add(thread.carriedTo(sentence, dates.get(index), paragraph == 0, firstLosses));
			thread.take(dates.get(index));
		}
		return carried;
	}

	private void startParagraph() {
		this.away |= this.background != null;
		this.background = null;
		this.broken = false;
	}

	private Carried carriedTo(Span sentence, List<Dated> own, boolean leads, @Nullable StatedDate firstLosses) {
		boolean breaks = this.roles.breaksOff(sentence) && (own.isEmpty() || own.get(0).role() != Role.OPENING);
		this.broken |= breaks;
		if (this.roles.goesOn(sentence) && this.last != null) {
			StatedDate point = inherited(AnchorDate.startOf(this.last));
			return new Carried(point, point, point);
		}
		if (breaks) {
			return Carried.NOTHING;
		}
		StatedDate losses = (this.suffered != null) ? this.suffered : firstLosses;
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
				inherited((this.spoken != null) ? this.spoken : report), inherited(losses));
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
		if (this.suffered == null || isOfLosses(dated)) {
			this.suffered = date;
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

	private @Nullable StatedDate firstLosses(Span lastParagraph, List<List<Dated>> dates) {
		return dates.stream()
			.flatMap(List::stream)
			.takeWhile((dated) -> dated.span().start() < lastParagraph.end())
			.filter((dated) -> dated.role() != Role.ASIDE && dated.role() != Role.SPEECH && isRecent(dated.date())
					&& isOfLosses(dated))
			.map(Dated::date)
			.findFirst()
			.orElse(null);
	}

	private boolean isOfLosses(Dated dated) {
		return this.roles.isOfLosses(dated.span(), dated.sentence())
				&& !this.roles.isOfTally(dated.mention(), dated.sentence());
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
