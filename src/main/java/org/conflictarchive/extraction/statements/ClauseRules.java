package org.conflictarchive.extraction.statements;

import java.util.Optional;
import java.util.Set;

import org.conflictarchive.extraction.language.Quotation;
import org.conflictarchive.extraction.language.Token;
import org.conflictarchive.extraction.language.VerbForm;
import org.conflictarchive.extraction.language.WordClass;
import org.jspecify.annotations.Nullable;

/** What follows a cue as a clause or as quoted words. */
final class ClauseRules {

	private static final Set<String> QUESTION_WORDS = Set.of("how", "why", "what", "whether", "if", "where");

	/** Behind "asked" these begin a question too. */
	private static final Set<String> ASKED_WORDS = Set.of("who", "when", "which", "whom", "whose");

	/** How far behind its hearer a quotation is looked for. */
	private static final int NEAR = 14;

	private final SpeechSentence words;

	private final Adjuncts adjuncts;

	private final Contents contents;

	ClauseRules(SpeechSentence words, Adjuncts adjuncts, Contents contents) {
		this.words = words;
		this.adjuncts = adjuncts;
		this.contents = contents;
	}

	/** A clause or quotation behind the cue and when and where it was said. */
	@Nullable Draft behind(Cue cue) {
		return at(cue, this.adjuncts.after(cue.end()));
	}

	/** A clause or quotation at the token, with "that" or bare. */
	@Nullable Draft at(Cue cue, int at) {
		if (at >= this.words.size()) {
			return null;
		}
		if (this.words.is(at, "that")) {
			// "that, as of Sunday, five …"
			int from = this.words.is(at + 1, WordClass.COMMA) ? at + 2 : at + 1;
			return this.contents.upTo(cue, from, AttributionRule.CUE_THAT_CLAUSE);
		}
		int that = this.adjuncts.thatAhead(at);
		if (that > 0) {
			return this.contents.upTo(cue, that + 1, AttributionRule.CUE_THAT_CLAUSE);
		}
		if (this.words.isQuoteAhead(at)) {
			Draft quoted = quotationAt(cue, at);
			if (quoted != null) {
				return quoted;
			}
		}
		Draft question = questionAt(cue, at);
		if (question != null) {
			return question;
		}
		Draft spoken = quotationSoon(cue, at);
		if (spoken != null) {
			return spoken;
		}
		return (beginsClause(at) && this.words.hasVerb(at, this.contents.contentEnd(at, cue.verb())))
				? this.contents.upTo(cue, at, AttributionRule.CUE_BARE_CLAUSE) : null;
	}

	/** "asked who turned off the lights" */
	@Nullable Draft questionAt(Cue cue, int at) {
		return (at < this.words.size() && isQuestionWord(cue, this.words.token(at))
				&& this.words.hasVerb(at, this.words.size()))
						? this.contents.upTo(cue, at, AttributionRule.CUE_QUESTION_CLAUSE) : null;
	}

	private static boolean isQuestionWord(Cue cue, Token token) {
		return token.isOneOf(QUESTION_WORDS) || cue.governs(Frame.ASK) && token.isOneOf(ASKED_WORDS);
	}

	/**
	 * "the fire, which residents said lasted two hours": up to the relative clause's end.
	 */
	@Nullable Draft inside(Cue cue) {
		Draft draft = this.contents.upTo(cue, cue.end(), AttributionRule.CUE_IN_RELATIVE);
		if (draft == null) {
			return null;
		}
		for (int i = cue.end(); i < this.words.size(); i++) {
			boolean part = this.words.is(i + 1, "including") || this.words.is(i + 1, "among")
					|| this.words.is(i + 1, "most");
			if (this.words.is(i, WordClass.COMMA) && !part
					&& this.words.token(i).span().start() < draft.content.end()) {
				draft.content = this.words.span(cue.end(), i);
				break;
			}
		}
		return draft;
	}

