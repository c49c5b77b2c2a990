package org.conflictarchive.extraction.statements;

import java.util.Set;

import org.conflictarchive.extraction.language.WordClass;
import org.jspecify.annotations.Nullable;

/** Contents that follow their cue: what the cue can govern is tried in turn. */
final class AfterCueRules {

	private static final Set<Frame> WITH_COMPLEMENT = Set.of(Frame.OF, Frame.AS, Frame.NAME, Frame.BLAME);

	private final SpeechSentence words;

	private final Adjuncts adjuncts;

	private final ClauseRules clauses;

	private final ComplementRules complements;

	AfterCueRules(SpeechSentence words, Adjuncts adjuncts, ClauseRules clauses, ComplementRules complements) {
		this.words = words;
		this.adjuncts = adjuncts;
		this.clauses = clauses;
		this.complements = complements;
	}

	/** What follows the cue as its content, or null. */
	@Nullable Draft content(Cue cue) {
		if (this.words.is(cue.speaker().from() - 1, "what") && (cue.governs(Frame.NAME) || cue.governs(Frame.AS))) {
			// "what the army branded a massacre" is a label
			return null;
		}
		if (cue.governs(Frame.POINT)) {
			return pointed(cue);
		}
		if (cue.governs(Frame.OUT)) {
			return this.words.is(cue.end(), "out") ? this.complements.nounPhrase(cue.through(cue.end()), cue.end() + 1)
					: null;
		}
		if (cue.governs(Frame.ABOUT) && this.complements.isOf(cue.end())) {
			return this.complements.nounPhrase(cue.through(cue.end()), cue.end() + 1);
		}
		int next = this.adjuncts.afterDay(cue.end());
		if (cue.governs(Frame.ABOUT) && this.words.is(next, "of")) {
			// "warned this week of a famine"
			return this.complements.nounPhrase(cue, next + 1);
		}
		boolean on = cue.governs(Frame.ON) && (this.words.is(cue.end(), "on") || this.words.is(cue.end(), "upon"));
		boolean request = cue.governs(Frame.FOR) && this.words.is(cue.end(), "for");
		Draft draft = (on || request) ? prepositional(cue) : clausal(cue);
		if (draft == null) {
			draft = prepositional(cue);
		}
		if (draft == null) {
			draft = verbal(cue);
		}
		return (draft != null) ? draft : nominal(cue);
	}

	/** A clause behind a comma, for a cue that nothing else stands at. */
	@Nullable Draft behindComma(Cue cue) {
		return (cue.governs(Frame.THAT) || cue.governs(Frame.TELL)) ? this.clauses.behindComma(cue) : null;
	}

	/** "pointed to the crater", "pointed out that …" */
	private @Nullable Draft pointed(Cue cue) {
		if (this.words.is(cue.end(), "to")) {
			return this.complements.nounPhrase(cue.through(cue.end()), cue.end() + 1);
		}
		return this.words.is(cue.end(), "out") ? this.clauses.behind(cue.through(cue.end())) : null;
	}

	private @Nullable Draft clausal(Cue cue) {
		if (cue.governs(Frame.TELL)) {
			Draft told = this.clauses.told(cue);
			if (told != null) {
				return told;
			}
		}
		int next = this.adjuncts.after(cue.end());
		if (isSaidInside(cue)) {
			return this.clauses.inside(cue);
		}
		if (cue.governs(Frame.THAT) || cue.governs(Frame.READ)) {
			return this.clauses.at(cue, next);
		}
		if (cue.governs(Frame.ASK)) {
			int hearer = this.words.beginsPhrase(cue.end()) ? this.clauses.endOfHearer(cue.end()) : cue.end();
			Draft question = this.clauses.questionAt(cue, hearer);
			if (question != null) {
				return question;
			}
		}
		if (cue.governs(Frame.NP)) {
			Draft question = this.clauses.questionAt(cue, next);
			if (question != null) {
				return question;
			}
		}
		// "blamed “terrorists” for the blast"
		boolean object = this.words.is(next, WordClass.OPEN_QUOTE)
				&& (cue.governs(Frame.BLAME) || cue.governs(Frame.OF));
		return (this.words.isQuoteAhead(next) && !object && !cue.governs(Frame.NP) && !cue.governs(Frame.SPEECH))
				? this.clauses.quotationAt(cue, next) : null;
	}

	/**
	 * "the fire, which residents said lasted two hours", "the men they said were armed"
	 */
	private boolean isSaidInside(Cue cue) {
		int before = cue.speaker().from() - 1;
		if (this.words.is(before, "what")) {
			// "what it said was the wreckage" is a label
			return false;
		}
		boolean contact = this.words.is(before, WordClass.NOUN) && cue.speaker().first().is(WordClass.PRONOUN);
		return cue.governs(Frame.THAT)
				&& (contact || this.words.is(before, WordClass.RELATIVE) || this.words.is(before, "that"))
				&& cue.end() < this.words.size() && this.words.token(cue.end()).isFiniteVerb();
	}

	private @Nullable Draft prepositional(Cue cue) {
		int at = cue.end();
		if (cue.governs(Frame.ON)
				&& (this.words.is(at, "on") || this.words.is(at, "to") || this.words.is(at, "upon"))) {
			return this.complements.asked(cue.through(at), at + 1);
		}
		int next = this.words.is(at, "for") ? at : this.adjuncts.after(at);
		if (cue.governs(Frame.FOR) && this.words.is(next, "for")) {
			return this.complements.nounPhrase(cue, next + 1);
		}
		return null;
	}

	private @Nullable Draft verbal(Cue cue) {
		int next = this.adjuncts.after(cue.end());
		Draft draft = null;
		if (cue.governs(Frame.TO)) {
			draft = this.complements.infinitive(cue, next);
		}
		if (draft == null && cue.governs(Frame.ASK)) {
			draft = this.complements.asked(cue, cue.end());
		}
		if (draft == null && cue.governs(Frame.ING)) {
			draft = this.complements.gerund(cue, next);
		}
		return draft;
	}

	private @Nullable Draft nominal(Cue cue) {
		int at = cue.end();
		if (this.words.is(at, WordClass.ADVERB) && !this.words.is(at + 1, WordClass.NUMBER)) {
			at++;
		}
		if (cue.frames().stream().anyMatch(WITH_COMPLEMENT::contains)) {
			Draft draft = this.complements.complement(cue, at);
			if (draft != null) {
				return draft;
			}
		}
		if (cue.governs(Frame.TOLL)) {
			return this.complements.toll(cue, at);
		}
		if (cue.governs(Frame.COUNT)) {
			return this.complements.counted(cue, cue.end());
		}
		return (cue.governs(Frame.NP) || cue.governs(Frame.SPEECH))
				? this.complements.object(cue, this.adjuncts.after(at)) : null;
	}

}
