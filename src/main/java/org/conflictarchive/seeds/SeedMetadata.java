package org.conflictarchive.seeds;

import org.jspecify.annotations.Nullable;

/**
 * What a person knows of a report: the content of {@code NAME.meta.json}. What is not
 * known is null.
 *
 * @param published {@code YYYY}, {@code YYYY-MM} or {@code YYYY-MM-DD}
 * @param language an IETF BCP 47 tag
 * @param event an id shared by the reports on one event
 * @param replaces the id of the report that this one corrects
 */
public record SeedMetadata(@Nullable String title, @Nullable String publisher, @Nullable String author,
		@Nullable String url, @Nullable String published, @Nullable String archived, @Nullable String retrieved,
		@Nullable String language, @Nullable String licence, @Nullable String event, @Nullable String eventTitle,
		@Nullable String replaces, @Nullable String note) {

	/** Nothing known. */
	public static final SeedMetadata NONE = new SeedMetadata(null, null, null, null, null, null, null, null, null, null,
			null, null, null);

	/** Whether the text is to be read by the rules, which are made for English. */
	public boolean isEnglish() {
		return this.language == null || this.language.matches("(?i)en(-.*)?");
	}

}
