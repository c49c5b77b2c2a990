package org.conflictarchive.archive;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The reports, to be read. */
public interface Reports extends Repository<Report, String> {

	@EntityGraph(attributePaths = { "event", "publishedWords" })
	Optional<Report> findById(String id);

	@EntityGraph(attributePaths = "publishedWords")
	List<Report> findByEventIdOrderById(String event);

	/** The versions of the rules that read them. */
	@Query("select distinct r.readingVersion from Report r where r.readingVersion is not null order by r.readingVersion")
	List<String> readingVersions();

	long count();

}
