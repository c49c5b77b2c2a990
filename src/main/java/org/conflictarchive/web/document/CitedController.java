package org.conflictarchive.web.document;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.archive.CasualtyClaims;
import org.conflictarchive.archive.Report;
import org.conflictarchive.archive.ReportText;
import org.conflictarchive.archive.ReportTexts;
import org.conflictarchive.archive.Reports;
import org.conflictarchive.archive.Statement;
import org.conflictarchive.archive.Statements;
import org.conflictarchive.formats.BibTeX;
import org.conflictarchive.formats.Citation;
import org.conflictarchive.formats.CslJson;
import org.conflictarchive.formats.Excerpt;
import org.conflictarchive.formats.JsonLd;
import org.conflictarchive.formats.Ris;
import org.conflictarchive.formats.Site;
import org.conflictarchive.formats.WebAnnotation;
import org.conflictarchive.reading.ReadingJson;
import org.conflictarchive.web.address.Address;
import org.conflictarchive.web.address.Alternates;
import org.conflictarchive.web.address.CitedHash;
import org.conflictarchive.web.address.Format;
import org.conflictarchive.web.address.Formats;
import org.conflictarchive.web.address.Position;
import org.conflictarchive.web.address.ReportId;
import org.conflictarchive.web.address.Link;
import org.conflictarchive.web.error.Elsewhere;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Reports, statements and claims, each in the formats it can be cited and read by
 * programs in. The address names the format: what is accepted beside it makes no
 * difference.
 */
@Controller
class CitedController {

	private final Reports reports;

	private final ReportTexts texts;

	private final Statements statements;

	private final CasualtyClaims claims;

	private final Elsewhere elsewhere;

	private final Address address;

	private final Alternates alternates;

	CitedController(Reports reports, ReportTexts texts, Statements statements, CasualtyClaims claims,
			Elsewhere elsewhere, Address address, Alternates alternates) {
		this.reports = reports;
		this.texts = texts;
		this.statements = statements;
		this.claims = claims;
		this.elsewhere = elsewhere;
		this.address = address;
		this.alternates = alternates;
	}

	@GetMapping({ "/reports/{report}.json", "/reports/{report}.jsonld", "/reports/{report}.anno.jsonld",
			"/reports/{report}.bib", "/reports/{report}.ris", "/reports/{report}.csl.json", "/reports/{report}.txt" })
	ResponseEntity<byte[]> report(@PathVariable ReportId report, HttpServletRequest request) {
		String id = report.value();
		Report found = this.reports.findById(id).orElseThrow(() -> unknown(id));
		ReportText text = text(id);
		Site site = this.address.of(request);
		Format named = Format.of(request);
		return document("/reports/" + id, named, request, switch (named) {
			case TEXT -> text.bytes();
			case JSON -> bytes(text.json());
			case JSON_LD -> bytes(new JsonLd(site, text.text(), this.statements.findByReportIdOrderByPosition(id))
				.of(found, this.claims.findByReportIdOrderByPosition(id)));
			case ANNOTATION ->
				bytes(new WebAnnotation(site, text.text(), this.statements.findByReportIdOrderByPosition(id))
					.of(this.claims.findByReportIdOrderByPosition(id)));
			case BIBTEX, RIS, CSL -> bytes(cited(Citation.of(found, site), named));
			case CSV -> throw new IllegalStateException("No report is a table");
		});
	}

	@GetMapping({ "/statements/{report}/{position}.json", "/statements/{report}/{position}.jsonld",
			"/statements/{report}/{position}.anno.jsonld", "/statements/{report}/{position}.bib",
			"/statements/{report}/{position}.ris", "/statements/{report}/{position}.csl.json" })
	ResponseEntity<byte[]> statement(@PathVariable ReportId report, @PathVariable Position position,
			@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
		CitedHash cited = CitedHash.of(parameters.get(CitedHash.PARAMETER));
		String id = report.value();
		Format named = Format.of(request);
		return this.statements.findByReportIdAndPosition(id, position.value())
			.map((statement) -> statement(statement, named, request))
			.orElseGet(() -> moved(this.elsewhere.statement(id, position.value(), cited), cited, named, request));
	}

