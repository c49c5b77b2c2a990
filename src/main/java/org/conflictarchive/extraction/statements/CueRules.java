package org.conflictarchive.extraction.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.conflictarchive.extraction.language.NounPhrases;
import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Quotation;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.Text;
import org.conflictarchive.extraction.language.Token;
import org.conflictarchive.extraction.language.VerbForm;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.vocabulary.Lexicon;
import org.conflictarchive.vocabulary.Span;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of attribution within one sentence: for each cue the speaker, by the words
 * before or after it, and the content, by what the cue governs.
 */
final class CueRules {

	private static final Set<String> HABITS = Set.of("often", "frequently", "always", "regularly", "usually",
			"routinely", "sometimes", "typically", "generally", "commonly");

	private static final Set<String> CONTENT_WORDS = Set.of("how", "why", "what", "whether", "if", "where");

	private static final Set<String> SPEECH_NOUNS = Set.of("details", "facts", "evidence", "findings", "position",
			"figures", "results", "account", "report", "statement", "apology", "proposal", "proposals", "demands",
			"conditions");

	private static final Set<String> NO_SPEECH = Set.of("footage", "video", "videos", "photos", "photographs", "images",
			"pictures", "picture", "poll", "polls", "map", "maps", "law", "constitution", "sign", "signs", "study",
			"clip", "attack", "strike", "incident", "move", "decision");

	/** What is called, but not called anything: "called a halt". */
	private static final Set<String> NO_NAMING = Set.of("halt", "end", "truce", "strike", "election", "elections",
			"referendum", "vote", "meeting", "session", "police", "ambulance", "attention", "them", "him", "her", "me",
			"us");

	private static final Set<String> TOLL_NOUNS = Set.of("toll", "number", "numbers", "count", "figure", "total",
			"losses", "casualties", "dead", "deaths", "tally", "injured", "wounded", "strength");

	private static final Set<String> CUE_NOUNS = Lexicon.words("cue-nouns");

	private static final Set<String> VENUES = Set.of("statement", "interview", "tweet", "speech", "briefing",
			"conference", "letter", "post", "message", "address", "report", "release", "video", "telegram", "twitter",
			"television", "tv", "facebook", "parliament", "reporters", "journalists", "x", "phone", "telephone",
			"radio", "communique", "communiqué", "media", "condition", "remarks", "comments", "note", "bulletin",
			"update", "testimony", "email", "e-mail", "text", "conversation", "summit", "time", "meeting", "visit",
			"anonymity", "website", "channel", "page", "account", "broadcast", "press", "call");

	private final Text text;

	private final Sentence sentence;

	private final List<Draft> drafts = new ArrayList<>();

	private final @Nullable Phrase[] subjects;

	private final boolean[] cues;

	private CueRules(Text text, Sentence sentence) {
		this.text = text;
		this.sentence = sentence;
		this.subjects = new Phrase[sentence.size()];
		this.cues = new boolean[sentence.size()];
	}

	/** The statements of a sentence, in the order of their cues. */
	static List<Draft> in(Text text, Sentence sentence) {
		CueRules rules = new CueRules(text, sentence);
		rules.findCues();
		for (int i = 0; i < sentence.size(); i++) {
			if (rules.cues[i]) {
				rules.readVerb(i);
			}
			else {
				rules.readAccordingTo(i);
				rules.readNominal(i);
			}
		}
		return rules.drafts;
	}

	private void findCues() {
		for (int i = 0; i < this.sentence.size(); i++) {
			Token token = this.sentence.token(i);
			if (CueVerbs.isCue(token) && !isUnsaid(i)) {
				this.cues[i] = true;
				Phrase subject = isInverted(i) ? subjectAfter(i) : NounPhrases.subjectOf(this.sentence, i);
				if (subject == null && token.isVerb(VerbForm.GERUND)) {
					subject = subjectOfParticiple(i);
				}
				boolean supposed = subject != null && (this.sentence.is(subject.from() - 1, "if")
						|| this.sentence.is(subject.from() - 1, "unless"));
				this.subjects[i] = (subject != null && !supposed && canSpeak(subject)) ? subject : null;
			}
		}
	}

	/** Negated, wished, possible or habitual: nobody says it here. */
	private boolean isUnsaid(int verb) {
		Token token = this.sentence.token(verb);
		for (int i = verb - 1; i >= 0 && i >= verb - 5; i--) {
			Token before = this.sentence.token(i);
			if (before.is(WordClass.NEGATION) || before.lower().endsWith("n't") || before.is(WordClass.MODAL)
					|| HABITS.contains(before.lower()) || before.is("no") && i == verb - 1) {
				return true;
			}
			if (before.is(WordClass.TO)) {
				return !this.sentence.is(i - 1, "on") && !this.sentence.is(i - 1, "continued")
						&& !this.sentence.is(i - 1, "continues");
			}
			if (!before.is(WordClass.ADVERB) && !before.is(WordClass.AUXILIARY)) {
				break;
			}
		}
		return token.isVerb(VerbForm.BASE) && (verb == 0 || this.sentence.is(verb - 1, WordClass.PREPOSITION));
	}

	private boolean isPassive(int verb) {
		Token token = this.sentence.token(verb);
		if (!token.isVerb(VerbForm.PAST) && !token.isVerb(VerbForm.PARTICIPLE)) {
			return false;
		}
		int i = verb - 1;
		while (i >= 0 && (this.sentence.is(i, WordClass.ADVERB) || this.sentence.is(i, WordClass.NEGATION))) {
			i--;
		}
		return i >= 0 && Set.of("is", "are", "was", "were", "been", "be", "being", "'s")
			.contains(this.sentence.token(i).lower()) && this.sentence.is(i, WordClass.AUXILIARY);
	}

