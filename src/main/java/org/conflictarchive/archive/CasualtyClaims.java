package org.conflictarchive.archive;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.conflictarchive.vocabulary.CasualtyEffect;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.EntityGraph.EntityGraphType;
import org.springframework.data.jpa.repository.Query;

/** The casualty claims, to be read. */
public interface CasualtyClaims extends PermalinkedRows<CasualtyClaim> {

	@EntityGraph(attributePaths = { "report.event", "statement", "sideWords" }, type = EntityGraphType.LOAD)
	Optional<CasualtyClaim> findByReportIdAndPosition(String report, int position);

	@EntityGraph(attributePaths = { "report", "statement" }, type = EntityGraphType.LOAD)
	List<CasualtyClaim> findByReportIdOrderByPosition(String report);

	@EntityGraph(attributePaths = { "report", "statement" }, type = EntityGraphType.LOAD)
	List<CasualtyClaim> findByReportEventIdOrderByReportIdAscPositionAsc(String event);

	@EntityGraph(attributePaths = { "report", "statement" }, type = EntityGraphType.LOAD)
	List<CasualtyClaim> findByStatementReportIdAndStatementPositionOrderByPosition(String report, int position);

	/**
	 * Those on an event that tell of some losses of some sides, by report and position.
	 * @param sides the slugs, the empty one among them for those whose side is not told
	 */
	@EntityGraph(attributePaths = { "report", "statement" }, type = EntityGraphType.LOAD)
	@Query("""
			select c from CasualtyClaim c where c.report.event.id = :event and c.effect in :effects
			and (exists (select 1 from c.sides s where s.slug in :sides) or ('' in :sides and c.sides is empty))
			order by c.report.id, c.position
			""")
	List<CasualtyClaim> onLosses(String event, Collection<CasualtyEffect> effects, Collection<String> sides);

	/** In no order. */
	@EntityGraph(attributePaths = { "report.event", "statement" }, type = EntityGraphType.LOAD)
	List<CasualtyClaim> findByIdIn(Collection<Long> ids);

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

}
