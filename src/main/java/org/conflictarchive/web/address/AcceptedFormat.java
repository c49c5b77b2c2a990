package org.conflictarchive.web.address;

import java.io.IOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Who accepts another format than HTML at the address of a page gets what stands at the
 * address of that format. Of formats that are as welcome as a page, the page is served.
 */
@Component
class AcceptedFormat extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Optional<Formats> formats = Formats.of(request.getServletPath());
		if (formats.isEmpty()) {
			chain.doFilter(request, response);
			return;
		}
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		String accepted = String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
		Optional<Format> best = best(accepted, formats.get().formats());
		if (best.isPresent()) {
			String path = formats.get().path(best.get());
			response.setHeader(HttpHeaders.CONTENT_LOCATION, request.getContextPath() + path);
			request.getRequestDispatcher(path).forward(request, response);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	/** Empty where HTML is as good, or none of the formats is accepted. */
	static Optional<Format> best(String accepted, List<Format> formats) {
		List<MediaType> ranges;
		try {
			ranges = MediaType.parseMediaTypes(accepted);
		}
		catch (InvalidMediaTypeException ex) {
			return Optional.empty();
		}
		double page = ranges.isEmpty() ? 1 : quality(MediaType.TEXT_HTML, ranges);
		return formats.stream()
			.filter((format) -> quality(format.type(), ranges) > page)
			.max(Comparator.<Format>comparingDouble((format) -> quality(format.type(), ranges))
				.thenComparing(Comparator.comparing(formats::indexOf).reversed()));
	}

	/** That of the range that fits most closely; 0 where none does. */
	private static double quality(MediaType type, List<MediaType> ranges) {
		return Stream.of(true, false)
			.flatMap((parameters) -> ranges.stream()
				.filter((range) -> fits(range, type) && parameters == (range.getParameter("profile") != null)))
			.min(Comparator.comparing(MediaType::isWildcardType).thenComparing(MediaType::isWildcardSubtype))
			.map(MediaType::getQualityValue)
			.orElse(0.0);
	}

	private static boolean fits(MediaType range, MediaType type) {
		String profile = range.getParameter("profile");
		return range.includes(type) && (profile == null || profile.equals(type.getParameter("profile")));
	}

}
