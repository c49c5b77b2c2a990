package org.conflictarchive.formats;

import java.io.Writer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import javax.xml.stream.XMLStreamException;

import org.conflictarchive.archive.Days;
import org.conflictarchive.archive.KnownDate;
import org.conflictarchive.archive.Report;
import org.conflictarchive.vocabulary.DateBasis;
import org.jspecify.annotations.Nullable;

/**
 * The newest reports as an Atom feed (RFC 4287). Its ids and times follow from the
 * reports and the program's release alone: neither a new start nor another address makes
 * readers take old reports for new ones.
 */
public final class AtomFeed {

	/** No report's id. */
	private static final String FEED = "/feed";

	private final Site site;

	private final Instant released;

	private AtomFeed(Site site, Instant released) {
		this.site = site;
		this.released = released;
	}

	/**
	 * Writes the feed.
	 * @param reports in the order they are to stand in
	 * @param released when the rules that read them were; the time of a report of whose
	 * publication and retrieval nobody tells
	 */
	public static void write(List<Report> reports, Instant released, Site site, Writer writer) {
		AtomFeed feed = new AtomFeed(site, released);
		Xml.write(writer, "feed", "http://www.w3.org/2005/Atom", (xml) -> feed.feed(reports, xml));
	}

	private void feed(List<Report> reports, Xml xml) throws XMLStreamException {
		xml.element("id", NamedUuid.of(FEED));
		xml.element("title", Site.NAME);
		xml.element("subtitle", "The newest reports. The archive shows who says what in them; it endorses no claim.");
		xml.element("updated",
				reports.stream().map(this::updated).max(Comparator.naturalOrder()).orElse(this.released).toString());
		xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", this.site.address() + "/feed.atom");
		xml.empty("link", "rel", "alternate", "type", "text/html", "href", this.site.address() + "/");
		for (Report report : reports) {
			xml.element("entry", (entry) -> entry(report, entry));
		}
	}

	private void entry(Report report, Xml xml) throws XMLStreamException {
		Citation citation = Citation.of(report, this.site);
		Instant published = published(report);
		xml.element("id", NamedUuid.of(report.id()));
		xml.element("title", citation.title());
		xml.element("updated", updated(report).toString());
		xml.element("published", (published != null) ? published.toString() : null);
		xml.element("author", (author) -> author.element("name", author(report)));
		xml.empty("link", "rel", "alternate", "type", "text/html", "href", citation.address());
		xml.empty("link", "rel", "alternate", "type", "application/json", "href", this.site.page(report) + ".json");
		xml.element("rights", report.licence());
		xml.element("summary", citation.words());
	}

	/**
	 * The later of its publication and its retrieval, as far as somebody tells of them.
	 */
	private Instant updated(Report report) {
		return Stream.of(Optional.ofNullable(published(report)), Optional.ofNullable(retrieved(report)))
			.flatMap(Optional::stream)
			.max(Comparator.naturalOrder())
			.orElse(this.released);
	}

	/** The first instant it can mean, where a person gave the date. */
	private static @Nullable Instant published(Report report) {
		KnownDate date = report.published();
		return (date != null && date.basis() == DateBasis.METADATA) ? instant(date.value()) : null;
	}

	private static @Nullable Instant retrieved(Report report) {
		String retrieved = report.retrieved();
		return (retrieved != null) ? instant(retrieved) : null;
	}

	/** Null where it is no date. */
	private static @Nullable Instant instant(String date) {
		return Days.isDate(date) ? Days.first(date).atStartOfDay().toInstant(ZoneOffset.UTC) : null;
	}

	private static String author(Report report) {
		return Optional.ofNullable(report.author())
			.or(() -> Optional.ofNullable(report.publisher()))
			.orElse("Author not known");
	}

}
