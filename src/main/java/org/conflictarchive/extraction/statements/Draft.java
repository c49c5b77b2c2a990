package org.conflictarchive.extraction.statements;

import java.util.ArrayList;
import java.util.List;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.speakers.Member;
import org.conflictarchive.vocabulary.Span;

/**
 * A statement while its sentence is being read: found by a rule, not yet settled among
 * the others.
 */
final class Draft {

	final Sentence sentence;

	final Span cue;

	final Phrase speaker;

	final AttributionRule rule;

	Span content;

	List<Member> actors = List.of();

	/** The name of the rule that led from the speaker's words to the actors. */
	String speakerRule = "";

	final List<Member> relays = new ArrayList<>();

	/** Words that name who passes the statement on as its outer voice. */
	final List<Phrase> relayWords = new ArrayList<>();

	Draft(Sentence sentence, Span cue, Phrase speaker, Span content, AttributionRule rule) {
		this.sentence = sentence;
		this.cue = cue;
		this.speaker = speaker;
		this.content = content;
		this.rule = rule;
	}

	Draft withSpeaker(Phrase other, Span otherCue, AttributionRule otherRule) {
		Draft draft = new Draft(this.sentence, otherCue, other, this.content, otherRule);
		draft.relayWords.addAll(this.relayWords);
		return draft;
	}

	@Override
	public String toString() {
		return this.rule.label() + " " + this.content;
	}

}
