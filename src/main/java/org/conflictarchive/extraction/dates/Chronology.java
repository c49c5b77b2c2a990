package org.conflictarchive.extraction.dates;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.conflictarchive.extraction.dates.DateExpression.Calendar;
import org.conflictarchive.extraction.dates.DateExpression.FromLastTold;
import org.conflictarchive.extraction.dates.DateExpression.Vague;
import org.conflictarchive.extraction.dates.DateExpression.Weekday;
import org.conflictarchive.extraction.dates.DateRoles.Role;
import org.conflictarchive.extraction.dates.DateThread.Carried;
import org.conflictarchive.seeds.SeedMetadata;
import org.conflictarchive.vocabulary.DateBasis;
import org.conflictarchive.vocabulary.DatePrecision;
import org.conflictarchive.vocabulary.Span;
import org.conflictarchive.vocabulary.StatedDate;
import org.jspecify.annotations.Nullable;

/**
 * When the things of one report were said, suffered and done: by a date of their own,
 * else by one that is {@link DateThread carried over}.
 */
public final class Chronology {

	/**
	 * How many dates on either side of some words are weighed, so that a long sentence
	 * costs no more than short ones.
	 */
	private static final int NEAR = 4;

	/** A sentence with more dates is a list, of which the rest tell nothing. */
	private static final int MOST = 30;

	/** In how many paragraphs the evening is told on which the report's events began. */
	private static final int LEAD = 4;

	/** How far a date may stand from some words. */
	private static final int REACH = 400;

	private static final Pattern CLAUSE_MARK = Pattern.compile("[,;:—–()]|\\s-\\s");

	private final String text;

	private final List<Span> sentences;

	private final DateRoles roles;

	private final CueDates cues;

	private final LossDates losses;

	private final AnchorDate anchor;

	private final List<Dated> dates;

	private final List<Carried> carried;

	private Chronology(String text, SeedMetadata metadata, List<Span> paragraphs, List<Span> sentences) {
		this.text = text;
		this.sentences = List.copyOf(sentences);
		this.roles = new DateRoles(text, paragraphs);
		this.cues = new CueDates(text, this.roles);
		this.losses = new LossDates(text, this.roles);
		List<DateMention> mentions = DateRules.in(text);
		int lead = paragraphs.isEmpty() ? 0 : paragraphs.get(Math.min(LEAD, paragraphs.size()) - 1).end();
		this.anchor = anchor(AnchorDate.of(metadata.published(), mentions), mentions, lead);
		List<List<Dated>> bySentence = settle(mentions);
		this.dates = bySentence.stream().flatMap(List::stream).toList();
		this.carried = DateThread.through(paragraphs, sentences, bySentence, this.roles, this.losses, this.anchor);
	}

	/**
	 * Reads the dates of a text.
	 * @param paragraphs in order
	 * @param sentences in order, each within a paragraph, together covering all dates
	 */
	public static Chronology of(String text, SeedMetadata metadata, List<Span> paragraphs, List<Span> sentences) {
		return new Chronology(text, metadata, paragraphs, sentences);
	}

	/**
	 * "At 11 p.m. on Monday gunmen came" tells which night "overnight" is, where the
	 * report begins with it.
	 */
	private AnchorDate anchor(AnchorDate anchor, List<DateMention> mentions, int lead) {
		for (DateMention mention : mentions) {
			Span span = mention.span();
			if (span.start() >= lead) {
				break;
			}
			boolean dayOrWeekday = mention.expression() instanceof Weekday || mention.expression() instanceof Calendar;
			if (dayOrWeekday && this.roles.isEvening(span) && anchor.isEve(anchor.settle(mention, null))
					&& this.roles.of(mention, sentenceAt(span.start())) == Role.TOLD) {
				return anchor.withEve(span);
			}
		}
		return anchor;
	}

