package org.conflictarchive.reading.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The cheapest way to make a quotation out of a part of a text, whichever part that is:
 * every word of the quotation has to come from somewhere, those of the text before and
 * after the part are free (Needleman and Wunsch's alignment with free ends of the text).
 * Many words left out in one place cost no more than some, so that words joined over a
 * gap are found; least where the quotation says that it leaves words out.
 */
final class Alignment {

	private static final int SAME_WORD = 10;

	private static final int SAME_SHORT_WORD = 5;

	private static final int SAME_SIGN = 2;

	private static final int OTHER_CAPITALS = 1;

	/** Less than one word left out and one put in: words that have nothing in common. */
	private static final int OTHER_WORD = -13;

	private static final int SIMILAR_WORD = -2;

	private static final int OTHER_SIGN = -1;

	private static final int LONE_WORD = -6;

	private static final int LONE_SIGN = -1;

	private static final int GAP = -50;

	private static final int SAID_GAP = -4;

	private static final int NEVER = Integer.MIN_VALUE / 2;

	private static final int SHORT = 3;

	/** How a cell was reached; the last bit tells whether a gap began there. */
	private static final byte PAIR = 0;

	private static final byte PUT_IN = 2;

	private static final byte LEFT_OUT = 4;

	private static final byte AFTER_GAP = 6;

	private static final byte GAP_BEGINS = 1;

	private final Tokens quote;

	private final Tokens text;

	private final byte[][] ways;

	private final int end;

	/**
	 * One step of it.
	 *
	 * @param quote the number of the quotation's token, or −1 where it has none here
	 * @param text the number of the text's, or −1
	 * @param gap whether the token is one of many left out together
	 */
	record Step(int quote, int text, boolean gap) {
	}

	Alignment(Tokens quote, Tokens text) {
		this.quote = quote;
		this.text = text;
		this.ways = new byte[quote.size() + 1][text.size() + 1];
		int[] row = new int[text.size() + 1];
		for (int i = 1; i <= quote.size(); i++) {
			row = row(i, row);
		}
		int best = 0;
		for (int j = 1; j < row.length; j++) {
			if (row[j] > row[best]) {
				best = j;
			}
		}
		this.end = best;
	}

	private int[] row(int i, int[] above) {
		int[] row = new int[above.length];
		Token word = this.quote.get(i - 1);
		int lone = word.isWord() ? LONE_WORD : LONE_SIGN;
		int gap = this.quote.gaps().contains(i) ? SAID_GAP : GAP;
		row[0] = above[0] + lone;
		this.ways[i][0] = PUT_IN;
		int inGap = NEVER;
		for (int j = 1; j < row.length; j++) {
			Token other = this.text.get(j - 1);
			int begun = row[j - 1] + gap;
			byte begins = (begun > inGap) ? GAP_BEGINS : 0;
			inGap = Math.max(inGap, begun);
			int best = above[j - 1] + pair(word, other);
			byte way = PAIR;
			if (above[j] + lone > best) {
				best = above[j] + lone;
				way = PUT_IN;
			}
			int without = row[j - 1] + (other.isWord() ? LONE_WORD : LONE_SIGN);
			if (without > best) {
				best = without;
				way = LEFT_OUT;
			}
			if (inGap >= best) {
				best = inGap;
				way = AFTER_GAP;
			}
			row[j] = best;
			this.ways[i][j] = (byte) (way | begins);
		}
		return row;
	}

	private static int pair(Token one, Token other) {
		if (one.sort() != other.sort()) {
			return NEVER / 2;
		}
		if (one.form().equals(other.form())) {
			return worth(one);
		}
		if (one.isLike(other)) {
			return worth(one) - OTHER_CAPITALS;
		}
		if (!one.isWord()) {
			return OTHER_SIGN;
		}
		return isSimilar(one.folded(), other.folded()) ? SIMILAR_WORD : OTHER_WORD;
	}

	/** Short words are those that stand everywhere. */
	private static int worth(Token token) {
		if (!token.isWord()) {
			return SAME_SIGN;
		}
		boolean telling = token.form().length() > SHORT || Character.isDigit(token.form().charAt(0));
		return telling ? SAME_WORD : SAME_SHORT_WORD;
	}

	/** Both numbers, or words that begin or end alike. */
	private static boolean isSimilar(String one, String other) {
		boolean digit = Character.isDigit(one.charAt(0));
		if (digit || Character.isDigit(other.charAt(0))) {
			return digit == Character.isDigit(other.charAt(0));
		}
		return one.length() > SHORT && other.length() > SHORT && (one.regionMatches(0, other, 0, SHORT)
				|| one.regionMatches(one.length() - 2, other, other.length() - 2, 2));
	}

	/** From the first token of the quotation to the last. */
	List<Step> steps() {
		List<Step> steps = new ArrayList<>();
		int i = this.quote.size();
		int j = this.end;
		while (i > 0) {
			switch (this.ways[i][j] & ~GAP_BEGINS) {
				case PAIR -> steps.add(new Step(--i, --j, false));
				case PUT_IN -> steps.add(new Step(--i, -1, false));
				case LEFT_OUT -> steps.add(new Step(-1, --j, false));
				default -> {
					boolean begins;
					do {
						begins = (this.ways[i][j] & GAP_BEGINS) != 0;
						steps.add(new Step(-1, --j, true));
					}
					while (!begins);
				}
			}
		}
		Collections.reverse(steps);
		return steps;
	}

}
