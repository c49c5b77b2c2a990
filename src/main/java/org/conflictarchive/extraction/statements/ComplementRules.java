package org.conflictarchive.extraction.statements;

import java.util.Set;

import org.conflictarchive.extraction.language.Token;
import org.conflictarchive.extraction.language.VerbForm;
import org.conflictarchive.extraction.language.WordClass;
import org.jspecify.annotations.Nullable;

/** What follows a cue as less than a clause: objects, infinitives, complements, tolls. */
final class ComplementRules {

	private static final Set<String> SPEECH_NOUNS = Set.of("details", "facts", "evidence", "findings", "position",
			"figures", "results", "account", "report", "statement", "apology", "proposal", "proposals", "demands",
			"conditions", "condolences", "warning", "warnings", "toll", "accusations", "barbs", "threats",
			"condemnation", "support", "help", "amnesty", "talks", "charge", "charges", "claim", "claims");

	/** Nouns that alone only say that there are words. */
	private static final Set<String> DOCUMENTS = Set.of("report", "statement", "account", "figures", "results",
			"findings", "details", "proposal", "proposals", "help", "support", "talks", "evidence", "toll", "facts");

	private static final Set<String> GIVING = Set.of("issue", "release", "publish", "present", "share", "air", "offer",
			"level", "trade", "exchange");

	/** What is called, but not called anything: "called a halt". */
	private static final Set<String> NO_NAMING = Set.of("halt", "end", "truce", "strike", "election", "elections",
			"referendum", "vote", "meeting", "session", "police", "ambulance", "attention", "them", "him", "her", "me",
			"us", "it");

	private static final Set<String> TOLL_NOUNS = Set.of("toll", "number", "numbers", "count", "figure", "total",
			"losses", "casualties", "dead", "deaths", "tally", "injured", "wounded", "strength");

	/** What happens and is counted; other things somebody has on record are no words. */
	private static final Set<String> COUNTED = Set.of("casualties", "deaths", "fatalities", "injuries", "killings",
			"losses", "violations", "attacks", "strikes", "incidents", "cases", "explosions", "killed", "wounded",
			"dead", "injured", "victims", "breaches", "abuses");

	/** Words for what somebody answers to: alone they say nothing without their cue. */
	private static final Set<String> EMPTY = Set.of("responsibility", "credit", "involvement", "this", "that",
			"wrongdoing", "claim", "claims", "charge", "charges", "accusation", "accusations", "allegation",
			"allegations", "figures", "figure", "report", "reports", "account", "it", "them", "liability", "blame",
			"role");

	private static final Set<String> LOSSES_TOLD = Set.of("report", "confirm", "announce", "acknowledge", "admit",
			"record", "suggest", "demand", "propose", "predict", "forecast", "promise");

	/** What is done with a charge or a figure told before. */
	private static final Set<String> ANSWERING = Set.of("deny", "dispute", "reject", "refute", "dismiss", "confirm",
			"contest", "disavow", "repudiate", "describe", "call", "ridicule", "deride", "question", "challenge",
			"corroborate", "rebuff", "mock");

	private static final Set<String> DECREED = Set.of("mourning", "emergency", "curfew", "law", "holiday", "lockdown");

	private static final Set<String> OF = Set.of("of", "about", "against");

	private final SpeechSentence words;

	private final ClauseRules clauses;

	private final Contents contents;

	ComplementRules(SpeechSentence words, ClauseRules clauses, Contents contents) {
		this.words = words;
		this.clauses = clauses;
		this.contents = contents;
	}

	/** "vowed to retaliate", "claimed to have destroyed two tanks" */
	@Nullable Draft infinitive(Cue cue, int at) {
		int verb = this.words.is(at, "not") ? at + 1 : at;
		return (this.words.is(verb, WordClass.TO) && isInfinitive(verb + 1))
				? this.contents.upTo(cue, at, AttributionRule.CUE_INFINITIVE) : null;
	}

	private boolean isInfinitive(int at) {
		return at < this.words.size() && (this.words.is(at, WordClass.OPEN_QUOTE) || this.words.is(at, WordClass.VERB)
				|| this.words.is(at, WordClass.AUXILIARY) || this.words.is(at, WordClass.ADVERB)
				|| this.words.token(at).verb() != null);
	}

