package org.conflictarchive.web;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.conflictarchive.archive.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.http.HttpStatus;
import org.springframework.util.CollectionUtils;
import org.springframework.web.server.ResponseStatusException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StatementFilterTests {

	private static final Map<Question, Set<String>> SAID = Map.of(Question.ACTOR, Set.of("jane-doe", "chad"),
			Question.RELAY, Set.of("none"), Question.KIND, Set.of("direct"));

	@Test
	void admitsEverythingWhereNothingIsAsked() {
		assertThat(filter(Map.of())).satisfies((filter) -> {
			assertThat(filter.isEmpty()).isTrue();
			assertThat(filter.matches(SAID)).isTrue();
		});
	}

	@Test
	void isContentWithAnyAnswerToAQuestion() {
		assertThat(filter(Map.of("actor", List.of("mali", "chad"))).matches(SAID)).isTrue();
		assertThat(filter(Map.of("actor", List.of("mali"))).matches(SAID)).isFalse();
	}

	@Test
	void wantsEveryQuestionAnswered() {
		assertThat(filter(Map.of("actor", List.of("chad"), "kind", List.of("direct"))).matches(SAID)).isTrue();
		assertThat(filter(Map.of("actor", List.of("chad"), "kind", List.of("mixed"))).matches(SAID)).isFalse();
	}

	@Test
	void asksForWhatIsNotKnown() {
		assertThat(filter(Map.of("relay", List.of("none"))).matches(SAID)).isTrue();
		assertThat(filter(Map.of("actor", List.of("none"))).matches(SAID)).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "kind|loud|direct, indirect, mixed, narrated", "kind|none|direct, indirect, mixed, narrated",
					"effect|sad|killed, wounded, missing, captured, displaced, casualties, none",
					"basis|hearsay|stated, metadata, inherited, inferred, none", "actor|Jane Doe|jane-doe",
					"actor|''|jane-doe", "relay|-x|jane-doe", "report|../x|letters, digits" })
	void saysWhatWasExpected(String name, String value, String expected) {
		assertThatExceptionOfType(ResponseStatusException.class).isThrownBy(() -> filter(Map.of(name, List.of(value))))
			.satisfies((refusal) -> {
				assertThat(refusal.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
				assertThat(refusal.getReason()).contains(expected).contains("“" + value + "”");
			});
	}

	private static StatementFilter filter(Map<String, List<String>> parameters) {
		return StatementFilter.of(CollectionUtils.toMultiValueMap(parameters));
	}

}
