package org.conflictarchive.archive;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.conflictarchive.vocabulary.Reader;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The reports, to be read. */
public interface Reports extends Repository<Report, String> {

	@EntityGraph(attributePaths = { "event", "publishedWords" })
	Optional<Report> findById(String id);

	@EntityGraph(attributePaths = "publishedWords")
	List<Report> findByEventIdOrderById(String event);

	/** In no order, with the words their dates rest on. */
	@EntityGraph(attributePaths = { "event", "publishedWords" })
	List<Report> findByEventIdIn(Collection<String> events);

	/** In no order. */
	@EntityGraph(attributePaths = { "event", "publishedWords" })
	List<Report> findByIdIn(Collection<String> ids);

	/** Those that correct one of these reports, or are corrected by one. */
	@Query("""
			select r from Report r where r.replaces in :reports
			or r.id in (select c.replaces from Report c where c.id in :reports)
			order by r.id
			""")
	List<Report> tiedTo(Collection<String> reports);

	/** The versions of the rules that read them. */
	@Query("select distinct r.readingVersion from Report r where r.readingVersion is not null order by r.readingVersion")
	List<String> readingVersions();

	/** Who read them. */
	@Query("select distinct r.readingBy from Report r order by r.readingBy")
	List<Reader> readers();

	/** The latest first, those without a date last. */
	@Query("select r from Report r order by r.published.value desc nulls last, r.id")
	List<Report> newest(Limit limit);

	@Query("select r.id from Report r order by r.id")
	List<String> ids(Pageable page);

	long count();

}
