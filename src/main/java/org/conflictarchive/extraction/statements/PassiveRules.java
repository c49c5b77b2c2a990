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

	private final AfterCueRules after;

	private final BeforeCueRules before;

	PassiveRules(SpeechSentence words, Cues cues, Adjuncts adjuncts, Contents contents, AfterCueRules after,
			BeforeCueRules before) {
		this.words = words;
		this.cues = cues;
		this.adjuncts = adjuncts;
		this.contents = contents;
		this.after = after;
		this.before = before;
	}

	private int byAgent(int verb) {
		for (int i = verb + 1; i < this.words.size() && i < verb + 14; i++) {
			if (this.words.is(i, "by") && !this.words.is(i + 1, "phone") && !this.words.is(i + 1, "telephone")
					&& !this.words.is(i + 1, "email")) {
				return i;
			}
			Token token = this.words.token(i);
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
	void read(int verb, List<Draft> drafts) {
		Set<Frame> frames = CueVerbs.framesOf(this.words.token(verb));
		Phrase subject = this.words.subjectOf(verb);
		int by = byAgent(verb);
		if (frames.contains(Frame.QUOTE) && subject != null) {
			for (int i = verb + 1; i < this.words.size() && i < verb + 20; i++) {
				if (this.words.is(i, "as") && i + 1 < this.words.size()
						&& this.words.token(i + 1).isVerb(VerbForm.GERUND)) {
					Draft draft = this.after.clause(verb, verb + 1, subject, this.adjuncts.after(i + 2),
							Set.of(Frame.THAT), null);
					if (draft == null) {
						draft = this.before.contentBefore(verb, subject);
					}
					if (draft != null) {
						if (by > 0 && by < i && this.words.beginsPhrase(by + 1)) {
							draft.relayWords
								.add(this.words.phrase(by + 1, Math.min(i, this.words.endOfPhrase(by + 1))));
						}
						drafts.add(draft.withSpeaker(subject, this.words.span(verb, verb + 1), "was-quoted-as-saying"));
						this.cues.drop(i + 1);
					}
					return;
				}
			}
			return;
		}
		if (by > 0 && this.words.beginsPhrase(by + 1)) {
			Phrase agent = this.words.phrase(by + 1, this.words.endOfPhrase(by + 1));
			if (!this.cues.canSpeak(agent) || subject == null) {
				return;
			}
			Draft ahead = subject.first().is("it") ? this.after.clause(verb, verb + 1, agent,
					this.adjuncts.after(agent.to()), Set.of(Frame.THAT), null) : null;
			if (ahead != null) {
				drafts.add(ahead);
				return;
			}
			drafts.add(new Draft(this.words.sentence(), this.words.span(verb, verb + 1), agent,
					this.words.span(subject.from(), by), "passive-by"));
			return;
		}
		if (subject != null && subject.first().is("it")) {
			Phrase body = meetingBefore(verb);
			if (body != null) {
				int at = verb + 1;
				if (this.words.is(at, WordClass.TO) || this.words.is(at, "that")) {
					Draft draft = this.contents.upTo(verb, verb + 1, body, this.words.is(at, "that") ? at + 1 : at,
							"meeting-it-was");
					if (draft != null) {
						drafts.add(draft);
					}
				}
			}
		}
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
