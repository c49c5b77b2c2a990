package org.conflictarchive.reading.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;

import org.conflictarchive.reading.CodePoints;
import org.conflictarchive.reading.quote.Alignment.Step;
import org.conflictarchive.reading.quote.Find.Marks;
import org.conflictarchive.reading.quote.Piece.Kind;
import org.conflictarchive.reading.quote.Token.Sort;
import org.conflictarchive.vocabulary.Span;
import org.jspecify.annotations.Nullable;

/**
 * A quotation beside the words of a text that it is made of.
 *
 * @param given the quotation's own text
 * @param text the report's
 */
record Comparison(String given, Tokens quote, String text, Tokens words, List<Step> steps) {

	/** So many words in a row have to be the same … */
	static final int LEAST_RUN = 3;

	/** … and of all one in so many; of fewer words than these all of them. */
	private static final int LEAST_SHARE = 2;

	static final int FEW = 4;

	/** In which steps are alike that make one piece. */
	private enum Sameness {

		SAME, LIKE, OTHER, GAP

	}

	/** Whether it is this that was quoted, and not something else about the same. */
	boolean isLike() {
		int run = 0;
		int longest = 0;
		int same = 0;
		for (Step step : this.steps) {
			boolean agrees = sameness(step).compareTo(Sameness.OTHER) < 0;
			if (token(step).isWord()) {
				run = agrees ? run + 1 : 0;
				same += agrees ? 1 : 0;
			}
			longest = Math.max(longest, run);
		}
		if (this.quote.words() < FEW) {
			return same == this.quote.words() && this.steps.stream().noneMatch(Step::gap);
		}
		return same * LEAST_SHARE >= this.quote.words() && longest >= LEAST_RUN;
	}

	private Token token(Step step) {
		return (step.quote() >= 0) ? this.quote.get(step.quote()) : this.words.get(step.text());
	}

	private Sameness sameness(Step step) {
		if (step.quote() < 0 || step.text() < 0) {
			return step.gap() ? Sameness.GAP : Sameness.OTHER;
		}
		Token mine = this.quote.get(step.quote());
		Token theirs = this.words.get(step.text());
		if (mine.form().equals(theirs.form())) {
			return Sameness.SAME;
		}
		return mine.isLike(theirs) ? Sameness.LIKE : Sameness.OTHER;
	}

	Find find() {
		CodePoints codePoints = new CodePoints(this.text);
		List<Piece> pieces = new ArrayList<>();
		int next = 0;
		for (int from = 0, to; from < this.steps.size(); from = to) {
			Sameness sameness = sameness(this.steps.get(from));
			to = from + 1;
			while (to < this.steps.size() && sameness(this.steps.get(to)) == sameness) {
				to++;
			}
			List<Step> run = this.steps.subList(from, to);
			List<Token> mine = tokens(run, Step::quote, this.quote);
			next += mine.size();
			pieces.add(piece(sameness, mine, tokens(run, Step::text, this.words), this.quote.gaps().contains(next),
					pieces.isEmpty() ? null : pieces.get(pieces.size() - 1), codePoints));
		}
		List<Token> covered = tokens(this.steps, Step::text, this.words);
		return new Find(codePoints.words(span(covered)), marks(), pieces);
	}

	private static List<Token> tokens(List<Step> steps, ToIntFunction<Step> number, Tokens tokens) {
		return steps.stream().mapToInt(number).filter((at) -> at >= 0).mapToObj(tokens::get).toList();
	}

	/**
	 * Tokens in a row as one piece.
	 * @param gap whether the quotation says that words are left out after its own
	 */
	private Piece piece(Sameness sameness, List<Token> mine, List<Token> theirs, boolean gap, @Nullable Piece before,
			CodePoints codePoints) {
		boolean putIn = before != null && before.report() == null;
		boolean apart = before != null && ((theirs.isEmpty() || (putIn && !mine.isEmpty())) ? isApart(mine, this.given)
				: isApart(theirs, this.text));
		long words = Math.max(words(mine), words(theirs));
		return new Piece(kind(sameness, mine, theirs, gap), theirs.isEmpty() ? null : codePoints.words(span(theirs)),
				mine.isEmpty() ? null : span(mine).in(this.given),
				(sameness.compareTo(Sameness.OTHER) < 0) ? 0 : (int) words, apart);
	}

	private Kind kind(Sameness sameness, List<Token> mine, List<Token> theirs, boolean gap) {
		if (sameness.compareTo(Sameness.OTHER) < 0) {
			return (sameness == Sameness.SAME) ? Kind.SAME : Kind.CAPITALS;
		}
		if (mine.isEmpty() && gap) {
			return Kind.SHORTENED;
		}
		if (words(mine) > 0) {
			if (words(theirs) > 0) {
				return Kind.CHANGED;
			}
			return isElsewhere(mine) ? Kind.MOVED : Kind.PUT_IN;
		}
		if (words(theirs) > 0) {
			return (sameness == Sameness.GAP) ? Kind.JOINED : Kind.LEFT_OUT;
		}
		boolean mark = mine.stream().anyMatch(Comparison::isMark) || theirs.stream().anyMatch(Comparison::isMark);
		return mark ? Kind.MARKS : Kind.SIGNS;
	}

	/**
	 * Whether these words, if they are some, stand in this order anywhere in the report.
	 */
	private boolean isElsewhere(List<Token> mine) {
		List<String> sought = folded(mine);
		return sought.size() >= LEAST_RUN && Collections.indexOfSubList(folded(this.words.all()), sought) >= 0;
	}

	private static List<String> folded(List<Token> tokens) {
		return tokens.stream().filter(Token::isWord).map(Token::folded).toList();
	}

	private static boolean isMark(Token token) {
		return token.sort() == Sort.MARK;
	}

	private static long words(List<Token> tokens) {
		return tokens.stream().filter(Token::isWord).count();
	}

	private static boolean isApart(List<Token> tokens, String text) {
		int start = tokens.get(0).span().start();
		return start > 0 && Character.isWhitespace(text.charAt(start - 1));
	}

	private static Span span(List<Token> tokens) {
		return tokens.get(0).span().through(tokens.get(tokens.size() - 1).span());
	}

	private Marks marks() {
		List<Token> same = this.steps.stream()
			.filter((step) -> sameness(step).compareTo(Sameness.OTHER) < 0)
			.map((step) -> this.words.get(step.text()))
			.filter(Token::isWord)
			.toList();
		if (same.stream().allMatch(Token::quoted)) {
			return Marks.ALL;
		}
		return same.stream().anyMatch(Token::quoted) ? Marks.SOME : Marks.NONE;
	}

}
