package org.conflictarchive.archive;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

/** How often a rule found something in the archive. */
@Entity
@Immutable
public class RuleUse {

	@EmbeddedId
	private Named named;

	private long times;

	@SuppressWarnings("NullAway.Init")
	protected RuleUse() {
	}

	/**
	 * A rule; each part of the reading names its own.
	 *
	 * @param part {@code statement}, {@code speaker}, {@code claim}, {@code side} or
	 * {@code date}
	 */
	record Named(String part, String rule) {
	}

	public String part() {
		return this.named.part();
	}

	/** Its name. */
	public String rule() {
		return this.named.rule();
	}

	/** In all reports together. */
	public long times() {
		return this.times;
	}

}
