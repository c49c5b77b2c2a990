package org.conflictarchive.web.address;

import java.net.URI;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.conflictarchive.formats.Site;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where a page can be found again, for citations and prints. */
@ControllerAdvice
@EnableConfigurationProperties(SiteProperties.class)
public class Address {

	private final @Nullable URI base;

	Address(SiteProperties properties) {
		this.base = properties.baseUrl();
	}

	/** Of the archive: as it is set, else as it was asked. */
	public Site of(HttpServletRequest request) {
		String address = (this.base != null) ? this.base.toString()
				: ServletUriComponentsBuilder.fromContextPath(request).toUriString();
		return new Site(address.replaceFirst("/+$", ""));
	}

	/** Of the archive, without a slash at its end. */
	@ModelAttribute("site")
	String site(HttpServletRequest request) {
		return of(request).address();
	}

	/** Of the page itself, with all that is asked for; null for an error's. */
	@ModelAttribute("address")
	@Nullable String address(HttpServletRequest request) {
		if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null) {
			return null;
		}
		String path = request.getRequestURI().substring(request.getContextPath().length());
		String query = request.getQueryString();
		return site(request) + path + ((query != null) ? "?" + query : "");
	}

}
