package org.conflictarchive.extraction.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.Text;
import org.conflictarchive.extraction.language.Token;
import org.conflictarchive.extraction.language.VerbForm;
import org.conflictarchive.extraction.language.WordClass;

/**
 * The grammar of attribution within one sentence: for each cue the speaker, by the words
 * before or after it, and the content, by what the cue governs.
 */
final class CueRules {

	private final SpeechSentence words;

	private final Cues cues;

	private final AfterCueRules after;

	private final BeforeCueRules before;

	private final PassiveRules passives;

	private final RelayRules relays;

	private final SourceRules sources;

	private final NounRules nouns;

	private final List<Draft> drafts = new ArrayList<>();

	private CueRules(Text text, Sentence sentence) {
		this.words = new SpeechSentence(text, sentence);
		Adjuncts adjuncts = new Adjuncts(this.words);
		this.cues = new Cues(this.words, adjuncts);
		Contents contents = new Contents(this.words, this.cues, adjuncts);
		this.after = new AfterCueRules(this.words, adjuncts, contents);
		this.before = new BeforeCueRules(this.words, this.cues, contents);
		this.passives = new PassiveRules(this.words, this.cues, adjuncts, contents, this.after, this.before);
		this.relays = new RelayRules(this.words, this.cues, adjuncts, this.after, this.before);
		this.sources = new SourceRules(this.words, this.cues, contents);
		this.nouns = new NounRules(this.words);
	}

	/** The statements of a sentence, in the order of their cues. */
	static List<Draft> in(Text text, Sentence sentence) {
		CueRules rules = new CueRules(text, sentence);
		for (int i = 0; i < sentence.size(); i++) {
			rules.read(i);
		}
		return rules.drafts;
	}

	private void read(int index) {
		if (!this.cues.isCue(index)) {
			this.sources.read(index, this.drafts);
			this.nouns.read(index, this.drafts);
		}
		else if (this.cues.isPassive(index)) {
			this.passives.read(index, this.drafts);
		}
		else {
			readActive(index);
		}
	}

	private void readActive(int verb) {
		Phrase speaker = this.cues.subject(verb);
		if (speaker == null || isReduced(verb)) {
			return;
		}
		Token token = this.words.token(verb);
		Set<Frame> frames = CueVerbs.framesOf(token);
		if (frames.contains(Frame.QUOTE)) {
			this.relays.readQuotedAsSaying(verb, speaker, this.drafts);
		}
		else if (token.is("citing") || token.is("quoting")) {
			this.relays.readCiting(verb, speaker, this.drafts);
		}
		else {
			boolean inverted = speaker.from() > verb;
			Draft draft = inverted ? this.before.contentBefore(verb, speaker)
					: this.after.contentAfter(verb, speaker, frames);
			if (draft == null && !inverted) {
				draft = this.before.contentBefore(verb, speaker);
			}
			if (draft != null) {
				this.drafts.add(draft);
				this.before.continuedAfter(draft, verb, speaker, this.drafts);
			}
		}
	}

	/** "claims made by …", "without giving": a participle that governs nothing here. */
	private boolean isReduced(int verb) {
		Token token = this.words.token(verb);
		if ((token.isVerb(VerbForm.PAST) || token.isVerb(VerbForm.PARTICIPLE)) && this.words.is(verb + 1, "by")
				&& !this.cues.hasAuxiliary(verb)) {
			return true;
		}
		return token.isVerb(VerbForm.GERUND) && this.words.is(verb - 1, WordClass.PREPOSITION)
				&& !this.words.is(verb - 1, "by");
	}

}
