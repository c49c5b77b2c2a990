package org.conflictarchive.extraction.statements;

import java.util.Set;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.Token;
import org.conflictarchive.extraction.language.VerbForm;
import org.conflictarchive.extraction.language.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * When, where and to whom something is said: the words between a cue and its content.
 */
final class Adjuncts {

	private static final Set<String> VENUES = Set.of("statement", "interview", "tweet", "speech", "briefing",
			"conference", "letter", "post", "message", "address", "report", "release", "video", "telegram", "twitter",
			"television", "tv", "facebook", "parliament", "reporters", "journalists", "x", "phone", "telephone",
			"radio", "communique", "communiqué", "media", "condition", "remarks", "comments", "note", "bulletin",
			"update", "testimony", "email", "e-mail", "text", "conversation", "summit", "time", "meeting", "visit",
			"anonymity", "website", "channel", "page", "account", "broadcast", "press", "call");

	/** Of these the ones that somebody's words stand in and nothing else happens in. */
	private static final Set<String> SPEECHES = Set.of("statement", "interview", "tweet", "speech", "address",
			"briefing", "letter", "post", "message", "telegram", "twitter", "television", "tv", "facebook",
			"communique", "communiqué", "broadcast", "x", "conference");

	private static final Set<String> UNITS = Set.of("morning", "night", "evening", "afternoon", "week", "month", "year",
			"weekend");

	/** How far a comma between a cue and what it governs can be. */
	private static final int NEAR = 16;

	private final SpeechSentence words;

	Adjuncts(SpeechSentence words) {
		this.words = words;
	}

	/**
	 * "said in a statement on Monday that": the "that" behind adjuncts without a verb.
	 */
	int thatAhead(int at) {
		for (int i = at; i < this.words.size() && i < at + 30; i++) {
			Token token = this.words.token(i);
			if (token.is("that") && token.is(WordClass.SUBORDINATOR)
					&& (i == 0 || !this.words.token(i - 1).is(WordClass.NOUN) || startsAdjunct(at))) {
				return (i > at && startsAdjunct(at)) ? i : -1;
			}
			boolean citing = token.is("citing") || token.is("quoting");
			if (token.isVerb(VerbForm.GERUND) && this.words.is(i - 1, WordClass.COMMA) && !citing
					|| token.isFiniteVerb() && !isOfVenue(i) || token.isQuote() || token.is(";") || token.is(":")) {
				return -1;
			}
		}
		return -1;
	}

	boolean startsAdjunct(int at) {
		return this.words.is(at, WordClass.PREPOSITION) || this.words.is(at, WordClass.TO)
				|| this.words.is(at, WordClass.ADVERB) || this.words.is(at, WordClass.COMMA) || isDay(at);
	}

