package org.conflictarchive.extraction.statements;

import java.util.List;
import java.util.Set;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.VerbForm;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.extraction.speakers.Actors;
import org.jspecify.annotations.Nullable;

/**
 * Words passed on: "quoted the palace as saying", "reported, citing officials".
 */
final class RelayRules {

	private final SpeechSentence words;

	private final Cues cues;

	private final Adjuncts adjuncts;

	private final ClauseRules clauses;

	private final BeforeCueRules before;

	RelayRules(SpeechSentence words, Cues cues, Adjuncts adjuncts, ClauseRules clauses, BeforeCueRules before) {
		this.words = words;
		this.cues = cues;
		this.adjuncts = adjuncts;
		this.clauses = clauses;
		this.before = before;
	}

	/**
	 * "the agency quoted the palace as saying": the palace speaks, the agency relays.
	 * @return whether it is quoted so
	 */
	boolean readQuotedAsSaying(Cue cue, List<Draft> drafts) {
		int verb = cue.verb();
		Phrase outlet = cue.speaker();
		int at = verb + 1;
		if (!this.words.beginsPhrase(at)) {
			return false;
		}
		int end = this.words.endOfPhrase(at);
		if (!this.words.is(end, "as")) {
			return false;
		}
		Phrase speaker = this.words.phrase(at, end);
		int saying = end + 1;
		Draft draft = (saying < this.words.size()) ? this.clauses.at(cue.of(speaker), this.adjuncts.after(saying + 1))
				: null;
		if (draft == null) {
			Cue behind = new Cue(verb, Math.min(saying + 1, this.words.size()), outlet, Set.of(Frame.THAT));
			draft = this.before.content(behind);
			draft = (draft != null) ? draft.withSpeaker(speaker, draft.cue, draft.rule) : null;
		}
		if (draft != null) {
			draft.relayWords.add(outlet);
			drafts.add(draft.withSpeaker(speaker, this.words.span(verb, verb + 1), AttributionRule.QUOTED_AS_SAYING));
			if (saying < this.words.size()) {
				this.cues.drop(saying);
			}
		}
		return draft != null;
	}

	/**
	 * "the agency reported, citing officials": the officials speak, the agency relays.
	 */
	void cite(List<Draft> drafts) {
		for (int i = 0; i < this.words.size(); i++) {
			if (isCiting(i) && this.words.beginsPhrase(i + 1)) {
				Phrase source = source(i + 1);
				int verb = i;
				if (source != null && !this.words.token(i).isVerb(VerbForm.GERUND)) {
					drafts.removeIf((draft) -> draft.cue.equals(this.words.span(verb, verb + 1)));
				}
				int cited = (source != null) ? citedBefore(i, drafts) : -1;
				if (source != null && cited >= 0) {
					Draft draft = drafts.get(cited)
						.withSpeaker(source, this.words.span(i, i + 1), AttributionRule.CITING);
					draft.relayWords.add(0, drafts.get(cited).speaker);
					drafts.set(cited, draft);
				}
			}
		}
	}

	/** "citing officials", "which cited officials" */
	private boolean isCiting(int i) {
		return this.words.is(i, "citing") || this.words.is(i, "quoting")
				|| (this.words.is(i, "cited") || this.words.is(i, "quoted")) && this.words.is(i - 1, "which")
						&& this.words.is(i - 2, WordClass.COMMA);
	}

	/** Whoever is cited: "citing officials", "citing figures from the ministry". */
	private @Nullable Phrase source(int at) {
		int end = this.words.endOfPhrase(at);
		if (end <= at) {
			return null;
		}
		Phrase source = this.words.phrase(at, end);
		// "citing intelligence" names nobody
		boolean matter = source.size() == 1 && source.first().is(WordClass.NOUN)
				&& !source.first().lower().endsWith("s") && !source.first().is("police");
		if (matter || !this.cues.canSpeak(source)) {
			return null;
		}
		for (int i = source.from() + 1; i + 1 < source.to(); i++) {
			boolean document = Actors.canSpeak(this.words.token(i - 1).lower());
			if (!document && (this.words.is(i, "from") || this.words.is(i, "by") || this.words.is(i, "of"))) {
				Phrase author = this.words.phrase(i + 1, source.to());
				return this.cues.canSpeak(author) ? author : source;
			}
		}
		return source;
	}

	/** The statement whose speaker cites: the last one before, else the next one. */
	private int citedBefore(int citing, List<Draft> drafts) {
		int at = this.words.token(citing).span().start();
		int found = -1;
		for (int i = 0; i < drafts.size(); i++) {
			Draft draft = drafts.get(i);
			if (draft.content.covers(this.words.span(citing, citing + 1)) || isParted(draft, citing)) {
				continue;
			}
			boolean before = draft.cue.start() < at;
			if (before || found < 0 && draft.speaker.span().end() <= at) {
				found = i;
			}
		}
		return found;
	}

	/** Whether a semicolon stands between the statement's cue and the token. */
	private boolean isParted(Draft draft, int index) {
		int cue = this.words.indexAt(draft.cue.start());
		for (int i = Math.min(cue, index); i < Math.max(cue, index); i++) {
			if (this.words.is(i, ";")) {
				return true;
			}
		}
		return false;
	}

}
