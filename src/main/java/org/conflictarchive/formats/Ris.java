package org.conflictarchive.formats;

import org.conflictarchive.archive.KnownDate;
import org.conflictarchive.archive.Report;
import org.jspecify.annotations.Nullable;

/** A citation in RIS, the exchange format of reference managers, as a newspaper's. */
public final class Ris {

	private final StringBuilder lines = new StringBuilder();

	private Ris() {
	}

	/** One record; its lines end in CR and LF, as the format asks for. */
	public static String of(Citation citation) {
		Ris entry = new Ris();
		Report report = citation.report();
		entry.add("TY", "NEWS");
		entry.add("ID", citation.key());
		entry.add("TI", citation.title());
		entry.add("AU", report.author());
		entry.add("T2", report.publisher());
		KnownDate date = citation.published();
		if (date != null) {
			String[] parts = date.value().split("-");
			entry.add("PY", parts[0]);
			entry.add("DA", String.join("/", parts) + "/".repeat(3 - parts.length));
		}
		entry.add("LA", report.language());
		citation.notes().forEach((note) -> entry.add("N1", note));
		entry.add("UR", citation.address());
		entry.add("L2", report.url());
		return entry.add("ER", "").lines.toString();
	}

	private Ris add(String tag, @Nullable String value) {
		if (value != null) {
			this.lines.append(tag).append("  - ").append(Line.of(value)).append("\r\n");
		}
		return this;
	}

}
