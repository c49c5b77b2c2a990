package org.conflictarchive.archive;

import jakarta.persistence.Embedded;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import org.conflictarchive.reading.Reading.Words;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** Something read in a report, with an address of its own. */
@MappedSuperclass
public abstract class Permalinked {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Report report;

	private int position;

	@Embedded
	@EmbeddedColumnNaming("content_%s")
	private Words content;

	private String rule;

	@Embedded
	@EmbeddedColumnNaming("date_%s")
	private @Nullable KnownDate date;

	@SuppressWarnings("NullAway.Init")
	Permalinked() {
	}

	Permalinked(Report report, int position, Words content, String rule, @Nullable KnownDate date) {
		this.report = report;
		this.position = position;
		this.content = content;
		this.rule = rule;
		this.date = date;
	}

	/** Its key in the database and in the index; null before it is kept. */
	@Nullable Long id() {
		return this.id;
	}

	public Report report() {
		return this.report;
	}

	/**
	 * Where it stands in the report, in code points: the content of a statement, the
	 * count of a claim. The second half of its id.
	 */
	public int position() {
		return this.position;
	}

	/** Where it stands, which is its id to the world. */
	public Place place() {
		return new Place(this.report.id(), this.position);
	}

	/** Its id to the world: {@code report/position}. */
	public String permalink() {
		return place().toString();
	}

	/** The words it is: those said, without speaker and cue, or those that claim. */
	public Words content() {
		return this.content;
	}

	/** The name of the rule that found it. */
	public String rule() {
		return this.rule;
	}

	/** When it was said, or the day of the losses; null where the text is silent. */
	public @Nullable KnownDate date() {
		return this.date;
	}

}
