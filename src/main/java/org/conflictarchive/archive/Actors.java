package org.conflictarchive.archive;

import java.util.Collection;
import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The actors, to be read: one for each report an actor appears in. */
public interface Actors extends Repository<Actor, Long> {

	@EntityGraph(attributePaths = { "affiliation", "parties" })
	List<Actor> findByReportEventIdOrderById(String event);

	@EntityGraph(attributePaths = { "report.publishedWords", "affiliation" })
	List<Actor> findBySlugOrderByReportId(String slug);

	/** What some actors are called, and for whom they speak. */
	@Query("""
			select new org.conflictarchive.archive.ActorName(a.slug, min(a.name), min(f.slug))
			from Actor a left join a.affiliation f where a.slug in :slugs group by a.slug
			""")
	List<ActorName> names(Collection<String> slugs);

	/** Those that speak in some report, with the number of statements. */
	@Query("""
			select new org.conflictarchive.archive.Speaker(a, r, f, count(s))
			from Statement s join s.actors a join a.report r left join a.affiliation f
			group by a, r, f order by a.name, a.id
			""")
	List<Speaker> speakers();

	/**
	 * The same, by report and slug, after some report's actor; of none after the empty
	 * slug of the empty id.
	 */
	@Query("""
			select new org.conflictarchive.archive.Speaker(a, r, f, count(s))
			from Statement s join s.actors a join a.report r left join a.affiliation f
			where r.id > :report or (r.id = :report and a.slug > :slug)
			group by a, r, f order by r.id, a.slug
			""")
	List<Speaker> speakersAfter(String report, String slug, Limit limit);

	/** The slugs of all who appear. */
	@Query("select distinct a.slug from Actor a order by a.slug")
	List<String> slugs(Pageable page);

	@Query("select count(distinct a.slug) from Actor a")
	long countSlugs();

}
