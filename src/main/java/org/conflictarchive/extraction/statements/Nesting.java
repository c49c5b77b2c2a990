package org.conflictarchive.extraction.statements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.conflictarchive.extraction.language.Text;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.vocabulary.Span;

/** Speech within speech: who passes on whose words. */
final class Nesting {

	/** How long the words for when and whom it was told can be. */
	private static final int HEARER = 30;

	/** More words than an adjunct at the beginning has. */
	private static final int ADJUNCT = 10;

	private final Text text;

	private final Relays relays;

	Nesting(Text text, Relays relays) {
		this.text = text;
		this.relays = relays;
	}

	/**
	 * Speech within speech is relayed by the outer speaker; where the outer voice's words
	 * are nothing but the inner speech, there is one statement, the inner one.
	 */
	void settle(List<Draft> drafts) {
		List<Draft> outerFirst = new ArrayList<>(drafts);
		outerFirst.sort(Comparator.comparingInt((Draft draft) -> -draft.content.length()));
		for (Draft inner : outerFirst) {
			for (Draft outer : outerFirst) {
				if (outer == inner || !drafts.contains(outer) || !drafts.contains(inner)) {
					continue;
				}
				boolean within = outer.content.covers(inner.cue) && outer.content.covers(inner.speaker.span())
						&& outer.content.overlaps(inner.content);
				if (outer.content.covers(inner.cue) && inner.actors.equals(outer.actors)
						&& !outer.content.overlaps(inner.speaker.span()) && isQuoted(outer.content)) {
					// "By saying so, they gave in," she said: not she says so
					drafts.remove(inner);
					continue;
				}
				if (!within || Relays.isRemark(inner)) {
					continue;
				}
				if (inner.actors.equals(outer.actors)) {
					drafts.remove(inner);
					continue;
				}
				this.relays.add(inner, outer);
				if (isNothingBut(outer, inner) && outer.rule != AttributionRule.CUE_OBJECT
						&& inner.rule != AttributionRule.SAID_NOUN_MADE && !isQuoted(outer.content)) {
					drafts.remove(outer);
				}
			}
		}
		dropTwins(drafts);
	}

	/** Whether the words are all of what stands in quotation marks. */
	private boolean isQuoted(Span content) {
		return this.text.quotationAt(content.start())
			.filter((quotation) -> content.start() <= quotation.inner().start() + 1
					&& content.end() >= quotation.inner().end() - 2 && content.end() <= quotation.outer().end())
			.isPresent();
	}

	/** Two statements that begin at the same place are one: the innermost speaker's. */
	private void dropTwins(List<Draft> drafts) {
		for (int i = 0; i < drafts.size(); i++) {
			for (int j = drafts.size() - 1; j > i; j--) {
				Draft first = drafts.get(i);
				Draft second = drafts.get(j);
				if (first.content.start() == second.content.start() && !first.actors.equals(second.actors)
						&& first.cue.end() <= second.cue.start() && first.content.end() <= second.cue.start()) {
					this.relays.add(first, second);
					drafts.remove(j);
				}
				else if (first.content.start() == second.content.start()) {
					drafts.remove(j);
				}
			}
		}
	}

	private boolean isNothingBut(Draft draft, Draft inner) {
		Span outer = draft.content;
		int covered = inner.content.in(this.text.text()).length() + inner.cue.length() + inner.speaker.span().length();
		if (outer.covers(draft.cue)) {
			// "Some, the guard said, told the students that …"
			covered += draft.cue.length() + draft.speaker.span().length();
		}
		covered += Math.min(HEARER, Math.max(0, inner.content.start() - inner.cue.end()));
		int first = Math.min(inner.content.start(), Math.min(inner.speaker.span().start(), inner.cue.start()));
		if (isAdjunct(draft, outer.start(), first)) {
			return outer.length() - covered <= 12 + first - outer.start();
		}
		return outer.length() - covered <= 12 && first - outer.start() <= 4;
	}

	/**
	 * "In a call on Monday, the president told": when and where the inner voice spoke.
	 */
	private static boolean isAdjunct(Draft draft, int from, int to) {
		int first = draft.sentence.indexAt(from);
		int last = draft.sentence.indexAt(to) - 1;
		boolean adjunct = last > first && last - first < ADJUNCT && draft.sentence.is(first, WordClass.PREPOSITION)
				&& draft.sentence.is(last, WordClass.COMMA);
		for (int i = first + 1; adjunct && i < last; i++) {
			adjunct = !draft.sentence.is(i, WordClass.COMMA) && !draft.sentence.is(i, WordClass.VERB);
		}
		return adjunct;
	}

}
