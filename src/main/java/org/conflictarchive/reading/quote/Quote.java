package org.conflictarchive.reading.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.conflictarchive.reading.quote.Token.Sort;

/**
 * A quotation as somebody gives it, to be held against reports. The marks around all of
 * it, and stops and commas at its ends, are no part of it.
 */
public final class Quote {

	/** So much is compared at most: words of the quotation times words of a report. */
	private static final int MOST_CELLS = 1_500_000;

	private static final int MOST_PLACES = 20;

	private static final String ENDS = ".,;:-";

	private final String given;

	private final Tokens tokens;

	private final boolean marked;

	private Quote(String given, Tokens tokens, boolean marked) {
		this.given = given;
		this.tokens = tokens;
		this.marked = marked;
	}

	public static Quote of(String given) {
		String quotation = Tokens.withoutEditorsCapitals(given);
		Tokens tokens = Tokens.of(quotation);
		int start = 0;
		int end = tokens.size();
		boolean marked = false;
		while (start < end
				&& (isEnd(tokens.get(start)) || isEnd(tokens.get(end - 1)) || isMarked(tokens, start, end))) {
			if (isEnd(tokens.get(end - 1))) {
				end--;
			}
			else if (isEnd(tokens.get(start))) {
				start++;
			}
			else {
				marked = true;
				start += (tokens.get(start).sort() == Sort.MARK) ? 1 : 0;
				end -= (tokens.get(end - 1).sort() == Sort.MARK) ? 1 : 0;
			}
		}
		return new Quote(quotation, tokens.part(start, Math.max(start, end)), marked);
	}

	private static boolean isEnd(Token token) {
		return token.sort() == Sort.SIGN && ENDS.contains(token.form());
	}

	/** A mark at either end, or at one where the other is cut off, and none between. */
	private static boolean isMarked(Tokens tokens, int start, int end) {
		boolean opened = tokens.get(start).form().equals(Tokens.OPENING);
		boolean closed = end - start > 1 && tokens.get(end - 1).form().equals(Tokens.CLOSING);
		int depth = 0;
		for (int i = start + (opened ? 1 : 0); i < end - (closed ? 1 : 0); i++) {
			if (tokens.get(i).sort() == Sort.MARK) {
				depth += tokens.get(i).form().equals(Tokens.OPENING) ? 1 : -1;
				if (depth < 0) {
					return false;
				}
			}
		}
		return (opened || closed) && depth == 0;
	}

	/** Whether there is no word in it. */
	public boolean isEmpty() {
		return this.tokens.words() == 0;
	}

	/** Whether quotation marks were given around it. */
	public boolean isMarked() {
		return this.marked;
	}

	public int words() {
		return (int) this.tokens.words();
	}

	/**
	 * Where it stands in a text, in the order of the text: wherever it does word for
	 * word, else where it does with the least changes; empty where nothing much like it
	 * does.
	 */
	public List<Find> in(String text) {
		if (isEmpty()) {
			return List.of();
		}
		Tokens words = Tokens.of(text);
		List<Integer> places = verbatim(words);
		if (!places.isEmpty()) {
			return places.stream().map((at) -> compared(paired(at), text, words).find()).toList();
		}
		Tokens likely = likely(words);
		Comparison altered = compared(new Alignment(this.tokens, likely).steps(), text, likely);
		return altered.isLike() ? List.of(altered.find()) : List.of();
	}

	private Comparison compared(List<Alignment.Step> steps, String text, Tokens words) {
		return new Comparison(this.given, this.tokens, text, words, steps);
	}

	/** After Knuth, Morris and Pratt: in one go, however a text repeats itself. */
	private List<Integer> verbatim(Tokens text) {
		List<Integer> places = new ArrayList<>();
		if (!this.tokens.gaps().isEmpty()) {
			return places;
		}
		int[] borders = borders();
		int matched = 0;
		for (int i = 0; i < text.size() && places.size() < MOST_PLACES; i++) {
			matched = matched(text.get(i), matched, borders);
			if (matched == this.tokens.size()) {
				places.add(i + 1 - matched);
				matched = 0;
			}
		}
		return places;
	}

	private int[] borders() {
		int[] borders = new int[this.tokens.size() + 1];
		for (int i = 1; i < this.tokens.size(); i++) {
			borders[i + 1] = matched(this.tokens.get(i), borders[i], borders);
		}
		return borders;
	}

	private int matched(Token next, int before, int[] borders) {
		int matched = before;
		while (matched > 0 && !this.tokens.get(matched).form().equals(next.form())) {
			matched = borders[matched];
		}
		return this.tokens.get(matched).form().equals(next.form()) ? matched + 1 : 0;
	}

	private List<Alignment.Step> paired(int at) {
		return IntStream.range(0, this.tokens.size()).mapToObj((i) -> new Alignment.Step(i, at + i, false)).toList();
	}

	/** Of a long text the part around where most of the quotation's words are. */
	private Tokens likely(Tokens text) {
		int width = Math.max(3 * this.tokens.size(), MOST_CELLS / this.tokens.size());
		int window = width / 2;
		Set<String> wanted = new HashSet<>();
		this.tokens.all().stream().filter(Token::isWord).map(Token::folded).forEach(wanted::add);
		Map<String, Integer> there = new HashMap<>();
		int end = 0;
		int most = 0;
		for (int i = 0; i < text.size(); i++) {
			count(text.get(i), 1, wanted, there);
			if (i >= window) {
				count(text.get(i - window), -1, wanted, there);
			}
			if (there.size() > most) {
				most = there.size();
				end = i + 1;
			}
		}
		int start = Math.max(0, Math.min(end - window - width / 4, text.size() - width));
		return text.part(start, Math.min(text.size(), start + width));
	}

	private static void count(Token token, int more, Set<String> wanted, Map<String, Integer> there) {
		if (wanted.contains(token.folded())) {
			there.merge(token.folded(), more, (a, b) -> (a + b > 0) ? a + b : null);
		}
	}

}
