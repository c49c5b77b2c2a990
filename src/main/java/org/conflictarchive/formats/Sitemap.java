package org.conflictarchive.formats;

import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

/** The archive's permalinks for search engines, in parts of no more than 50,000. */
public final class Sitemap {

	/** The most that sitemaps.org allows in one file. */
	public static final int MOST = 50_000;

	private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

	private Sitemap() {
	}

	/**
	 * Writes a part.
	 * @param paths from the archive's address, each with a slash before it
	 */
	public static void write(Stream<String> paths, Site site, Writer writer) {
		Xml.write(writer, "urlset", NAMESPACE, (xml) -> {
			for (String path : (Iterable<String>) paths::iterator) {
				xml.element("url", (url) -> url.element("loc", site.address() + path));
			}
		});
	}

	/**
	 * Writes the index of the parts.
	 * @param paths of the parts
	 */
	public static void writeIndex(List<String> paths, Site site, Writer writer) {
		Xml.write(writer, "sitemapindex", NAMESPACE, (xml) -> {
			for (String path : paths) {
				xml.element("sitemap", (part) -> part.element("loc", site.address() + path));
			}
		});
	}

}
