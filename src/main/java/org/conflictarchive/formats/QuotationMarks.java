package org.conflictarchive.formats;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;

/**
 * Double quotation marks in words cut out of their report, where some have lost their
 * counterpart. Single ones are left alone: they may be apostrophes.
 */
final class QuotationMarks {

	private QuotationMarks() {
	}

	/**
	 * With the marks that are missing: before the words for each that closes only, behind
	 * them for each that opens only.
	 */
	static String paired(String words) {
		StringBuilder paired = new StringBuilder(words);
		TreeSet<Integer> alone = alone(words);
		alone.stream()
			.filter((at) -> !opens(words, at))
			.forEach((at) -> paired.insert(0, counterpart(words.charAt(at))));
		alone.descendingSet()
			.stream()
			.filter((at) -> opens(words, at))
			.forEach((at) -> paired.append(counterpart(words.charAt(at))));
		return paired.toString();
	}

	/** Without those that have no counterpart. */
	static String dropped(String words) {
		StringBuilder dropped = new StringBuilder(words);
		alone(words).descendingSet().forEach(dropped::deleteCharAt);
		return dropped.toString();
	}

	/** Where those stand that have no counterpart. */
	private static TreeSet<Integer> alone(String words) {
		Deque<Integer> open = new ArrayDeque<>();
		TreeSet<Integer> alone = new TreeSet<>();
		for (int i = 0; i < words.length(); i++) {
			if (!Set.of('“', '”', '«', '»', '"').contains(words.charAt(i))) {
				continue;
			}
			if (opens(words, i)) {
				open.push(i);
			}
			else if (open.poll() == null) {
				alone.add(i);
			}
		}
		alone.addAll(open);
		return alone;
	}

	private static char counterpart(char mark) {
		return switch (mark) {
			case '“' -> '”';
			case '”' -> '“';
			case '«' -> '»';
			case '»' -> '«';
			default -> mark;
		};
	}

	/** A straight one does where no word ends before it. */
	private static boolean opens(String words, int at) {
		char mark = words.charAt(at);
		return mark == '“' || mark == '«' || mark == '"' && (at == 0 || " ([—–".indexOf(words.charAt(at - 1)) >= 0);
	}

}
