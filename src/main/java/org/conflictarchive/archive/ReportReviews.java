package org.conflictarchive.archive;

import java.util.List;
import java.util.Optional;

import org.conflictarchive.archive.Correction.Find;

import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What persons say of the machine's readings, to be read. */
public interface ReportReviews extends Repository<ReportReview, String> {

	/** Of all reports that a person has checked, by report. */
	@EntityGraph(attributePaths = "report")
	List<ReportReview> findByOrderByReportId();

	/** What was changed in a statement or claim that is there, at its position. */
	@Query("""
			select c from Correction c join fetch c.review v join fetch v.report
			where v.reportId = :report and c.find = :find and c.personPosition = :position
			""")
	Optional<Correction> kept(String report, Find find, int position);

	/** What became of a statement or claim that the machine had at a position. */
	@Query("""
			select c from Correction c join fetch c.review v join fetch v.report
			where v.reportId = :report and c.find = :find and c.machinePosition = :position
			""")
	Optional<Correction> atMachinesPosition(String report, Find find, int position);

	/**
	 * What the machine had around a position, in somebody's words, and the person
	 * dropped; the innermost first.
	 */
	@Query("""
			select c from Correction c join fetch c.review v join fetch v.report
			where v.reportId = :report and c.find = :find and not c.narrated and c.person.start is null
			and c.machine.start <= :position and :position < c.machine.end
			order by c.machine.end - c.machine.start
			""")
	List<Correction> droppedAround(String report, Find find, int position, Limit limit);

	/**
	 * All behind one of a report, by report, statements first, in the order of the text.
	 */
	@Query("""
			select c from Correction c join fetch c.review v join fetch v.report
			where v.reportId > :report or v.reportId = :report and c.ordinal > :ordinal
			order by v.reportId, c.ordinal
			""")
	List<Correction> correctionsAfter(String report, int ordinal, Limit limit);

	long count();

}
