package org.conflictarchive.extraction.casualties;

import java.util.List;
import java.util.stream.Stream;

import org.conflictarchive.extraction.language.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

class CasualtyExamplesTests {

	static Stream<Arguments> examples() {
		return CasualtyRules.rules().stream().map((rule) -> Arguments.of(rule.name(), rule.example()));
	}

	@ParameterizedTest
	@MethodSource("examples")
	void areFoundByTheirRules(String name, String example) {
		Text text = Text.of("It is said that " + example + ".");
		List<CasualtyFind> finds = CasualtyRules.in(text, text.sentences().get(0), null);
		assertThat(finds).extracting(CasualtyFind::rule).contains(name);
	}

}
