package org.conflictarchive.extraction;

import java.util.List;

import org.conflictarchive.vocabulary.StatedDate;
import org.jspecify.annotations.Nullable;

/**
 * All that the rules find in one report, in the order of its text.
 *
 * @param published the report's own date, or null where neither metadata nor text tells
 * @param actors everyone who speaks, relays, claims or suffers losses, and their parties
 * @param statements every sentence stands in at least one
 * @param casualties the casualty claims
 */
public record Findings(@Nullable StatedDate published, List<ActorMention> actors, List<StatementMention> statements,
		List<CasualtyMention> casualties) {

	public Findings {
		actors = List.copyOf(actors);
		statements = List.copyOf(statements);
		casualties = List.copyOf(casualties);
	}

}
