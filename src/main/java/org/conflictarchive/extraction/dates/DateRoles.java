package org.conflictarchive.extraction.dates;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.conflictarchive.extraction.dates.DateExpression.FromLastTold;
import org.conflictarchive.extraction.dates.DateExpression.Period;
import org.conflictarchive.vocabulary.Span;

/**
 * Tells by the words around a date what it dates. Looks no further than a clause is long,
 * so that a long sentence costs no more than short ones.
 */
final class DateRoles {

	private static final int CLAUSE = 120;

	private static final int LONG_CLAUSE = 220;

	/** Some words: as much as is needed of what leads straight to a date. */
	private static final int LEAD = 40;

	private static final Set<String> PLAIN = Set.copyOf(DateWords.of("statement"));

	private static final Set<String> BEFORE_NAMES = Set.of("in", "at", "to", "with", "told", "via");

	private static final String SPEECH = "\\b(?i:" + DateWords.anyOf("speech") + ")\\b";

	private static final Pattern SPEECH_NEXT = Pattern.compile("[^\\S\\n](?:\\p{L}{2,12}ly[^\\S\\n])?" + SPEECH);

	/** "in a statement issued on Monday" */
	private static final Pattern OCCASION = Pattern.compile("\\b(?i:" + DateWords.anyOf("occasion")
			+ ")[^\\S\\n](?:(?:issued|released|published|posted|sent|made)[^\\S\\n])?(?:on[^\\S\\n])?$");

	private static final Pattern SPEECH_SOON = Pattern.compile("[^,;:.\"“”]{1,80}" + SPEECH);

	private static final Pattern NEW_CLAUSE = Pattern.compile("(?:\\b(?:and|but)|;)[^\\S\\n](?:on[^\\S\\n])?$");

	private static final Pattern NO_PLAIN_CLAUSE = Pattern
		.compile("\\b(?:who|which|that|when|where|while|after|before|as|because)\\b|,\\s(?:and|but)\\b|[;“”\"]");

	/** "the deadliest since an assault in August 2018" */
	private static final Pattern COMPARED = Pattern.compile("\\b(?:since|than)\\b[^,;:.]*+$");

	/** "the group, founded in 1987" */
	private static final Pattern BYWAY = Pattern.compile(
			",[^\\S\\n](?:who|whom|which|where|when|after|following|a|an|the|(?:first |once |later |then )?[\\p{L}-]{3,20}(?:ed|ing|[^aeiou]en))[^\\S\\n][^,;:]*+$");

	private static final Pattern DATELINE_END = Pattern.compile("\\)?,?\\s*(?:\\([^)\\n]{1,40}\\))?\\s*[-–—]{1,2}\\s");

	private static final int DATELINE = 60;

	private static final Pattern LOSS = beginnings("loss");

	private static final Pattern TALLY = beginnings("tally");

	private static final Pattern FROM_LOSS = Pattern.compile("\\p{L}*+[^\\S\\n](?:on[^\\S\\n])?");

	private static final Pattern BREAK = Pattern.compile(
			"[\"“‘'(]{0,3}+(?:(?i:but|and|however|even),?[^\\S\\n])?(?i:" + DateWords.anyOf("break") + ")\\b(?!-)");

	private static final Pattern THEN = Pattern.compile("Then\\b(?!-)");

	private final String text;

	private final BitSet quoted;

	private final Places speech;

	private final Places losses;

	private final Places tallies;

	DateRoles(String text, List<Span> paragraphs) {
		this.text = text;
		this.quoted = quoted(text, paragraphs);
		this.speech = new Places(Pattern.compile(SPEECH), text);
		this.losses = new Places(LOSS, text);
		this.tallies = new Places(TALLY, text);
	}

	/** What a date dates. */
	enum Role {

		/** At the sentence's start: all that the sentence tells. */
		OPENING,

		/** What is told. */
		TOLD,

		/** The moment of speaking. */
		SPEECH,

		/** Nothing that the sentence itself tells. */
		ASIDE

	}

	Role of(DateMention mention, Span sentence) {
		Span span = mention.span();
		if (mention.coming() || isQuoted(span) || isDateline(span)) {
			return Role.ASIDE;
		}
		String before = before(span.start(), sentence.start());
		if (COMPARED.matcher(before).find()) {
			return Role.ASIDE;
		}
		if (isOpening(span, sentence)) {
			return Role.OPENING;
		}
		if (!isPossessive(span) && isOfSpeech(span, sentence)) {
			return Role.SPEECH;
		}
		return BYWAY.matcher(before).find() && !isRecent(mention) ? Role.ASIDE : Role.TOLD;
	}

	private boolean isOfSpeech(Span span, Span sentence) {
		int verb = this.speech.endOfLast(Math.max(sentence.start(), span.start() - CLAUSE), span.start());
		if (verb >= 0 && isPlain(this.text.substring(verb, span.start()), this.text.startsWith("told", verb - 4))) {
			return true;
		}
		String lead = lead(span.start(), sentence.start());
		String after = after(span.end(), sentence.end());
		return OCCASION.matcher(lead).find() || SPEECH_NEXT.matcher(after).lookingAt()
				|| (NEW_CLAUSE.matcher(lead).find() && SPEECH_SOON.matcher(after).lookingAt());
	}

	/** Whether a byway that holds it still tells of what the report is about. */
	private static boolean isRecent(DateMention mention) {
		DateExpression expression = (mention.expression() instanceof Period period) ? period.first()
				: mention.expression();
		return !(expression instanceof DateExpression.Calendar calendar && calendar.year() != null);
	}

