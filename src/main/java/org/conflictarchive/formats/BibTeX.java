package org.conflictarchive.formats;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.conflictarchive.archive.KnownDate;
import org.conflictarchive.archive.Report;
import org.jspecify.annotations.Nullable;

/**
 * A citation for BibTeX and BibLaTeX, as {@code @misc}, which asks for nothing that may
 * not be known. Styles print no publisher of such an entry, but how it was published.
 */
public final class BibTeX {

	private final Map<String, String> fields = new LinkedHashMap<>();

	private BibTeX() {
	}

	/** One entry. */
	public static String of(Citation citation) {
		BibTeX entry = new BibTeX();
		Report report = citation.report();
		entry.add("author", report.author());
		entry.add("title", citation.title());
		entry.add("howpublished", report.publisher());
		KnownDate date = citation.published();
		if (date != null) {
			entry.add("date", date.iso());
			entry.add("year", date.value().substring(0, 4));
		}
		entry.add("langid", report.language());
		entry.fields.put("url", "{" + citation.address() + "}");
		entry.add("note", String.join(" ", citation.notes()));
		return entry.fields.entrySet()
			.stream()
			.map((field) -> "  " + field.getKey() + " = " + field.getValue())
			.collect(Collectors.joining(",\n", "@misc{" + citation.key() + ",\n", "\n}\n"));
	}

	/** In two pairs of braces: names are not to be taken apart, nor titles recased. */
	private void add(String name, @Nullable String value) {
		if (value != null) {
			this.fields.put(name, "{{" + escaped(Line.of(value)) + "}}");
		}
	}

	/**
	 * What TeX would take for commands. Braces as words: BibTeX counts them even behind a
	 * backslash.
	 */
	private static String escaped(String line) {
		StringBuilder escaped = new StringBuilder();
		for (char character : line.toCharArray()) {
			switch (character) {
				case '\\' -> escaped.append("\\textbackslash{}");
				case '{' -> escaped.append("\\textbraceleft{}");
				case '}' -> escaped.append("\\textbraceright{}");
				case '~' -> escaped.append("\\textasciitilde{}");
				case '^' -> escaped.append("\\textasciicircum{}");
				case '#', '$', '%', '&', '_' -> escaped.append('\\').append(character);
				default -> escaped.append(character);
			}
		}
		return escaped.toString();
	}

}
