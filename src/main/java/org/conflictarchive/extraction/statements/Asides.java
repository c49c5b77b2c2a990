package org.conflictarchive.extraction.statements;

import java.util.Set;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Token;
import org.conflictarchive.extraction.language.VerbForm;
import org.conflictarchive.extraction.language.WordClass;

/**
 * Where, behind what somebody said, the report's own voice goes on: comments on the
 * statement or on how it was made.
 */
final class Asides {

	/** "…, declining to say more", "…, without giving evidence" */
	private static final Set<String> MANNER = Set.of("declining", "refusing", "citing", "quoting", "referring",
			"alluding", "speaking", "answering", "responding", "replying", "offering", "using", "without", "echoing",
			"contradicting", "invoking", "pointing", "drawing", "prompting", "sparking", "dashing", "stoking",
			"heightening", "underscoring", "underlining", "reviving", "deepening", "defying");

	/** Of these the ones that tell of no words. */
	private static final Set<String> COMMENTING = Set.of("contradicting", "echoing", "defying", "underlining",
			"underscoring");

	/** "… but declined to say more" */
	private static final Set<String> HOLDING_BACK = Set.of("decline", "refuse", "give", "provide", "offer", "stop",
			"elaborate", "specify", "say");

	private static final Set<String> WITHHELD = Set.of("give", "provide", "offer", "elaborate", "specify", "name",
			"say", "identify", "cite", "go", "present", "detail", "disclose");

	private static final Set<String> UNITS = Set.of("minutes", "hours", "days", "weeks", "months", "years", "hour",
			"day", "week", "month", "year");

	/** What a comment in apposition calls the statement. */
	private static final Set<String> COMMENTED = Set.of("figure", "number", "claim", "toll", "charge", "accusation",
			"allegation", "assertion", "account", "version", "estimate", "statement", "suggestion", "denial");

	/** What a comment in apposition calls the saying itself. */
	private static final Set<String> SUMMARIES = Set.of("about-face", "reversal", "admission", "acknowledgement",
			"acknowledgment", "shift", "departure", "remark", "comment", "concession", "confession", "announcement",
			"declaration", "message", "pledge", "threat", "warning", "stance", "position", "rebuke");

	private static final Set<String> BACKGROUND = Set.of("war", "conflict", "invasion", "uprising", "insurgency",
			"crisis");

	private static final int NEAR = 12;

	private final SpeechSentence words;

	private final Cues cues;

	private final Doubts doubts;

	Asides(SpeechSentence words, Cues cues) {
		this.words = words;
		this.cues = cues;
		this.doubts = new Doubts(words);
	}

	/** Whether the report's own comment on what was said begins at the token. */
	boolean beginAt(int i, int from) {
		Token token = this.words.token(i);
		if (token.is("citing") || token.is("quoting") || isWithholding(i)) {
			return true;
		}
		if (token.is("but") || token.is("and")) {
			return isHoldingBack(i + 1) || !this.words.hasFiniteVerb(from, i)
					&& (isOtherDeed(i + 1) || token.is("but") && this.words.beginsPhraseAndVerb(i + 1));
		}
		if (!token.is(WordClass.COMMA) && !(token.is(WordClass.CLOSE_QUOTE) && this.words.is(i - 1, WordClass.COMMA))) {
			return false;
		}
		int next = i + 1;
		if (next < this.words.size() && MANNER.contains(this.words.token(next).lower())) {
			return true;
		}
		if (this.doubts.beginAt(next) || this.words.is(next, "whereupon") || this.words.is(next, WordClass.PREPOSITION)
				&& this.words.is(next + 1, "which") && this.words.is(next, "after")) {
			return true;
		}
		if (this.words.is(next, "though") || this.words.is(next, "although")) {
			return this.words.beginsPhraseAndVerb(next + 1);
		}
		return isRelativeComment(next) || isAppositiveComment(next) || isClosingRelative(next) || isTimeAfter(next)
				|| isParticipialSpeech(next);
	}

	/** ", contradicting the rebels' account": the report's comment, nobody's cue. */
	static boolean isManner(SpeechSentence words, int verb) {
		return words.is(verb - 1, WordClass.COMMA) && words.token(verb).isOneOf(COMMENTING);
	}

	/** "without giving details", "without elaborating" */
	private boolean isWithholding(int at) {
		return this.words.is(at, "without") && at + 1 < this.words.size()
				&& this.words.token(at + 1).isVerb(VerbForm.GERUND)
				&& (WITHHELD.contains(this.words.token(at + 1).lemma()));
	}

	/** "but declined to comment", "but gave no details", "but did not elaborate" */
	private boolean isHoldingBack(int at) {
		int i = at;
		boolean negated = false;
		while (i < this.words.size() && (this.words.is(i, WordClass.AUXILIARY) || this.words.is(i, WordClass.MODAL)
				|| this.words.is(i, WordClass.NEGATION) || this.words.is(i, WordClass.ADVERB))) {
			negated |= this.words.is(i, WordClass.NEGATION) || this.words.token(i).lower().endsWith("n't");
			i++;
		}
		if (i >= this.words.size()) {
			return false;
		}
		Token verb = this.words.token(i);
		boolean holding = HOLDING_BACK.contains(verb.lemma());
		return verb.is("declined") || verb.is("refused") || verb.is("stopped") || negated && (i > at) && holding
				|| holding && this.words.is(i + 1, "no") || negated && this.words.is(at - 1, "but")
				|| negated && this.words.is(i, "be");
	}

