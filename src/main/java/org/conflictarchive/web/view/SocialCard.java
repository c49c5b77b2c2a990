package org.conflictarchive.web.view;

import org.conflictarchive.archive.Report;
import org.conflictarchive.web.address.Link;
import org.jspecify.annotations.Nullable;

/**
 * How a page introduces itself where somebody shares its link, and the one address that
 * it is to be known by.
 *
 * @param path of that address, below the archive's
 */
public record SocialCard(String title, String description, String path) {

	private static final int TITLE = 110;

	private static final int DESCRIPTION = 280;

	/** Of words with a page of their own. */
	public static SocialCard of(Link link, String words, boolean direct, String said, Report report) {
		String beginning = Isolated.of(Beginning.of(words, TITLE));
		return new SocialCard(direct ? "“" + beginning + "”" : beginning,
				Beginning.of(said + ", in " + source(report) + ".", DESCRIPTION), link.path());
	}

	/** Of a whole report. */
	public static SocialCard of(Report report, String title, String extent) {
		return new SocialCard(Beginning.of(title, TITLE),
				Beginning.of(extent + " in " + source(report) + ".", DESCRIPTION), "/reports/" + report.id());
	}

	/** Title, publisher, date with its basis and hash. */
	private static String source(Report report) {
		SourceView source = SourceView.of(report);
		DateView date = DateView.of(report);
		String name = Isolated.of(source.name());
		return (source.titled() ? "“" + name + "”" : name) + part(source.publisher())
				+ ((date != null)
						? ", " + date.words()
								+ (source.published() == null
										? " (date " + date.basis().replaceFirst(", from$", "") + ")" : "")
						: ", date not known")
				+ ", SHA-256 " + source.hash();
	}

	private static String part(@Nullable String known) {
		return (known != null) ? ", " + Isolated.of(known) : "";
	}

}
