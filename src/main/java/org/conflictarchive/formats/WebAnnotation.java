package org.conflictarchive.formats;

import java.util.List;
import java.util.stream.Stream;

import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.archive.Report;
import org.conflictarchive.archive.Statement;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.reading.ReadingJson;

/**
 * Statements and claims as W3C Web Annotations of the report's plain text: by the words
 * themselves, with what stands around them, and by position. Both count Unicode code
 * points, as the archive does.
 */
public final class WebAnnotation {

	private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

	/** Enough to tell most equal words apart, in code points. */
	private static final int AROUND = 32;

	private final Site site;

	private final String text;

	private final List<Statement> statements;

	/**
	 * For annotations of one report.
	 * @param text of the report
	 * @param statements all of it
	 */
	public WebAnnotation(Site site, String text, List<Statement> statements) {
		this.site = site;
		this.text = text;
		this.statements = List.copyOf(statements);
	}

	/** A list of all there are of a report. */
	public String of(List<CasualtyClaim> claims) {
		return ReadingJson.mapper()
			.writeValueAsString(
					Stream.concat(this.statements.stream().map(this::annotation), claims.stream().map(this::annotation))
						.toList());
	}

	public String of(Statement statement) {
		return annotation(statement).asJson();
	}

	public String of(CasualtyClaim claim) {
		return annotation(claim).asJson();
	}

	private Node annotation(Statement statement) {
		return annotation(this.site.page(statement), Citation.of(statement, this.statements, this.site),
				statement.report(), statement.content());
	}

	private Node annotation(CasualtyClaim claim) {
		return annotation(this.site.page(claim), Citation.of(claim, this.statements, this.text, this.site),
				claim.report(), claim.content());
	}

	private Node annotation(String page, Citation citation, Report report, Words words) {
		return Node.in(CONTEXT)
			.with("id", page + ".anno.jsonld")
			.with("type", "Annotation")
			.with("motivation", "describing")
			.with("generator", generator(report))
			.with("body",
					List.of(new Node().with("type", "TextualBody")
						.with("value", citation.inFull())
						.with("format", "text/plain")
						.with("language", "en"),
							new Node().with("id", page + ".jsonld")
								.with("type", "Dataset")
								.with("format", "application/ld+json")))
			.with("target",
					new Node().with("source", this.site.page(report) + ".txt")
						.with("rights", Licence.address(report))
						.with("selector", List.of(quote(words), position(words))));
	}

	private Node generator(Report report) {
		return new Node().with("id", this.site.address() + "/about")
			.with("type", "Software")
			.with("name", Site.NAME)
			.with("schema:softwareVersion", report.readingVersion())
			.with("schema:description", ReadBy.inWords(report));
	}

	/** With as much around the words as tells them from the same words elsewhere. */
	private Node quote(Words words) {
		int start = this.text.offsetByCodePoints(0, words.start());
		int end = start + words.text().length();
		int before = start;
		int after = end;
		do {
			before = this.text.offsetByCodePoints(before, -Math.min(AROUND, this.text.codePointCount(0, before)));
			after = this.text.offsetByCodePoints(after,
					Math.min(AROUND, this.text.codePointCount(after, this.text.length())));
		}
		while (!isOnce(this.text.substring(before, after)));
		return new Node().with("type", "TextQuoteSelector")
			.with("exact", words.text())
			.with("prefix", this.text.substring(before, start))
			.with("suffix", this.text.substring(end, after));
	}

	private boolean isOnce(String part) {
		return this.text.indexOf(part) == this.text.lastIndexOf(part);
	}

	private static Node position(Words words) {
		return new Node().with("type", "TextPositionSelector").with("start", words.start()).with("end", words.end());
	}

}
