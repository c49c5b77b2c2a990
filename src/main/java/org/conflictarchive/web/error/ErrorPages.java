package org.conflictarchive.web.error;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.conflictarchive.web.address.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/**
 * Errors: pages for browsers, problem details (RFC 9457) for programs. Neither shows more
 * of the program than its own sentences.
 */
@Controller
@RequestMapping("${spring.web.error.path:/error}")
class ErrorPages implements ErrorController {

	/** Addresses of pages, by which a reader may go on; no id can lead elsewhere. */
	private static final Pattern PAGE = Pattern.compile("/(?:search|check|chains|about(?:/rules|/accuracy)?"
			+ "|(?:events|reports|statements|claims|actors)(?:/[A-Za-z0-9._-]+){0,2})?");

	/** In seconds. */
	private static final String RETRY_AFTER = "120";

	private final ErrorAttributes attributes;

	ErrorPages(ErrorAttributes attributes) {
		this.attributes = attributes;
	}

	@RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
	ModelAndView page(HttpServletRequest request, HttpServletResponse response) {
		HttpStatus status = status(request);
		ResponseStatusException reason = reason(request);
		NothingHereException nothing = (reason instanceof NothingHereException here) ? here : null;
		ErrorPage page = new ErrorPage(status.value(), title(status), detail(status, reason),
				(nothing != null) ? nothing.report() : null, (nothing != null) ? nothing.sentence() : null,
				(nothing != null) ? nothing.dropped() : null, (nothing != null) ? nothing.links() : List.of(),
				ways(status, request));
		if (status == HttpStatus.SERVICE_UNAVAILABLE) {
			response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
		}
		return new ModelAndView("error", Map.of("page", page), status);
	}

	@RequestMapping
	ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
		HttpStatus status = status(request);
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail(status, reason(request)));
		problem.setTitle(title(status));
		problem.setInstance(address(request));
		return ResponseEntity.status(status).headers((headers) -> {
			if (status == HttpStatus.SERVICE_UNAVAILABLE) {
				headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
			}
		}).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
	}

	/**
	 * Who asks for the address of errors itself finds nothing there; without its database
	 * the archive is away for a while and not at fault.
	 */
	private HttpStatus status(HttpServletRequest request) {
		if (causes(request).anyMatch(ErrorPages::isOfConnection)) {
			return HttpStatus.SERVICE_UNAVAILABLE;
		}
		return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
			.map((code) -> HttpStatus.resolve((Integer) code))
			.orElse(HttpStatus.NOT_FOUND);
	}

	/** What was asked for, and not the address that errors are forwarded to. */
	private static URI address(HttpServletRequest request) {
		Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		String path = (asked != null) ? asked.toString() : request.getRequestURI();
		return URI.create(UriUtils.encodePath(UriUtils.decode(path, StandardCharsets.UTF_8), StandardCharsets.UTF_8));
	}

	/**
	 * What the archive itself has to say; null where it was not the archive that failed.
	 */
	private @Nullable ResponseStatusException reason(HttpServletRequest request) {
		return causes(request).filter(ResponseStatusException.class::isInstance)
			.map(ResponseStatusException.class::cast)
			.findFirst()
			.orElse(null);
	}

	private Stream<Throwable> causes(HttpServletRequest request) {
		Throwable error = this.attributes.getError(new ServletWebRequest(request));
		return Stream.iterate(error, (cause) -> cause != null, Throwable::getCause);
	}

	private static boolean isOfConnection(Throwable cause) {
		return cause instanceof SQLTransientConnectionException || cause instanceof SQLNonTransientConnectionException
				|| cause instanceof SQLRecoverableException;
	}

	/**
	 * On from the address asked for, where that is of a page, and to what else there is.
	 */
	private static List<ErrorPage.Way> ways(HttpStatus status, HttpServletRequest request) {
		List<ErrorPage.Way> ways = new ArrayList<>();
		Object asked = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		String path = (asked != null) ? asked.toString().substring(request.getContextPath().length()) : "";
		if (PAGE.matcher(path).matches()) {
			switch (status) {
				case BAD_REQUEST -> ways.add(new ErrorPage.Way(path, "This page, with nothing asked of it", null));
				case METHOD_NOT_ALLOWED -> ways.add(new ErrorPage.Way(path, "Read this page", null));
				case NOT_ACCEPTABLE -> {
					ways.add(new ErrorPage.Way(path, "This page", "HTML, for reading"));
					Formats.of(path)
						.ifPresent((formats) -> formats.formats()
							.forEach((format) -> ways.add(new ErrorPage.Way(formats.path(format), format.label(),
									format.type().getType() + "/" + format.type().getSubtype()))));
				}
				case SERVICE_UNAVAILABLE -> ways.add(new ErrorPage.Way(path, "Try again", null));
				default -> {
				}
			}
		}
		ways.add(new ErrorPage.Way("/", "All events", "newest first"));
		ways.add(new ErrorPage.Way("/search", "Search", "statements and reports, by their words"));
		ways.add(new ErrorPage.Way("/actors", "Actors", "who speaks, by party"));
		ways.add(new ErrorPage.Way("/about#link", "How addresses are made", "and how to link to any words"));
		return ways;
	}

	private static String title(HttpStatus status) {
		return switch (status) {
			case BAD_REQUEST -> "This address can’t be read";
			case NOT_FOUND -> "Not found";
			case METHOD_NOT_ALLOWED -> "Only to be read";
			case NOT_ACCEPTABLE -> "Not in this format";
			case SERVICE_UNAVAILABLE -> "Away for a moment";
			default -> status.is5xxServerError() ? "Something is wrong here" : status.getReasonPhrase();
		};
	}

	private static String detail(HttpStatus status, @Nullable ResponseStatusException reason) {
		String detail = (reason != null) ? reason.getReason() : null;
		if (detail != null) {
			return detail;
		}
		return switch (status) {
			case BAD_REQUEST -> "Part of the address is malformed.";
			case NOT_FOUND -> "There is no page at this address.";
			case METHOD_NOT_ALLOWED -> "The archive can be read but not changed: it answers GET and HEAD.";
			case NOT_ACCEPTABLE -> "This address has none of the formats asked for.";
			case SERVICE_UNAVAILABLE ->
				"The archive can’t reach what it keeps just now. Nothing is lost; please try again in two minutes.";
			default -> status.is5xxServerError()
					? "The archive failed to answer, by no fault of yours. Please try again later."
					: status.getReasonPhrase() + ".";
		};
	}

}
