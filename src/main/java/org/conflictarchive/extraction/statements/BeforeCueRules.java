package org.conflictarchive.extraction.statements;

import java.util.Optional;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Quotation;
import org.conflictarchive.extraction.language.WordClass;
import org.jspecify.annotations.Nullable;

/** Contents before their cue, or around it: "…," the minister said. */
final class BeforeCueRules {

	private final SpeechSentence words;

	private final Cues cues;

	private final ClauseRules clauses;

	private final Contents contents;

	BeforeCueRules(SpeechSentence words, Cues cues, ClauseRules clauses, Contents contents) {
		this.words = words;
		this.cues = cues;
		this.clauses = clauses;
		this.contents = contents;
	}

	/** A quotation or a clause before the speaker and the cue, or null. */
	@Nullable Draft content(Cue cue) {
		int first = Math.min(cue.verb(), cue.speaker().from());
		int last = beforeMarks(first);
		if (last < 0 || last == first - 1 && !this.words.is(last, WordClass.CLOSE_QUOTE)) {
			return null;
		}
		boolean quoted = this.words.is(last, WordClass.CLOSE_QUOTE);
		boolean inside = this.words.is(last, WordClass.RELATIVE) || this.words.is(last, WordClass.SUBORDINATOR)
				|| this.words.is(last, WordClass.CONJUNCTION);
		if (inside && !quoted || cue.speaker().first().is(WordClass.RELATIVE)) {
			// "…, where, the army said, …": its content is still to come
			return null;
		}
		if (quoted) {
			Draft quotation = quotation(cue, last);
			if (quotation != null) {
				return quotation;
			}
		}
		if (!cue.governs(Frame.THAT) && !cue.governs(Frame.TELL) && !quoted) {
			return null;
		}
		int tail = tail(cue);
		int from = this.contents.clauseStart(last);
		boolean as = this.words.is(first - 1, "as") && !this.words.is(cue.verb(), "said")
				&& !this.words.is(cue.verb(), "says") && !this.words.is(cue.verb(), "put");
		if (from > last || as || this.words.is(from, "according") || !this.contents.endsClause(tail)) {
			return null;
		}
		boolean headline = cue.speaker().from() > cue.verb() && tail >= this.words.size();
		if (!quoted && !headline && !this.words.hasVerb(from, last + 1)) {
			return around(cue, from, last, tail);
		}
		return draft(cue, from, last + 1, AttributionRule.CLAUSE_CUE);
	}

	private int beforeMarks(int first) {
		int last = first - 1;
		while (this.words.is(last, WordClass.ADVERB) && !this.words.is(first - 1, WordClass.COMMA)) {
			last--;
		}
		while (last >= 0
				&& (this.words.is(last, WordClass.COMMA) || this.words.is(last, "—") || this.words.is(last, "–")
						|| this.words.is(last, "as") || this.words.is(last, ".") || this.words.is(last, ";"))) {
			last--;
		}
		return last;
	}

	/** What stands behind speaker, cue and whoever was told. */
	private int tail(Cue cue) {
		int tail = Math.max(cue.end(), cue.speaker().to());
		boolean hearer = (cue.governs(Frame.TELL) || cue.governs(Frame.ASK)) && tail == cue.end()
				&& this.words.beginsPhrase(tail);
		return hearer ? this.clauses.endOfHearer(tail) : tail;
	}

	/** The whole quotation that closes at the token, if it begins the clause. */
	private @Nullable Draft quotation(Cue cue, int close) {
		Optional<Quotation> quotation = this.words.text().quotationAt(this.words.token(close).span().start());
		if (quotation.isEmpty()) {
			return null;
		}
		int start = quotation.get().outer().start();
		boolean whole = start <= this.words.sentence().span().start() || isClauseStart(this.words.indexAt(start));
		return whole ? new Draft(this.words.sentence(), this.words.span(cue.verb(), cue.end()), cue.speaker(),
				this.contents.trimmed(quotation.get().inner()), AttributionRule.QUOTATION_CUE) : null;
	}

	private boolean isClauseStart(int index) {
		return index == 0 || this.words.is(index - 1, ":") || this.words.is(index - 1, ";")
				|| this.words.is(index - 1, WordClass.COMMA) && index > 1 && this.cues.anyCueBetween(0, index)
				|| index > 0 && this.cues.isCue(index - 1)
				|| this.words.is(index - 1, WordClass.CONJUNCTION) && index == 1 || this.words.is(index - 1, ".");
	}

	/** "The searches, he said when asked, were …": the cue stands inside its content. */
	@Nullable Draft around(Cue cue, int from, int last, int tail) {
		if (!this.words.beginsPhrase(from) || cue.speaker().first().is(WordClass.RELATIVE) || last - from > 12) {
			return null;
		}
		for (int i = tail; i + 1 < this.words.size() && i < tail + 12; i++) {
			if (this.words.is(i, WordClass.COMMA)) {
				boolean goesOn = this.words.token(i + 1).isFiniteVerb();
				int to = goesOn ? this.contents.contentEnd(i + 1, cue.verb()) : 0;
				return (to > i + 1) ? draft(cue, from, to, AttributionRule.CUE_INSIDE) : null;
			}
			if (this.words.token(i).isQuote()) {
				return null;
			}
		}
		return null;
	}

	private Draft draft(Cue cue, int from, int to, AttributionRule rule) {
		Phrase speaker = cue.speaker();
		return new Draft(this.words.sentence(), this.words.span(cue.verb(), cue.end()), speaker,
				this.contents.contentSpan(from, to), rule);
	}

}
