package org.conflictarchive.web.actor;

import java.util.Map;
import java.util.Set;

import org.conflictarchive.archive.Actors;
import org.conflictarchive.archive.ArchiveIndex;
import org.conflictarchive.archive.Question;
import org.conflictarchive.archive.Rows;
import org.conflictarchive.archive.Selection;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Gathers who speaks, for the page of actors and for its formats. */
@Component
public class Rosters {

	private static final int MOST = 1_000_000;

	private final Actors actors;

	private final ArchiveIndex index;

	private volatile @Nullable Gathered gathered;

	Rosters(Actors actors, ArchiveIndex index) {
		this.actors = actors;
		this.index = index;
	}

	/** The same until other reports are loaded, which a running archive never does. */
	public Roster all() {
		long statements = this.index.statements().count(Selection.ALL, Set.of(), 1).total();
		Gathered last = this.gathered;
		if (last == null || last.statements() != statements) {
			last = new Gathered(statements, gather());
			this.gathered = last;
		}
		return last.roster();
	}

	private Roster gather() {
		return Roster.of(this.actors.tallies(), Set.copyOf(this.actors.inSmallLetters()), this.actors::names,
				new Roster.Numbers(numbers(this.index.statements(), Question.ACTOR),
						numbers(this.index.claims(), Question.ACTOR), numbers(this.index.claims(), Question.SIDE)));
	}

	/** What was gathered of so many statements. */
	private record Gathered(long statements, Roster roster) {
	}

	private static Map<String, Long> numbers(Rows<?> rows, Question question) {
		return rows.count(Selection.ALL, Set.of(question), MOST).of(question);
	}

}
