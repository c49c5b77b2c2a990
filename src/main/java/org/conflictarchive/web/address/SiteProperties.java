package org.conflictarchive.web.address;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings under {@code archive} that say where the archive is to be found.
 *
 * @param baseUrl the address of its first page, for absolute links; null for the one that
 * was asked
 */
@ConfigurationProperties("archive")
record SiteProperties(@Nullable URI baseUrl) {

	SiteProperties {
		if (baseUrl != null && (baseUrl.getScheme() == null || !baseUrl.getScheme().matches("(?i)https?")
				|| baseUrl.getHost() == null || baseUrl.getQuery() != null || baseUrl.getFragment() != null)) {
			throw new IllegalArgumentException("archive.base-url is an http or https address without query, such as "
					+ "https://example.org/archive, not “" + baseUrl + "”");
		}
	}

}
