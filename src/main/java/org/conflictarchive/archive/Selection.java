package org.conflictarchive.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which statements or claims are asked for: of one question any answer will do; all
 * questions, dates and words have to be met.
 *
 * @param answers those asked for; a question that is not asked is not there
 * @param from the first day, month or year, or null; a row belongs if its date may lie in
 * it or after it
 * @param to the last day, month or year, or null
 * @param words to be found in it, as typed, or null
 * @param after the row before the first one wanted, or null for all
 */
public record Selection(Map<Question, Set<String>> answers, @Nullable String from, @Nullable String to,
		@Nullable String words, @Nullable Place after) {

	/** How many code points may be looked for. */
	public static final int LONGEST = 2000;

	/** Everything. */
	public static final Selection ALL = new Selection(Map.of(), null, null, null, null);

	private static final List<String> ONCE = List.of("q", "from", "to", "after", "at");

	public Selection {
		Map<Question, Set<String>> copy = new EnumMap<>(Question.class);
		answers.forEach(
				(question, values) -> copy.put(question, Collections.unmodifiableSet(new LinkedHashSet<>(values))));
		answers = Collections.unmodifiableMap(copy);
	}

	/**
	 * The selection an address asks for; other parameters are left alone. A text field
	 * left empty asks for nothing.
	 * @throws IllegalArgumentException where a value is malformed, none of those there
	 * are, or given twice though it can't be; the message says what was expected
	 */
	public static Selection of(Map<String, List<String>> parameters) {
		for (String name : ONCE) {
			if (parameters.getOrDefault(name, List.of()).size() > 1) {
				throw new IllegalArgumentException("“" + name + "” can be given once only.");
			}
		}
		Map<Question, Set<String>> answers = new EnumMap<>(Question.class);
		for (Question question : Question.values()) {
			List<String> values = parameters.getOrDefault(question.parameter(), List.of());
			values.forEach((value) -> check(question, value));
			if (!values.isEmpty()) {
				answers.put(question, new LinkedHashSet<>(values));
			}
		}
		String after = only("after", parameters);
		return new Selection(answers, date("from", parameters), date("to", parameters), words(parameters),
				(after != null) ? Place.of(after) : null);
	}

	private static void check(Question question, String value) {
		if (!question.admits(value)) {
			throw new IllegalArgumentException(question.refusal(value));
		}
	}

	private static @Nullable String only(String name, Map<String, List<String>> parameters) {
		return parameters.getOrDefault(name, List.of())
			.stream()
			.map(String::strip)
			.filter((value) -> !value.isEmpty())
			.findFirst()
			.orElse(null);
	}

	private static @Nullable String words(Map<String, List<String>> parameters) {
		String words = only("q", parameters);
		if (words != null && words.codePointCount(0, words.length()) > LONGEST) {
			throw new IllegalArgumentException("What is looked for is at most " + LONGEST + " characters long, not "
					+ words.codePointCount(0, words.length()) + ".");
		}
		return words;
	}

	private static @Nullable String date(String name, Map<String, List<String>> parameters) {
		String value = only(name, parameters);
		if (value != null && !Days.isDate(value)) {
			throw new IllegalArgumentException(
					"“" + name + "” is a date, written as 2020-01-31, 2020-01 or 2020 for a day, month or year, not “"
							+ value + "”.");
		}
		return value;
	}

	/** Whether it asks for everything, from wherever on. */
	public boolean isEmpty() {
		return this.answers.isEmpty() && this.from == null && this.to == null && this.words == null;
	}

	/** The answers asked for; empty where the question is not asked. */
	public Set<String> answers(Question question) {
		return this.answers.getOrDefault(question, Set.of());
	}

	public boolean asks(Question question, String value) {
		return answers(question).contains(value);
	}

	/** Asks for one answer more, from the first row on. */
	public Selection with(Question question, String value) {
		Set<String> values = new LinkedHashSet<>(answers(question));
		values.add(value);
		return with(question, values);
	}

	/** Asks for one answer less, from the first row on. */
	public Selection without(Question question, String value) {
		Set<String> values = new LinkedHashSet<>(answers(question));
		values.remove(value);
		return with(question, values);
	}

	/** Asks for one answer to a question, whatever was asked before. */
	public Selection only(Question question, String value) {
		return with(question, Set.of(value));
	}

	/** Does not ask a question. */
	public Selection without(Question question) {
		return with(question, Set.of());
	}

	private Selection with(Question question, Set<String> values) {
		Map<Question, Set<String>> changed = new EnumMap<>(Question.class);
		changed.putAll(this.answers);
		changed.put(question, values);
		changed.values().removeIf(Set::isEmpty);
		return new Selection(changed, this.from, this.to, this.words, null);
	}

	/** With other dates, from the first row on. */
	public Selection between(@Nullable String from, @Nullable String to) {
		return new Selection(this.answers, from, to, this.words, null);
	}

	/** With other words, from the first row on. */
	public Selection finding(@Nullable String words) {
		return new Selection(this.answers, this.from, this.to, words, null);
	}

	/** The same rows from another one on; null for all. */
	public Selection after(@Nullable Place after) {
		return new Selection(this.answers, this.from, this.to, this.words, after);
	}

	/** What an address has to hold to ask for this. */
	public Map<String, List<String>> parameters() {
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		add(parameters, "q", this.words);
		this.answers.forEach((question, values) -> parameters.put(question.parameter(), new ArrayList<>(values)));
		add(parameters, "from", this.from);
		add(parameters, "to", this.to);
		add(parameters, "after", (this.after != null) ? this.after.toString() : null);
		return parameters;
	}

	private static void add(Map<String, List<String>> parameters, String name, @Nullable String value) {
		if (value != null) {
			parameters.put(name, List.of(value));
		}
	}

}