	boolean isDay(int index) {
		return index < this.words.size() && (isThisTime(index) || Set
			.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today",
					"overnight", "late", "early", "earlier", "last")
			.contains(this.words.token(index).lower()));
	}

	/** "confirmed this morning", but not "confirmed this week's toll" */
	private boolean isThisTime(int index) {
		return this.words.is(index, "this") && index + 1 < this.words.size()
				&& UNITS.contains(this.words.token(index + 1).lower()) && !this.words.is(index + 2, "'s");
	}

	/**
	 * "this week", "late Monday": the index behind; the same where no such words stand.
	 */
	int afterDay(int from) {
		int at = isDay(from) ? from + 1 : from;
		while (at > from && at < this.words.size() && UNITS.contains(this.words.token(at).lower())) {
			at++;
		}
		return at;
	}

	/**
	 * Skips when and where it was said, as far as a clause, a quotation or "that"
	 * follows.
	 */
	int after(int from) {
		int at = from;
		for (int step = 0; step < 8 && at < this.words.size(); step++) {
			Token token = this.words.token(at);
			if (isDay(at) && !this.words.is(at + 1, "'s")) {
				at = afterDay(at);
			}
			else if (token.is(WordClass.ADVERB) && !token.is("there") && !this.words.beginsPhraseAndVerb(at)
					&& !nextIsNumber(at)) {
				at++;
			}
			else if ((token.is(WordClass.PREPOSITION) || token.is(WordClass.TO)) && this.words.beginsPhrase(at + 1)) {
				int end = endOfVenue(at + 1);
				if (end == at + 1 || !isVenueOrTime(at + 1, end) && !followsContent(end)) {
					break;
				}
				at = end;
			}
			else if (at > from && isOfVenue(at) && !this.words.token(at - 1).is(WordClass.NAME)) {
				at++;
			}
			else if (token.is(WordClass.COMMA) && at > from
					&& (this.words.isQuoteAhead(at + 1) || followsContent(at + 1))) {
				at++;
			}
			else if (token.is(WordClass.COMMA) && at == from) {
				int close = closingComma(at);
				if (close < 0) {
					break;
				}
				at = close + 1;
			}
			else {
				break;
			}
		}
		return at;
	}

	/**
	 * "by telephone gunmen had", "at the time 20 soldiers": no word parts the venue from
	 * what is told.
	 */
	private int endOfVenue(int from) {
		int end = this.words.endOfBase(from);
		for (int i = from; i + 1 < end; i++) {
			if (isVenue(this.words.token(i))
					&& (this.words.beginsPhraseAndVerb(i + 1) || this.words.is(i + 1, WordClass.NUMBER))) {
				return i + 1;
			}
		}
		return end;
	}

	/**
	 * "called it an outrage in his nightly address on Friday": where the words end before
	 * how they were said; the same where nothing of that kind closes them.
	 */
	int beforeVenue(int from, int to) {
		for (int i = to - 2; i > from && i > to - NEAR; i--) {
			if (this.words.token(i).isFiniteVerb()) {
				return to;
			}
			int speech = speechIn(i);
			if (speech > i && after(speech + 1) >= to) {
				return i;
			}
		}
		return to;
	}

	/** The noun of "in his nightly address", "on television"; -1 where none is. */
	private int speechIn(int at) {
		boolean preposition = this.words.is(at, "in") || this.words.is(at, "on") || this.words.is(at, "during");
		if (!preposition || this.words.is(at + 1, WordClass.DETERMINER) && !this.words.is(at + 1, "a")
				&& !this.words.is(at + 1, "an")) {
			return -1;
		}
		for (int i = at + 1; i < this.words.size() && i < at + 5; i++) {
			if (this.words.token(i).isOneOf(SPEECHES)) {
				return i;
			}
			if (!this.words.token(i).wordClass().isNominal() && !this.words.is(i, WordClass.ADVERB)) {
				return -1;
			}
		}
		return -1;
	}

	/** "noted on Monday, the …", "said from the palace, \"…\"": the comma, or -1. */
	int commaAhead(int from) {
		for (int i = from; i < this.words.size() && i < from + NEAR; i++) {
			Token token = this.words.token(i);
			if (token.is(WordClass.COMMA)) {
				return i;
			}
			if (token.isFiniteVerb() || token.isQuote() || token.is(";") || token.is(":")
					|| token.is(WordClass.CONJUNCTION) || token.is(WordClass.RELATIVE)) {
				return -1;
			}
		}
		return -1;
	}

	/** ", with its head, Ada Berg, saying": who speaks in it; null elsewhere. */
	@Nullable Phrase subjectWithin(int participle) {
		if (!this.words.is(participle - 1, WordClass.COMMA)) {
			return null;
		}
		int commas = 0;
		for (int i = participle - 2; i > 0 && i > participle - NEAR; i--) {
			if (this.words.is(i, WordClass.COMMA)) {
				commas++;
			}
			if (this.words.token(i).isFiniteVerb() || this.words.token(i).isQuote() || commas > 2) {
				return null;
			}
			if (this.words.is(i, "with") && this.words.is(i - 1, WordClass.COMMA) && commas == 1
					&& this.words.beginsPhrase(i + 1)) {
				int end = this.words.endOfPhrase(i + 1);
				return this.words.is(end, WordClass.COMMA) ? this.words.phrase(i + 1, end) : null;
			}
		}
		return null;
	}

	/** "a statement posted on its website" */
	private boolean isOfVenue(int verb) {
		return this.words.token(verb).isVerb(VerbForm.PAST) && this.words.is(verb - 1, WordClass.NOUN)
				&& isVenue(this.words.token(verb - 1));
	}

	/** Whether the sentence of a statement tells where or how it was said. */
	static boolean hasVenue(Draft draft) {
		Sentence sentence = draft.sentence;
		for (int i = 0; i < sentence.size(); i++) {
			Token token = sentence.token(i);
			if (isVenue(token) && !draft.content.covers(token.span()) || "tell".equals(token.lemma())) {
				return true;
			}
		}
		return false;
	}

	/** Whether the noun names where or how things are said. */
	static boolean isVenue(Token token) {
		return VENUES.contains(token.lower());
	}

	private boolean nextIsNumber(int at) {
		return this.words.is(at + 1, WordClass.NUMBER) || this.words.is(at + 1, "than");
	}

	private boolean followsContent(int at) {
		return at < this.words.size() && (this.words.is(at, "that") || this.words.is(at, ":")
				|| this.words.token(at).isQuote() || this.words.is(at, WordClass.COMMA)
						&& (this.words.isQuoteAhead(at + 1) || this.words.is(at + 1, "that")));
	}

	private boolean isVenueOrTime(int from, int to) {
		for (int i = from; i < to; i++) {
			if (VENUES.contains(this.words.token(i).lower()) || isDay(i) || isMonth(i)) {
				return true;
			}
		}
		return false;
	}

	private boolean isMonth(int index) {
		return Set
			.of("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
					"november", "december")
			.contains(this.words.token(index).lower()) && this.words.token(index).isCapitalised();
	}

	/**
	 * "said, without giving details, that": the comma that closes the aside; -1 if none.
	 */
	private int closingComma(int comma) {
		for (int i = comma + 1; i < this.words.size() && i < comma + 20; i++) {
			Token token = this.words.token(i);
			if (token.is(WordClass.COMMA)) {
				return (this.words.is(i + 1, "that") || this.words.isQuoteAhead(i + 1)) ? i : -1;
			}
			if (token.isQuote() || token.is(";")) {
				return -1;
			}
		}
		return -1;
	}

}
