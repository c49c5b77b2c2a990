package org.conflictarchive.extraction.statements;

import java.util.List;
import java.util.Set;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Token;
import org.conflictarchive.extraction.language.VerbForm;
import org.conflictarchive.extraction.language.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Passive cues: "was quoted as saying", "was confirmed by the police", "at a meeting of …
 * it was proposed".
 */
final class PassiveRules {

	private final SpeechSentence words;

	private final Cues cues;

	private final Adjuncts adjuncts;

	private final Contents contents;

	private final ClauseRules clauses;

	private final ComplementRules complements;

	private final BeforeCueRules before;

	PassiveRules(SpeechSentence words, Cues cues, Adjuncts adjuncts, Contents contents, ClauseRules clauses,
			ComplementRules complements, BeforeCueRules before) {
		this.words = words;
		this.cues = cues;
		this.adjuncts = adjuncts;
		this.contents = contents;
		this.clauses = clauses;
		this.complements = complements;
		this.before = before;
	}

	/** Adds what a passive cue ties to its agent. */
	void read(int verb, List<Draft> drafts) {
		Set<Frame> frames = CueVerbs.framesOf(this.words.token(verb));
		Phrase subject = this.words.subjectOf(verb);
		if (subject == null) {
			return;
		}
		Cue cue = new Cue(verb, verb + 1, subject, frames);
		if (cue.governs(Frame.QUOTE) || as(verb) > 0) {
			readQuoted(cue, drafts);
			return;
		}
		int by = byAgent(verb);
		Draft draft = null;
		if (by > 0 && this.words.beginsPhrase(by + 1)) {
			int end = cue.governs(Frame.TELL) || cue.governs(Frame.BLAME) ? this.words.endOfBase(by + 1)
					: this.words.endOfPhrase(by + 1);
			Phrase agent = this.words.phrase(by + 1, Math.max(end, by + 2));
			draft = this.cues.canSpeak(agent) ? byAgent(cue.of(agent), subject, by) : null;
		}
		else if (subject.first().is("it")) {
			draft = atMeeting(cue);
		}
		if (draft != null) {
			drafts.add(draft);
		}
	}

	/**
	 * "an attack claimed by the group", "a charge denied by the army": a participle
	 * behind what is claimed or denied.
	 */
	void readReduced(int verb, List<Draft> drafts) {
		boolean claimed = this.words.token(verb).lemma().equals("claim");
		boolean commented = Asides.isCommented(this.words, verb - 1)
				&& ComplementRules.isAnswer(this.words.token(verb));
		if (!claimed && !commented || !this.words.beginsPhrase(verb + 2)) {
			return;
		}
		Phrase agent = this.words.phrase(verb + 2, this.words.endOfPhrase(verb + 2));
		int end = agent.to();
		int noun = this.words.is(verb - 1, WordClass.COMMA) ? verb - 2 : verb - 1;
		int from = Math.max(0, noun);
		while (from > 0 && this.words.token(from - 1).wordClass().isNominal()
				&& !this.words.is(from, WordClass.DETERMINER)) {
			from--;
		}
		if (!this.cues.canSpeak(agent) || !this.words.is(noun, WordClass.NOUN)) {
			return;
		}
		if (claimed) {
			drafts.add(new Draft(this.words.sentence(), this.words.span(verb, verb + 2), agent,
					this.words.span(from, verb + 1), AttributionRule.CLAIMED_BY));
		}
		else {
			boolean judged = CueVerbs.framesOf(this.words.token(verb)).contains(Frame.AS) && this.words.is(end, "as");
			int to = judged ? this.contents.contentEnd(end, verb) : verb + 1;
			drafts.add(new Draft(this.words.sentence(), this.words.span(verb, verb + 1), agent,
					this.words.span(from, to), AttributionRule.DENIED_BY));
		}
	}

	private int byAgent(int verb) {
		for (int i = verb + 1; i < this.words.size() && i < verb + 14; i++) {
			if (this.words.is(i, "by") && !this.words.is(i + 1, "phone") && !this.words.is(i + 1, "telephone")
					&& !this.words.is(i + 1, "email")) {
				return i;
			}
			Token token = this.words.token(i);
			if (token.isFiniteVerb() || token.is(";") || token.isQuote() || token.is(WordClass.COMMA)) {
				return -1;
			}
		}
		return -1;
	}

