package org.conflictarchive.extraction.statements;

import java.util.Optional;
import java.util.Set;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Quotation;
import org.conflictarchive.extraction.language.Token;
import org.conflictarchive.extraction.language.VerbForm;
import org.conflictarchive.extraction.language.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Contents that follow their cue, by what the cue governs.
 */
final class AfterCueRules {

	private static final Set<String> CONTENT_WORDS = Set.of("how", "why", "what", "whether", "if", "where");

	private static final Set<String> SPEECH_NOUNS = Set.of("details", "facts", "evidence", "findings", "position",
			"figures", "results", "account", "report", "statement", "apology", "proposal", "proposals", "demands",
			"conditions");

	/** What is called, but not called anything: "called a halt". */
	private static final Set<String> NO_NAMING = Set.of("halt", "end", "truce", "strike", "election", "elections",
			"referendum", "vote", "meeting", "session", "police", "ambulance", "attention", "them", "him", "her", "me",
			"us");

	private static final Set<String> TOLL_NOUNS = Set.of("toll", "number", "numbers", "count", "figure", "total",
			"losses", "casualties", "dead", "deaths", "tally", "injured", "wounded", "strength");

	private static final Set<String> VENUES = Set.of("statement", "interview", "tweet", "speech", "briefing",
			"conference", "letter", "post", "message", "address", "report", "release", "video", "telegram", "twitter",
			"television", "tv", "facebook", "parliament", "reporters", "journalists", "x", "phone", "telephone",
			"radio", "communique", "communiqué", "media", "condition", "remarks", "comments", "note", "bulletin",
			"update", "testimony", "email", "e-mail", "text", "conversation", "summit", "time", "meeting", "visit",
			"anonymity", "website", "channel", "page", "account", "broadcast", "press", "call");

	private final SpeechSentence words;

	private final Adjuncts adjuncts;

	private final Contents contents;

	AfterCueRules(SpeechSentence words, Adjuncts adjuncts, Contents contents) {
		this.words = words;
		this.adjuncts = adjuncts;
		this.contents = contents;
	}

	@Nullable Draft contentAfter(int verb, Phrase speaker, Set<Frame> frames) {
		int at = verb + 1;
		int cueEnd = verb + 1;
		Phrase hearer = null;
		if (frames.contains(Frame.TELL) && this.words.beginsPhrase(at) && !this.words.is(at, "that")) {
			int end = endOfHearer(at);
			if (end > at) {
				hearer = this.words.phrase(at, end);
				int next = this.adjuncts.after(end);
				Draft told = clause(verb, cueEnd, speaker, next, frames, "told");
				if (told != null) {
					told.relayWords.add(hearer);
					return told;
				}
			}
		}
		if (frames.contains(Frame.POINT)) {
			if (this.words.is(at, "to")) {
				return nounPhrase(verb, at + 1, speaker, at + 1, "cue-preposition");
			}
			if (!this.words.is(at, "out")) {
				return null;
			}
			at++;
			cueEnd++;
		}
		int next = this.adjuncts.after(at);
		boolean clausal = frames.contains(Frame.THAT) || frames.contains(Frame.POINT) || frames.contains(Frame.READ);
		if (clausal) {
			Draft draft = clause(verb, cueEnd, speaker, next, frames, null);
			if (draft != null) {
				return draft;
			}
		}
		else if (this.words.isQuoteAhead(next) && !frames.contains(Frame.NP) && !frames.contains(Frame.SPEECH)) {
			Draft draft = quotationAt(verb, cueEnd, speaker, next);
			if (draft != null) {
				return draft;
			}
		}
		if (frames.contains(Frame.TO) && this.words.is(next, WordClass.TO) && this.words.is(next + 1, WordClass.VERB)) {
			return this.contents.upTo(verb, cueEnd, speaker, next, "cue-infinitive");
		}
		if (frames.contains(Frame.ON) && this.words.is(at, "on")) {
			return asked(verb, at + 1, speaker, at + 1);
		}
		if (frames.contains(Frame.FOR) && this.words.is(at, "for")) {
			return nounPhrase(verb, at + 1, speaker, at + 1, "cue-preposition");
		}
		if (frames.contains(Frame.ON) && this.words.is(at, "to")) {
			return asked(verb, at + 1, speaker, at + 1);
		}
		if (frames.contains(Frame.ASK)) {
			Draft draft = asked(verb, cueEnd, speaker, at);
			if (draft != null) {
				return draft;
			}
		}
		if (frames.contains(Frame.OF) || frames.contains(Frame.AS) || frames.contains(Frame.NAME)
				|| frames.contains(Frame.BLAME)) {
			Draft draft = complement(verb, cueEnd, speaker, at, frames);
			if (draft != null) {
				return draft;
			}
		}
		if (frames.contains(Frame.TOLL)) {
			return toll(verb, cueEnd, speaker, at);
		}
		if (frames.contains(Frame.ING) && next < this.words.size() && this.words.token(next).isVerb(VerbForm.GERUND)) {
			return this.contents.upTo(verb, cueEnd, speaker, next, "cue-gerund");
		}
		if (frames.contains(Frame.NP) || frames.contains(Frame.SPEECH)) {
			return object(verb, cueEnd, speaker, next, frames);
		}
		return null;
	}

