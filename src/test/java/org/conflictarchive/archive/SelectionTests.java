package org.conflictarchive.archive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SelectionTests {

	@Test
	void asksForWhatAnAddressAsksFor() {
		Map<String, List<String>> address = new LinkedHashMap<>();
		address.put("q", List.of("shelling"));
		address.put("actor", List.of("jane-doe", "none"));
		address.put("kind", List.of("direct"));
		address.put("from", List.of("2019"));
		address.put("to", List.of("2020-02-29"));
		address.put("after", List.of("a-report/120"));
		Selection selection = Selection.of(address);
		assertThat(selection.answers(Question.ACTOR)).containsExactly("jane-doe", "none");
		assertThat(selection.after()).isEqualTo(new Place("a-report", 120));
		assertThat(selection.parameters()).isEqualTo(address);
	}

	@Test
	void asksForEverythingWhereNothingIsGiven() {
		assertThat(Selection.of(Map.of())).isEqualTo(Selection.ALL);
		assertThat(Selection.of(Map.of("q", List.of(" "), "from", List.of(""), "page", List.of("3"))).isEmpty())
			.isTrue();
	}

	@Test
	void beginsAnewWhenItIsChanged() {
		Selection selection = Selection.ALL.after(new Place("a-report", 120));
		assertThat(selection.with(Question.KIND, "direct")).isEqualTo(Selection.of(Map.of("kind", List.of("direct"))));
		assertThat(selection.with(Question.KIND, "direct").without(Question.KIND, "direct")).isEqualTo(Selection.ALL);
		assertThat(selection.with(Question.REPORT, "a").only(Question.REPORT, "b").answers())
			.isEqualTo(Map.of(Question.REPORT, Set.of("b")));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "kind|loud|direct, indirect, mixed, narrated", "kind|none|direct, indirect, mixed, narrated",
					"effect|sad|killed, wounded, missing, captured, displaced, casualties, none",
					"basis|hearsay|stated, metadata, inherited, inferred, none", "actor|Jane Doe|jane-doe",
					"actor|''|jane-doe", "relay|-x|jane-doe", "report|../x|letters, digits", "event|''|letters, digits",
					"from|2022-13-45|2020-01-31", "to|2021-02-29|2020-01-31", "from|yesterday|2020-01-31",
					"from|2022-1|2020-01-31", "date|2020-02-31|2020-01-31", "date|2019/2020-13|2020-01-31",
					"date|2019/|2020-01-31", "date|../2019|2020-01-31", "to|20220101|2020-01-31",
					"after|abc|a-report/120", "after|a/-1|a-report/120", "after|a/007|a-report/120",
					"after|a/9999999999|a-report/120", "after|../1|a-report/120", "after|a/b/1|a-report/120" })
	void saysWhatWasExpected(String name, String value, String expected) {
		assertThatIllegalArgumentException().isThrownBy(() -> Selection.of(Map.of(name, List.of(value))))
			.withMessageContaining(expected)
			.withMessageContaining("“" + value + "”");
	}

	@ParameterizedTest
	@ValueSource(strings = { "q", "from", "to", "after", "at" })
	void refusesASecondValueWhereOnlyOneCanBeMeant(String name) {
		assertThatIllegalArgumentException().isThrownBy(() -> Selection.of(Map.of(name, List.of("2020", "2021"))))
			.withMessageContaining("“" + name + "” can be given once only");
	}

	@Test
	void looksForTwoThousandCodePointsAndNoMore() {
		String clef = "\uD834\uDD1E";
		assertThat(Selection.of(Map.of("q", List.of(clef.repeat(2000)))).words()).hasSize(4000);
		assertThatIllegalArgumentException().isThrownBy(() -> Selection.of(Map.of("q", List.of(clef.repeat(2001)))))
			.withMessageContaining("at most 2000 characters");
	}

}
