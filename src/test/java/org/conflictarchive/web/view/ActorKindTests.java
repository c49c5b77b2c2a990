package org.conflictarchive.web.view;

import org.conflictarchive.vocabulary.ActorType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ActorKindTests {

	@ParameterizedTest
	@CsvSource({ "GROUP, Some, false, 'group, unnamed'", "GROUP, Early reports, false, 'group, unnamed'",
			"GROUP, Friends of Ostria, false, group", "GOVERNMENT_BODY, Police, true, 'government body, unnamed'",
			"GOVERNMENT_BODY, Ostripol, false, government body", "PERSON, doe, true, person" })
	void tellsWhoHasNoName(ActorType type, String name, boolean small, String kind) {
		assertThat(ActorKind.of(type, name, small)).isEqualTo(kind);
	}

}
