package org.conflictarchive.extraction.dates;

import java.util.Locale;
import java.util.regex.Pattern;

import org.conflictarchive.extraction.dates.DateRoles.Role;
import org.conflictarchive.vocabulary.Span;

/**
 * Tells which dates of a sentence say when the words of a cue were said. Looks no further
 * than a clause is long.
 */
final class CueDates {

	private static final int LONG_CLAUSE = 220;

	private static final Pattern SPEAKS = Pattern.compile(DateRoles.SPEECH);

	/**
	 * Between a cue and a date that is not the cue's: "said a man who fled on Monday".
	 */
	private static final Pattern OTHER_CLAUSE = Pattern.compile(
			"\\b(?:who|whom|whose|which|that|when|where|while|after|before|since|because|if|as(?! saying\\b))\\b|[;:—–“”\"()]");

	/** "said a man wounded on Monday" */
	private static final Pattern PARTICIPLE = Pattern
		.compile("\\b(?!(?:issued|released|published|posted|carried|aired|made|sent|delivered|given)\\b)"
				+ "[\\p{L}-]{3,20}(?:ed|en|own)[^\\S\\n](?:(?:early|late|on)[^\\S\\n]){0,2}$");

	/** "while addressing the press yesterday" */
	private static final Pattern WHILE_SPEAKING = Pattern
		.compile("\\b(?:while|when|as (?:he|she|they)|in|during|after)?[^\\S\\n]?"
				+ "(?:speaking|addressing|talking|briefing|spoke|addressed)\\b[^,;:“”\"]{0,60}$");

	/** "described the group in March as", "accused Ankara on Monday of" */
	private static final Pattern OBJECT = Pattern
		.compile("(?:(?!\\b(?:of|to|for|as|that|who|which|when|after|by|from|and|but)\\b)[^,;:“”\"]){1,60}");

	private static final Pattern COMPLEMENT = Pattern.compile("\\s(?:as|of|to|for)\\b");

	private static final Pattern NEW_CLAUSE = Pattern.compile("(?:\\b(?:and|but)|;)[^\\S\\n](?:on[^\\S\\n])?$");

	/** "said on Monday that …" */
	private static final Pattern NO_PLAIN_CLAUSE = Pattern
		.compile("\\b(?:who|which|that|when|where|while|after|before|as|because)\\b|,\\s(?:and|but)\\b|[;“”\"]");

	/** ", who came late,", ", as part of his journey," */
	private static final Pattern INSERTED = Pattern
		.compile(",[^\\S\\n](?:who|which|whose|where|as|after|before|while)\\b[^,;:“”\"]{1,140},");

	/** "said on Monday that all was over and [vowed]" */
	private static final Pattern SAME_SPEAKER = Pattern.compile(
			"(?:\\b(?:and|but)[^\\S\\n](?:also[^\\S\\n])?|,[^\\S\\n](?:he|she|it|they)[^\\S\\n](?:also[^\\S\\n])?)$");

	/** "work ended on Tuesday, with the minister [describing]" */
	private static final Pattern WITH_SPEAKER = Pattern.compile("\\bwith[^\\S\\n][^,;:“”\"]{1,90}$");

	private static final Pattern COMMA = Pattern.compile(",[”\"’']{0,2}[^\\S\\n]$");

	/** "since Monday, when it [admitted]" */
	private static final Pattern WHEN = Pattern.compile(",?[^\\S\\n]when[^\\S\\n][^,;:“”\"]{1,60}");

	/** "On Monday, according to the army, five died": it tells when they did. */
	private static final Pattern SOURCE = Pattern.compile("(?i:according to|by|per|in .*)");

	private static final Pattern NEXT_WORD = Pattern.compile("\\s+(?:\\p{L}{2,12}ly\\s+)?");

	private final String text;

	private final DateRoles roles;

	CueDates(String text, DateRoles roles) {
		this.text = text;
		this.roles = roles;
	}

