package org.conflictarchive.extraction.dates;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.conflictarchive.extraction.dates.DateExpression.FromLastTold;
import org.conflictarchive.extraction.dates.DateRoles.Role;
import org.conflictarchive.vocabulary.Span;

/**
 * Tells by the words around a date whether people came to harm on it, or only their
 * number was told: "the toll rose on Monday".
 */
final class LossDates {

	private static final Pattern TALLY = beginnings("tally");

	private static final Pattern LOSS = Pattern
		.compile(beginnings("loss") + "(?!\\p{L}{0,4}[^\\S\\n](?:toll|count|figure|tally))");

	private static final Pattern LOSS_LAST = Pattern
		.compile(beginnings("loss") + "\\p{L}*+[^\\S\\n](?:(?:early|late|on)[^\\S\\n]){0,2}$");

	/** "as of July 17" */
	private static final Pattern AS_OF = Pattern.compile("\\b(?:as|(?<first>As)) of[^\\S\\n]$");

	/**
	 * "killed since then"; first letters are tried before {@code \b}, which costs more.
	 */
	private static final Pattern OVER_TIME = Pattern.compile(
			"^[^,;:.]{0,100}?(?=[sodit])\\b(?:since|(?:over|during|in) the same period|so far this (?:year|month)|this year"
					+ "|(?:in|during) [^,;:.]{0,40}\\b(?:war|conflict|insurgency|uprising|genocide)(?! (?:zone|plane|ship)))\\b");

	/** "has since killed" */
	private static final Pattern HAS_SINCE = Pattern.compile("\\b(?:has|have|had) since[^\\S\\n]$");

	/** The length of "have since ", and of one character before it. */
	private static final int HAS_SINCE_LENGTH = 12;

	/** "The insurgency has killed" */
	private static final Pattern OF_WAR = Pattern.compile(
			"[\"“‘'(]{0,3}(?:\\p{Lu}[\\p{L}’'-]*[^\\S\\n]){1,3}?(?:[\\p{L}-]+[^\\S\\n]){0,3}?(?:war|conflict|insurgency|uprising)\\b"
					+ "[^;:.]*\\b(?:has|have)[^\\S\\n](?:\\p{L}+[^\\S\\n])?$");

	private static final Pattern COMPARED = Pattern.compile("\\b(?:since|than)\\b");

	/** A clause is at least that long, so that "On Monday, in Homs," is none. */
	private static final int SHORTEST_CLAUSE = 25;

	private final String text;

	private final DateRoles roles;

	LossDates(String text, DateRoles roles) {
		this.text = text;
		this.roles = roles;
	}

	/** Whether words end in what befell people: "the attack on". */
	static boolean endsIn(String words) {
		return LOSS_LAST.matcher(words).find();
	}

	/** Whether words begin with what befell people: "Fighting". */
	static boolean beginsIn(String words) {
		return LOSS.matcher(words).lookingAt();
	}

	/** Whether words tell a number that has been brought up to date. */
	static boolean isTally(String words) {
		return TALLY.matcher(words).find();
	}

	/** Whether a claim's number is a total over some time. */
	boolean areOverTime(Span claim, Span sentence) {
		String before = this.roles.before(claim.start(), sentence.start());
		String last = before.substring(Math.max(0, before.length() - HAS_SINCE_LENGTH));
		return OF_WAR.matcher(before).matches() || HAS_SINCE.matcher(last).find()
				|| OVER_TIME.matcher(this.roles.after(claim.end(), sentence.end())).find()
						&& !DateRoles.SUPERLATIVE.matcher(this.roles.after(claim.start(), sentence.end())).find();
	}

	/** "five died in the worst raid since 2018" */
	boolean areComparedWith(Span date, Span claim) {
		if (date.end() <= claim.end() || date.end() - claim.start() > 2 * DateRoles.CLAUSE) {
			return false;
		}
		return COMPARED.matcher(this.text.substring(claim.end(), date.end())).find()
				&& DateRoles.SUPERLATIVE.matcher(this.text.substring(claim.start(), date.start())).find();
	}

	/**
	 * Whether a date is the last on which a long total was known; "As of Monday" at a
	 * sentence's start tells of the latest losses.
	 */
	boolean areCountedUpTo(Dated dated) {
		Matcher words = asOf(dated);
		return words.find() && words.group("first") == null;
	}

	private Matcher asOf(Dated dated) {
		return AS_OF.matcher(this.roles.before(dated.span().start(), dated.sentence().start()));
	}

	/** Whether harm is told around a date, and nothing nearer to it that only counts. */
	boolean areOf(Dated dated) {
		Span span = dated.span();
		String before = this.roles.before(span.start(), dated.sentence().start());
		String after = this.roles.after(span.end(), dated.sentence().end());
		return (LOSS.matcher(before).find() || LOSS.matcher(after).find()) && !areOnlyCounted(dated);
	}

	/** Whether the words up to the next comma tell of harm. */
	boolean followInClause(Dated dated) {
		return LOSS.matcher(clauseAfter(dated)).find();
	}

	/** Whether the clause that a date stands in tells of harm. */
	boolean areInClauseOf(Dated dated) {
		return LOSS.matcher(clauseBefore(dated)).find() || LOSS.matcher(clauseAfter(dated)).find();
	}

	/** The day on which losses are counted or told is not theirs. */
	boolean areOnlyCounted(Dated dated) {
		Span span = dated.span();
		String before = this.roles.before(span.start(), dated.sentence().start());
		if (dated.mention().expression() instanceof FromLastTold || this.roles.isPossessive(span) || endsIn(before)) {
			return false;
		}
		if (asOf(dated).find()) {
			return true;
		}
		if (dated.role() == Role.OPENING) {
			return TALLY.matcher(clauseAfter(dated)).find();
		}
		return nearest(TALLY, dated) < nearest(LOSS, dated);
	}

	private int nearest(Pattern words, Dated dated) {
		String before = clauseBefore(dated);
		int nearest = Integer.MAX_VALUE;
		Matcher behind = words.matcher(before);
		while (behind.find()) {
			nearest = before.length() - behind.end();
		}
		Matcher ahead = words.matcher(clauseAfter(dated));
		return ahead.find() ? Math.min(nearest, ahead.start()) : nearest;
	}

	private String clauseBefore(Dated dated) {
		String before = this.roles.before(dated.span().start(), dated.sentence().start());
		int start = before.length();
		while (start > 0 && ",;:—–()".indexOf(before.charAt(start - 1)) < 0) {
			start--;
		}
		return before.substring(start);
	}

	private String clauseAfter(Dated dated) {
		String after = this.roles.after(dated.span().end(), dated.sentence().end());
		int end = (dated.role() == Role.OPENING) ? Math.min(SHORTEST_CLAUSE, after.length()) : 0;
		while (end < after.length() && ",;:—–()".indexOf(after.charAt(end)) < 0) {
			end++;
		}
		return after.substring(0, end);
	}

	private static Pattern beginnings(String kind) {
		return Pattern.compile("\\b(?i:" + DateWords.anyIn(kind) + ")");
	}

}
