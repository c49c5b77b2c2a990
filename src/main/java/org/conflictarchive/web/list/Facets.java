package org.conflictarchive.web.list;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * The filter of a page: what can be asked there, and what is. Addresses begin with a
 * slash and know nothing of where the archive is mounted.
 *
 * @param path of the page, without what is asked for; with a query where it has one of
 * its own
 * @param questions those with more than one answer, or with one that is asked for
 * @param asked what is asked for, question by question, in words: "spoken by …"
 * @param removals the same, one by one, each with the address that does without
 * @param unknown names asked for that are no actor's
 * @param words looked for, or null
 * @param from as asked for, or null
 * @param to as asked for, or null
 */
public record Facets(String path, List<Facet> questions, List<String> asked, List<Removal> removals,
		List<String> unknown, @Nullable String words, @Nullable String from, @Nullable String to) {

	/** One thing asked for. */
	record Removal(String words, String address) {
	}

	/** Whether nothing is asked for. */
	public boolean isEmpty() {
		return this.removals.isEmpty();
	}

	/** What the page's own address asks for beside this, by parameter. */
	public Map<String, String> kept() {
		return UriComponentsBuilder.fromUriString(this.path).build().getQueryParams().toSingleValueMap();
	}

	/** The answers there are to a question; none where it is not offered. */
	public List<Facet.Option> options(String name) {
		return this.questions.stream()
			.filter((facet) -> facet.name().equals(name))
			.flatMap((facet) -> facet.options().stream())
			.toList();
	}

}