	/** "denied shelling the town", "denied having used gas" */
	@Nullable Draft gerund(Cue cue, int at) {
		return this.clauses.isGerund(at) ? this.contents.upTo(cue, at, AttributionRule.CUE_GERUND) : null;
	}

	/** "urged both sides to stop" */
	@Nullable Draft asked(Cue cue, int at) {
		if (!this.words.beginsPhrase(at) && !this.words.is(at, "that")) {
			return null;
		}
		int end = this.words.endOfPhrase(at);
		for (int i = this.words.endOfBase(at); i < this.words.size() && i <= end + 6; i++) {
			boolean infinitive = this.words.is(i, WordClass.TO) && isInfinitive(i + 1)
					&& !this.words.is(i + 1, WordClass.DETERMINER);
			if (infinitive || this.words.is(i, "not") && this.words.is(i + 1, WordClass.TO)
					|| this.words.is(i, "against")) {
				return this.contents.upTo(cue, at, AttributionRule.CUE_HEARER_INFINITIVE);
			}
			if (this.words.token(i).isFiniteVerb() || this.words.is(i, ";")
					|| this.words.is(i, WordClass.COMMA) && i >= end) {
				return null;
			}
		}
		return null;
	}

	/**
	 * "called for a ceasefire", "pointed to satellite pictures", "warned of a response"
	 */
	@Nullable Draft nounPhrase(Cue cue, int at) {
		return (beginsObject(at) || this.words.is(at, WordClass.OPEN_QUOTE) || this.clauses.isGerund(at))
				? this.contents.upTo(cue, at, AttributionRule.CUE_PREPOSITION) : null;
	}

	/** Whether the verb is for what is done with a charge or a figure told before. */
	static boolean isAnswer(Token verb) {
		return ANSWERING.contains(verb.lemma());
	}

	/** ", a charge the army denies", ", which the army disputes" */
	@Nullable Draft fronted(Cue cue) {
		int before = cue.speaker().from() - 1;
		if (!cue.governs(Frame.NP) || !this.contents.endsClause(cue.end())
				|| !ANSWERING.contains(this.words.token(cue.verb()).lemma())) {
			return null;
		}
		if (this.words.is(before, "which") && this.words.is(before - 1, WordClass.COMMA)
				|| this.words.is(before, "something")) {
			return fronted(cue, before);
		}
		int noun = this.words.is(before, "that") || this.words.is(before, "which") ? before - 1 : before;
		if (this.words.is(noun - 1, "of")) {
			// "a version of events that …"
			noun -= 2;
		}
		int from = noun;
		while (from > 0 && from > noun - 5 && !this.words.is(from, WordClass.DETERMINER)) {
			from--;
		}
		return (Asides.isCommented(this.words, noun) && this.words.is(from, WordClass.DETERMINER)) ? fronted(cue, from)
				: null;
	}

	private Draft fronted(Cue cue, int from) {
		return new Draft(this.words.sentence(), this.words.span(cue.verb(), cue.end()), cue.speaker(),
				this.words.span(from, cue.end()), AttributionRule.FRONTED_OBJECT);
	}

	boolean isOf(int at) {
		return at < this.words.size() && OF.contains(this.words.token(at).lower());
	}

	/**
	 * "accused them of shelling", "described it as a crime", "called the move illegal"
	 */
	@Nullable Draft complement(Cue cue, int at) {
		boolean fronted = this.words.is(cue.speaker().from() - 1, WordClass.RELATIVE) && cue.governs(Frame.BLAME)
				&& (this.words.is(at, "on") || this.words.is(at, "for"));
		if (fronted || this.words.is(at, "as") && cue.governs(Frame.AS)) {
			// "which the army described as …"
			return this.contents.upTo(cue, at, AttributionRule.CUE_OBJECT_COMPLEMENT);
		}
		if (!beginsObject(at) && !this.words.is(at, WordClass.OPEN_QUOTE)) {
			return null;
		}
		int base = this.words.is(at, "that") ? this.words.endOfBase(at + 1) : this.words.endOfBase(at);
		boolean bare = this.words.token(cue.verb()).lemma().equals("blame") && base > at
				&& (this.contents.contentEnd(at, cue.verb()) == base || this.words.is(base, WordClass.COMMA)
						&& this.words.is(base + 1, WordClass.RELATIVE) && !hasComplement(cue, at, base));
		if (bare || cue.governs(Frame.BLAME) && isEachOther(at) && this.contents.contentEnd(at, cue.verb()) == at + 2) {
			return new Draft(this.words.sentence(), this.words.span(cue.verb(), cue.end()), cue.speaker(),
					this.words.span(cue.verb(), isEachOther(at) ? at + 2 : base),
					AttributionRule.CUE_OBJECT_COMPLEMENT);
		}
		if (hasComplement(cue, at, Math.max(base, at + 1)) || cue.governs(Frame.BLAME) && base > at) {
			return this.contents.upTo(cue, at, AttributionRule.CUE_OBJECT_COMPLEMENT);
		}
		return (cue.governs(Frame.NAME) && isNamed(cue, at, base))
				? this.contents.upTo(cue, at, AttributionRule.CUE_OBJECT_COMPLEMENT) : null;
	}