	/** Whether a date tells when the words of a cue were said. */
	boolean isOfCue(DateMention mention, Role role, Span cue, Span content, Span sentence) {
		Span span = mention.span();
		if (mention.coming() || isPossessive(span) || (isQuoted(span) && !isQuoted(cue)) || isDateline(span)) {
			return false;
		}
		if (cue.overlaps(span)) {
			return true;
		}
		if (span.start() >= cue.end()) {
			return span.start() - cue.end() <= CLAUSE && isPlain(this.text.substring(cue.end(), span.start()),
					cue.in(this.text).toLowerCase(Locale.ROOT).matches("(?s).*\\b(tell|told|tells|telling)"));
		}
		boolean contentBetween = content.start() >= span.end() && content.end() <= cue.start();
		if (content.overlaps(span) || contentBetween || cue.start() - span.end() > LONG_CLAUSE) {
			return false;
		}
		String between = this.text.substring(span.end(), cue.start());
		if (between.matches("\\s+(?:\\p{L}{2,12}ly\\s+)?") || role == Role.SPEECH) {
			return true;
		}
		boolean begins = role == Role.OPENING || NEW_CLAUSE.matcher(lead(span.start(), sentence.start())).find();
		return begins && !NO_PLAIN_CLAUSE.matcher(between).find();
	}

	/** "On Monday", "In a statement on Monday" */
	private boolean isOpening(Span span, Span sentence) {
		int start = sentence.start();
		while (start < span.start() && !Character.isLetterOrDigit(this.text.charAt(start))) {
			start++;
		}
		return span.start() - start <= CLAUSE && isPlain(this.text.substring(start, span.start()), false);
	}

	/**
	 * Whether no words stand there but such as lead to a date of speaking: "in a
	 * statement on", with names after "in" or "to".
	 */
	private static boolean isPlain(String words, boolean names) {
		boolean named = names;
		for (String word : words.strip().split("\\s+")) {
			String plain = word.toLowerCase(Locale.ROOT);
			named |= BEFORE_NAMES.contains(plain);
			boolean isName = named && !word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !word.endsWith(",");
			if (!word.isEmpty() && !isName
					&& !PLAIN.contains(plain.endsWith(",") ? plain.substring(0, plain.length() - 1) : plain)) {
				return false;
			}
		}
		return true;
	}

	/** "KABUL, March 3 (Agency) - " at the text's very start. */
	boolean isDateline(Span span) {
		return span.start() <= DATELINE && this.text.lastIndexOf('\n', span.start()) < 0
				&& DATELINE_END.matcher(after(span.end(), this.text.length())).lookingAt();
	}

	/** "Monday's" */
	boolean isPossessive(Span span) {
		return this.text.startsWith("’s", span.end()) || this.text.startsWith("'s", span.end());
	}

	boolean isQuoted(Span span) {
		return this.quoted.get(span.start());
	}

	/** The day on which losses are counted or told is not theirs. */
	boolean isOfTally(DateMention mention, Span sentence) {
		Span span = mention.span();
		return !(mention.expression() instanceof FromLastTold) && isNear(this.tallies, span, sentence)
				&& !isPossessive(span) && !followsLosses(span, sentence);
	}

	/** "killed on Monday" */
	private boolean followsLosses(Span span, Span sentence) {
		int loss = this.losses.endOfLast(Math.max(sentence.start(), span.start() - CLAUSE), span.start());
		return loss >= 0 && FROM_LOSS.matcher(this.text).region(loss, span.start()).matches();
	}

	/** Whether violence or disaster is told near it. */
	boolean isOfLosses(Span span, Span sentence) {
		return isNear(this.losses, span, sentence);
	}

	private static boolean isNear(Places words, Span span, Span sentence) {
		return words.isAnyWithin(Math.max(sentence.start(), span.start() - CLAUSE), span.start())
				|| words.isAnyWithin(span.end(), Math.min(sentence.end(), span.end() + CLAUSE));
	}

	/** Whether a sentence begins with words such as "earlier". */
	boolean breaksOff(Span sentence) {
		return BREAK.matcher(this.text).region(sentence.start(), sentence.end()).lookingAt();
	}

	/** Whether a sentence begins with "Then". */
	boolean goesOn(Span sentence) {
		return THEN.matcher(this.text).region(sentence.start(), sentence.end()).lookingAt();
	}

	private String before(int position, int from) {
		return this.text.substring(Math.max(from, position - CLAUSE), position);
	}

	private String lead(int position, int from) {
		return this.text.substring(Math.max(from, position - LEAD), position);
	}

	private String after(int position, int to) {
		return this.text.substring(position, Math.min(to, position + CLAUSE));
	}

	private static Pattern beginnings(String kind) {
		return Pattern.compile("\\b(?i:" + DateWords.anyOf(kind) + ")");
	}

	/** What stands in double quotation marks; a paragraph's end closes them. */
	private static BitSet quoted(String text, List<Span> paragraphs) {
		BitSet quoted = new BitSet(text.length());
		for (Span paragraph : paragraphs) {
			boolean open = false;
			for (int position = paragraph.start(); position < paragraph.end(); position++) {
				char mark = text.charAt(position);
				open = (mark == '"') ? !open : (mark == '“' || (open && mark != '”'));
				quoted.set(position, open);
			}
		}
		return quoted;
	}

}