	/** "…," said the minister */
	private boolean isInverted(int verb) {
		if (!CueVerbs.framesOf(this.sentence.token(verb)).contains(Frame.THAT)
				&& !CueVerbs.framesOf(this.sentence.token(verb)).contains(Frame.READ)
				|| this.sentence.token(verb).isVerb(VerbForm.GERUND)) {
			return false;
		}
		boolean behind = verb > 0
				&& (this.sentence.is(verb - 1, WordClass.CLOSE_QUOTE) || this.sentence.is(verb - 1, WordClass.COMMA)
						|| this.sentence.is(verb - 1, "—") || this.sentence.is(verb - 1, ";"));
		if (!behind || !NounPhrases.beginsAt(this.sentence, verb + 1)) {
			return false;
		}
		int end = NounPhrases.end(this.sentence, verb + 1);
		boolean quoted = this.sentence.is(verb - 1, WordClass.CLOSE_QUOTE)
				|| this.sentence.is(verb - 1, WordClass.COMMA) && this.sentence.is(verb - 2, WordClass.CLOSE_QUOTE);
		if (!quoted && !(end >= this.sentence.size() || this.sentence.is(end, WordClass.COMMA)
				|| this.sentence.is(end, WordClass.MARK) || isDay(end) || this.sentence.is(end, "on")
				|| this.sentence.is(end, "in"))) {
			return false;
		}
		if (!quoted && (!hasVerb(0, verb) || !canSpeak(new Phrase(this.sentence, verb + 1, end)))) {
			return false;
		}
		return end >= this.sentence.size() || !this.sentence.token(end).isFiniteVerb();
	}

	private @Nullable Phrase subjectAfter(int verb) {
		int end = NounPhrases.end(this.sentence, verb + 1);
		if (end <= verb + 1) {
			return null;
		}
		// "said Smith on Monday", "said Smith in a statement"
		int from = verb + 1;
		int base = NounPhrases.endOfBase(this.sentence, from);
		int to = end;
		for (int i = base; i < end; i++) {
			if (this.sentence.is(i, WordClass.PREPOSITION) && !this.sentence.is(i, "of") && !this.sentence.is(i, "for")
					&& !this.sentence.is(i, "from")) {
				to = i;
				break;
			}
		}
		return (to > from) ? new Phrase(this.sentence, from, to) : null;
	}

	/**
	 * ", adding that": the subject of the verb before; "with officials reporting": what
	 * stands between.
	 */
	private @Nullable Phrase subjectOfParticiple(int verb) {
		for (int i = verb - 1; i >= 0; i--) {
			if (this.subjects[i] != null && this.cues[i]) {
				return this.subjects[i];
			}
			Token token = this.sentence.token(i);
			if (token.is(WordClass.VERB) && token.isFiniteVerb() && !this.cues[i]) {
				Phrase subject = NounPhrases.subjectOf(this.sentence, i);
				if (subject != null) {
					return subject;
				}
			}
		}
		return null;
	}

	/** Whether the words name somebody, or the words of somebody, rather than a thing. */
	private boolean canSpeak(Phrase subject) {
		Token head = headOf(subject);
		if (subject.first().is(WordClass.PRONOUN) && subject.size() == 1) {
			return !subject.first()
				.isOneOf(Set.of("there", "nothing", "something", "everything", "i", "you", "we", "nobody", "someone",
						"me", "us", "himself", "themselves"));
		}
		if (head.isOneOf(NO_SPEECH) || head.is(WordClass.NUMBER)) {
			return false;
		}
		return subject.first().is(WordClass.RELATIVE) || subject.first().is("that") || head.is(WordClass.NAME)
				|| head.is(WordClass.POSSESSIVE) || CUE_NOUNS.contains(head.lower()) || ActorWords.areActors(subject);
	}

	private static Token headOf(Phrase phrase) {
		int end = NounPhrases.endOfBase(phrase.sentence(), phrase.from());
		return (end > phrase.from() && end <= phrase.to()) ? phrase.sentence().token(end - 1) : phrase.last();
	}

	private void readVerb(int verb) {
		Token token = this.sentence.token(verb);
		Set<Frame> frames = CueVerbs.framesOf(token);
		if (isPassive(verb)) {
			readPassive(verb);
			return;
		}
		if ((token.isVerb(VerbForm.PAST) || token.isVerb(VerbForm.PARTICIPLE)) && this.sentence.is(verb + 1, "by")
				&& !hasAuxiliary(verb)) {
			return;
		}
		if (token.isVerb(VerbForm.GERUND) && this.sentence.is(verb - 1, WordClass.PREPOSITION)
				&& !this.sentence.is(verb - 1, "by")) {
			return;
		}
		Phrase speaker = this.subjects[verb];
		if (speaker == null) {
			return;
		}
		if (frames.contains(Frame.QUOTE)) {
			readQuotedAsSaying(verb, speaker);
			return;
		}
		if (token.is("citing") || token.is("quoting")) {
			readCiting(verb, speaker);
			return;
		}
		boolean after = speaker.from() > verb;
		Draft draft = after ? contentBefore(verb, speaker) : contentAfter(verb, speaker, frames);
		if (draft == null && !after) {
			draft = contentBefore(verb, speaker);
		}
		if (draft != null) {
			add(draft);
			continuedAfter(draft, verb, speaker);
		}
	}

	private boolean hasAuxiliary(int verb) {
		int i = verb - 1;
		while (i >= 0 && this.sentence.is(i, WordClass.ADVERB)) {
			i--;
		}
		return this.sentence.is(i, WordClass.AUXILIARY);
	}

	private void add(Draft draft) {
		this.drafts.add(draft);
	}