	private boolean isEachOther(int at) {
		return (this.words.is(at, "each") || this.words.is(at, "the")) && this.words.is(at + 1, "other")
				|| this.words.is(at, "one") && this.words.is(at + 1, "another");
	}

	private boolean hasComplement(Cue cue, int at, int base) {
		int skipped = base;
		for (int i = base; i < this.words.size() && i < at + 40; i++) {
			Token token = this.words.token(i);
			if (i < skipped) {
				continue;
			}
			if (token.is(WordClass.COMMA) && this.words.is(i + 1, WordClass.RELATIVE)) {
				skipped = endOfRelative(i);
			}
			if (cue.governs(Frame.OF) && OF.contains(token.lower())
					|| cue.governs(Frame.AS) && (token.is("as") || token.is("to"))
					|| cue.governs(Frame.BLAME) && (token.is("for") || token.is("on") || token.is("to"))) {
				return true;
			}
			if (token.isFiniteVerb() && !token.is(WordClass.AUXILIARY) || token.is(";")) {
				return false;
			}
		}
		return false;
	}

	/**
	 * The comma that closes ", which had ruled for decades,"; the same where none does.
	 */
	private int endOfRelative(int comma) {
		for (int i = comma + 1; i < this.words.size() && i < comma + 25; i++) {
			if (this.words.is(i, WordClass.COMMA)) {
				return i;
			}
		}
		return comma;
	}

	private boolean isNamed(Cue cue, int at, int base) {
		if (this.words.is(at, "itself") || this.words.is(at, "themselves") || this.words.is(at, "himself")
				|| this.words.is(at, "herself")) {
			return false;
		}
		int end = Math.max(this.words.endOfPhrase(at), base);
		if (NO_NAMING.contains(this.words.token(Math.max(at, base - 1)).lower())) {
			return this.words.is(base, WordClass.OPEN_QUOTE) || this.words.is(base, WordClass.DETERMINER)
					|| this.words.is(base, WordClass.ADJECTIVE)
					|| this.words.is(at, WordClass.PRONOUN) && this.words.is(base, WordClass.NOUN);
		}
		int before = cue.speaker().from() - 1;
		if (Asides.isCommented(this.words, before - 1)
				&& (this.words.is(before, "that") || this.words.is(before, "which"))) {
			return true;
		}
		if (this.words.is(before, WordClass.RELATIVE)) {
			// "what the army called a mistake" is a label
			return false;
		}
		if (Asides.isCommented(this.words, before)) {
			return true;
		}
		return this.words.is(end, WordClass.OPEN_QUOTE) || this.words.is(end, WordClass.ADJECTIVE)
				|| this.words.beginsPhrase(end) || this.words.is(end, WordClass.ADVERB)
				|| this.words.is(end - 1, WordClass.ADJECTIVE) || isParticiple(end);
	}

	/** "called the figures invented": a participle with nothing of its own behind it. */
	private boolean isParticiple(int at) {
		return at < this.words.size()
				&& (this.words.token(at).isVerb(VerbForm.PAST) || this.words.token(at).isVerb(VerbForm.PARTICIPLE))
				&& (this.contents.endsClause(at + 1) || this.words.is(at + 1, WordClass.CONJUNCTION));
	}

	/** "put the toll at 46", "raised the number of dead to six" */
	@Nullable Draft toll(Cue cue, int at) {
		boolean counted = false;
		for (int i = at; i < this.words.size() && i < at + 25; i++) {
			Token token = this.words.token(i);
			counted |= TOLL_NOUNS.contains(token.lower());
			boolean in = token.is("in") && (!this.words.beginsPhrase(i + 1) || this.words.is(i + 1, "the"));
			if (counted && (token.is("at") || token.is("to") || in)) {
				return this.contents.upTo(cue, at, AttributionRule.CUE_TOLL);
			}
			if (token.isFiniteVerb() && !counted || token.is(";")) {
				return null;
			}
		}
		return null;
	}

