package org.conflictarchive.extraction.statements;

import java.util.List;
import java.util.Set;

import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.vocabulary.Span;

/**
 * "Statements of condemnation have come from …".
 */
final class NounRules {

	private final SpeechSentence words;

	NounRules(SpeechSentence words) {
		this.words = words;
	}

	/** "Statements of condemnation have come from …" */
	void read(int i, List<Draft> drafts) {
		if (!Set.of("statements", "statement", "expressions", "messages", "words", "calls", "condemnation")
			.contains(this.words.token(i).lower()) || !(this.words.is(i + 1, "of"))) {
			return;
		}
		int end = this.words.endOfPhrase(i);
		for (int j = end; j < this.words.size() && j < end + 6; j++) {
			if (this.words.is(j, "from") && j > 0
					&& Set.of("come", "came", "poured", "arrived").contains(this.words.token(j - 1).lower())
					&& this.words.beginsPhrase(j + 1)) {
				int to = this.words.size();
				while (to > j + 1 && this.words.is(to - 1, WordClass.MARK)) {
					to--;
				}
				Span words = this.words.span(i, end);
				drafts.add(new Draft(this.words.sentence(), words, this.words.phrase(j + 1, to), words, "nominal-cue"));
				return;
			}
		}
	}

}
