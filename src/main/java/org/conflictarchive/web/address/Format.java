package org.conflictarchive.web.address;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.server.ResponseStatusException;

/** What pages are served in beside HTML, for programs. */
public enum Format {

	JSON("json", MediaType.APPLICATION_JSON, "JSON"),

	CSV("csv", text("text", "csv"), "CSV"),

	JSON_LD("jsonld", new MediaType("application", "ld+json"), "JSON-LD"),

	ANNOTATION("anno.jsonld",
			new MediaType("application", "ld+json", Map.of("profile", "\"http://www.w3.org/ns/anno.jsonld\"")),
			"Web Annotation"),

	BIBTEX("bib", text("application", "x-bibtex"), "BibTeX"),

	RIS("ris", text("application", "x-research-info-systems"), "RIS"),

	CSL("csl.json", new MediaType("application", "vnd.citationstyles.csl+json"), "CSL-JSON"),

	TEXT("txt", text("text", "plain"), "Plain text");

	private final String suffix;

	private final MediaType type;

	private final String label;

	Format(String suffix, MediaType type, String label) {
		this.suffix = suffix;
		this.type = type;
		this.label = label;
	}

	/** The one an address ends in; of several endings the longest. */
	public static Format of(HttpServletRequest request) {
		return Arrays.stream(values())
			.filter((format) -> request.getServletPath().endsWith("." + format.suffix))
			.max(Comparator.comparingInt((format) -> format.suffix.length()))
			.orElseThrow();
	}

	/** Whether an address ends in what looks like a format, though it is none there. */
	public static boolean isAsked(String id) {
		return id.matches(".*\\.[a-z][a-z.]*");
	}

	/** That there is no such format. */
	public static ResponseStatusException missing(String id) {
		return new ResponseStatusException(HttpStatus.NOT_FOUND, "“%s” is in none of the formats that there are: %s."
			.formatted(id, Arrays.stream(values()).map(Format::suffix).collect(Collectors.joining(", "))));
	}

	/** The end of addresses, without the dot. */
	public String suffix() {
		return this.suffix;
	}

	public MediaType type() {
		return this.type;
	}

	/** To a reader. */
	public String label() {
		return this.label;
	}

	private static MediaType text(String type, String subtype) {
		return new MediaType(type, subtype, StandardCharsets.UTF_8);
	}

}