	/** A clause or quotation at the token, with "that" or bare. */
	@Nullable Draft clause(int verb, int cueEnd, Phrase speaker, int at, Set<Frame> frames, @Nullable String prefix) {
		if (at >= this.words.size()) {
			return null;
		}
		Token token = this.words.token(at);
		if (token.is("that")) {
			return this.contents.upTo(verb, cueEnd, speaker, at + 1, "cue-that-clause");
		}
		int that = this.adjuncts.thatAhead(at);
		if (that > 0) {
			return this.contents.upTo(verb, cueEnd, speaker, that + 1, "cue-that-clause");
		}
		if (this.words.isQuoteAhead(at)) {
			Draft quoted = quotationAt(verb, cueEnd, speaker, at);
			if (quoted != null) {
				return quoted;
			}
		}
		if (CONTENT_WORDS.contains(token.lower())) {
			return this.contents.upTo(verb, cueEnd, speaker, at, "cue-question-clause");
		}
		if (this.words.beginsClause(at)) {
			return this.contents.upTo(verb, cueEnd, speaker, at, "cue-bare-clause");
		}
		if ((token.is("if") || token.is(WordClass.PREPOSITION) || token.is("there")) && this.words.hasClauseAhead(at)) {
			return this.contents.upTo(verb, cueEnd, speaker, at, "cue-bare-clause");
		}
		return null;
	}

	private int endOfHearer(int at) {
		int end = this.words.endOfBase(at);
		// "told Reuters the attack": a name and then a determiner are two phrases
		if (this.words.is(at, WordClass.NAME)) {
			int i = at;
			while (i < end && this.words.is(i, WordClass.NAME)) {
				i++;
			}
			if (i < end && !this.words.is(i, WordClass.POSSESSIVE)) {
				return this.words.is(i, WordClass.NOUN) && !this.words.is(i + 1, "that")
						&& VENUES.contains(this.words.token(i).lower()) ? i + 1 : i;
			}
		}
		if (end < this.words.size() && this.words.is(end, "of") && !this.words.beginsPhraseAndVerb(end + 1)) {
			int next = this.words.endOfBase(end + 1);
			return (next > end + 1) ? next : end;
		}
		return end;
	}

	private @Nullable Draft asked(int verb, int cueEnd, Phrase speaker, int at) {
		if (!this.words.beginsPhrase(at)) {
			return null;
		}
		int end = this.words.endOfPhrase(at);
		for (int i = this.words.endOfBase(at); i < this.words.size() && i <= end + 6; i++) {
			if (this.words.is(i, WordClass.TO) && i + 1 < this.words.size()
					&& (this.words.is(i + 1, WordClass.VERB) || this.words.is(i + 1, WordClass.AUXILIARY)
							|| this.words.is(i + 1, WordClass.ADVERB) || this.words.token(i + 1).verb() != null)) {
				return this.contents.upTo(verb, cueEnd, speaker, at, "cue-hearer-infinitive");
			}
			if (this.words.is(i, "not") && this.words.is(i + 1, WordClass.TO)) {
				return this.contents.upTo(verb, cueEnd, speaker, at, "cue-hearer-infinitive");
			}
			if (this.words.token(i).isFiniteVerb() || this.words.is(i, ";")) {
				return null;
			}
		}
		return null;
	}

