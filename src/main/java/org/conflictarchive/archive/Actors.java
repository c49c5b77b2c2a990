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

	/** Where the texts first name it, by report and position. */
	@Query("""
			select new org.conflictarchive.archive.ActorPlace(a.report.id, p.start, p.end, p.text)
			from Actor a join a.places p where a.slug = :slug order by a.report.id, p.start, p.end
			""")
	List<ActorPlace> places(String slug, Limit limit);

	/** The slugs of those whose whole name some text spells in small letters. */
	@Query("select distinct a.slug from Actor a join a.places p where p.text = lower(a.name)")
	List<String> inSmallLetters();

	/** Those that speak, with the number of statements, by what reports know of them. */
	@Query("""
			select new org.conflictarchive.archive.ActorTally(a.slug, min(a.name), a.type, f.slug, count(s))
			from Statement s join s.actors a left join a.affiliation f
			group by a.slug, a.type, f.slug order by a.slug, min(a.name)
			""")
	List<ActorTally> tallies();

	/** Those that speak for a party in some report, most statements first. */
	@Query("""
			select new org.conflictarchive.archive.ActorTally(a.slug, min(a.name), min(a.type), min(f.slug), count(s))
			from Statement s join s.actors a join a.parties p left join a.affiliation f
			where p = :party and a.slug <> :party group by a.slug order by count(s) desc, a.slug
			""")
	List<ActorTally> membersOf(String party, Limit limit);

	/** What some actors are called, and for whom they speak. */
	@Query("""
			select new org.conflictarchive.archive.ActorName(a.slug, min(a.name), min(f.slug))
			from Actor a left join a.affiliation f where a.slug in :slugs group by a.slug
			""")
	List<ActorName> names(Collection<String> slugs);

	/**
	 * Those that speak in some report, with the number of statements, by report and slug,
	 * after some report's actor; of none after the empty slug of the empty id.
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
