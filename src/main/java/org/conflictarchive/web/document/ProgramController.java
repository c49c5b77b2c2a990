package org.conflictarchive.web.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.conflictarchive.archive.Actors;
import org.conflictarchive.archive.CasualtyClaims;
import org.conflictarchive.archive.Events;
import org.conflictarchive.archive.Reports;
import org.conflictarchive.archive.Statements;
import org.conflictarchive.formats.AtomFeed;
import org.conflictarchive.formats.DataPackage;
import org.conflictarchive.formats.Site;
import org.conflictarchive.formats.Sitemap;
import org.conflictarchive.reading.review.ReportSchema;
import org.conflictarchive.web.address.Address;
import org.conflictarchive.web.document.MapParts.Section;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * What programs ask an archive for: its feed, its map, its data and where they may go.
 */
@Controller
class ProgramController {

	private static final MediaType SCHEMA = new MediaType("application", "schema+json");

	private static final int NEWEST = 100;

	private final Reports reports;

	private final Address address;

	private final MapParts map;

	private final String version;

	private final Instant released;

	ProgramController(Events events, Reports reports, Actors actors, Statements statements, CasualtyClaims claims,
			Address address, ObjectProvider<BuildProperties> build) {
		this.reports = reports;
		this.address = address;
		this.map = new MapParts(List.of(
				Section.of("pages", "/", "/statements", "/claims", "/actors", "/chains", "/about", "/about/rules"),
				Section.of("events", events::count, events::ids), Section.of("reports", reports::count, reports::ids),
				Section.of("statements", statements::count, statements::permalinks),
				Section.of("claims", claims::count, claims::permalinks),
				Section.of("actors", actors::countSlugs, actors::slugs)), Sitemap.MOST);
		BuildProperties properties = build.getIfAvailable();
		this.version = (properties != null) ? String.valueOf(properties.getVersion()) : "0.0.0";
		Instant time = (properties != null) ? properties.getTime() : null;
		this.released = (time != null) ? time : Instant.EPOCH;
	}

	@GetMapping("/feed.atom")
	void feed(HttpServletRequest request, HttpServletResponse response) throws IOException {
		as(response, MediaType.APPLICATION_ATOM_XML);
		AtomFeed.write(this.reports.newest(Limit.of(NEWEST)), this.released, this.address.of(request),
				response.getWriter());
	}

	@GetMapping("/sitemap.xml")
	void sitemap(HttpServletRequest request, HttpServletResponse response) throws IOException {
		as(response, MediaType.APPLICATION_XML);
		Site site = this.address.of(request);
		if (this.map.isOne()) {
			Sitemap.write(this.map.whole(), site, response.getWriter());
		}
		else {
			Sitemap.writeIndex(this.map.files(), site, response.getWriter());
		}
	}

	@GetMapping("/sitemap-{section:[a-z]+}-{part:[1-9][0-9]{0,5}}.xml")
	void sitemap(@PathVariable String section, @PathVariable int part, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		List<String> paths = this.map.part(section, part);
		if (paths.isEmpty()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND,
					"There is no such part of the map; /sitemap.xml names those there are.");
		}
		as(response, MediaType.APPLICATION_XML);
		Sitemap.write(paths.stream(), this.address.of(request), response.getWriter());
	}

	@GetMapping("/robots.txt")
	ResponseEntity<String> robots(HttpServletRequest request) {
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
			.body("User-agent: *\nDisallow: %1$s/search\nDisallow: %1$s/check\n\nSitemap: %2$s/sitemap.xml\n"
				.formatted(request.getContextPath(), this.address.of(request).address()));
	}

	@GetMapping("/datapackage.json")
	ResponseEntity<byte[]> dataPackage(HttpServletRequest request) {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.body(DataPackage.of(this.address.of(request), this.version).getBytes(StandardCharsets.UTF_8));
	}

	/** Of the report object, which readings kept as files hold as well. */
	@GetMapping("/report.schema.json")
	ResponseEntity<byte[]> schema() {
		return ResponseEntity.ok().contentType(SCHEMA).body(ReportSchema.json().getBytes(StandardCharsets.UTF_8));
	}

	private static void as(HttpServletResponse response, MediaType type) {
		response.setContentType(type.toString());
		response.setCharacterEncoding(StandardCharsets.UTF_8);
	}

}