	boolean isOf(DateMention mention, Role role, Span cue, Span content, Span sentence) {
		Span span = mention.span();
		if (mention.coming() || this.roles.isPossessive(span) || this.roles.isDateline(span)
				|| (this.roles.isQuoted(span) && !this.roles.isQuoted(cue))) {
			return false;
		}
		if (cue.overlaps(span)) {
			return true;
		}
		return (span.start() >= cue.end()) ? isBehind(mention, cue, content)
				: isBefore(span, role, cue, content, sentence);
	}

	private boolean isBehind(DateMention mention, Span cue, Span content) {
		Span date = mention.span();
		if (date.start() - cue.end() > LONG_CLAUSE) {
			return false;
		}
		String between = this.text.substring(cue.end(), date.start());
		boolean told = cue.in(this.text).toLowerCase(Locale.ROOT).matches("(?s).*\\b(tell|told|tells|telling)");
		if (between.length() <= DateRoles.CLAUSE && DateRoles.isPlain(between, told)) {
			return true;
		}
		boolean apart = content.start() >= date.end() || content.end() <= cue.start();
		if (apart && between.length() <= DateRoles.CLAUSE && isOneClause(between)) {
			return true;
		}
		if (content.start() >= cue.end() && content.end() <= date.start()
				&& date.start() - content.end() <= DateRoles.CLAUSE
				&& DateRoles.isPlain(this.text.substring(content.end(), date.start()), told)) {
			return true;
		}
		if (mention.rule().equals("then") && content.covers(date) && content.end() - date.end() <= 1) {
			return true;
		}
		return (content.end() <= date.start() && WHILE_SPEAKING.matcher(between).find())
				|| (OBJECT.matcher(between).matches()
						&& COMPLEMENT.matcher(this.roles.after(date.end(), this.text.length())).lookingAt());
	}

	/** "said Amin Hakimi, the mayor, on" */
	private static boolean isOneClause(String words) {
		String clause = words.replaceFirst("\\bas (?:saying|telling)\\b", "");
		return !OTHER_CLAUSE.matcher(clause).find() && !PARTICIPLE.matcher(clause).find() && !LossDates.endsIn(clause)
				&& !SPEAKS.matcher(clause.replaceAll("\\b(?:report|reports|briefing)\\b", "")).find();
	}

	private boolean isBefore(Span date, Role role, Span cue, Span content, Span sentence) {
		if (content.overlaps(date) || cue.start() - date.end() > LONG_CLAUSE) {
			return false;
		}
		String between = this.text.substring(date.end(), cue.start());
		boolean participle = cue.in(this.text).split("\\s", 2)[0].endsWith("ing");
		if (content.start() >= date.end() && content.end() <= cue.start()) {
			return participle && role == Role.OPENING
					&& SPEAKS.matcher(this.text.substring(date.end(), content.start())).find();
		}
		if (NEXT_WORD.matcher(between).matches() || WHEN.matcher(between).matches()
				|| (participle && isPlainComma(between, cue)) || (participle && WITH_SPEAKER.matcher(between).find())) {
			return true;
		}
		if (role == Role.OPENING && SOURCE.matcher(cue.in(this.text)).matches()) {
			return false;
		}
		boolean speech = role == Role.OPENING || role == Role.SPEECH;
		if (!speech && !NEW_CLAUSE.matcher(this.roles.before(date.start(), sentence.start())).find()) {
			return false;
		}
		return !NO_PLAIN_CLAUSE.matcher(INSERTED.matcher(between).replaceAll("")).find()
				|| (speech && isSameSpeaker(between, participle));
	}

	private static boolean isSameSpeaker(String between, boolean participle) {
		return SAME_SPEAKER.matcher(between).find() || (participle && COMMA.matcher(between).find());
	}

	/** "It launched the raid on Monday, [saying]" */
	private boolean isPlainComma(String between, Span cue) {
		return between.equals(", ") && !SOURCE.matcher(cue.in(this.text)).matches();
	}

}
