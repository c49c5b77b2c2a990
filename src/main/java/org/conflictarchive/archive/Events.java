package org.conflictarchive.archive;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The events, to be read. */
public interface Events extends Repository<Event, String> {

	Optional<Event> findById(String id);

	/** In no order. */
	List<Event> findByIdIn(Collection<String> ids);

	/** All of them, the latest reported first, those without a date last. */
	@Query("""
			select new org.conflictarchive.archive.EventSummary(e,
				(select count(r) from Report r where r.event = e),
				(select count(r) from Report r where r.event = e and r.readingBy = 'none'),
				(select count(s) from Statement s where s.report.event = e),
				(select count(c) from CasualtyClaim c where c.report.event = e))
			from Event e order by e.reported.value desc nulls last, e.id
			""")
	List<EventSummary> summaries();

	@Query("select e.id from Event e order by e.id")
	List<String> ids(Pageable page);

	long count();

}
