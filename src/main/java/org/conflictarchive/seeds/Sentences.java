package org.conflictarchive.seeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.conflictarchive.vocabulary.Lexicon;
import org.conflictarchive.vocabulary.Span;

/**
 * The sentences of an English text. They lie within paragraphs, whose end ends them, and
 * together cover every character that is not blank. Closing quotation marks and brackets
 * belong to the sentence they close; the sentences within a long quotation are sentences
 * of their own.
 */
public final class Sentences {

	private static final Set<String> TITLES = Lexicon.words("abbreviations", "title");

	private static final Set<String> BEFORE_NUMBER = Lexicon.words("abbreviations", "number");

	private static final Set<String> TIMES = Lexicon.words("abbreviations", "time");

	private static final Set<String> AFTER_TIME = Lexicon.words("abbreviations", "day");

	private static final Set<String> INNER = Lexicon.words("abbreviations", "inner");

	private static final Set<String> OPENERS = Lexicon.words("sentence-openers");

	private static final Set<String> QUOTATION_VERBS = Lexicon.words("quotation-verbs");

	private static final Set<String> AFTER_VERB = Set.of("reporters", "journalists", "to", "on", "at", "in", "during",
			"after", "yesterday", "today", "later", "through", "via");

	private static final Pattern LIST_MARK = Pattern.compile("\\d{1,3}|[A-Za-z]|[ivxIVX]{1,5}");

	private static final Pattern LETTERS = Pattern.compile("\\p{L}(?:\\.\\p{L}){0,6}");

	private static final Pattern NUMERAL = Pattern.compile("\\d.*|[IVXLC]{2,7}|[VX]");

	private static final Pattern LOWER_CASE_NAME = Pattern.compile("(?:a[dlnrstz]|ash|el)-\\p{Lu}|\\p{Ll}{1,3}\\p{Lu}");

	private static final Pattern NOTE_NUMBERS = Pattern.compile("(?:\\[\\d{1,4}])++");

	private static final Pattern WORD_TO_BLANK = Pattern.compile("\\S+");

