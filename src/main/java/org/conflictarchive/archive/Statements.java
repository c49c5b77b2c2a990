package org.conflictarchive.archive;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.EntityGraph.EntityGraphType;
import org.springframework.data.jpa.repository.Query;

/** The statements, to be read. */
public interface Statements extends PermalinkedRows<Statement> {

	@EntityGraph(attributePaths = "report.event", type = EntityGraphType.LOAD)
	Optional<Statement> findByReportIdAndPosition(String report, int position);

	@EntityGraph(attributePaths = "report", type = EntityGraphType.LOAD)
	List<Statement> findByReportIdOrderByPosition(String report);

	@EntityGraph(attributePaths = "report", type = EntityGraphType.LOAD)
	List<Statement> findByReportIdInOrderByPosition(Collection<String> reports);

	@EntityGraph(attributePaths = "report", type = EntityGraphType.LOAD)
	List<Statement> findByReportEventIdOrderByReportIdAscPositionAsc(String event);

	/** In no order. */
	@EntityGraph(attributePaths = "report.event", type = EntityGraphType.LOAD)
	List<Statement> findByIdIn(Collection<Long> ids);

	/** How many are an actor's own, and not only on its behalf. */
	@Query("select count(distinct s) from Statement s join s.actors a where a.slug = :actor")
	long countBy(String actor);

	/** Those whose sentence holds a position, in the order of the text. */
	@Query("""
			select s from Statement s
			where s.report.id = :report and s.sentence.start <= :position and :position < s.sentence.end
			order by s.position
			""")
	List<Statement> inSentenceAt(String report, int position);

	/** All statements on an event with their sentences, by report and position. */
	@Query("""
			select new org.conflictarchive.archive.ToldSentence(
				s.id, s.report.id, s.position, s.sentence.start, s.sentence.end, s.sentence.text, s.kind, s.date)
			from Statement s where s.report.event.id = :event order by s.report.id, s.position
			""")
	List<ToldSentence> told(String event);

}