	/** "recorded another 12 deaths", "registered more than 50 violations" */
	@Nullable Draft counted(Cue cue, int at) {
		int number = at;
		while (number < at + 4 && !this.words.is(number, WordClass.NUMBER)) {
			number++;
		}
		if (!this.words.is(number, WordClass.NUMBER) || number > at && !beginsObject(at)) {
			return null;
		}
		int end = this.words.endOfBase(number);
		boolean counts = end > number + 1 && COUNTED.contains(this.words.token(end - 1).lower());
		return counts ? this.contents.upTo(cue, at, AttributionRule.CUE_TOLL) : null;
	}

	/** "announced the death of five", "denied involvement", "expressed concern" */
	@Nullable Draft object(Cue cue, int at) {
		boolean quoted = this.words.is(at, WordClass.OPEN_QUOTE);
		int start = quoted ? at + 1 : at;
		while (this.words.is(start, WordClass.ADVERB)) {
			start++;
		}
		if (!beginsObject(start) && !this.clauses.isGerund(start)) {
			return null;
		}
		int base = this.words.endOfBase(this.words.is(start, "that") ? start + 1 : start);
		Token head = this.words.token(Math.max(start, base - 1));
		String verb = this.words.token(cue.verb()).lemma();
		if (cue.governs(Frame.SPEECH) && !isSpeech(verb, head, base)
				|| this.words.is(start, "no") && !LOSSES_TOLD.contains(verb)
				|| verb.equals("claim") && (head.is("lives") || head.is("life"))
				|| verb.equals("declare") && isDecreed(start, base)) {
			return null;
		}
		int end = this.contents.contentEnd(at, cue.verb());
		if (end == base && EMPTY.contains(head.lower())
				|| verb.equals("claim") && (head.is("responsibility") || head.is("credit"))) {
			return new Draft(this.words.sentence(), this.words.span(cue.verb(), cue.end()), cue.speaker(),
					this.words.span(cue.verb(), Math.max(end, base)), AttributionRule.CUE_OBJECT);
		}
		return this.contents.upTo(cue, at, AttributionRule.CUE_OBJECT);
	}

	/** "declared three days of mourning": that makes it so, it tells nothing. */
	private boolean isDecreed(int from, int base) {
		int end = this.words.is(base, "of") ? this.words.endOfBase(base + 1) : base;
		for (int i = from; i < Math.max(base, end); i++) {
			if (this.words.token(i).isOneOf(DECREED)) {
				return true;
			}
		}
		return this.words.is(base, "of") && base + 1 < this.words.size() && this.words.token(base + 1).isOneOf(DECREED);
	}

	/** "the details of …", "a report that …", not "a report on Monday" */
	private boolean isSpeech(String verb, Token head, int after) {
		boolean told = this.words.is(after, "of") || this.words.is(after, "that") || this.words.is(after, "about")
				|| this.words.is(after, "for") || this.words.is(after, "against") || this.words.is(after, WordClass.TO);
		return SPEECH_NOUNS.contains(head.lower())
				&& (told || !GIVING.contains(verb) || !DOCUMENTS.contains(head.lower()));
	}

	private boolean beginsObject(int at) {
		return this.words.beginsPhrase(at) || this.words.is(at, "that")
				|| this.words.is(at, WordClass.ADVERB) && this.words.beginsPhrase(at + 1) || isCounted(at);
	}

	/** "more than 60", "at least 12", "as many as 500" */
	private boolean isCounted(int at) {
		if (this.words.is(at, "as") && this.words.is(at + 2, "as") && this.words.is(at + 3, WordClass.NUMBER)) {
			return true;
		}
		return (this.words.is(at, WordClass.ADVERB) || this.words.is(at, WordClass.PREPOSITION)
				|| this.words.is(at, WordClass.ADJECTIVE)) && !this.words.is(at, "in")
				&& (this.words.is(at + 1, "than") || this.words.is(at + 1, "least") || this.words.is(at + 1, "most"))
				&& this.words.is(at + 2, WordClass.NUMBER);
	}

}