	private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}’'-]+|\\p{Lu}\\.");

	private static final Pattern VERB = Pattern.compile("(?<verb>[\\p{L}\\p{N}’'-]+)(?<mark>[.?!…]*)");

	private static final String CLOSING_QUOTES = "\"'”’»";

	private static final String OPENING = "\"'“‘„‚«([{¿¡";

	/** The longest word that is looked at: what is longer is in no list. */
	private static final int WORD = 40;

	/**
	 * How many words a speaker may have before the verb, and a time or place after it.
	 */
	private static final int SPEAKER = 6;

	/** How far an attribution is looked for. */
	private static final int CLAUSE = 200;

	private final String text;

	private final int end;

	private Sentences(String text, Span paragraph) {
		this.text = text;
		this.end = paragraph.end();
	}

	/** The sentences of all paragraphs in order, in UTF-16 units. */
	public static List<Span> in(String text) {
		List<Span> sentences = new ArrayList<>();
		Paragraphs.in(text).forEach((paragraph) -> sentences.addAll(in(text, paragraph)));
		return sentences;
	}

	/** The sentences of one paragraph in order, in UTF-16 units of the whole text. */
	public static List<Span> in(String text, Span paragraph) {
		return new Sentences(text, paragraph).from(paragraph.start());
	}

	private List<Span> from(int paragraphStart) {
		List<Span> sentences = new ArrayList<>();
		int start = paragraphStart;
		int position = paragraphStart;
		while (position < this.end) {
			if (!isMark(position)) {
				position++;
				continue;
			}
			Stop stop = stopAt(position);
			if (stop.next < this.end && ends(start, stop)) {
				sentences.add(new Span(start, stop.closed));
				start = stop.next;
			}
			position = stop.closed;
		}
		sentences.add(new Span(start, this.end));
		return sentences;
	}

	/**
	 * Full stops and the like: {@code start} to {@code end}, with what they close to
	 * {@code closed}; {@code next} is the next character that is not blank.
	 */
	private record Stop(int start, int end, int closed, int next) {
	}

	private Stop stopAt(int start) {
		int marks = start + 1;
		while (isMark(marks) || isSpacedDot(marks)) {
			marks += isMark(marks) ? 1 : 2;
		}
		int closed = marks;
		while (isClosing(closed)) {
			closed++;
		}
		closed = afterNoteNumbers(closed);
		int next = closed;
		while (next < this.end && Paragraphs.isBlank(at(next))) {
			next++;
		}
		return new Stop(start, marks, closed, next);
	}

	private boolean ends(int sentence, Stop stop) {
		int word = stop.next;
		while (word < this.end && OPENING.indexOf(at(word)) >= 0) {
			word++;
		}
		if (word == this.end || isOmission(stop)) {
			return false;
		}
		if (stop.next == stop.closed) {
			return isMissingBlank(stop, word);
		}
		if ((word == stop.next && isLowerCase(word)) || ",;:)]-–—/&+=%".indexOf(at(word)) >= 0) {
			return false;
		}
		if (hasQuote(stop) && Character.isLetter(at(word)) && isAttribution(word)) {
			return false;
		}
		if (isFullStop(stop)) {
			return endsAfter(wordBefore(stop), sentence, word);
		}
		return !INNER.contains(wordBefore(stop) + at(stop.start)) || isOpener(word);
	}

	private boolean endsAfter(String before, int sentence, int word) {
		boolean first = this.text.startsWith(before, sentence) && this.text.startsWith(".", sentence + before.length());
		if (first && LIST_MARK.matcher(before).matches()) {
			return false;
		}
		if (isIn(TITLES, before)) {
			return false;
		}
		String after = wordAt(word);
		if (isIn(BEFORE_NUMBER, before)) {
			return !NUMERAL.matcher(after).matches();
		}
		if (isIn(TIMES, before)) {
			boolean day = Character.isDigit(at(word))
					&& AFTER_TIME.contains(wordAt(Math.min(this.end, word + after.length() + 1)));
			return !AFTER_TIME.contains(after) && !day;
		}
		if (isIn(INNER, before) || LETTERS.matcher(before).matches()) {
			return isOpener(word);
		}
		return true;
	}

	/** "ended.The army", but neither "3.5" nor "example.Org" nor "Gen.Smith". */
	private boolean isMissingBlank(Stop stop, int word) {
		String before = wordBefore(stop);
		boolean words = before.length() > 1 && before.chars().allMatch(Character::isLetter)
				&& Character.isLowerCase(before.charAt(before.length() - 1)) && Character.isUpperCase(at(word))
				&& (word + 1 == this.end || Character.isLowerCase(at(word + 1)) || Paragraphs.isBlank(at(word + 1)));
		return words && !isIn(TITLES, before) && !isIn(BEFORE_NUMBER, before) && !isAddress(stop);
	}

	private boolean isAddress(Stop stop) {
		int from = stop.start;
		while (from > 0 && stop.start - from < WORD && !Paragraphs.isBlank(at(from - 1))) {
			from--;
		}
		String before = this.text.substring(from, stop.start);
		return before.contains("/") || before.contains("@") || before.startsWith("www.")
				|| Set.of("Com", "Org", "Net").contains(wordAt(stop.closed));
	}

	/**
	 * Whether a quotation's speaker and verb follow, and no more than a place or time
	 * with them: "Smith said." but not "Smith said the war was over."
	 */
	private boolean isAttribution(int position) {
		Matcher words = WORD_TO_BLANK.matcher(this.text).region(position, Math.min(this.end, position + CLAUSE));
		String before = words.find() ? words.group() : "";
		for (int index = 1; index <= SPEAKER && (NAME.matcher(before).matches() || isTitle(before))
				&& words.find(); index++) {
			before = words.group();
			Matcher verb = VERB.matcher(before);
			if (verb.matches() && QUOTATION_VERBS.contains(verb.group("verb"))) {
				return !verb.group("mark").isEmpty() || isTimeOrPlace(words);
			}
		}
		return false;
	}

	/** "to reporters." or "on Monday." and then nothing more. */
	private static boolean isTimeOrPlace(Matcher words) {
		for (int index = 0; index < SPEAKER && words.find(); index++) {
			Matcher word = VERB.matcher(words.group());
			if (!word.matches() || word.group("verb").equals("that")
					|| (index == 0 && !AFTER_VERB.contains(word.group("verb")))) {
				return false;
			}
			if (!word.group("mark").isEmpty()) {
				return true;
			}
		}
		return false;
	}

	private static boolean isTitle(String word) {
		return word.endsWith(".") && isIn(TITLES, word.substring(0, word.length() - 1));
	}

	/** "[...]" and "(…)" stand for words left out. */
	private boolean isOmission(Stop stop) {
		char before = (stop.start > 0) ? at(stop.start - 1) : ' ';
		return (before == '[' || before == '(') && !isFullStop(stop);
	}

	private boolean isFullStop(Stop stop) {
		return stop.end == stop.start + 1 && at(stop.start) == '.';
	}

	private boolean hasQuote(Stop stop) {
		for (int position = stop.end; position < stop.closed; position++) {
			if (CLOSING_QUOTES.indexOf(at(position)) >= 0) {
				return true;
			}
		}
		return false;
	}

	private boolean isMark(int position) {
		return position < this.end && ".?!…".indexOf(at(position)) >= 0;
	}

	/** The second and third full stop of ". . .". */
	private boolean isSpacedDot(int position) {
		return position + 1 < this.end && at(position) == ' ' && at(position + 1) == '.'
				&& (position + 2 == this.end || !Character.isLetterOrDigit(at(position + 2)));
	}

	/** A straight mark closes unless a word begins with it. */
	private boolean isClosing(int position) {
		if (position >= this.end) {
			return false;
		}
		if ("\"'’".indexOf(at(position)) >= 0) {
			return position + 1 == this.end || !Character.isLetterOrDigit(at(position + 1));
		}
		return "”»)]}".indexOf(at(position)) >= 0;
	}

	/** "[12]" directly after a full stop names a note to the sentence. */
	private int afterNoteNumbers(int position) {
		Matcher notes = NOTE_NUMBERS.matcher(this.text).region(position, this.end);
		return notes.lookingAt() ? notes.end() : position;
	}

	private boolean isOpener(int position) {
		String word = wordAt(position);
		int after = position + word.length();
		boolean initial = word.length() == 1 && after < this.end && at(after) == '.';
		return !initial && OPENERS.contains(word);
	}

	/** "the", but neither "al-Amin" nor "iPhone". */
	private boolean isLowerCase(int position) {
		return Character.isLowerCase(at(position))
				&& !LOWER_CASE_NAME.matcher(this.text).region(position, this.end).lookingAt();
	}

	/** The word that a full stop follows, with the full stops within it. */
	private String wordBefore(Stop stop) {
		int last = (stop.start > 0 && at(stop.start - 1) == '[') ? stop.start - 1 : stop.start;
		int first = last;
		while (first > 0 && last - first < WORD && (Character.isLetterOrDigit(at(first - 1)) || at(first - 1) == '.')) {
			first--;
		}
		while (first < last && at(first) == '.') {
			first++;
		}
		return this.text.substring(first, last);
	}

	/** Letters and digits from here on; empty where none stand here. */
	private String wordAt(int position) {
		int last = position;
		while (last < this.end && last - position < WORD && Character.isLetterOrDigit(at(last))) {
			last++;
		}
		return this.text.substring(position, last);
	}

	private static boolean isIn(Set<String> words, String word) {
		return words.contains(word) || (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))
				&& words.contains(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)));
	}

	private char at(int position) {
		return this.text.charAt(position);
	}

}
