package org.conflictarchive.archive;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The statements, to be read. */
public interface Statements extends Repository<Statement, Long> {

	@EntityGraph(attributePaths = { "report.event", "actors", "relays", "dateWords" })
	Optional<Statement> findByReportIdAndPosition(String report, int position);

	@EntityGraph(attributePaths = { "report", "actors", "relays", "dateWords" })
	List<Statement> findByReportIdOrderByPosition(String report);

	@EntityGraph(attributePaths = { "report", "actors", "relays", "dateWords" })
	List<Statement> findByReportEventIdOrderByReportIdAscPositionAsc(String event);

	/** In no order. */
	@EntityGraph(attributePaths = { "report.event", "actors", "relays", "dateWords" })
	List<Statement> findByIdIn(Collection<Long> ids);

	/** How many are an actor's own, and not only on its behalf. */
	@Query("select count(distinct s) from Statement s join s.actors a where a.slug = :actor")
	long countBy(String actor);

	/** Those whose content holds a position, the innermost first. */
	@Query("""
			select s from Statement s
			where s.report.id = :report and s.content.start <= :position and :position < s.content.end
			order by s.content.end - s.content.start
			""")
	List<Statement> around(String report, int position, Limit limit);

	/** Those whose sentence holds a position, in the order of the text. */
	@Query("""
			select s from Statement s
			where s.report.id = :report and s.sentence.start <= :position and :position < s.sentence.end
			order by s.position
			""")
	List<Statement> inSentenceAt(String report, int position);

	/** The sentences of all statements on an event, by report and position. */
	@Query("""
			select new org.conflictarchive.archive.ToldSentence(
				s.report.id, s.sentence.start, s.sentence.end, s.sentence.text, s.kind)
			from Statement s where s.report.event.id = :event order by s.report.id, s.position
			""")
	List<ToldSentence> told(String event);

	@Query("select new org.conflictarchive.archive.RuleUse(s.rule, count(s)) from Statement s group by s.rule")
	List<RuleUse> byRule();

	@Query("""
			select new org.conflictarchive.archive.RuleUse(s.speakerRule, count(s)) from Statement s
			where s.speakerRule is not null group by s.speakerRule
			""")
	List<RuleUse> bySpeakerRule();

	@Query("""
			select new org.conflictarchive.archive.RuleUse(s.date.rule, count(s)) from Statement s
			where s.date.rule is not null group by s.date.rule
			""")
	List<RuleUse> byDateRule();

	/** The ends of their addresses, {@code report/position}. */
	@Query("select concat(x.report.id, '/', cast(x.position as string)) from Statement x order by x.report.id, x.position")
	List<String> permalinks(Pageable page);

	long count();

}
