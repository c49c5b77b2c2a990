package org.conflictarchive.extraction.dates;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.conflictarchive.extraction.dates.DateExpression.FromLastTold;
import org.conflictarchive.extraction.dates.DateExpression.Period;
import org.conflictarchive.vocabulary.Span;

/**
 * Tells by the words around a date what it dates. Looks no further than a clause is long,
 * so that a long sentence costs no more than short ones.
 */
final class DateRoles {

	static final int CLAUSE = 120;

	private static final Set<String> PLAIN = Set.copyOf(DateWords.of("statement"));

	private static final Set<String> BEFORE_NAMES = Set.of("in", "at", "to", "with", "told", "via", "on");

	/** In small letters, so that "United States" tells nothing. */
	static final String SPEECH = "\\b" + DateWords.anyIn("speech") + "\\b";

	private static final Pattern LAST_SPEECH = Pattern.compile("(?s).*" + SPEECH);

	/**
	 * "Speaking to reporters after talks on Monday, he said", "Visiting Kyiv on Monday,
	 * he said"
	 */
	private static final Pattern SPEAKING = Pattern.compile("[\"“‘'(]{0,3}(?:(?:When|While|In)[^\\S\\n])?"
			+ "(?!(?:Following|During|Including|Regarding|Concerning|Morning|Evening)\\b)\\p{L}{3,15}ing\\b[^,;:.“”\"]*+"
			+ "|(?:Asked|Questioned|Interviewed)\\b(?:(?!\\b(?:whether|if|when|how|why)\\b)[^,;:.“”\"])*+");

	private static final Pattern MAIN_CLAUSE = Pattern.compile(",[^\\S\\n](?!(?:which|who|where|when)\\b)");

	/** "at 4:42 on Saturday (2024 Friday, UTC)" */
	private static final Pattern OTHER_CLOCK = Pattern.compile("[^()\\n]{0,15}\\b(?:UTC|GMT)\\b[^()\\n]{0,10}\\)");

	/** "told the state-run news agency on" */
	private static final Pattern HEARER = Pattern
		.compile("(?:(?!\\b(?:that|of|how|who|which|after|when|they|he|she|it)\\b)[^,;:.“”\"]){1,70}");

	private static final Pattern SPEECH_NEXT = Pattern.compile("[^\\S\\n](?:\\p{L}{2,12}ly[^\\S\\n])?" + SPEECH);

	/** "in a statement issued on Monday" */
	private static final Pattern OCCASION = Pattern.compile("\\b(?i:" + DateWords.anyIn("occasion")
			+ ")[^\\S\\n](?:(?:issued|released|published|posted|sent|made)[^\\S\\n])?(?:on[^\\S\\n])?$");

	private static final Pattern SPEECH_SOON = Pattern.compile("[^,;:.\"“”]{1,80}" + SPEECH);

	private static final Pattern NEW_CLAUSE = Pattern.compile("(?:\\b(?:and|but)|;)[^\\S\\n](?:on[^\\S\\n])?$");

	/** "the deadliest since an assault in August 2018" */
	private static final Pattern COMPARED = Pattern
		.compile("\\b(?:since|(?<!\\b(?i:more|less|fewer|rather|other) )than)\\b[^,;:.]*+$");

	/** "since the truce collapsed in May" */
	private static final Pattern BEGINNING = Pattern.compile(
			"\\bsince\\b[^,;:.]*\\b(?:\\p{L}{3,20}ed|began|broke|came|fell|took|rose|went|left|withdrew|won|lost|swept|struck|start|beginning|outbreak|onset)\\b[^,;:.]*+$");

	static final Pattern SUPERLATIVE = Pattern.compile("\\b" + DateWords.anyIn("superlative") + "\\b");

	/** "the group, founded in 1987" */
	private static final Pattern BYWAY = Pattern.compile(
			",[^\\S\\n](?:who|whom|which|where|when|after|following|a|an|the|(?:first |once |later |then )?[\\p{L}-]{3,20}(?:ed|ing|[^aeiou]en))[^\\S\\n][^,;:]*+$");

	/** "a family who had fled from there last week" */
	private static final Pattern EARLIER_BYWAY = Pattern
		.compile("\\b(?:who|whom|which|where)\\b[^,;:]{1,60}\\bhad\\b[^,;:]*+$");

	/** "a deal signed a year earlier" */
	private static final Pattern DONE = Pattern.compile("(?<!\\b(?:was|were|been|be|is|are|has|have|had|and|also) )\\b"
			+ DateWords.anyIn("deed") + "[^\\S\\n](?:(?:on|in|only|just)[^\\S\\n]){0,2}$");

	private static final Pattern DATELINE_END = Pattern.compile("\\)?,?\\s*(?:\\([^)\\n]{1,40}\\))?\\s*[-–—]{1,2}\\s");

	private static final int DATELINE = 60;

	/** "KABUL, Afghanistan (Agency) — " */
	private static final Pattern PLACE = Pattern.compile("\\p{Lu}{3}[^\\n]{0,60}?\\s[-–—]{1,2}\\s");

	private static final Pattern EVENING = Pattern.compile("\\b(?i:night|evening|late|midnight)\\b");

	private static final Pattern HOUR = Pattern.compile(
			"\\d[^\\S\\n]?p\\.?m\\.?,?(?:[^\\S\\n]\\([^)\\n]{1,30}\\))?(?:[^\\S\\n](?:local time|on)){0,2}[^\\S\\n]$");

