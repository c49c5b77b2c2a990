package org.conflictarchive.archive;

import java.util.List;

import org.springframework.data.repository.Repository;

/** The files that were left out, to be read. */
public interface Refusals extends Repository<Refusal, Integer> {

	List<Refusal> findAllByOrderById();

}