	private @Nullable Draft complement(int verb, int cueEnd, Phrase speaker, int at, Set<Frame> frames) {
		if (!this.words.beginsPhrase(at) && !this.words.is(at, WordClass.OPEN_QUOTE)) {
			return null;
		}
		int base = this.words.endOfBase(at);
		for (int i = Math.max(base, at + 1); i < this.words.size() && i < at + 40; i++) {
			Token token = this.words.token(i);
			if (frames.contains(Frame.OF) && token.is("of")
					|| frames.contains(Frame.AS) && (token.is("as") || token.is("to"))
					|| frames.contains(Frame.BLAME) && (token.is("for") || token.is("on") || token.is("to"))) {
				return this.contents.upTo(verb, cueEnd, speaker, at, "cue-object-complement");
			}
			if (token.isFiniteVerb() && !token.is(WordClass.AUXILIARY) || token.is(";")) {
				break;
			}
		}
		if (frames.contains(Frame.BLAME) && base > at) {
			return this.contents.upTo(verb, cueEnd, speaker, at, "cue-object-complement");
		}
		if (frames.contains(Frame.NAME)) {
			int end = Math.max(this.words.endOfPhrase(at), base);
			if (NO_NAMING.contains(this.words.token(Math.max(at, base - 1)).lower())
					|| this.words.is(speaker.from() - 1, WordClass.RELATIVE)) {
				return null;
			}
			boolean named = this.words.is(end, WordClass.OPEN_QUOTE) || this.words.is(end, WordClass.ADJECTIVE)
					|| this.words.beginsPhrase(end) || this.words.is(end, WordClass.ADVERB)
					|| this.words.is(end - 1, WordClass.ADJECTIVE);
			return named ? this.contents.upTo(verb, cueEnd, speaker, at, "cue-object-complement") : null;
		}
		return null;
	}

	/** "put the toll at 46", "raised the number of dead to six" */
	private @Nullable Draft toll(int verb, int cueEnd, Phrase speaker, int at) {
		boolean counted = false;
		for (int i = at; i < this.words.size() && i < at + 25; i++) {
			Token token = this.words.token(i);
			counted |= TOLL_NOUNS.contains(token.lower());
			if (counted && (token.is("at") || token.is("to") || token.is("in") && !this.words.beginsPhrase(i + 1)
					|| token.is("in") && this.words.is(i + 1, "the"))) {
				return this.contents.upTo(verb, cueEnd, speaker, at, "cue-toll");
			}
			if (token.isFiniteVerb() && !token.isVerb(VerbForm.PAST) || token.is(";")) {
				return null;
			}
		}
		return null;
	}

	private @Nullable Draft object(int verb, int cueEnd, Phrase speaker, int at, Set<Frame> frames) {
		boolean quoted = this.words.is(at, WordClass.OPEN_QUOTE);
		if (!this.words.beginsPhrase(quoted ? at + 1 : at)
				&& !(at < this.words.size() && this.words.token(at).isVerb(VerbForm.GERUND))) {
			return null;
		}
		int base = this.words.endOfBase(quoted ? at + 1 : at);
		Token head = this.words.token(Math.max(at, base - 1));
		if (frames.contains(Frame.SPEECH) && !SPEECH_NOUNS.contains(head.lower())) {
			return null;
		}
		if (this.words.token(verb).lemma().equals("claim")) {
			if (head.is("responsibility") || head.is("credit")) {
				return new Draft(this.words.sentence(), this.words.span(verb, verb + 1), speaker,
						this.words.span(verb, this.contents.contentEnd(base, verb)), "cue-object");
			}
			if (head.is("lives") || head.is("life")) {
				return null;
			}
		}
		return this.contents.upTo(verb, cueEnd, speaker, at, "cue-object");
	}

	private @Nullable Draft nounPhrase(int verb, int cueEnd, Phrase speaker, int at, String rule) {
		if (!this.words.beginsPhrase(at) && !this.words.is(at, WordClass.OPEN_QUOTE)
				&& !(at < this.words.size() && this.words.token(at).isVerb(VerbForm.GERUND))) {
			return null;
		}
		return this.contents.upTo(verb, cueEnd, speaker, at, rule);
	}

	private @Nullable Draft quotationAt(int verb, int cueEnd, Phrase speaker, int at) {
		int open = this.words.is(at, WordClass.OPEN_QUOTE) ? at : at + 1;
		int start = this.words.token(open).span().start();
		Optional<Quotation> quotation = this.words.text()
			.quotationAt(start)
			.filter((each) -> each.outer().start() == start);
		if (quotation.isEmpty()) {
			// a quotation inside a quotation
			return (open == at) ? null : this.contents.upTo(verb, cueEnd, speaker, open, "cue-quotation");
		}
		int after = this.words.indexAt(quotation.get().outer().end());
		boolean goesOn = after < this.words.size() && open == at && !this.words.is(after, WordClass.COMMA)
				&& !this.words.is(after, WordClass.MARK) && !this.words.is(after, WordClass.CONJUNCTION)
				&& !this.words.is(after, WordClass.SUBORDINATOR) && !this.words.is(after, WordClass.PREPOSITION);
		if (goesOn) {
			return null;
		}
		return new Draft(this.words.sentence(), this.words.span(verb, cueEnd), speaker,
				this.contents.trimmed(quotation.get().inner()), "cue-quotation");
	}

}