	private static final int HOUR_WORDS = 60;

	private static final Pattern BREAK = Pattern.compile(
			"[\"“‘'(]{0,3}+(?:(?i:but|and|however|even),?[^\\S\\n])?(?i:" + DateWords.anyIn("break") + ")\\b(?!-)");

	private static final Pattern THEN = Pattern.compile("Then\\b(?!-)");

	private final String text;

	private final BitSet quoted;

	/** Where the report's first words after its dateline begin. */
	private final int datelineEnd;

	DateRoles(String text, List<Span> paragraphs) {
		this.text = text;
		this.quoted = quoted(text, paragraphs);
		Matcher dateline = PLACE.matcher(text);
		this.datelineEnd = dateline.lookingAt() ? dateline.end() : 0;
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
		if (mention.coming() || isQuoted(span) || isDateline(span) || mention.rule().equals(DateRules.DAYS_AFTER)) {
			return Role.ASIDE;
		}
		String before = before(span.start(), sentence.start());
		if (COMPARED.matcher(before).find() || isOtherClock(span, before)) {
			return Role.ASIDE;
		}
		if (isOpening(span, sentence)) {
			return Role.OPENING;
		}
		if (!isPossessive(span) && isOfSpeech(mention, before, sentence)) {
			return Role.SPEECH;
		}
		boolean aside = isOfDeed(span, sentence) || EARLIER_BYWAY.matcher(before).find()
				|| (BYWAY.matcher(before).find() && !isRecent(mention));
		return aside ? Role.ASIDE : Role.TOLD;
	}

	/** Whether it dates an agreement or the like that is told in passing. */
	boolean isOfDeed(Span span, Span sentence) {
		return DONE.matcher(before(span.start(), sentence.start())).find();
	}

	private boolean isOtherClock(Span span, String before) {
		return before.lastIndexOf('(') > before.lastIndexOf(')')
				&& OTHER_CLOCK.matcher(after(span.end(), this.text.length())).lookingAt();
	}

	private boolean isOfSpeech(DateMention mention, String before, Span sentence) {
		Span span = mention.span();
		var speech = LAST_SPEECH.matcher(before);
		if (speech.lookingAt()) {
			String verb = before.substring(0, speech.end());
			String words = before.substring(speech.end());
			boolean told = verb.endsWith("told");
			if (isPlain(words, told) || (told && HEARER.matcher(words).matches())) {
				return true;
			}
		}
		String after = after(span.end(), sentence.end());
		boolean speaking = SPEAKING.matcher(before).matches() && MAIN_CLAUSE.matcher(after).lookingAt()
				&& !LossDates.beginsIn(before);
		return speaking || OCCASION.matcher(before).find() || SPEECH_NEXT.matcher(after).lookingAt()
				|| (NEW_CLAUSE.matcher(before).find() && SPEECH_SOON.matcher(after).lookingAt());
	}

	/** Whether a byway that holds it still tells of what the report is about. */
	private static boolean isRecent(DateMention mention) {
		DateExpression expression = (mention.expression() instanceof Period period) ? period.first()
				: mention.expression();
		return !(expression instanceof DateExpression.Calendar calendar && calendar.year() != null);
	}

	/** "On Monday", "In a statement on Monday" */
	boolean isOpening(Span span, Span sentence) {
		int start = Math.max(sentence.start(), this.datelineEnd);
		while (start < span.start() && !Character.isLetterOrDigit(this.text.charAt(start))) {
			start++;
		}
		return span.start() >= start && span.start() - start <= CLAUSE
				&& isPlain(this.text.substring(start, span.start()), false);
	}

	/**
	 * Whether no words stand there but such as lead to a date of speaking: "in a
	 * statement on", with names after "in" or "to".
	 */
	static boolean isPlain(String words, boolean names) {
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

	/** Whether a date tells since when people have come to harm. */
	boolean isBeginning(Span span, Span sentence) {
		String before = before(span.start(), sentence.start());
		return BEGINNING.matcher(before).find() && !SUPERLATIVE.matcher(before).find();
	}

	/** "late on Monday", "Monday night", "at 11 p.m. on Monday" */
	boolean isEvening(Span span) {
		return EVENING.matcher(span.in(this.text)).find()
				|| HOUR.matcher(before(span.start(), Math.max(0, span.start() - HOUR_WORDS))).find();
	}

	/** "Monday's" */
	boolean isPossessive(Span span) {
		return this.text.startsWith("’s", span.end()) || this.text.startsWith("'s", span.end());
	}

	boolean isQuoted(Span span) {
		return this.quoted.get(span.start());
	}

	/** Whether a sentence begins with words such as "earlier". */
	boolean breaksOff(Span sentence) {
		return BREAK.matcher(this.text).region(sentence.start(), sentence.end()).lookingAt();
	}

	/** Whether a sentence begins with "Then". */
	boolean goesOn(Span sentence) {
		return THEN.matcher(this.text).region(sentence.start(), sentence.end()).lookingAt();
	}

	/** The words before a place, at most a clause long. */
	String before(int position, int from) {
		return this.text.substring(Math.min(position, Math.max(from, position - CLAUSE)), position);
	}

	/** The words after a place, at most a clause long. */
	String after(int position, int to) {
		return this.text.substring(position, Math.max(position, Math.min(to, position + CLAUSE)));
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
