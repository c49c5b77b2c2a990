package org.conflictarchive.web.view;

import org.conflictarchive.archive.Event;
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

	private static final String NAME = "Conflict report archive";

	private static final int TITLE = 110;

	private static final int DESCRIPTION = 280;

	/** Of the first page, or one of those after it. */
	public static SocialCard of(String path) {
		return new SocialCard(NAME, "Who said what in reports on armed conflicts, and who claims which losses: each in "
				+ "the exact words of the report, with a link to keep.", path);
	}

	/** Of an event. */
	public static SocialCard of(Event event, int reports, int claims) {
		String name = Isolated.of(EventLink.to(event).name());
		return new SocialCard(Beginning.of(name, TITLE),
				Beginning.of("Who says what, and who claims which losses: " + Counted.of(reports, "report") + ", "
						+ Counted.of(claims, "claim of losses", "claims of losses") + ".", DESCRIPTION),
				"/events/" + event.id());
	}

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

	/** Whether it is of something with an address to cite. */
	public boolean isOfWords() {
		return !this.path.startsWith("/events/") && !this.path.startsWith("/?") && !this.path.equals("/");
	}

}
