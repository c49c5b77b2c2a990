package org.conflictarchive.extraction.statements;

import java.util.Set;

import org.conflictarchive.extraction.language.Phrase;

/**
 * A verb that ties a speaker to what is said.
 *
 * @param verb its token
 * @param end the index after its last word, as in "pointed out"
 * @param speaker who says it
 * @param frames what it can govern
 */
record Cue(int verb, int end, Phrase speaker, Set<Frame> frames) {

	boolean governs(Frame frame) {
		return this.frames.contains(frame);
	}

	/** The same cue, one word longer: "called for", "pointed out". */
	Cue through(int last) {
		return new Cue(this.verb, last + 1, this.speaker, this.frames);
	}

	/** The same words of another speaker: "quoted the palace as saying". */
	Cue of(Phrase other) {
		return new Cue(this.verb, this.end, other, this.frames);
	}

}