	private @Nullable Draft contentAfter(int verb, Phrase speaker, Set<Frame> frames) {
		int at = verb + 1;
		int cueEnd = verb + 1;
		Phrase hearer = null;
		if (frames.contains(Frame.TELL) && NounPhrases.beginsAt(this.sentence, at) && !this.sentence.is(at, "that")) {
			int end = endOfHearer(at);
			if (end > at) {
				hearer = new Phrase(this.sentence, at, end);
				int next = afterAdjuncts(end);
				Draft told = clause(verb, cueEnd, speaker, next, frames, "told");
				if (told != null) {
					told.relayWords.add(hearer);
					return told;
				}
			}
		}
		if (frames.contains(Frame.POINT)) {
			if (this.sentence.is(at, "to")) {
				return nounPhrase(verb, at + 1, speaker, at + 1, "cue-preposition");
			}
			if (!this.sentence.is(at, "out")) {
				return null;
			}
			at++;
			cueEnd++;
		}
		int next = afterAdjuncts(at);
		boolean clausal = frames.contains(Frame.THAT) || frames.contains(Frame.POINT) || frames.contains(Frame.READ);
		if (clausal) {
			Draft draft = clause(verb, cueEnd, speaker, next, frames, null);
			if (draft != null) {
				return draft;
			}
		}
		else if (isQuoteAhead(next) && !frames.contains(Frame.NP) && !frames.contains(Frame.SPEECH)) {
			Draft draft = quotationAt(verb, cueEnd, speaker, next);
			if (draft != null) {
				return draft;
			}
		}
		if (frames.contains(Frame.TO) && this.sentence.is(next, WordClass.TO)
				&& this.sentence.is(next + 1, WordClass.VERB)) {
			return upTo(verb, cueEnd, speaker, next, "cue-infinitive");
		}
		if (frames.contains(Frame.ON) && this.sentence.is(at, "on")) {
			return asked(verb, at + 1, speaker, at + 1);
		}
		if (frames.contains(Frame.FOR) && this.sentence.is(at, "for")) {
			return nounPhrase(verb, at + 1, speaker, at + 1, "cue-preposition");
		}
		if (frames.contains(Frame.ON) && this.sentence.is(at, "to")) {
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
		if (frames.contains(Frame.ING) && next < this.sentence.size()
				&& this.sentence.token(next).isVerb(VerbForm.GERUND)) {
			return upTo(verb, cueEnd, speaker, next, "cue-gerund");
		}
		if (frames.contains(Frame.NP) || frames.contains(Frame.SPEECH)) {
			return object(verb, cueEnd, speaker, next, frames);
		}
		return null;
	}

	/** A clause or quotation at the token, with "that" or bare. */
	private @Nullable Draft clause(int verb, int cueEnd, Phrase speaker, int at, Set<Frame> frames,
			@Nullable String prefix) {
		if (at >= this.sentence.size()) {
			return null;
		}
		Token token = this.sentence.token(at);
		if (token.is("that")) {
			return upTo(verb, cueEnd, speaker, at + 1, "cue-that-clause");
		}
		int that = thatAhead(at);
		if (that > 0) {
			return upTo(verb, cueEnd, speaker, that + 1, "cue-that-clause");
		}
		if (isQuoteAhead(at)) {
			Draft quoted = quotationAt(verb, cueEnd, speaker, at);
			if (quoted != null) {
				return quoted;
			}
		}
		if (CONTENT_WORDS.contains(token.lower())) {
			return upTo(verb, cueEnd, speaker, at, "cue-question-clause");
		}
		if (beginsClause(at)) {
			return upTo(verb, cueEnd, speaker, at, "cue-bare-clause");
		}
		if ((token.is("if") || token.is(WordClass.PREPOSITION) || token.is("there")) && hasClauseAhead(at)) {
			return upTo(verb, cueEnd, speaker, at, "cue-bare-clause");
		}
		return null;
	}

	/**
	 * "said in a statement on Monday that": the "that" behind adjuncts without a verb.
	 */
	private int thatAhead(int at) {
		for (int i = at; i < this.sentence.size() && i < at + 30; i++) {
			Token token = this.sentence.token(i);
			if (token.is("that") && token.is(WordClass.SUBORDINATOR)
					&& (i == 0 || !this.sentence.token(i - 1).is(WordClass.NOUN) || startsAdjunct(at))) {
				return (i > at && startsAdjunct(at)) ? i : -1;
			}
			if (token.isFiniteVerb() || token.isQuote() || token.is(";") || token.is(":")) {
				return -1;
			}
		}
		return -1;
	}

	private boolean startsAdjunct(int at) {
		return this.sentence.is(at, WordClass.PREPOSITION) || this.sentence.is(at, WordClass.TO)
				|| this.sentence.is(at, WordClass.ADVERB) || this.sentence.is(at, WordClass.COMMA) || isDay(at);
	}

	private boolean isDay(int index) {
		return index < this.sentence.size() && Set
			.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today",
					"overnight", "late", "early", "earlier", "last")
			.contains(this.sentence.token(index).lower());
	}

