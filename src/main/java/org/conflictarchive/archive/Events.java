package org.conflictarchive.archive;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The events, to be read. */
public interface Events extends Repository<Event, String> {

	Optional<Event> findById(String id);

	/** In no order. */
	List<Event> findByIdIn(Collection<String> ids);

	/**
	 * Some of them, the latest reported first, those without a date last.
	 * @param date of the event before the first one wanted, empty where it has none; for
	 * the first ones a word greater than any date
	 * @param id of that event, or the empty one
	 */
	@Query("""
			select new org.conflictarchive.archive.EventSummary(e,
				(select count(r) from Report r where r.event = e),
				(select count(r) from Report r where r.event = e and r.readingBy = NONE),
				(select count(s) from Statement s where s.report.event = e),
				(select count(c) from CasualtyClaim c where c.report.event = e))
			from Event e
			where e.reported.value < :date or (e.reported.value = :date and e.id > :id)
				or (e.reported.value is null and (:date <> '' or e.id > :id))
			order by e.reported.value desc nulls last, e.id
			""")
	List<EventSummary> summariesAfter(String date, String id, Limit limit);

	@Query("select e.id from Event e order by e.id")
	List<String> ids(Pageable page);

	long count();

}
