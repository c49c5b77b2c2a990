package org.conflictarchive.archive;

import java.util.List;

import org.springframework.data.repository.Repository;

/** How often the rules found something, to be read. */
public interface RuleUses extends Repository<RuleUse, RuleUse.Named> {

	List<RuleUse> findAll();

}
