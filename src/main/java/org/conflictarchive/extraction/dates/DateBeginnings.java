package org.conflictarchive.extraction.dates;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.conflictarchive.extraction.dates.DateRule.Sign;
import org.jspecify.annotations.Nullable;

/**
 * Where in a text each rule is worth trying: at the words by which it can begin, shortly
 * before a sign of its kind.
 */
final class DateBeginnings {

	private static final Set<String> SIGNS = Set.copyOf(DateWords.of("sign"));

	/** How far before its sign a date may begin. */
	private static final int BEFORE_SIGN = 60;

	/** The longest word that is looked at: what is longer is in no list. */
	private static final int LONGEST = 12;

	/** Stands for every word that begins with a digit. */
	private static final String DIGIT = "0";

	private static final Pattern WORD = Pattern.compile("\\p{Alpha}+");

	private final List<DateRule> rules;

	/**
	 * Which rules can begin with a word in small letters, by their places in the list.
	 */
	private final Map<String, int[]> byWord = new HashMap<>();

	DateBeginnings(List<DateRule> rules) {
		this.rules = rules;
		rules.stream().flatMap((rule) -> WORD.matcher(rule.pattern().literals()).results()).forEach((found) -> {
			String word = found.group().toLowerCase(Locale.ROOT);
			this.byWord.computeIfAbsent(word, (key) -> rulesFor(word, word.toUpperCase(Locale.ROOT),
					word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)));
		});
		SIGNS.forEach((sign) -> this.byWord.putIfAbsent(sign, new int[0]));
		this.byWord.put(DIGIT, rulesFor("0", "1", "2", "3", "4", "5", "6", "7", "8", "9"));
	}

	private int[] rulesFor(String... spellings) {
		return IntStream.range(0, this.rules.size())
			.filter((index) -> Stream.of(spellings).anyMatch((word) -> canBegin(this.rules.get(index), word)))
			.toArray();
	}

	/** Whether a rule, behind "of", finds the word or asks for more of it. */
	private static boolean canBegin(DateRule rule, String word) {
		Matcher words = rule.matcher("of " + word).region(3, 3 + word.length());
		return words.lookingAt() || words.hitEnd();
	}

	/** For each rule the places to try it at, in the order of the text. */
	List<Deque<Integer>> in(String text) {
		List<Deque<Integer>> places = Stream.generate(() -> (Deque<Integer>) new ArrayDeque<Integer>())
			.limit(this.rules.size())
			.toList();
		int[] nextSigns = new int[Sign.values().length];
		Arrays.fill(nextSigns, Integer.MAX_VALUE);
		for (int start = text.length(), end; start > 0; start = Math.min(start, end - 1)) {
			end = start;
			while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
				start--;
			}
			String word = (start < end && end - start <= LONGEST) ? text.substring(start, end) : "";
			int[] possible = rulesAt(word);
			if (possible == null) {
				continue;
			}
			Sign sign = sign(word);
			if (sign != null) {
				nextSigns[sign.ordinal()] = start;
			}
			for (int rule : possible) {
				if (nextSigns[this.rules.get(rule).sign().ordinal()] - start <= BEFORE_SIGN) {
					places.get(rule).addFirst(start);
				}
			}
		}
		return places;
	}

	/** Null where the word neither begins a date nor is a sign of one. */
	private int @Nullable [] rulesAt(String word) {
		boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0));
		return this.byWord.get(number ? DIGIT : word.toLowerCase(Locale.ROOT));
	}

	private static @Nullable Sign sign(String word) {
		if (Character.isDigit(word.charAt(0))) {
			return (word.length() == 4 || word.length() == 5) ? Sign.YEAR : null;
		}
		if (DateParts.MONTHS.containsKey(word)) {
			return Sign.MONTH;
		}
		if (DateParts.WEEKDAYS.containsKey(word)) {
			return Sign.WEEKDAY;
		}
		return SIGNS.contains(word.toLowerCase(Locale.ROOT)) ? Sign.OTHER : null;
	}

}
