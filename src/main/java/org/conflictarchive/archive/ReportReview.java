package org.conflictarchive.archive;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import org.conflictarchive.reading.Agreement;
import org.conflictarchive.reading.Judgement;
import org.conflictarchive.reading.Measure;
import org.conflictarchive.reading.Reading.Reviewed;
import org.conflictarchive.reading.review.ReadingDifference;
import org.conflictarchive.reading.review.Review;
import org.hibernate.annotations.Immutable;

/** What a person who has checked a report's reading says of the machine's. */
@Entity
@Immutable
public class ReportReview {

	@Id
	private String reportId;

	@OneToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "report_id", insertable = false, updatable = false)
	private Report report;

	@ElementCollection
	@CollectionTable(name = "report_review_measure", joinColumns = @JoinColumn(name = "report_id"))
	@OrderColumn(name = "ordinal")
	@Embedded
	@AttributeOverride(name = "right", column = @Column(name = "right_finds"))
	private List<Measure> measures = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "report_review_outcome", joinColumns = @JoinColumn(name = "report_id"))
	@OrderColumn(name = "ordinal")
	@Embedded
	@AttributeOverride(name = "right", column = @Column(name = "right_finds"))
	@AttributeOverride(name = "wrong", column = @Column(name = "wrong_finds"))
	private List<Judgement.Outcome> outcomes = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "report_review_miss", joinColumns = @JoinColumn(name = "report_id"))
	@OrderColumn(name = "ordinal")
	@Embedded
	private List<Judgement.Miss> misses = new ArrayList<>();

	@OneToMany(mappedBy = "review", cascade = CascadeType.PERSIST)
	@OrderBy("ordinal")
	private List<Correction> corrections = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected ReportReview() {
	}

	ReportReview(Report report, Review review) {
		this.reportId = report.id();
		this.report = report;
		Judgement judgement = Judgement.of(review.reading(), review.machine());
		this.measures.addAll(judgement.agreement().measures());
		this.outcomes.addAll(judgement.rules());
		this.misses.addAll(judgement.misses());
		ReadingDifference difference = ReadingDifference.between(review.machine(), review.reading());
		difference.statements()
			.stream()
			.filter((one) -> !one.isSame())
			.forEach((one) -> this.corrections.add(Correction.ofStatement(this, this.corrections.size(), one)));
		difference.claims()
			.stream()
			.filter((one) -> !one.isSame())
			.forEach((one) -> this.corrections.add(Correction.ofClaim(this, this.corrections.size(), one)));
	}

	public Report report() {
		return this.report;
	}

	/**
	 * What it began from: {@code machine}, {@code text}, or nothing where that is not
	 * told.
	 */
	public String startedFrom() {
		Reviewed reviewed = this.report.reviewed();
		return (reviewed != null && reviewed.startedFrom() != null) ? reviewed.startedFrom() : "";
	}

	/** How far the two readings agree. */
	public Agreement agreement() {
		return new Agreement(this.measures);
	}

	/** How each rule did that found something. */
	public List<Judgement.Outcome> outcomes() {
		return this.outcomes;
	}

	/** What only the person found. */
	public List<Judgement.Miss> misses() {
		return this.misses;
	}

	/** Every statement and claim that is not the same in both: statements first. */
	public List<Correction> corrections() {
		return this.corrections;
	}

}
