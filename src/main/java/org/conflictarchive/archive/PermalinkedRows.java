package org.conflictarchive.archive;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** What statements and claims are both asked for. */
@NoRepositoryBean
public interface PermalinkedRows<T extends Permalinked> extends Repository<T, Long> {

	/** Those whose content holds a position, the innermost first. */
	@Query("""
			select x from #{#entityName} x
			where x.report.id = :report and x.content.start <= :position and :position < x.content.end
			order by x.content.end - x.content.start
			""")
	List<T> around(String report, int position, Limit limit);

	/** The ends of their addresses, {@code report/position}. */
	@Query("""
			select concat(x.report.id, '/', cast(x.position as string)) from #{#entityName} x
			order by x.report.id, x.position
			""")
	List<String> permalinks(Pageable page);

	long count();

}
