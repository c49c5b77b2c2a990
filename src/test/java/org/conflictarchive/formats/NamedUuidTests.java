package org.conflictarchive.formats;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NamedUuidTests {

	/** The example of RFC 9562, appendix A.4. */
	@Test
	void makesTheIdThatTheStandardMakesOfAName() {
		UUID dns = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");
		assertThat(NamedUuid.of(dns, "www.example.com")).hasToString("2ed6657d-e927-568b-95e1-2665a8aea6a2");
	}

	@Test
	void givesEachNameAnIdOfItsOwn() {
		assertThat(NamedUuid.of("a-report")).isEqualTo(NamedUuid.of("a-report"))
			.isNotEqualTo(NamedUuid.of("another"))
			.startsWith("urn:uuid:");
	}

}