	/**
	 * Skips when and where it was said, as far as a clause, a quotation or "that"
	 * follows.
	 */
	private int afterAdjuncts(int from) {
		int at = from;
		for (int step = 0; step < 8 && at < this.sentence.size(); step++) {
			Token token = this.sentence.token(at);
			if (token.is(WordClass.ADVERB) && !token.is("there") && !NounPhrases.beginsClause(this.sentence, at)
					&& !nextIsNumber(at)) {
				at++;
			}
			else if (isDay(at) && !this.sentence.is(at + 1, "'s")) {
				at++;
				while (at < this.sentence.size()
						&& Set.of("morning", "night", "evening", "afternoon", "week", "month", "year")
							.contains(this.sentence.token(at).lower())) {
					at++;
				}
			}
			else if ((token.is(WordClass.PREPOSITION) || token.is(WordClass.TO))
					&& NounPhrases.beginsAt(this.sentence, at + 1)) {
				int end = NounPhrases.endOfBase(this.sentence, at + 1);
				if (end == at + 1 || !isVenueOrTime(at + 1, end) && !followsContent(end)) {
					break;
				}
				at = end;
			}
			else if (token.is(WordClass.COMMA) && at > from && (isQuoteAhead(at + 1) || followsContent(at + 1))) {
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

	private boolean nextIsNumber(int at) {
		return this.sentence.is(at + 1, WordClass.NUMBER) || this.sentence.is(at + 1, "than");
	}

	/**
	 * "In the north the army said": the phrase after the preposition is no adjunct of the
	 * cue.
	 */
	private boolean beginsClauseOfPreposition(int at) {
		return false;
	}

	private boolean followsContent(int at) {
		return at < this.sentence.size() && (this.sentence.is(at, "that") || this.sentence.is(at, ":")
				|| this.sentence.token(at).isQuote()
				|| this.sentence.is(at, WordClass.COMMA) && (isQuoteAhead(at + 1) || this.sentence.is(at + 1, "that")));
	}

	private boolean isVenueOrTime(int from, int to) {
		for (int i = from; i < to; i++) {
			if (VENUES.contains(this.sentence.token(i).lower()) || isDay(i) || isMonth(i)) {
				return true;
			}
		}
		return false;
	}

	private boolean isMonth(int index) {
		return Set
			.of("january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
					"november", "december")
			.contains(this.sentence.token(index).lower()) && this.sentence.token(index).isCapitalised();
	}

	/**
	 * "said, without giving details, that": the comma that closes the aside; -1 if none.
	 */
	private int closingComma(int comma) {
		for (int i = comma + 1; i < this.sentence.size() && i < comma + 20; i++) {
			Token token = this.sentence.token(i);
			if (token.is(WordClass.COMMA)) {
				return (this.sentence.is(i + 1, "that") || isQuoteAhead(i + 1)) ? i : -1;
			}
			if (token.isQuote() || token.is(";")) {
				return -1;
			}
		}
		return -1;
	}

	private boolean isQuoteAhead(int at) {
		return this.sentence.is(at, WordClass.OPEN_QUOTE)
				|| (this.sentence.is(at, WordClass.COMMA) || this.sentence.is(at, ":"))
						&& this.sentence.is(at + 1, WordClass.OPEN_QUOTE);
	}

	private boolean beginsClause(int at) {
		if (NounPhrases.beginsClause(this.sentence, at)) {
			return true;
		}
		if (!NounPhrases.beginsAt(this.sentence, at) && !this.sentence.is(at, WordClass.OPEN_QUOTE)
				&& !(at < this.sentence.size() && this.sentence.token(at).isVerb(VerbForm.GERUND))) {
			return false;
		}
		return hasClauseAhead(at);
	}

	/**
	 * A finite verb before the sentence ends, outside relative clauses that only modify.
	 */
	private boolean hasClauseAhead(int at) {
		int relatives = 0;
		for (int i = at; i < this.sentence.size(); i++) {
			Token token = this.sentence.token(i);
			if (token.is(";") || token.is(WordClass.SUBORDINATOR) && !token.is("that") && i > at) {
				return false;
			}
			if (token.is(WordClass.RELATIVE) || token.is("that")) {
				relatives++;
			}
			else if (token.isFiniteVerb() && !(token.isVerb(VerbForm.PAST) && isParticipleLike(i))) {
				if (relatives == 0) {
					return true;
				}
				relatives--;
			}
		}
		return false;
	}

	/**
	 * "rockets fired at", "a man arrested by": a participle behind its noun, no verb of
	 * the clause.
	 */
	private boolean isParticipleLike(int verb) {
		return this.sentence.is(verb + 1, "by") || this.sentence.is(verb + 1, WordClass.PREPOSITION)
				&& this.sentence.is(verb - 1, WordClass.NOUN) && hasLaterVerb(verb);
	}

	private boolean hasLaterVerb(int verb) {
		for (int i = verb + 1; i < this.sentence.size(); i++) {
			if (this.sentence.token(i).isFiniteVerb()) {
				return true;
			}
		}
		return false;
	}

	private int endOfHearer(int at) {
		int end = NounPhrases.endOfBase(this.sentence, at);
		// "told Reuters the attack": a name and then a determiner are two phrases
		if (this.sentence.is(at, WordClass.NAME)) {
			int i = at;
			while (i < end && this.sentence.is(i, WordClass.NAME)) {
				i++;
			}
			if (i < end && !this.sentence.is(i, WordClass.POSSESSIVE)) {
				return this.sentence.is(i, WordClass.NOUN) && !this.sentence.is(i + 1, "that")
						&& VENUES.contains(this.sentence.token(i).lower()) ? i + 1 : i;
			}
		}
		if (end < this.sentence.size() && this.sentence.is(end, "of")
				&& !NounPhrases.beginsClause(this.sentence, end + 1)) {
			int next = NounPhrases.endOfBase(this.sentence, end + 1);
			return (next > end + 1) ? next : end;
		}
		return end;
	}

	private @Nullable Draft asked(int verb, int cueEnd, Phrase speaker, int at) {
		if (!NounPhrases.beginsAt(this.sentence, at)) {
			return null;
		}
		int end = NounPhrases.end(this.sentence, at);
		for (int i = NounPhrases.endOfBase(this.sentence, at); i < this.sentence.size() && i <= end + 6; i++) {
			if (this.sentence.is(i, WordClass.TO) && i + 1 < this.sentence.size()
					&& (this.sentence.is(i + 1, WordClass.VERB) || this.sentence.is(i + 1, WordClass.AUXILIARY)
							|| this.sentence.is(i + 1, WordClass.ADVERB)
							|| this.sentence.token(i + 1).verb() != null)) {
				return upTo(verb, cueEnd, speaker, at, "cue-hearer-infinitive");
			}
			if (this.sentence.is(i, "not") && this.sentence.is(i + 1, WordClass.TO)) {
				return upTo(verb, cueEnd, speaker, at, "cue-hearer-infinitive");
			}
			if (this.sentence.token(i).isFiniteVerb() || this.sentence.is(i, ";")) {
				return null;
			}
		}
		return null;
	}

	private @Nullable Draft complement(int verb, int cueEnd, Phrase speaker, int at, Set<Frame> frames) {
		if (!NounPhrases.beginsAt(this.sentence, at) && !this.sentence.is(at, WordClass.OPEN_QUOTE)) {
			return null;
		}
		int base = NounPhrases.endOfBase(this.sentence, at);
		for (int i = Math.max(base, at + 1); i < this.sentence.size() && i < at + 40; i++) {
			Token token = this.sentence.token(i);
			if (frames.contains(Frame.OF) && token.is("of")
					|| frames.contains(Frame.AS) && (token.is("as") || token.is("to"))
					|| frames.contains(Frame.BLAME) && (token.is("for") || token.is("on") || token.is("to"))) {
				return upTo(verb, cueEnd, speaker, at, "cue-object-complement");
			}
			if (token.isFiniteVerb() && !token.is(WordClass.AUXILIARY) || token.is(";")) {
				break;
			}
		}
		if (frames.contains(Frame.BLAME) && base > at) {
			return upTo(verb, cueEnd, speaker, at, "cue-object-complement");
		}
		if (frames.contains(Frame.NAME)) {
			int end = Math.max(NounPhrases.end(this.sentence, at), base);
			if (NO_NAMING.contains(this.sentence.token(Math.max(at, base - 1)).lower())
					|| this.sentence.is(speaker.from() - 1, WordClass.RELATIVE)) {
				return null;
			}
			boolean named = this.sentence.is(end, WordClass.OPEN_QUOTE) || this.sentence.is(end, WordClass.ADJECTIVE)
					|| NounPhrases.beginsAt(this.sentence, end) || this.sentence.is(end, WordClass.ADVERB)
					|| this.sentence.is(end - 1, WordClass.ADJECTIVE);
			return named ? upTo(verb, cueEnd, speaker, at, "cue-object-complement") : null;
		}
		return null;
	}

	/** "put the toll at 46", "raised the number of dead to six" */
	private @Nullable Draft toll(int verb, int cueEnd, Phrase speaker, int at) {
		boolean counted = false;
		for (int i = at; i < this.sentence.size() && i < at + 25; i++) {
			Token token = this.sentence.token(i);
			counted |= TOLL_NOUNS.contains(token.lower());
			if (counted && (token.is("at") || token.is("to")
					|| token.is("in") && !NounPhrases.beginsAt(this.sentence, i + 1)
					|| token.is("in") && this.sentence.is(i + 1, "the"))) {
				return upTo(verb, cueEnd, speaker, at, "cue-toll");
			}
			if (token.isFiniteVerb() && !token.isVerb(VerbForm.PAST) || token.is(";")) {
				return null;
			}
		}
		return null;
	}

	private @Nullable Draft object(int verb, int cueEnd, Phrase speaker, int at, Set<Frame> frames) {
		boolean quoted = this.sentence.is(at, WordClass.OPEN_QUOTE);
		if (!NounPhrases.beginsAt(this.sentence, quoted ? at + 1 : at)
				&& !(at < this.sentence.size() && this.sentence.token(at).isVerb(VerbForm.GERUND))) {
			return null;
		}
		int base = NounPhrases.endOfBase(this.sentence, quoted ? at + 1 : at);
		Token head = this.sentence.token(Math.max(at, base - 1));
		if (frames.contains(Frame.SPEECH) && !SPEECH_NOUNS.contains(head.lower())) {
			return null;
		}
		if (this.sentence.token(verb).lemma().equals("claim")) {
			if (head.is("responsibility") || head.is("credit")) {
				return new Draft(this.sentence, this.sentence.span(verb, verb + 1), speaker,
						this.sentence.span(verb, contentEnd(base, verb)), "cue-object");
			}
			if (head.is("lives") || head.is("life")) {
				return null;
			}
		}
		return upTo(verb, cueEnd, speaker, at, "cue-object");
	}

	private @Nullable Draft nounPhrase(int verb, int cueEnd, Phrase speaker, int at, String rule) {
		if (!NounPhrases.beginsAt(this.sentence, at) && !this.sentence.is(at, WordClass.OPEN_QUOTE)
				&& !(at < this.sentence.size() && this.sentence.token(at).isVerb(VerbForm.GERUND))) {
			return null;
		}
		return upTo(verb, cueEnd, speaker, at, rule);
	}

	/** A draft whose content runs from the token as far as it goes. */
	private @Nullable Draft upTo(int verb, int cueEnd, Phrase speaker, int from, String rule) {
		int to = contentEnd(from, verb);
		if (to <= from) {
			return null;
		}
		return new Draft(this.sentence, this.sentence.span(verb, cueEnd), speaker, contentSpan(from, to), rule);
	}

	private Span contentSpan(int from, int to) {
		// a quotation that is all of the content stands without its marks
		if (this.sentence.is(from, WordClass.OPEN_QUOTE)) {
			Optional<Quotation> quotation = this.text.quotationAt(this.sentence.token(from).span().start());
			if (quotation.isPresent() && quotation.get().outer().start() == this.sentence.token(from).span().start()
					&& quotation.get().outer().end() >= this.sentence.token(to - 1).span().end()) {
				return trimmed(quotation.get().inner());
			}
		}
		return this.sentence.span(from, to);
	}

	/** Words of a quotation without the blanks and the comma at its end. */
	private Span trimmed(Span inner) {
		int start = inner.start();
		int end = inner.end();
		String whole = this.text.text();
		while (end > start + 1 && (Character.isWhitespace(whole.charAt(end - 1)) || whole.charAt(end - 1) == ','
				|| whole.charAt(end - 1) == ';' || whole.charAt(end - 1) == '—')) {
			end--;
		}
		while (start < end - 1 && Character.isWhitespace(whole.charAt(start))) {
			start++;
		}
		return new Span(start, end);
	}

	private @Nullable Draft quotationAt(int verb, int cueEnd, Phrase speaker, int at) {
		int open = this.sentence.is(at, WordClass.OPEN_QUOTE) ? at : at + 1;
		int start = this.sentence.token(open).span().start();
		Optional<Quotation> quotation = this.text.quotationAt(start).filter((each) -> each.outer().start() == start);
		if (quotation.isEmpty()) {
			// a quotation inside a quotation
			return (open == at) ? null : upTo(verb, cueEnd, speaker, open, "cue-quotation");
		}
		int after = this.sentence.indexAt(quotation.get().outer().end());
		boolean goesOn = after < this.sentence.size() && open == at && !this.sentence.is(after, WordClass.COMMA)
				&& !this.sentence.is(after, WordClass.MARK) && !this.sentence.is(after, WordClass.CONJUNCTION)
				&& !this.sentence.is(after, WordClass.SUBORDINATOR) && !this.sentence.is(after, WordClass.PREPOSITION);
		if (goesOn) {
			return null;
		}
		return new Draft(this.sentence, this.sentence.span(verb, cueEnd), speaker, trimmed(quotation.get().inner()),
				"cue-quotation");
	}

	/** What stands before "…, the minister said": a quotation, or a clause. */
	private @Nullable Draft contentBefore(int verb, Phrase speaker) {
		int first = Math.min(verb, speaker.from());
		int last = first - 1;
		while (last >= 0 && (this.sentence.is(last, WordClass.COMMA) || this.sentence.is(last, WordClass.ADVERB)
				|| this.sentence.is(last, "—") || this.sentence.is(last, "–") || this.sentence.is(last, "as")
				|| this.sentence.is(last, ".") || this.sentence.is(last, ";"))) {
			last--;
		}
		if (last < 0 || last == first - 1 && !this.sentence.is(last, WordClass.CLOSE_QUOTE)) {
			return null;
		}
		int tail = Math.max(verb, speaker.to() - 1) + 1;
		if (this.sentence.is(last, WordClass.CLOSE_QUOTE)) {
			Optional<Quotation> quotation = this.text.quotationAt(this.sentence.token(last).span().start());
			if (quotation.isPresent()) {
				int open = this.sentence.indexAt(quotation.get().outer().start());
				boolean whole = quotation.get().outer().start() <= this.sentence.span().start() || isClauseStart(open);
				if (whole) {
					return new Draft(this.sentence, this.sentence.span(verb, verb + 1), speaker,
							trimmed(quotation.get().inner()), "quotation-cue");
				}
			}
		}
		if (!endsClause(tail) && this.sentence.is(last, WordClass.CLOSE_QUOTE)) {
			return null;
		}
		int from = clauseStart(last);
		if (from > last || !hasVerb(from, last + 1) && !this.sentence.is(last, WordClass.CLOSE_QUOTE)
				|| !endsClause(tail)) {
			return null;
		}
		return new Draft(this.sentence, this.sentence.span(verb, verb + 1), speaker, contentSpan(from, last + 1),
				"clause-cue");
	}

	private boolean hasVerb(int from, int to) {
		for (int i = from; i < to; i++) {
			if (this.sentence.is(i, WordClass.VERB) || this.sentence.is(i, WordClass.AUXILIARY)) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Nothing of the content follows: the end, a comma, or when and where it was said.
	 */
	private boolean endsClause(int at) {
		if (at >= this.sentence.size()) {
			return true;
		}
		Token token = this.sentence.token(at);
		return token.is(WordClass.MARK) || token.is(WordClass.COMMA) || token.isQuote()
				|| token.is(WordClass.PREPOSITION) || token.is(WordClass.ADVERB) || token.is(WordClass.CONJUNCTION)
				|| token.is(WordClass.SUBORDINATOR) || isDay(at) || token.is(WordClass.TO)
				|| token.isVerb(VerbForm.GERUND);
	}

	private boolean isClauseStart(int index) {
		return index == 0 || this.sentence.is(index - 1, ":") || this.sentence.is(index - 1, ";")
				|| this.sentence.is(index - 1, WordClass.COMMA) && index > 1 && anyCueBetween(0, index)
				|| index > 0 && this.cues[index - 1] || this.sentence.is(index - 1, WordClass.CONJUNCTION) && index == 1
				|| this.sentence.is(index - 1, ".");
	}

	private boolean anyCueBetween(int from, int to) {
		for (int i = from; i < to; i++) {
			if (this.cues[i]) {
				return true;
			}
		}
		return false;
	}

	/**
	 * Where the clause before an attribution begins: at the sentence's start, or after
	 * another attribution or a semicolon.
	 */
	private int clauseStart(int last) {
		for (int i = last; i >= 0; i--) {
			if (this.sentence.is(i, ";")) {
				return i + 1;
			}
		}
		return this.sentence.is(0, WordClass.CONJUNCTION) ? 1 : afterDateline();
	}

	/**
	 * "KANO, Nigeria (Reuters) - ": a place in capitals, an agency in brackets, a dash.
	 */
	private int afterDateline() {
		if (!this.sentence.token(0).text().equals(this.sentence.token(0).text().toUpperCase(Locale.ROOT))) {
			return 0;
		}
		for (int i = 1; i < this.sentence.size() && i < 14; i++) {
			if (this.sentence.is(i, ")")
					&& (this.sentence.is(i + 1, "-") || this.sentence.is(i + 1, "–") || this.sentence.is(i + 1, "—"))) {
				return i + 2;
			}
		}
		return 0;
	}

	/** "…," he said, "…": the second half is a statement of its own. */
	private void continuedAfter(Draft draft, int verb, Phrase speaker) {
		int at = Math.max(verb + 1, speaker.to());
		if (draft.content.start() > this.sentence.token(verb).span().start()) {
			return;
		}
		for (int i = at; i < this.sentence.size(); i++) {
			Token token = this.sentence.token(i);
			if (token.is(WordClass.OPEN_QUOTE)) {
				int start = token.span().start();
				Optional<Quotation> quotation = this.text.quotationAt(start)
					.filter((each) -> each.outer().start() == start);
				boolean parted = this.sentence.is(i - 1, WordClass.COMMA) || this.sentence.is(i - 1, ":")
						|| this.sentence.is(i - 1, ";") || this.sentence.is(i - 1, ".") || this.sentence.is(i - 1, "—")
						|| this.sentence.is(i - 1, WordClass.CONJUNCTION) && this.sentence.is(i - 2, WordClass.COMMA);
				if (quotation.isPresent() && parted && !anyCueBetween(at, i)) {
					add(new Draft(this.sentence, draft.cue, speaker, trimmed(quotation.get().inner()),
							"quotation-resumed"));
				}
				return;
			}
			if (token.is(WordClass.COMMA) && this.sentence.is(i + 1, WordClass.CONJUNCTION)
					&& !this.sentence.is(i + 2, WordClass.OPEN_QUOTE) && NounPhrases.beginsClause(this.sentence, i + 2)
					&& !startsAttribution(i, verb) && draft.rule.equals("clause-cue")) {
				Draft resumed = upTo(verb, verb + 1, speaker, i + 2, "clause-resumed");
				if (resumed != null) {
					add(resumed);
				}
				return;
			}
			if (this.cues[i] && i != verb) {
				return;
			}
		}
	}

	/** "the agency quoted the palace as saying": the palace speaks, the agency relays. */
	private void readQuotedAsSaying(int verb, Phrase outlet) {
		int at = verb + 1;
		if (!NounPhrases.beginsAt(this.sentence, at)) {
			return;
		}
		int end = NounPhrases.end(this.sentence, at);
		if (!this.sentence.is(end, "as")) {
			return;
		}
		Phrase speaker = new Phrase(this.sentence, at, end);
		int saying = end + 1;
		Draft draft = (saying < this.sentence.size())
				? clause(verb, verb + 1, speaker, afterAdjuncts(saying + 1), Set.of(Frame.THAT), null) : null;
		if (draft == null) {
			draft = contentBefore(verb, outlet);
			draft = (draft != null) ? draft.withSpeaker(speaker, draft.cue, draft.rule) : null;
		}
		if (draft != null) {
			draft.relayWords.add(outlet);
			add(draft.withSpeaker(speaker, this.sentence.span(verb, verb + 1), "quoted-as-saying"));
			if (saying < this.sentence.size()) {
				this.cues[saying] = false;
			}
		}
	}

	/**
	 * "the agency reported, citing officials": the officials speak, the agency relays.
	 */
	private void readCiting(int verb, Phrase outlet) {
		if (!NounPhrases.beginsAt(this.sentence, verb + 1)) {
			return;
		}
		int end = NounPhrases.end(this.sentence, verb + 1);
		Phrase source = new Phrase(this.sentence, verb + 1, end);
		if (!canSpeak(source)) {
			return;
		}
		for (int i = this.drafts.size() - 1; i >= 0; i--) {
			Draft draft = this.drafts.get(i);
			if (draft.speaker.equals(outlet)) {
				Draft cited = draft.withSpeaker(source, this.sentence.span(verb, verb + 1), "citing");
				cited.relayWords.add(0, outlet);
				this.drafts.set(i, cited);
				return;
			}
		}
		Draft ahead = clause(verb, verb + 1, source, afterCommas(end), Set.of(Frame.THAT), null);
		if (ahead != null) {
			ahead.relayWords.add(outlet);
			add(ahead.withSpeaker(source, ahead.cue, "citing"));
		}
	}

	private int afterCommas(int at) {
		int next = at;
		while (this.sentence.is(next, WordClass.COMMA)) {
			next++;
		}
		return next;
	}

	private int byAgent(int verb) {
		for (int i = verb + 1; i < this.sentence.size() && i < verb + 14; i++) {
			if (this.sentence.is(i, "by") && !this.sentence.is(i + 1, "phone") && !this.sentence.is(i + 1, "telephone")
					&& !this.sentence.is(i + 1, "email")) {
				return i;
			}
			Token token = this.sentence.token(i);
			if (token.isFiniteVerb() || token.is(";") || token.isQuote()) {
				return -1;
			}
		}
		return -1;
	}

	/**
	 * "was identified as … by the police", "was quoted by … as saying", "at a meeting of
	 * …, it was proposed".
	 */
	private void readPassive(int verb) {
		Set<Frame> frames = CueVerbs.framesOf(this.sentence.token(verb));
		Phrase subject = NounPhrases.subjectOf(this.sentence, verb);
		int by = byAgent(verb);
		if (frames.contains(Frame.QUOTE) && subject != null) {
			for (int i = verb + 1; i < this.sentence.size() && i < verb + 20; i++) {
				if (this.sentence.is(i, "as") && i + 1 < this.sentence.size()
						&& this.sentence.token(i + 1).isVerb(VerbForm.GERUND)) {
					Draft draft = clause(verb, verb + 1, subject, afterAdjuncts(i + 2), Set.of(Frame.THAT), null);
					if (draft == null) {
						draft = contentBefore(verb, subject);
					}
					if (draft != null) {
						if (by > 0 && by < i && NounPhrases.beginsAt(this.sentence, by + 1)) {
							draft.relayWords.add(new Phrase(this.sentence, by + 1,
									Math.min(i, NounPhrases.end(this.sentence, by + 1))));
						}
						add(draft.withSpeaker(subject, this.sentence.span(verb, verb + 1), "was-quoted-as-saying"));
						this.cues[i + 1] = false;
					}
					return;
				}
			}
			return;
		}
		if (by > 0 && NounPhrases.beginsAt(this.sentence, by + 1)) {
			Phrase agent = new Phrase(this.sentence, by + 1, NounPhrases.end(this.sentence, by + 1));
			if (!canSpeak(agent) || subject == null) {
				return;
			}
			Draft ahead = subject.first().is("it")
					? clause(verb, verb + 1, agent, afterAdjuncts(agent.to()), Set.of(Frame.THAT), null) : null;
			if (ahead != null) {
				add(ahead);
				return;
			}
			add(new Draft(this.sentence, this.sentence.span(verb, verb + 1), agent,
					this.sentence.span(subject.from(), by), "passive-by"));
			return;
		}
		if (subject != null && subject.first().is("it")) {
			Phrase body = meetingBefore(verb);
			if (body != null) {
				int at = verb + 1;
				if (this.sentence.is(at, WordClass.TO) || this.sentence.is(at, "that")) {
					Draft draft = upTo(verb, verb + 1, body, this.sentence.is(at, "that") ? at + 1 : at,
							"meeting-it-was");
					if (draft != null) {
						add(draft);
					}
				}
			}
		}
	}

	/** "at a meeting of the Council": the body that met. */
	private @Nullable Phrase meetingBefore(int verb) {
		for (int i = 0; i < verb; i++) {
			if (Set.of("meeting", "session", "summit", "sitting", "conference").contains(this.sentence.token(i).lower())
					&& this.sentence.is(i + 1, "of")) {
				int end = NounPhrases.end(this.sentence, i + 2);
				// an acronym in brackets belongs to the name
				if (this.sentence.is(end, "(") && this.sentence.is(end + 2, ")")) {
					end += 3;
				}
				return (end > i + 2) ? new Phrase(this.sentence, i + 2, end) : null;
			}
		}
		return null;
	}

	/** "according to the ministry", "in the words of …", "per officials". */
	private void readAccordingTo(int i) {
		int at = -1;
		if (this.sentence.is(i, "according") && this.sentence.is(i + 1, "to")) {
			at = i + 2;
		}
		else if (this.sentence.is(i, "in") && this.sentence.is(i + 1, "the") && this.sentence.is(i + 2, "words")
				&& this.sentence.is(i + 3, "of")) {
			at = i + 4;
		}
		else if (this.sentence.is(i, "per") && (i == 0 || this.sentence.is(i - 1, WordClass.COMMA))) {
			at = i + 1;
		}
		if (at < 0 || !NounPhrases.beginsAt(this.sentence, at)) {
			return;
		}
		Phrase speaker = new Phrase(this.sentence, at, endOfSource(at));
		if (!canSpeak(speaker)) {
			return;
		}
		Span cue = this.sentence.span(i, at);
		boolean first = i == 0 || i == 1 && this.sentence.is(0, WordClass.CONJUNCTION) || onlyAdjunctsBefore(i);
		if (first) {
			int next = afterSource(speaker.to());
			int to = contentEnd(next, i);
			if (to > next) {
				add(new Draft(this.sentence, cue, speaker, contentSpan(next, to), "according-to"));
			}
			return;
		}
		int last = i - 1;
		while (last > 0 && (this.sentence.is(last, WordClass.COMMA) || this.sentence.is(last, "—"))) {
			last--;
		}
		int from = clauseStart(last);
		if (this.sentence.is(last, WordClass.CLOSE_QUOTE)) {
			Optional<Quotation> quotation = this.text.quotationAt(this.sentence.token(last).span().start());
			if (quotation.isPresent() && quotation.get().outer().start() <= this.sentence.token(from).span().start()) {
				add(new Draft(this.sentence, cue, speaker, trimmed(quotation.get().inner()), "according-to"));
				return;
			}
		}
		add(new Draft(this.sentence, cue, speaker, contentSpan(from, last + 1), "according-to"));
	}

	private boolean onlyAdjunctsBefore(int i) {
		return i <= 6 && this.sentence.is(i - 1, WordClass.COMMA) && !hasVerb(0, i)
				&& (this.sentence.is(0, WordClass.PREPOSITION) || this.sentence.is(0, WordClass.ADVERB));
	}

	private int endOfSource(int at) {
		int end = NounPhrases.end(this.sentence, at);
		return Math.max(end, at + 1);
	}

	/** Skips an apposition and adjuncts between the source and what it says. */
	private int afterSource(int at) {
		int lastComma = -1;
		for (int i = at; i < this.sentence.size() && i < at + 25; i++) {
			Token token = this.sentence.token(i);
			if (token.is(WordClass.COMMA)) {
				lastComma = i;
				if (NounPhrases.beginsClause(this.sentence, i + 1) || this.sentence.is(i + 1, WordClass.OPEN_QUOTE)) {
					return i + 1;
				}
			}
			else if (token.isFiniteVerb()) {
				break;
			}
		}
		return (lastComma >= 0) ? lastComma + 1 : at;
	}

	/** "Statements of condemnation have come from …" */
	private void readNominal(int i) {
		if (!Set.of("statements", "statement", "expressions", "messages", "words", "calls", "condemnation")
			.contains(this.sentence.token(i).lower()) || !(this.sentence.is(i + 1, "of"))) {
			return;
		}
		int end = NounPhrases.end(this.sentence, i);
		for (int j = end; j < this.sentence.size() && j < end + 6; j++) {
			if (this.sentence.is(j, "from") && j > 0
					&& Set.of("come", "came", "poured", "arrived").contains(this.sentence.token(j - 1).lower())
					&& NounPhrases.beginsAt(this.sentence, j + 1)) {
				int to = this.sentence.size();
				while (to > j + 1 && this.sentence.is(to - 1, WordClass.MARK)) {
					to--;
				}
				Span words = this.sentence.span(i, end);
				add(new Draft(this.sentence, words, new Phrase(this.sentence, j + 1, to), words, "nominal-cue"));
				return;
			}
		}
	}

	/**
	 * How far the content of a cue goes: to the sentence's end, or to where another
	 * attribution, a coordinated cue or a semicolon begins.
	 */
	private int contentEnd(int from, int verb) {
		int end = this.sentence.size();
		while (end > from && (this.sentence.is(end - 1, WordClass.MARK) && !this.sentence.is(end - 1, ")")
				&& !this.sentence.is(end - 1, "]") && !this.sentence.is(end - 1, "%")
				|| this.sentence.is(end - 1, WordClass.COMMA))) {
			end--;
		}
		int depth = 0;
		for (int i = from; i < end; i++) {
			Token token = this.sentence.token(i);
			if (token.is(WordClass.OPEN_QUOTE)) {
				depth++;
			}
			else if (token.is(WordClass.CLOSE_QUOTE)) {
				depth--;
			}
			if (depth < 0) {
				return trimEnd(i, from);
			}
			if (depth > 0) {
				continue;
			}
			if (token.is(";") || token.is(WordClass.COMMA) && this.sentence.is(i + 1, "according")
					|| token.is("according") && this.sentence.is(i + 1, "to") && i > from) {
				return i;
			}
			if (i > from && startsAttribution(i, verb)) {
				return trimEnd(i, from);
			}
		}
		return end;
	}

	private int trimEnd(int end, int from) {
		int to = end;
		while (to > from
				&& (this.sentence.is(to - 1, WordClass.COMMA) || this.sentence.is(to - 1, WordClass.CONJUNCTION))) {
			to--;
		}
		return to;
	}

	/** Whether another attribution on the same level begins at the token. */
	private boolean startsAttribution(int i, int verb) {
		Token token = this.sentence.token(i);
		boolean comma = token.is(WordClass.COMMA);
		boolean linked = token.is(WordClass.CONJUNCTION) || token.is("while") || token.is("as") || token.is("whereas")
				|| token.is("although") || token.is("though");
		if (!comma && !linked) {
			return false;
		}
		int next = i + 1;
		while (next < this.sentence.size()
				&& (this.sentence.is(next, WordClass.CONJUNCTION) || this.sentence.is(next, WordClass.ADVERB)
						|| this.sentence.is(next, "while") || this.sentence.is(next, "as"))) {
			next++;
		}
		if (next >= this.sentence.size()) {
			return false;
		}
		Token word = this.sentence.token(next);
		if (this.cues[next] && next != verb) {
			if (word.isVerb(VerbForm.GERUND)) {
				return comma && this.subjects[next] != null;
			}
			// "said … and accused …": a coordinated cue with the same speaker
			boolean sameTense = word.hasFormOf(this.sentence.token(verb)) || this.sentence.token(verb).is("according");
			return (linked || this.sentence.is(i + 1, WordClass.CONJUNCTION)) && sameTense
					&& this.subjects[next] != null;
		}
		if (comma && word.is("with")) {
			// ", with officials reporting"
			for (int j = next + 1; j < this.sentence.size() && j < next + 10; j++) {
				if (this.cues[j] && this.sentence.token(j).isVerb(VerbForm.GERUND) && this.subjects[j] != null) {
					return true;
				}
			}
		}
		// "…, the army said": a speaker and its cue
		for (int j = next + 1; j < this.sentence.size() && j < next + 25; j++) {
			Phrase subject = this.cues[j] ? this.subjects[j] : null;
			if (subject != null && subject.from() == next && j != verb && !isPassive(j)) {
				boolean closes = endsClause(j + 1) && comma && !this.sentence.is(i + 1, WordClass.CONJUNCTION);
				return linked || this.sentence.is(i + 1, WordClass.CONJUNCTION) || this.sentence.is(i + 1, "while")
						|| this.sentence.is(i + 1, "as") || closes;
			}
		}
		return false;
	}

}
