package org.conflictarchive.web.document;

import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/**
 * All pages for search engines, kind by kind, in files that hold no more than so many.
 */
final class MapParts {

	private final List<Section> sections;

	private final int most;

	/** In the order in which they are to be read. */
	MapParts(List<Section> sections, int most) {
		this.sections = List.copyOf(sections);
		this.most = most;
	}

	/**
	 * A kind of page.
	 *
	 * @param paths of some of them, from the archive's address
	 */
	record Section(String name, LongSupplier count, Function<Pageable, List<String>> paths) {

		/** Pages that are always there. */
		static Section of(String name, String... paths) {
			return new Section(name, () -> paths.length,
					(page) -> Stream.of(paths).skip(page.getOffset()).limit(page.getPageSize()).toList());
		}

		/** Pages whose addresses are their kind and an id. */
		static Section of(String name, LongSupplier count, Function<Pageable, List<String>> ids) {
			return new Section(name, count,
					(page) -> ids.apply(page).stream().map((id) -> "/" + name + "/" + id).toList());
		}

	}

	/** Whether one file holds all of them. */
	boolean isOne() {
		return this.sections.stream().mapToLong((section) -> section.count.getAsLong()).sum() <= this.most;
	}

	/** Every page, where one file holds all. */
	Stream<String> whole() {
		return this.sections.stream().flatMap((section) -> part(section, 1).stream());
	}

	/** The addresses of the files, each of one kind, numbered from 1. */
	List<String> files() {
		return this.sections.stream()
			.flatMap((section) -> LongStream.rangeClosed(1, (section.count.getAsLong() + this.most - 1) / this.most)
				.mapToObj((number) -> "/sitemap-" + section.name + "-" + number + ".xml"))
			.toList();
	}

	/** What one of them holds; nothing where there is none such. */
	List<String> part(String name, int number) {
		return this.sections.stream()
			.filter((section) -> section.name.equals(name))
			.flatMap((section) -> part(section, number).stream())
			.toList();
	}

	private List<String> part(Section section, int number) {
		return section.paths.apply(PageRequest.of(number - 1, this.most));
	}

}
