package org.conflictarchive.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where a page can be found again, for citations and prints. */
@ControllerAdvice
class Address {

	/** Of the archive, without a slash at its end. */
	@ModelAttribute("site")
	String site(HttpServletRequest request) {
		return ServletUriComponentsBuilder.fromContextPath(request).toUriString();
	}

	/** Of the page itself, with all that is asked for; null for an error's. */
	@ModelAttribute("address")
	@Nullable String address(HttpServletRequest request) {
		return (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null)
				? ServletUriComponentsBuilder.fromRequest(request).toUriString() : null;
	}

}
