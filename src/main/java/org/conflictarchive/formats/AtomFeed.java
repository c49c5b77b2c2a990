package org.conflictarchive.formats;

import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

import org.conflictarchive.archive.KnownDate;
import org.conflictarchive.archive.Report;
import org.conflictarchive.vocabulary.DatePrecision;
import org.jspecify.annotations.Nullable;

/**
 * The newest reports as an Atom feed (RFC 4287). A report whose date nobody gives is
 * dated by when the archive took it in.
 */
public final class AtomFeed {

	private final Site site;

	private final Instant loaded;

	private AtomFeed(Site site, Instant loaded) {
		this.site = site;
		this.loaded = loaded;
	}

	/**
	 * Writes the feed.
	 * @param reports in the order they are to stand in
	 * @param loaded when the archive was filled
	 */
	public static void write(List<Report> reports, Instant loaded, Site site, Writer writer) {
		AtomFeed feed = new AtomFeed(site, loaded);
		Xml.write(writer, "feed", "http://www.w3.org/2005/Atom", (xml) -> feed.feed(reports, xml));
	}

	private void feed(List<Report> reports, Xml xml) throws XMLStreamException {
		xml.element("id", this.site.address() + "/feed.atom");
		xml.element("title", Site.NAME);
		xml.element("subtitle", "The newest reports. The archive shows who says what in them; it endorses no claim.");
		xml.element("updated", this.loaded.toString());
		xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", this.site.address() + "/feed.atom");
		xml.empty("link", "rel", "alternate", "type", "text/html", "href", this.site.address() + "/");
		for (Report report : reports) {
			xml.element("entry", (entry) -> entry(report, entry));
		}
	}

	private void entry(Report report, Xml xml) throws XMLStreamException {
		Citation citation = Citation.of(report, this.site);
		Instant published = published(citation.published());
		xml.element("id", this.site.page(report));
		xml.element("title", citation.title());
		xml.element("updated", ((published != null) ? published : this.loaded).toString());
		xml.element("published", (published != null) ? published.toString() : null);
		xml.element("author", (author) -> author.element("name", author(report)));
		xml.empty("link", "rel", "alternate", "type", "text/html", "href", citation.address());
		xml.empty("link", "rel", "alternate", "type", "application/json", "href", this.site.page(report) + ".json");
		xml.element("rights", report.licence());
		xml.element("summary", citation.words());
	}

	private static @Nullable Instant published(@Nullable KnownDate date) {
		return (date != null && date.precision() == DatePrecision.DAY)
				? LocalDate.parse(date.value()).atStartOfDay().toInstant(ZoneOffset.UTC) : null;
	}

	private static String author(Report report) {
		return Optional.ofNullable(report.author())
			.or(() -> Optional.ofNullable(report.publisher()))
			.orElse("Author not known");
	}

}
