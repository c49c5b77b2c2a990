package org.conflictarchive.web.address;

import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedCaseInsensitiveMap;
import org.springframework.web.filter.ForwardedHeaderFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Serves every page as if it had been asked for under {@code archive.base-url}, whatever
 * a proxy made of the address on its way here: whether it cut the prefix off or not, and
 * whether it tells the host or not. What a request itself says of forwarding counts for
 * nothing, as anybody can write it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class UnderBaseUrl extends OncePerRequestFilter {

	private static final Set<String> NOT_BELIEVED = Set.of("forwarded", "x-forwarded-for", "x-forwarded-ssl");

	private final Map<String, String> told = new LinkedCaseInsensitiveMap<>();

	private final ForwardedHeaderFilter forwarded = new ForwardedHeaderFilter();

	UnderBaseUrl(SiteProperties properties) {
		URI base = properties.baseUrl();
		if (base != null) {
			this.told.put("X-Forwarded-Proto", base.getScheme());
			this.told.put("X-Forwarded-Host", base.getRawAuthority());
			this.told.put("X-Forwarded-Port", Integer.toString(port(base)));
			this.told.put("X-Forwarded-Prefix", base.getRawPath().replaceFirst("/+$", ""));
		}
	}

	private static int port(URI base) {
		if (base.getPort() >= 0) {
			return base.getPort();
		}
		return "https".equalsIgnoreCase(base.getScheme()) ? 443 : 80;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return this.told.isEmpty();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		this.forwarded.doFilter(new Told(request), response, chain);
	}

	/** The request with what is known of its way in place of what it says. */
	private final class Told extends HttpServletRequestWrapper {

		Told(HttpServletRequest request) {
			super(request);
		}

		@Override
		public @Nullable String getHeader(String name) {
			if (NOT_BELIEVED.contains(name.toLowerCase(Locale.ROOT))) {
				return null;
			}
			String known = UnderBaseUrl.this.told.get(name);
			return (known != null) ? known : super.getHeader(name);
		}

		@Override
		public Enumeration<String> getHeaders(String name) {
			String header = getHeader(name);
			if (header == null) {
				return Collections.emptyEnumeration();
			}
			return UnderBaseUrl.this.told.containsKey(name) ? Collections.enumeration(List.of(header))
					: super.getHeaders(name);
		}

		@Override
		public Enumeration<String> getHeaderNames() {
			Set<String> names = new LinkedHashSet<>(UnderBaseUrl.this.told.keySet());
			Collections.list(super.getHeaderNames())
				.stream()
				.filter((name) -> getHeader(name) != null && !UnderBaseUrl.this.told.containsKey(name))
				.forEach(names::add);
			return Collections.enumeration(names);
		}

	}

}