	/**
	 * "That day" is the last one told in its sentence, else before it; a day in passing,
	 * or on which only a toll rose, is none to come back to later.
	 */
	private List<List<Dated>> settle(List<DateMention> mentions) {
		List<List<Dated>> bySentence = new ArrayList<>();
		StatedDate told = null;
		int next = 0;
		for (Span sentence : this.sentences) {
			List<Dated> own = new ArrayList<>();
			StatedDate toldHere = null;
			for (; next < mentions.size() && mentions.get(next).span().start() < sentence.end(); next++) {
				DateMention mention = mentions.get(next);
				StatedDate date = this.anchor.settle(mention, (toldHere != null) ? toldHere : told);
				if (date != null && mention.expression() instanceof FromLastTold && toldHere == null) {
					date = date.by(DateBasis.INHERITED);
				}
				Dated dated = (own.size() < MOST) ? dated(mention, sentence, date)
						: new Dated(mention, sentence, Role.ASIDE, date);
				own.add(dated);
				if (date != null && !mention.coming()) {
					toldHere = date;
					boolean passing = own.size() > MOST
							|| (dated.role() == Role.ASIDE && !this.roles.isBeginning(mention.span(), sentence));
					told = (passing || this.losses.areOnlyCounted(dated)) ? told : date;
				}
			}
			bySentence.add(own);
		}
		return bySentence;
	}

	private Dated dated(DateMention mention, Span sentence, @Nullable StatedDate date) {
		StatedDate settled = (date != null && this.roles.isBeginning(mention.span(), sentence)) ? AnchorDate.since(date)
				: date;
		return new Dated(mention, sentence, this.roles.of(mention, sentence), settled);
	}

	/**
	 * The report's own date: from metadata, else worked out from its words, else null.
	 */
	public @Nullable StatedDate published() {
		return this.anchor.published();
	}

	/**
	 * The moment of speaking of a statement.
	 * @param cue null only where the statement takes its speaker from elsewhere
	 */
	public @Nullable StatedDate ofSpeaking(Span sentence, @Nullable Span cue, Span content) {
		Span home = (cue != null) ? sentenceAt(cue.start()) : sentenceAt(sentence.start());
		if (cue != null) {
			Dated nearest = near(cue, home).stream()
				.filter((dated) -> this.cues.isOf(dated.mention(), dated.role(), cue, content, home))
				.min(Comparator.comparingInt((dated) -> distance(dated.span(), cue)))
				.orElse(null);
			if (nearest != null) {
				return (nearest.date() != null) ? AnchorDate.momentOf(nearest.date()) : null;
			}
		}
		return carriedTo(home).spoken();
	}

	/**
	 * The day of the losses of a casualty claim.
	 * @param cue of the statement that holds the claim, or null where it is narrated
	 * @param content of that statement
	 * @param claim the words that make the claim
	 */
	public @Nullable StatedDate ofLosses(Span sentence, @Nullable Span cue, Span content, Span claim) {
		Span home = sentenceAt(claim.start());
		Dated nearest = null;
		int best = Integer.MAX_VALUE;
		for (Dated dated : near(claim, home)) {
			boolean ofCue = cue != null && this.cues.isOf(dated.mention(), dated.role(), cue, content, home);
			boolean open = dated.date() == null && dated.mention().expression() instanceof FromLastTold;
			int rank = (open || isOfSpeaking(dated, ofCue) || isElsewhere(dated, claim)
					|| this.losses.areOnlyCounted(dated)) ? Integer.MAX_VALUE : rank(dated, content, claim);
			if (rank < best) {
				best = rank;
				nearest = dated;
			}
		}
		if (this.losses.areOverTime(claim, home)) {
			return (nearest != null && nearest.date() != null && !isOneDay(nearest.date())) ? nearest.date() : null;
		}
		if (nearest != null) {
			return nearest.date();
		}
		if (near(claim, home).stream().anyMatch(this.losses::areCountedUpTo)) {
			return null;
		}
		StatedDate suffered = carriedTo(home).suffered();
		return (suffered != null || this.roles.breaksOff(home)) ? suffered : opening(home);
	}

