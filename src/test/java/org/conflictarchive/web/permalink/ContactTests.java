package org.conflictarchive.web.permalink;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ContactTests {

	@Test
	void beginsALetter() {
		assertThat(new Contact(URI.create("mailto:archive@example.org")).about("a/1", "two & more", "00ff",
				"https://example.org/claims/a/1"))
			.isEqualTo("mailto:archive@example.org?subject=Mistake%20in%20a%2F1&body="
					+ "https%3A%2F%2Fexample.org%2Fclaims%2Fa%2F1%0D%0ASHA-256%2000ff%0D%0A%0D%0A%E2%80%9Ctwo%20%26%20more%E2%80%9D"
					+ "%0D%0A%0D%0AWhat%20is%20wrong%3A%20");
	}

	@Test
	void writesToNobodyWhereNobodyReads() {
		assertThat(new Contact(null).about("a/1", "two", "00ff", "https://example.org/claims/a/1")).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "archive@example.org", "javascript:alert(1)", "http://example.org/" })
	void saysWhatAContactIs(String contact) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Contact(URI.create(contact)))
			.withMessageStartingWith("archive.contact is an address such as mailto:archive@example.org")
			.withMessageEndingWith(contact);
	}

}
