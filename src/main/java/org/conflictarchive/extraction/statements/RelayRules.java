package org.conflictarchive.extraction.statements;

import java.util.List;
import java.util.Set;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.WordClass;

/**
 * Words passed on: "quoted the palace as saying", "reported, citing officials".
 */
final class RelayRules {

	private final SpeechSentence words;

	private final Cues cues;

	private final Adjuncts adjuncts;

	private final AfterCueRules after;

	private final BeforeCueRules before;

	RelayRules(SpeechSentence words, Cues cues, Adjuncts adjuncts, AfterCueRules after, BeforeCueRules before) {
		this.words = words;
		this.cues = cues;
		this.adjuncts = adjuncts;
		this.after = after;
		this.before = before;
	}

	/** "the agency quoted the palace as saying": the palace speaks, the agency relays. */
	void readQuotedAsSaying(int verb, Phrase outlet, List<Draft> drafts) {
		int at = verb + 1;
		if (!this.words.beginsPhrase(at)) {
			return;
		}
		int end = this.words.endOfPhrase(at);
		if (!this.words.is(end, "as")) {
			return;
		}
		Phrase speaker = this.words.phrase(at, end);
		int saying = end + 1;
		Draft draft = (saying < this.words.size())
				? this.after.clause(verb, verb + 1, speaker, this.adjuncts.after(saying + 1), Set.of(Frame.THAT), null)
				: null;
		if (draft == null) {
			draft = this.before.contentBefore(verb, outlet);
			draft = (draft != null) ? draft.withSpeaker(speaker, draft.cue, draft.rule) : null;
		}
		if (draft != null) {
			draft.relayWords.add(outlet);
			drafts.add(draft.withSpeaker(speaker, this.words.span(verb, verb + 1), "quoted-as-saying"));
			if (saying < this.words.size()) {
				this.cues.drop(saying);
			}
		}
	}

	/**
	 * "the agency reported, citing officials": the officials speak, the agency relays.
	 */
	void readCiting(int verb, Phrase outlet, List<Draft> drafts) {
		if (!this.words.beginsPhrase(verb + 1)) {
			return;
		}
		int end = this.words.endOfPhrase(verb + 1);
		Phrase source = this.words.phrase(verb + 1, end);
		if (!this.cues.canSpeak(source)) {
			return;
		}
		for (int i = drafts.size() - 1; i >= 0; i--) {
			Draft draft = drafts.get(i);
			if (draft.speaker.equals(outlet)) {
				Draft cited = draft.withSpeaker(source, this.words.span(verb, verb + 1), "citing");
				cited.relayWords.add(0, outlet);
				drafts.set(i, cited);
				return;
			}
		}
		Draft ahead = this.after.clause(verb, verb + 1, source, afterCommas(end), Set.of(Frame.THAT), null);
		if (ahead != null) {
			ahead.relayWords.add(outlet);
			drafts.add(ahead.withSpeaker(source, ahead.cue, "citing"));
		}
	}

	private int afterCommas(int at) {
		int next = at;
		while (this.words.is(next, WordClass.COMMA)) {
			next++;
		}
		return next;
	}

}