	/** The date of a sentence in the report's own voice. */
	public @Nullable StatedDate ofNarration(Span sentence) {
		Span home = sentenceAt(sentence.start());
		List<Dated> own = within(home).stream().filter((dated) -> dated.role() != Role.ASIDE).toList();
		for (Dated dated : own) {
			if (dated.role() != Role.SPEECH) {
				return dated.date();
			}
		}
		return own.isEmpty() ? carriedTo(home).told() : own.get(0).date();
	}

	/**
	 * What is said "at the time", or "In 2016" at the sentence's start, is said of that
	 * time.
	 */
	private static boolean isOfSpeaking(Dated dated, boolean ofCue) {
		boolean opensBackground = dated.role() == Role.OPENING && (dated.date() == null || !isOneDay(dated.date()));
		return (ofCue || dated.role() == Role.SPEECH) && !opensBackground && !dated.mention().rule().equals("then");
	}

	private static boolean isOneDay(StatedDate date) {
		return date.precision() == DatePrecision.DAY;
	}

	/**
	 * Whether a date to come, or one of another clause that only compares, stands outside
	 * the claim's clause.
	 */
	private boolean isElsewhere(Dated dated, Span claim) {
		boolean quoted = this.roles.isQuoted(dated.span()) && this.roles.isQuoted(claim);
		return dated.mention().coming() || this.roles.isDateline(dated.span())
				|| this.losses.areComparedWith(dated.span(), claim)
				|| this.roles.isOfDeed(dated.span(), dated.sentence())
				|| (dated.role() == Role.ASIDE && !quoted && !isOneClause(dated.span(), claim))
				|| (LossDates.isTally(claim.in(this.text)) && !isOneClause(dated.span(), claim)
						&& !this.losses.areInClauseOf(dated));
	}

	/**
	 * The lower, the closer a date is to a claim: by clause, statement, sentence,
	 * distance.
	 */
	private int rank(Dated dated, Span content, Span claim) {
		int distance = distance(dated.span(), claim);
		if (isOneClause(dated.span(), claim)) {
			return distance;
		}
		if (content.covers(dated.span()) && dated.span().start() < claim.start()) {
			return REACH + distance;
		}
		return ((dated.span().start() < claim.start()) ? 2 : 3) * REACH + distance;
	}

	private boolean isOneClause(Span date, Span claim) {
		int from = Math.min(date.end(), claim.end());
		int to = Math.max(date.start(), claim.start());
		return from >= to || !CLAUSE_MARK.matcher(this.text).region(from, to).find();
	}

	private @Nullable StatedDate opening(Span sentence) {
		List<Dated> own = within(sentence);
		boolean opens = !own.isEmpty() && own.get(0).role() == Role.OPENING
				&& !(own.get(0).mention().expression() instanceof Vague);
		return opens ? own.get(0).date() : null;
	}

	private List<Dated> within(Span sentence) {
		int first = firstFrom(sentence.start());
		int last = first;
		while (last < this.dates.size() && last < first + NEAR
				&& this.dates.get(last).span().start() < sentence.end()) {
			last++;
		}
		return this.dates.subList(first, last);
	}

	private List<Dated> near(Span words, Span sentence) {
		int middle = firstFrom(words.start());
		return this.dates.subList(Math.max(0, middle - NEAR), Math.min(this.dates.size(), middle + NEAR))
			.stream()
			.filter((dated) -> sentence.covers(dated.span()) && distance(dated.span(), words) < REACH)
			.toList();
	}

	/** The index of the first date that begins there or later. */
	private int firstFrom(int position) {
		int low = 0;
		int high = this.dates.size();
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.dates.get(middle).span().start() < position) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	private static int distance(Span one, Span other) {
		return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
	}

	private Carried carriedTo(Span sentence) {
		int index = Collections.binarySearch(this.sentences, sentence);
		return (index < 0) ? Carried.NOTHING : this.carried.get(index);
	}

	/** The sentence that holds a position, else the one before it. */
	private Span sentenceAt(int position) {
		int index = Collections.binarySearch(this.sentences, new Span(position, position + 1),
				Comparator.comparingInt(Span::start));
		return this.sentences.get(Math.max(0, (index >= 0) ? index : -index - 2));
	}

}