	private @Nullable Draft byAgent(Cue cue, Phrase subject, int by) {
		int end = cue.speaker().to();
		if (subject.first().is("it")) {
			Draft ahead = this.clauses.at(cue, this.adjuncts.after(end));
			if (ahead != null) {
				return ahead;
			}
		}
		if (cue.governs(Frame.TELL)) {
			Draft told = this.complements.isOf(end) ? this.complements.nounPhrase(cue, end + 1)
					: this.clauses.at(cue, this.adjuncts.after(end));
			return (told != null) ? told.withSpeaker(cue.speaker(), told.cue, AttributionRule.PASSIVE_TOLD) : null;
		}
		boolean judged = cue.governs(Frame.AS) && this.words.is(end, "as")
				|| cue.governs(Frame.OF) && this.words.is(end, "of")
				|| cue.governs(Frame.BLAME) && this.words.is(end, "for");
		int to = judged ? this.contents.contentEnd(end, cue.verb()) : by;
		boolean said = judged || cue.governs(Frame.NP) || cue.governs(Frame.THAT) && by > cue.verb() + 1
				|| Asides.isCommented(this.words, subject.to() - 1);
		return said ? new Draft(this.words.sentence(), this.words.span(cue.verb(), cue.end()), cue.speaker(),
				this.words.span(subject.from(), to), AttributionRule.PASSIVE_BY) : null;
	}

	/** "The minister was quoted by the agency as saying …" */
	private void readQuoted(Cue cue, List<Draft> drafts) {
		int as = as(cue.verb());
		if (as < 0) {
			return;
		}
		Draft draft = this.clauses.at(cue, this.adjuncts.after(as + 2));
		if (draft == null) {
			draft = this.before.content(cue);
		}
		if (draft != null) {
			int by = byAgent(cue.verb());
			if (by > 0 && by < as && this.words.beginsPhrase(by + 1)) {
				draft.relayWords.add(this.words.phrase(by + 1, Math.min(as, this.words.endOfPhrase(by + 1))));
			}
			Phrase document = documentBehind(as + 2);
			if (document != null) {
				draft.relayWords.add(document);
			}
			drafts.add(draft.withSpeaker(cue.speaker(), draft.cue, AttributionRule.WAS_QUOTED_AS_SAYING));
			this.cues.drop(as + 1);
		}
	}

	/** "quoted as saying in the mission's statement": words of a body that has them. */
	private @Nullable Phrase documentBehind(int at) {
		int end = this.words.is(at, "in") ? this.words.endOfBase(at + 1) : at;
		if (end <= at + 1 || !Adjuncts.isVenue(this.words.token(end - 1))) {
			return null;
		}
		for (int i = at + 1; i < end; i++) {
			if (this.words.is(i, "'s") || this.words.is(i, "'")) {
				return this.words.phrase(at + 1, end);
			}
		}
		return null;
	}

	private int as(int verb) {
		for (int i = verb + 1; i + 1 < this.words.size() && i < verb + 20; i++) {
			if (this.words.is(i, "as") && this.words.token(i + 1).isVerb(VerbForm.GERUND)) {
				return i;
			}
		}
		return -1;
	}

	/** "At a meeting of the Council it was proposed to …": the body that met speaks. */
	private @Nullable Draft atMeeting(Cue cue) {
		Phrase body = meetingBefore(cue.verb());
		int at = cue.end();
		if (body == null || !this.words.is(at, WordClass.TO) && !this.words.is(at, "that")) {
			return null;
		}
		return this.contents.upTo(cue.of(body), this.words.is(at, "that") ? at + 1 : at,
				AttributionRule.MEETING_IT_WAS);
	}

	/** "at a meeting of the Council": the body that met. */
	private @Nullable Phrase meetingBefore(int verb) {
		for (int i = 0; i < verb; i++) {
			if (Set.of("meeting", "session", "summit", "sitting", "conference").contains(this.words.token(i).lower())
					&& this.words.is(i + 1, "of")) {
				int end = this.words.endOfPhrase(i + 2);
				// an acronym in brackets belongs to the name
				if (this.words.is(end, "(") && this.words.is(end + 2, ")")) {
					end += 3;
				}
				return (end > i + 2) ? this.words.phrase(i + 2, end) : null;
			}
		}
		return null;
	}

}
