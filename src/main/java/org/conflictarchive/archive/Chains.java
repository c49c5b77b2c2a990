package org.conflictarchive.archive;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The chains of attribution, to be read: each by its path, {@code an-agency/jane-doe}.
 */
public interface Chains extends Repository<Statement, Long> {

	/** The voice of all chains. */
	String ANY = "";

	/**
	 * Those with a voice, by the number of statements, most first.
	 * @param most the number of statements of the chain before the first one wanted
	 * @param after the path of that chain; of all, greater numbers and the empty path
	 */
	@Query("""
			select new org.conflictarchive.archive.ChainCount(c.chain, count(s), count(distinct s.report.id))
			from Statement s join s.chains c where c.voice = :voice
			group by c.chain having count(s) < :most or (count(s) = :most and c.chain > :after)
			order by count(s) desc, c.chain
			""")
	List<ChainCount> with(String voice, long most, String after, Limit limit);

	@Query("select count(distinct c.chain) from Statement s join s.chains c where c.voice = :voice")
	long countWith(String voice);

	/**
	 * The same chains, report by report, by path and report.
	 * @param path the chain before the first one wanted, or the empty one
	 * @param report in which it is
	 */
	@Query("""
			select new org.conflictarchive.archive.ChainUse(c.chain, r, count(s))
			from Statement s join s.chains c join s.report r
			where c.voice = :voice and (c.chain > :path or (c.chain = :path and r.id > :report))
			group by c.chain, r order by c.chain, r.id
			""")
	List<ChainUse> uses(String voice, String path, String report, Limit limit);

	/**
	 * Those longer than a chain with all of it in them, by the number of statements, most
	 * first.
	 * @param first the outermost voice of the chain
	 */
	@Query("""
			select new org.conflictarchive.archive.ChainCount(c.chain, count(s), count(distinct s.report.id))
			from Statement s join s.chains c
			where c.voice = :first and c.chain <> :path and concat('/', c.chain, '/') like concat('%/', :path, '/%')
			group by c.chain order by count(s) desc, c.chain
			""")
	List<ChainCount> longerThan(String path, String first, Limit limit);

	/** One of them; empty where no statement comes through just this one. */
	@Query("""
			select new org.conflictarchive.archive.ChainCount(c.chain, count(s), count(distinct s.report.id))
			from Statement s join s.chains c where c.voice = '' and c.chain = :path group by c.chain
			""")
	Optional<ChainCount> find(String path);

	/** The keys of its statements, by report and position, after some place. */
	@Query("""
			select s.id from Statement s join s.chains c where c.voice = '' and c.chain = :path
			and (s.report.id > :report or (s.report.id = :report and s.position > :position))
			order by s.report.id, s.position
			""")
	List<Long> statements(String path, String report, int position, Limit limit);

}
