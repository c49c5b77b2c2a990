package org.conflictarchive.web;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.conflictarchive.archive.Question;

import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;

/**
 * Which statements a page is asked for. Of one question any answer will do; all questions
 * have to be met.
 *
 * @param asked the answers asked for; a question that is not asked is not there
 */
record StatementFilter(Map<Question, Set<String>> asked) {

	/**
	 * The filter an address asks for; other parameters are left alone.
	 * @throws ResponseStatusException 400 where a value is malformed or none of those
	 * there are
	 */
	static StatementFilter of(MultiValueMap<String, String> parameters) {
		Map<Question, Set<String>> asked = new EnumMap<>(Question.class);
		for (Question question : EnumSet.complementOf(EnumSet.of(Question.EVENT))) {
			List<String> values = parameters.getOrDefault(question.parameter(), List.of());
			values.forEach((value) -> check(question, value));
			if (!values.isEmpty()) {
				asked.put(question, new LinkedHashSet<>(values));
			}
		}
		return new StatementFilter(asked);
	}

	private static void check(Question question, String value) {
		if (!question.admits(value)) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST, question.refusal(value));
		}
	}

	boolean isEmpty() {
		return this.asked.isEmpty();
	}

	boolean asks(Question question, String value) {
		return this.asked.getOrDefault(question, Set.of()).contains(value);
	}

	/** Whether anything but one question is asked. */
	boolean asksBeyond(Question question) {
		return this.asked.keySet().stream().anyMatch((asked) -> asked != question);
	}

	/**
	 * Whether a statement is among those asked for.
	 * @param answers the values by which it can be asked for
	 */
	boolean matches(Map<Question, Set<String>> answers) {
		return this.asked.entrySet()
			.stream()
			.noneMatch(
					(entry) -> Collections.disjoint(entry.getValue(), answers.getOrDefault(entry.getKey(), Set.of())));
	}

}
