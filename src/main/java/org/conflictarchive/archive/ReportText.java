package org.conflictarchive.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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

	private boolean marked;

	@SuppressWarnings("NullAway.Init")
	protected ReportText() {
	}

	ReportText(Report report, ReadReport read) {
		this.reportId = report.id();
		this.report = report;
		this.text = read.text();
		this.json = read.json();
		this.marked = !read.reading().report().sha256().equals(sha256(this.text.getBytes(StandardCharsets.UTF_8)));
	}

	private static String sha256(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

	/** What is known of it. */
	Report report() {
		return this.report;
	}

	/** The file decoded as UTF-8 without a byte-order mark, otherwise untouched. */
	public String text() {
		return this.text;
	}

	/**
	 * The file, byte for byte: the text, after a byte-order mark where the hash tells
	 * that the file has one. Strict UTF-8 is written in one way only.
	 */
	public byte[] bytes() {
		return ((this.marked ? "\uFEFF" : "") + this.text).getBytes(StandardCharsets.UTF_8);
	}

	/** The reading, as {@code extract} prints it. */
	public String json() {
		return this.json;
	}

}
