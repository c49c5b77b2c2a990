package org.conflictarchive.extraction.statements;

import java.util.List;
import java.util.Optional;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Quotation;
import org.conflictarchive.extraction.language.Token;
import org.conflictarchive.extraction.language.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Contents before their cue: "…," the minister said, and what goes on behind it.
 */
final class BeforeCueRules {

	private final SpeechSentence words;

	private final Cues cues;

	private final Contents contents;

	BeforeCueRules(SpeechSentence words, Cues cues, Contents contents) {
		this.words = words;
		this.cues = cues;
		this.contents = contents;
	}

	/** What stands before "…, the minister said": a quotation, or a clause. */
	@Nullable Draft contentBefore(int verb, Phrase speaker) {
		int first = Math.min(verb, speaker.from());
		int last = first - 1;
		while (last >= 0 && (this.words.is(last, WordClass.COMMA) || this.words.is(last, WordClass.ADVERB)
				|| this.words.is(last, "—") || this.words.is(last, "–") || this.words.is(last, "as")
				|| this.words.is(last, ".") || this.words.is(last, ";"))) {
			last--;
		}
		if (last < 0 || last == first - 1 && !this.words.is(last, WordClass.CLOSE_QUOTE)) {
			return null;
		}
		int tail = Math.max(verb, speaker.to() - 1) + 1;
		if (this.words.is(last, WordClass.CLOSE_QUOTE)) {
			Optional<Quotation> quotation = this.words.text().quotationAt(this.words.token(last).span().start());
			if (quotation.isPresent()) {
				int open = this.words.indexAt(quotation.get().outer().start());
				boolean whole = quotation.get().outer().start() <= this.words.sentence().span().start()
						|| isClauseStart(open);
				if (whole) {
					return new Draft(this.words.sentence(), this.words.span(verb, verb + 1), speaker,
							this.contents.trimmed(quotation.get().inner()), "quotation-cue");
				}
			}
		}
		if (!this.contents.endsClause(tail) && this.words.is(last, WordClass.CLOSE_QUOTE)) {
			return null;
		}
		int from = this.contents.clauseStart(last);
		if (from > last || !this.words.hasVerb(from, last + 1) && !this.words.is(last, WordClass.CLOSE_QUOTE)
				|| !this.contents.endsClause(tail)) {
			return null;
		}
		return new Draft(this.words.sentence(), this.words.span(verb, verb + 1), speaker,
				this.contents.contentSpan(from, last + 1), "clause-cue");
	}

	private boolean isClauseStart(int index) {
		return index == 0 || this.words.is(index - 1, ":") || this.words.is(index - 1, ";")
				|| this.words.is(index - 1, WordClass.COMMA) && index > 1 && this.cues.anyCueBetween(0, index)
				|| index > 0 && this.cues.isCue(index - 1)
				|| this.words.is(index - 1, WordClass.CONJUNCTION) && index == 1 || this.words.is(index - 1, ".");
	}

	/** "…," he said, "…": the second half is a statement of its own. */
	void continuedAfter(Draft draft, int verb, Phrase speaker, List<Draft> drafts) {
		int at = Math.max(verb + 1, speaker.to());
		if (draft.content.start() > this.words.token(verb).span().start()) {
			return;
		}
		for (int i = at; i < this.words.size(); i++) {
			Token token = this.words.token(i);
			if (token.is(WordClass.OPEN_QUOTE)) {
				int start = token.span().start();
				Optional<Quotation> quotation = this.words.text()
					.quotationAt(start)
					.filter((each) -> each.outer().start() == start);
				boolean parted = this.words.is(i - 1, WordClass.COMMA) || this.words.is(i - 1, ":")
						|| this.words.is(i - 1, ";") || this.words.is(i - 1, ".") || this.words.is(i - 1, "—")
						|| this.words.is(i - 1, WordClass.CONJUNCTION) && this.words.is(i - 2, WordClass.COMMA);
				if (quotation.isPresent() && parted && !this.cues.anyCueBetween(at, i)) {
					drafts.add(new Draft(this.words.sentence(), draft.cue, speaker,
							this.contents.trimmed(quotation.get().inner()), "quotation-resumed"));
				}
				return;
			}
			if (token.is(WordClass.COMMA) && this.words.is(i + 1, WordClass.CONJUNCTION)
					&& !this.words.is(i + 2, WordClass.OPEN_QUOTE) && this.words.beginsPhraseAndVerb(i + 2)
					&& !this.contents.startsAttribution(i, verb) && draft.rule.equals("clause-cue")) {
				Draft resumed = this.contents.upTo(verb, verb + 1, speaker, i + 2, "clause-resumed");
				if (resumed != null) {
					drafts.add(resumed);
				}
				return;
			}
			if (this.cues.isCue(i) && i != verb) {
				return;
			}
		}
	}

}
