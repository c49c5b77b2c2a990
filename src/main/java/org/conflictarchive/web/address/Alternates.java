package org.conflictarchive.web.address;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.conflictarchive.archive.Report;
import org.conflictarchive.archive.Reports;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;

/** The formats that a page is served in, for its foot, its head and its headers. */
@ControllerAdvice
public class Alternates implements HandlerInterceptor, WebMvcConfigurer {

	private final Reports reports;

	private final Address address;

	Alternates(Reports reports, Address address) {
		this.reports = reports;
		this.address = address;
	}

	/**
	 * The same as a page in another format.
	 *
	 * @param path from the archive's address, with what the page's filter asks for
	 */
	record Alternate(String path, String type, String label) {

		/** Whether reference managers take it. */
		public boolean isReference() {
			return this.path.matches(".+\\.(bib|ris|csl\\.json)");
		}

	}

	/** Empty for what is served as HTML alone. */
	@ModelAttribute("alternates")
	List<Alternate> alternates(HttpServletRequest request) {
		return formats(request)
			.map((formats) -> formats.formats()
				.stream()
				.map((format) -> new Alternate(formats.path(format) + (formats.filtered() ? query(request) : ""),
						format.type().getType() + "/" + format.type().getSubtype(), format.label()))
				.toList())
			.orElse(List.of());
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	/** Pages that are there name their formats; redirections and errors do not. */
	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page != null && page.isReference() && !response.isCommitted()) {
			formats(request).map((formats) -> links(formats, request, null))
				.filter((links) -> !links.isEmpty())
				.ifPresent((links) -> response.setHeader("Link", links));
		}
	}

	/** The header of a page, or of one of its formats. */
	public String links(Formats formats, HttpServletRequest request, @Nullable Format shown) {
		String id = formats.report();
		Report report = (id != null) ? this.reports.findById(id).orElse(null) : null;
		return Signposts.of(formats, report, this.address.of(request), query(request), shown);
	}

	private static Optional<Formats> formats(HttpServletRequest request) {
		String words = request.getParameter("q");
		boolean asked = words != null && !words.isBlank();
		return (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null) ? Optional.empty()
				: Formats.of(request.getServletPath()).filter((formats) -> asked || !formats.answersWords());
	}

	/** Without the page of a list: formats hold all of it. */
	private static String query(HttpServletRequest request) {
		String query = UriComponentsBuilder.newInstance()
			.query(request.getQueryString())
			.replaceQueryParam("after")
			.replaceQueryParam("bom")
			.build(true)
			.getQuery();
		return (query == null || query.isEmpty()) ? "" : "?" + query;
	}

}
