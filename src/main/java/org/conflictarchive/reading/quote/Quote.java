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

	/**
	 * So much is compared at most: words and signs of the quotation times those of a
	 * report. As many of a report as of the longest quotation that there may be.
	 */
	private static final int MOST_CELLS = 2000 * 2000;

	private static final int MOST_FINDS = 40;

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

	/** Its words and signs, as given. */
	public String whole() {
		return words(0, this.tokens.size());
	}

	/**
	 * Words in a row of which a text has at least one if anything like it stands there.
	 * Of a quotation of few words they are single ones, and the text has all of them.
	 */
	public List<String> runs() {
		int length = isOfFewWords() ? 1 : Comparison.LEAST_RUN;
		int[] words = IntStream.range(0, this.tokens.size()).filter((i) -> this.tokens.get(i).isWord()).toArray();
		return IntStream.rangeClosed(0, words.length - length)
			.mapToObj((i) -> words(words[i], words[i + length - 1] + 1))
			.distinct()
			.toList();
	}

	/** Whether all of its words have to be there. */
	public boolean isOfFewWords() {
		return this.tokens.words() < Comparison.FEW;
	}

	private String words(int from, int to) {
		return (from < to) ? this.tokens.get(from).span().through(this.tokens.get(to - 1).span()).in(this.given) : "";
	}

	/**
	 * Where it stands in a text: wherever it does word for word, else where it does with
	 * the least changes.
	 */
	public Finds in(String text) {
		if (isEmpty()) {
			return Finds.NONE;
		}
		Tokens words = Tokens.of(text);
		List<Integer> places = verbatim(words);
		if (!places.isEmpty()) {
			return new Finds(
					places.stream().limit(MOST_FINDS).map((at) -> compared(paired(at), text, words).find()).toList(),
					places.size(), true);
		}
		Tokens likely = likely(words);
		Comparison altered = compared(new Alignment(this.tokens, likely).steps(), text, likely);
		return altered.isLike() ? new Finds(List.of(altered.find()), 1, true)
				: new Finds(List.of(), 0, likely.size() == words.size());
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
		for (int i = 0; i < text.size(); i++) {
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

	/**
	 * Of a text that is longer than can be compared the part around where most of the
	 * quotation's words are.
	 */
	private Tokens likely(Tokens text) {
		int width = MOST_CELLS / this.tokens.size();
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
