package org.conflictarchive.web.about;

import java.util.List;

import org.conflictarchive.archive.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What there is to know of the archive.
 *
 * @param version the program's, or null where it was not built as a whole
 * @param readingVersions those of the rules that read the reports
 * @param refusals the files that were left out
 * @param example a sentence taken apart, or null where none shows enough
 */
record AboutPage(long events, long reports, long statements, long claims, long actors, long speakers, long chains,
		@Nullable String version, List<String> readingVersions, List<Refusal> refusals, @Nullable Example example) {
}
