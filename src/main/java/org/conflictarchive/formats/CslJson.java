package org.conflictarchive.formats;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.conflictarchive.archive.KnownDate;
import org.conflictarchive.archive.Report;
import org.conflictarchive.reading.ReadingJson;

/** A citation in the JSON of the Citation Style Language. */
public final class CslJson {

	private CslJson() {
	}

	/** A list of one. */
	public static String of(Citation citation) {
		Report report = citation.report();
		Node entry = new Node();
		entry.with("id", citation.key());
		entry.with("type", "article-newspaper");
		entry.with("title", citation.title());
		String author = report.author();
		entry.with("author", (author != null) ? List.of(new Node().with("literal", Line.of(author))) : null);
		String publisher = report.publisher();
		entry.with("container-title", (publisher != null) ? Line.of(publisher) : null);
		KnownDate date = report.published();
		entry.with("issued", (date != null) ? issued(date) : null);
		entry.with("language", report.language());
		entry.with("URL", citation.address());
		entry.with("note", String.join(" ", citation.notes()));
		return ReadingJson.mapper().writeValueAsString(List.of(entry));
	}

	/** A date that was worked out is one that styles print with "ca." */
	private static Node issued(KnownDate date) {
		List<List<Integer>> parts = Stream.of(Optional.of(date.value()), Optional.ofNullable(date.end()))
			.flatMap(Optional::stream)
			.map((iso) -> Stream.of(iso.split("-")).map(Integer::valueOf).toList())
			.toList();
		return new Node().with("date-parts", parts).with("circa", Citation.isTold(date) ? null : Boolean.TRUE);
	}

}
