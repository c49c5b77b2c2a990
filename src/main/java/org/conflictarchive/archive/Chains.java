package org.conflictarchive.archive;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The chains of attribution, to be read: each by its path, {@code an-agency/jane-doe}.
 */
public interface Chains extends Repository<Statement, Long> {

	/**
	 * Chains by the number of statements, most first.
	 * @param like what the path with a slash before and behind it has to be like
	 * @param most the number of statements of the chain before the first one wanted
	 * @param after the path of that chain; of all, greater numbers and the empty path
	 */
	@Query("""
			select new org.conflictarchive.archive.ChainCount(c, count(s), count(distinct s.report.id))
			from Statement s join s.chains c where concat('/', c, '/') like :like
			group by c having count(s) < :most or (count(s) = :most and c > :after) order by count(s) desc, c
			""")
	List<ChainCount> like(String like, long most, String after, Limit limit);

	@Query("select count(distinct c) from Statement s join s.chains c where concat('/', c, '/') like :like")
	long countLike(String like);

	/**
	 * The same chains, report by report, by path and report.
	 * @param path the chain before the first one wanted, or the empty one
	 * @param report in which it is
	 */
	@Query("""
			select new org.conflictarchive.archive.ChainUse(c, r, count(s))
			from Statement s join s.chains c join s.report r
			where concat('/', c, '/') like :like and (c > :path or (c = :path and r.id > :report))
			group by c, r order by c, r.id
			""")
	List<ChainUse> uses(String like, String path, String report, Limit limit);

	/** In how many reports a chain is. */
	@Query("select count(distinct s.report.id) from Statement s join s.chains c where c = :path")
	long countReports(String path);

	/** How many statements come through a chain. */
	@Query("select count(s) from Statement s join s.chains c where c = :path")
	long count(String path);

	/** The keys of those statements, by report and position, after some place. */
	@Query("""
			select s.id from Statement s join s.chains c where c = :path
			and (s.report.id > :report or (s.report.id = :report and s.position > :position))
			order by s.report.id, s.position
			""")
	List<Long> statements(String path, String report, int position, Limit limit);

}