	/** "declared a day of mourning and ordered flags lowered": a deed of the speaker. */
	private boolean isOtherDeed(int at) {
		int i = at;
		while (this.words.is(i, WordClass.ADVERB)) {
			i++;
		}
		return i < this.words.size() && this.words.token(i).isFiniteVerb() && !this.words.isParticipleBefore(i);
	}

	/** "…, which the army has called a misunderstanding" */
	private boolean isRelativeComment(int at) {
		if (this.words.is(at, "something") && this.words.beginsPhraseAndVerb(at + 1)) {
			// "…, something it has always denied"
			return true;
		}
		return (this.words.is(at, "which") || this.words.is(at, "whom") || this.words.is(at, "where"))
				&& isSubjectOfCue(at + 1);
	}

	/** "…, a figure (that) the army disputes" */
	private boolean isAppositiveComment(int at) {
		if (!this.words.is(at, WordClass.DETERMINER)) {
			return false;
		}
		int end = this.words.endOfBase(at);
		if (isCommented(this.words, end - 1) && this.words.is(end, "of")) {
			// "a version of events that witnesses dispute"
			end = Math.max(end, this.words.endOfBase(end + 1));
		}
		return end > at && (isSubjectOfCue(end) || isSummedUp(end) || isDeniedBy(end)
				|| isSubjectOfCue(end + 1) && (this.words.is(end, "that") || this.words.is(end, WordClass.RELATIVE))
				|| splitsPhrase(at, end));
	}

	/** "…, a figure dismissed by the army" */
	private boolean isDeniedBy(int verb) {
		return isCommented(this.words, verb - 1) && this.cues.isCue(verb) && this.words.is(verb + 1, "by");
	}

	/** "…, an about-face that enraged families": what the statement amounts to. */
	private boolean isSummedUp(int end) {
		return SUMMARIES.contains(this.words.token(end - 1).lower())
				&& (this.words.is(end, "that") || this.words.is(end, WordClass.RELATIVE));
	}

	/** "a figure U.S. officials called …": no word parts the comment from its subject. */
	private boolean splitsPhrase(int from, int end) {
		for (int i = from + 2; i < end; i++) {
			if (this.words.is(i - 1, WordClass.NOUN) && COMMENTED.contains(this.words.token(i - 1).lower())
					&& hasVerbSoon(end)) {
				return true;
			}
		}
		return this.words.is(end - 1, WordClass.NOUN) && COMMENTED.contains(this.words.token(end - 1).lower())
				&& this.words.beginsPhraseAndVerb(end);
	}

	/** Whether the word is what a comment calls a statement: "a figure (the army …)". */
	static boolean isCommented(SpeechSentence words, int index) {
		return words.is(index, WordClass.NOUN) && COMMENTED.contains(words.token(index).lower());
	}

	private boolean hasVerbSoon(int at) {
		for (int i = at; i < this.words.size() && i < at + 3; i++) {
			if (this.words.token(i).isFiniteVerb()) {
				return true;
			}
		}
		return false;
	}

	private boolean isSubjectOfCue(int from) {
		for (int j = from + 1; j < this.words.size() && j < from + NEAR; j++) {
			Phrase subject = this.cues.isCue(j) ? this.cues.subject(j) : null;
			if (subject != null && subject.from() == from) {
				return true;
			}
		}
		return false;
	}

	/** "…, which would bring the toll to seven": a relative clause with which it ends. */
	private boolean isClosingRelative(int at) {
		if (!this.words.is(at, "which") || at + 1 >= this.words.size() || !this.words.token(at + 1).isFiniteVerb()
				&& !(isBackground(at - 2) && this.words.beginsPhraseAndVerb(at + 1))) {
			return false;
		}
		for (int i = at; i < this.words.size() && i < at + 40; i++) {
			if (this.words.is(i, WordClass.COMMA) && i + 1 < this.words.size()
					&& (this.words.token(i + 1).isFiniteVerb() || this.words.is(i + 1, WordClass.PREPOSITION)
							|| this.words.is(i + 1, WordClass.TO) || this.words.is(i + 1, "that"))) {
				return false;
			}
		}
		return true;
	}

	/** "the war, which Russia began": what readers know, and nobody says here. */
	private boolean isBackground(int noun) {
		return noun >= 0 && BACKGROUND.contains(this.words.token(noun).lower());
	}

	/** "…, a day after the truce", "…, hours before the vote" */
	private boolean isTimeAfter(int at) {
		int i = at;
		while (i < at + 4 && i < this.words.size()
				&& (this.words.is(i, WordClass.DETERMINER) || this.words.is(i, WordClass.NUMBER)
						|| this.words.is(i, WordClass.ADVERB) || this.words.is(i, WordClass.ADJECTIVE)
						|| this.words.is(i, "just"))) {
			i++;
		}
		return i < this.words.size() && UNITS.contains(this.words.token(i).lower())
				&& (this.words.is(i + 1, "after") || this.words.is(i + 1, "before"));
	}

	/** "…, its spokesman telling reporters that …" */
	private boolean isParticipialSpeech(int at) {
		for (int j = at + 1; j < this.words.size() && j < at + NEAR; j++) {
			if (this.words.is(j, WordClass.COMMA)) {
				return false;
			}
			if (this.cues.isCue(j) && this.words.token(j).isVerb(VerbForm.GERUND)) {
				Phrase subject = this.cues.subject(j);
				return subject != null && subject.from() == at;
			}
		}
		return false;
	}

}
