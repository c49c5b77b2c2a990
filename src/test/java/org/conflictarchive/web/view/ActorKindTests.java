package org.conflictarchive.web.view;

import org.conflictarchive.vocabulary.ActorType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ActorKindTests {

	@ParameterizedTest
	@CsvSource({ "GROUP, Some, 'group, unnamed'", "GROUP, Early reports, 'group, unnamed'",
			"GROUP, officials, 'group, unnamed'", "GROUP, Friends of Ostria, group",
			"GOVERNMENT_BODY, Ministry, government body", "PERSON, doe, person" })
	void tellsGroupsThatHaveNoName(ActorType type, String name, String kind) {
		assertThat(ActorKind.of(type, name)).isEqualTo(kind);
	}

}
