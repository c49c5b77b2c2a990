package org.conflictarchive.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A report's words, and all that was read in them. */
@Entity
@Immutable
public class ReportText {

	@Id
	private String reportId;

	private String text;

	private String json;

	@SuppressWarnings("NullAway.Init")
	protected ReportText() {
	}

	ReportText(ReadReport read) {
		this.reportId = read.reading().report().id();
		this.text = read.text();
		this.json = read.json();
	}

	/** The file decoded as UTF-8 without a byte-order mark, otherwise untouched. */
	public String text() {
		return this.text;
	}

	/** The reading, as {@code extract} prints it. */
	public String json() {
		return this.json;
	}

}
