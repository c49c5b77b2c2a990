package org.conflictarchive.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import org.hibernate.annotations.Immutable;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;

/** A report's words, and all that was read in them. */
@Entity
@Immutable
@Indexed
@TypeBinding(binder = @TypeBinderRef(type = IndexFields.OfReports.class))
public class ReportText {

	@Id
	private String reportId;

	@OneToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "report_id", insertable = false, updatable = false)
	private Report report;

	private String text;

	private String json;

	@SuppressWarnings("NullAway.Init")
	protected ReportText() {
	}

	ReportText(Report report, ReadReport read) {
		this.reportId = report.id();
		this.report = report;
		this.text = read.text();
		this.json = read.json();
	}

	/** What is known of it. */
	Report report() {
		return this.report;
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
