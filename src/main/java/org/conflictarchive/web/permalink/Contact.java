package org.conflictarchive.web.permalink;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.conflictarchive.web.view.Beginning;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.web.util.UriUtils;

/**
 * Whom to tell of mistakes.
 *
 * @param contact a {@code mailto:} address, or an {@code https:} one of a form that takes
 * a title and a body; null for nobody
 */
@ConfigurationProperties("archive")
record Contact(@Nullable URI contact) {

	private static final int MOST = 600;

	Contact {
		if (contact != null && !"mailto".equals(contact.getScheme()) && !"https".equals(contact.getScheme())) {
			throw new IllegalArgumentException("archive.contact is an address such as mailto:archive@example.org or "
					+ "https://example.org/mistakes, not " + contact);
		}
	}

	/**
	 * The address of a message about some words, begun; null where nobody reads it.
	 * @param id of the statement or claim
	 * @param address of its page
	 */
	public @Nullable String about(String id, String words, String sha256, String address) {
		URI to = this.contact;
		if (to == null) {
			return null;
		}
		String body = String.join("\r\n", address, "SHA-256 " + sha256, "", "“" + Beginning.of(words, MOST) + "”", "",
				"What is wrong: ");
		String title = "mailto".equals(to.getScheme()) ? "subject=" : "title=";
		return to + ((to.toString().indexOf('?') < 0) ? "?" : "&") + title
				+ UriUtils.encode("Mistake in " + id, StandardCharsets.UTF_8) + "&body="
				+ UriUtils.encode(body, StandardCharsets.UTF_8);
	}

}