	private ResponseEntity<byte[]> statement(Statement statement, Format format, HttpServletRequest request) {
		String report = statement.report().id();
		Site site = this.address.of(request);
		List<Statement> all = this.statements.findByReportIdOrderByPosition(report);
		Citation citation = Citation.of(statement, all, site);
		ReportText text = text(report);
		return document("/statements/" + statement.permalink(), format, request, bytes(switch (format) {
			case JSON -> Excerpt.ofStatement(ReadingJson.read(text.json()), statement.permalink(), citation).asJson();
			case JSON_LD -> new JsonLd(site, text.text(), all).of(statement);
			case ANNOTATION -> new WebAnnotation(site, text.text(), all).of(statement);
			default -> cited(citation, format);
		}));
	}

	@GetMapping({ "/claims/{report}/{position}.json", "/claims/{report}/{position}.jsonld",
			"/claims/{report}/{position}.anno.jsonld", "/claims/{report}/{position}.bib",
			"/claims/{report}/{position}.ris", "/claims/{report}/{position}.csl.json" })
	ResponseEntity<byte[]> claim(@PathVariable ReportId report, @PathVariable Position position,
			@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
		CitedHash cited = CitedHash.of(parameters.get(CitedHash.PARAMETER));
		String id = report.value();
		Format named = Format.of(request);
		return this.claims.findByReportIdAndPosition(id, position.value())
			.map((claim) -> claim(claim, named, request))
			.orElseGet(() -> moved(this.elsewhere.claim(id, position.value(), cited), cited, named, request));
	}

	private ResponseEntity<byte[]> claim(CasualtyClaim claim, Format format, HttpServletRequest request) {
		String report = claim.report().id();
		Site site = this.address.of(request);
		List<Statement> all = this.statements.findByReportIdOrderByPosition(report);
		ReportText text = text(report);
		Citation citation = Citation.of(claim, all, text.text(), site);
		return document("/claims/" + claim.permalink(), format, request, bytes(switch (format) {
			case JSON -> Excerpt.ofClaim(ReadingJson.read(text.json()), claim.permalink(), citation).asJson();
			case JSON_LD -> new JsonLd(site, text.text(), all).of(claim);
			case ANNOTATION -> new WebAnnotation(site, text.text(), all).of(claim);
			default -> cited(citation, format);
		}));
	}

	private static String cited(Citation citation, Format format) {
		return switch (format) {
			case BIBTEX -> BibTeX.of(citation);
			case RIS -> Ris.of(citation);
			case CSL -> CslJson.of(citation);
			default -> throw new IllegalStateException(format + " is no format of citations");
		};
	}

	private ResponseEntity<byte[]> document(String page, Format format, HttpServletRequest request, byte[] content) {
		Formats formats = Formats.of(page).orElseThrow();
		return ResponseEntity.ok()
			.contentType(format.type())
			.header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + fileName(page, format) + "\"")
			.header(HttpHeaders.LINK, this.alternates.links(formats, request, format))
			.body(content);
	}

	/** "a-report-120.bib". */
	private static String fileName(String page, Format format) {
		return page.substring(page.indexOf('/', 1) + 1).replace('/', '-') + "." + format.suffix();
	}

	/** Permalinks outlive the rules: the innermost here takes its place. */
	private ResponseEntity<byte[]> moved(Link link, CitedHash cited, Format format, HttpServletRequest request) {
		return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
			.location(URI
				.create(this.address.of(request).address() + link.path() + "." + format.suffix() + cited.asQuery()))
			.build();
	}

	private static byte[] bytes(String document) {
		return document.getBytes(StandardCharsets.UTF_8);
	}

	private ReportText text(String id) {
		return this.texts.findByReportId(id).orElseThrow(() -> unknown(id));
	}

	private static ResponseStatusException unknown(String id) {
		return new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no report “" + id + "” here.");
	}

}