	/** "told the members: 'There will …'": quoted words behind a hearer and a colon. */
	private @Nullable Draft quotationSoon(Cue cue, int at) {
		for (int i = at; i < this.words.size() && i < at + NEAR; i++) {
			boolean parted = this.words.is(i, ":") || this.words.is(i, WordClass.COMMA);
			if (parted && this.words.is(i + 1, WordClass.OPEN_QUOTE)) {
				return quotationAt(cue, i);
			}
			if (this.words.token(i).isFiniteVerb() || this.words.token(i).isQuote()) {
				return null;
			}
		}
		return null;
	}

	private boolean beginsClause(int at) {
		if (this.words.beginsClause(at)) {
			return true;
		}
		Token token = this.words.token(at);
		return (token.is("if") || isNegatedGerund(at) || token.is(WordClass.PREPOSITION) || token.is("there")
				|| token.is(WordClass.ADVERB)) && this.words.hasClauseAhead(at);
	}

	/** "said not paying them was a mistake" */
	private boolean isNegatedGerund(int at) {
		return this.words.is(at, WordClass.NEGATION) && isGerund(at + 1);
	}

	@Nullable Draft quotationAt(Cue cue, int at) {
		int open = this.words.is(at, WordClass.OPEN_QUOTE) ? at : at + 1;
		int start = this.words.token(open).span().start();
		Optional<Quotation> quotation = this.words.text()
			.quotationAt(start)
			.filter((each) -> each.outer().start() == start);
		if (quotation.isEmpty()) {
			// a quotation inside a quotation
			return (open == at) ? null : this.contents.upTo(cue, open, AttributionRule.CUE_QUOTATION);
		}
		int after = this.words.indexAt(quotation.get().outer().end());
		if (open == at && (goesOn(after)
				|| cue.governs(Frame.NP) && this.words.is(after, WordClass.PREPOSITION) && startsSmall(open + 1))) {
			return null;
		}
		return new Draft(this.words.sentence(), this.words.span(cue.verb(), cue.end()), cue.speaker(),
				this.contents.trimmed(quotation.get().inner()), AttributionRule.CUE_QUOTATION);
	}

	/** "demanded “safe passage” for them": words of a sentence, no sentence. */
	private boolean startsSmall(int at) {
		return at < this.words.size() && !this.words.token(at).isCapitalised();
	}

	/** Whether the quoted words are only the beginning of what is said. */
	private boolean goesOn(int after) {
		return after < this.words.size() && !this.words.is(after, WordClass.COMMA)
				&& !this.words.is(after, WordClass.MARK) && !this.words.is(after, WordClass.CONJUNCTION)
				&& !this.words.is(after, WordClass.SUBORDINATOR) && !this.words.is(after, WordClass.PREPOSITION);
	}

	/** "told reporters on Monday that …": what is told, and who is told it. */
	@Nullable Draft told(Cue cue) {
		int at = cue.end();
		if (!this.words.beginsPhrase(at) || this.words.is(at, "that")) {
			return null;
		}
		int end = endOfHearer(at);
		if (end <= at) {
			return null;
		}
		int next = this.adjuncts.after(end);
		Draft told = at(cue, next);
		if (told == null && this.words.is(next, "of") && cue.governs(Frame.TELL)) {
			told = this.contents.upTo(cue, next + 1, AttributionRule.CUE_PREPOSITION);
		}
		return told;
	}

	/**
	 * "noted on Monday, the victims were …": a clause behind a comma, where the cue has
	 * nothing before it.
	 */
	@Nullable Draft behindComma(Cue cue) {
		int at = cue.end();
		if (cue.governs(Frame.TELL) && this.words.beginsPhrase(at)) {
			at = endOfHearer(at);
		}
		int comma = this.adjuncts.commaAhead(at);
		boolean adjunct = comma == at || this.adjuncts.startsAdjunct(at) || this.words.is(at, "(");
		return (comma > 0 && adjunct && !this.contents.endsAt(comma, at, cue.verb())
				&& this.words.beginsPhraseAndVerb(comma + 1))
						? this.contents.upTo(cue, comma + 1, AttributionRule.CUE_BARE_CLAUSE) : null;
	}

