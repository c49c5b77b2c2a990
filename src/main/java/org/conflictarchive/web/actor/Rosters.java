package org.conflictarchive.web.actor;

import java.util.Map;
import java.util.Set;

import org.conflictarchive.archive.Actors;
import org.conflictarchive.archive.ArchiveIndex;
import org.conflictarchive.archive.Question;
import org.conflictarchive.archive.Rows;
import org.conflictarchive.archive.Selection;

import org.springframework.stereotype.Component;

/** Gathers who speaks, for the page of actors and for its formats. */
@Component
public class Rosters {

	private static final int MOST = 1_000_000;

	private final Actors actors;

	private final ArchiveIndex index;

	Rosters(Actors actors, ArchiveIndex index) {
		this.actors = actors;
		this.index = index;
	}

	public Roster all() {
		return Roster.of(this.actors.tallies(), this.actors::names,
				new Roster.Numbers(numbers(this.index.statements(), Question.ACTOR),
						numbers(this.index.claims(), Question.ACTOR), numbers(this.index.claims(), Question.SIDE)));
	}

	private static Map<String, Long> numbers(Rows<?> rows, Question question) {
		return rows.count(Selection.ALL, Set.of(question), MOST).of(question);
	}

}
