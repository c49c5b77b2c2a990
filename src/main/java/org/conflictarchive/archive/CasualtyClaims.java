package org.conflictarchive.archive;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The casualty claims, to be read. */
public interface CasualtyClaims extends Repository<CasualtyClaim, Long> {

	@EntityGraph(
			attributePaths = { "report.event", "statement.relays", "sides", "sideWords", "claimants", "dateWords" })
	Optional<CasualtyClaim> findByReportIdAndPosition(String report, int position);

	@EntityGraph(attributePaths = { "report", "statement.relays", "sides", "claimants", "dateWords" })
	List<CasualtyClaim> findByReportIdOrderByPosition(String report);

	@EntityGraph(attributePaths = { "report", "statement.relays", "sides", "claimants", "dateWords" })
	List<CasualtyClaim> findByReportEventIdOrderByReportIdAscPositionAsc(String event);

	/** In no order. */
	@EntityGraph(attributePaths = { "report.event", "statement.relays", "sides", "claimants", "dateWords" })
	List<CasualtyClaim> findByIdIn(Collection<Long> ids);

	/** Those whose content holds a position, the innermost first. */
	@Query("""
			select c from CasualtyClaim c
			where c.report.id = :report and c.content.start <= :position and :position < c.content.end
			order by c.content.end - c.content.start
			""")
	List<CasualtyClaim> around(String report, int position, Limit limit);

	/**
	 * The keys of those whose count, victims and effect are told in one sentence of
	 * moderate length, with a speaker and a cue in it.
	 */
	@Query("""
			select c.id from CasualtyClaim c join c.statement s
			where c.counted.start is not null and c.victims.start is not null and c.effectWords.start is not null
			and s.sentence.start <= s.cue.start and s.cue.end <= s.sentence.end
			and s.sentence.start <= s.speaker.start and s.speaker.end <= s.sentence.end
			and s.sentence.start <= c.content.start and c.content.end <= s.sentence.end
			and s.sentence.end - s.sentence.start between 60 and 240
			order by c.report.id, c.position
			""")
	List<Long> telling(Limit limit);

	@Query("select new org.conflictarchive.archive.RuleUse(c.rule, count(c)) from CasualtyClaim c group by c.rule")
	List<RuleUse> byRule();

	@Query("""
			select new org.conflictarchive.archive.RuleUse(c.sidesRule, count(c)) from CasualtyClaim c
			where c.sidesRule is not null group by c.sidesRule
			""")
	List<RuleUse> bySidesRule();

	@Query("""
			select new org.conflictarchive.archive.RuleUse(c.date.rule, count(c)) from CasualtyClaim c
			where c.date.rule is not null group by c.date.rule
			""")
	List<RuleUse> byDateRule();

	/** The ends of their addresses, {@code report/position}. */
	@Query("select concat(x.report.id, '/', cast(x.position as string)) from CasualtyClaim x order by x.report.id, x.position")
	List<String> permalinks(Pageable page);

	long count();

}