	/** Where the words end that name who is told. */
	int endOfHearer(int at) {
		int end = this.words.endOfBase(at);
		if (end > at + 1 && this.words.beginsPhraseAndVerb(at)) {
			int split = splitOfHearer(at, end);
			if (split > at) {
				return split;
			}
		}
		if (this.words.is(at, WordClass.NAME)) {
			return endOfNamedHearer(at, end);
		}
		if (this.words.is(end, "of") && !this.words.beginsPhraseAndVerb(end + 1)) {
			int next = this.words.endOfBase(end + 1);
			return (next > end + 1) ? next : end;
		}
		return end;
	}

	/**
	 * "told the news agency four victims were …": no word parts the hearer from what is
	 * told, so that the next phrase begins at a number, a name behind a noun, or what
	 * stands behind a name or a plural; -1 where none does.
	 */
	private int splitOfHearer(int at, int end) {
		int named = -1;
		for (int i = at + 1; i < end; i++) {
			Token before = this.words.token(i - 1);
			Token token = this.words.token(i);
			boolean venue = token.is(WordClass.NOUN) && Adjuncts.isVenue(token);
			boolean number = token.is(WordClass.NUMBER) && before.wordClass().isHead();
			boolean name = token.is(WordClass.NAME) && before.is(WordClass.NOUN)
					&& (before.lower().endsWith("s") || Adjuncts.isVenue(before));
			boolean behindName = before.is(WordClass.NAME) && !token.is(WordClass.NAME)
					&& !token.is(WordClass.POSSESSIVE) && !venue && !isTitled(i, end);
			boolean behindPlural = before.is(WordClass.NOUN) && before.lower().endsWith("s")
					&& !token.is(WordClass.POSSESSIVE);
			if (number || name || behindName || behindPlural || isNameOfOutlet(i)) {
				return i;
			}
			if (named < 0 && before.is(WordClass.NAME) && token.is(WordClass.NOUN)) {
				named = i;
			}
		}
		// "told The Daily Post radio broadcasts were": no outlet's radio after all
		return named;
	}

	/** "told CNN Iran had": an acronym and another name. */
	private boolean isNameOfOutlet(int i) {
		return isAcronym(this.words.token(i - 1)) && this.words.is(i, WordClass.NAME)
				&& !isAcronym(this.words.token(i));
	}

	/** "told Ukrainian broadcaster Suspilne": a noun between two names. */
	private boolean isTitled(int i, int end) {
		return this.words.is(i, WordClass.NOUN) && !this.words.token(i).lower().endsWith("s") && i + 1 < end
				&& this.words.is(i + 1, WordClass.NAME);
	}

	/** "told Reuters the attack": a name, then a determiner, are two phrases. */
	private int endOfNamedHearer(int at, int end) {
		int i = at;
		while (i < end && this.words.is(i, WordClass.NAME)) {
			i++;
			boolean acronym = isAcronym(this.words.token(i - 1));
			if (acronym && this.words.is(i, WordClass.NAME) && !isAcronym(this.words.token(i))
					&& this.words.beginsPhraseAndVerb(i)) {
				return i;
			}
		}
		if (i >= end || this.words.is(i, WordClass.POSSESSIVE)) {
			return end;
		}
		// "told Israeli public broadcaster Kan": nothing behind the names is told
		return (this.words.beginsPhraseAndVerb(i) && !isOutlet(i)) ? i : isOutlet(i) ? i + 1 : end;
	}

	private boolean isOutlet(int i) {
		return this.words.is(i, WordClass.NOUN) && !this.words.is(i + 1, "that")
				&& Adjuncts.isVenue(this.words.token(i));
	}

	private static boolean isAcronym(Token token) {
		return token.text().length() > 1 && token.text().chars().allMatch(Character::isUpperCase);
	}

	/** Whether a gerund, with "having" and "being" too, stands at the token. */
	boolean isGerund(int at) {
		return at < this.words.size() && (this.words.token(at).isVerb(VerbForm.GERUND) || this.words.is(at, "having")
				|| this.words.is(at, "being"));
	}

}
