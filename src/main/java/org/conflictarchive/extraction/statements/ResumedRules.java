package org.conflictarchive.extraction.statements;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.conflictarchive.extraction.language.Quotation;
import org.conflictarchive.extraction.language.Token;
import org.conflictarchive.extraction.language.VerbForm;
import org.conflictarchive.extraction.language.WordClass;
import org.jspecify.annotations.Nullable;

/** Contents that go on behind their cue: "…," he said, "…"; each half is a statement. */
final class ResumedRules {

	private static final Set<String> GOING_ON = Set.of("because", "with", "among", "including", "where", "after",
			"when", "since", "before", "despite", "although", "though", "unless", "if", "until", "so");

	/** How long when and where it was said can be. */
	private static final int NEAR = 20;

	private final SpeechSentence words;

	private final Cues cues;

	private final Contents contents;

	ResumedRules(SpeechSentence words, Cues cues, Contents contents) {
		this.words = words;
		this.cues = cues;
		this.contents = contents;
	}

	/** Adds what goes on behind a cue whose content stands before it. */
	void resume(Draft draft, Cue cue, List<Draft> drafts) {
		int at = Math.max(cue.end(), cue.speaker().to());
		if (draft.content.start() > draft.cue.start() || draft.content.covers(draft.cue)) {
			return;
		}
		for (int i = at; i < this.words.size(); i++) {
			Token token = this.words.token(i);
			if (token.is(WordClass.OPEN_QUOTE)) {
				if (isParted(i) && !this.cues.anyCueBetween(at, i)) {
					add(quotation(draft, cue, i), drafts);
				}
				return;
			}
			if (token.is(WordClass.COMMA) && i < at + NEAR && draft.rule == AttributionRule.CLAUSE_CUE
					&& !this.contents.endsAt(i, at, cue.verb())) {
				int start = startBehind(i);
				if (start > 0) {
					add(this.contents.upTo(cue, start, AttributionRule.CLAUSE_RESUMED), drafts);
					return;
				}
			}
			if (this.cues.isCue(i) && i != cue.verb()) {
				return;
			}
		}
	}

	private static void add(@Nullable Draft draft, List<Draft> drafts) {
		if (draft != null) {
			drafts.add(draft);
		}
	}

	private boolean isParted(int open) {
		Token before = this.words.token(open - 1);
		return before.is(WordClass.COMMA) || before.is(":") || before.is(";") || before.is(".") || before.is("—")
				|| before.is(WordClass.CONJUNCTION) && this.words.is(open - 2, WordClass.COMMA);
	}

	private @Nullable Draft quotation(Draft draft, Cue cue, int open) {
		int start = this.words.token(open).span().start();
		Optional<Quotation> quotation = this.words.text()
			.quotationAt(start)
			.filter((each) -> each.outer().start() == start);
		return quotation.isPresent() ? new Draft(this.words.sentence(), draft.cue, cue.speaker(),
				this.contents.trimmed(quotation.get().inner()), AttributionRule.QUOTATION_RESUMED) : null;
	}

	/**
	 * Where the content goes on behind a comma: "…, and the road was shut", "…, and are
	 * being housed in schools", "…, because many were in a serious condition"; -1 if it
	 * does not.
	 */
	private int startBehind(int comma) {
		int next = comma + 1;
		if (this.words.is(next, WordClass.CONJUNCTION)) {
			boolean goesOn = this.words.beginsCountedClause(next + 1)
					|| next + 1 < this.words.size() && this.words.token(next + 1).isFiniteVerb();
			return (goesOn && !this.words.is(next + 1, WordClass.OPEN_QUOTE)) ? next + 1 : -1;
		}
		if (next + 1 < this.words.size() && this.words.token(next).isVerb(VerbForm.GERUND) && !this.cues.isCue(next)
				&& !CueVerbs.isCue(this.words.token(next))) {
			return next;
		}
		return (next + 1 < this.words.size() && GOING_ON.contains(this.words.token(next).lower())) ? next : -1;
	}

}
