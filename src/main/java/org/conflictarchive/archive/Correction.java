package org.conflictarchive.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import org.conflictarchive.reading.Reading;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.reading.review.ReadingDifference.Change;
import org.conflictarchive.reading.review.ReadingDifference.Compared;
import org.conflictarchive.vocabulary.StatementKind;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A statement or claim that a person has added to the machine's reading, dropped from it
 * or changed.
 */
@Entity
@Immutable
public class Correction {

	/** What is corrected. */
	public enum Find {

		STATEMENT, CLAIM;

		/** The word used in rows. */
		String word() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "correction_sequence")
	@SequenceGenerator(name = "correction_sequence", sequenceName = "correction_sequence")
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "report_id")
	private ReportReview review;

	private int ordinal;

	private Find find;

	private boolean narrated;

	private @Nullable Integer machinePosition;

	@Embedded
	@EmbeddedColumnNaming("machine_%s")
	private @Nullable Words machine;

	private @Nullable String machineSpeaker;

	private @Nullable String machineRule;

	private @Nullable Integer personPosition;

	@Embedded
	@EmbeddedColumnNaming("person_%s")
	private @Nullable Words person;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "correction_change", joinColumns = @JoinColumn(name = "correction_id"))
	@OrderColumn(name = "ordinal")
	@Embedded
	private List<Change> changes = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Correction() {
	}

	private Correction(ReportReview review, int ordinal, Find find, List<Change> changes) {
		this.review = review;
		this.ordinal = ordinal;
		this.find = find;
		this.changes.addAll(changes);
	}

	static Correction ofStatement(ReportReview review, int ordinal, Compared<Reading.Statement> compared) {
		Correction correction = new Correction(review, ordinal, Find.STATEMENT, compared.changes());
		Reading.Statement machine = compared.machine();
		if (machine != null) {
			correction.machinePosition = machine.position();
			correction.machine = machine.content();
			correction.machineSpeaker = (machine.speaker() != null) ? machine.speaker().text() : null;
			correction.machineRule = machine.rule();
			correction.narrated = machine.kind() == StatementKind.NARRATED;
		}
		Reading.Statement person = compared.person();
		if (person != null) {
			correction.personPosition = person.position();
			correction.person = person.content();
		}
		return correction;
	}

	static Correction ofClaim(ReportReview review, int ordinal, Compared<Reading.Claim> compared) {
		Correction correction = new Correction(review, ordinal, Find.CLAIM, compared.changes());
		Reading.Claim machine = compared.machine();
		if (machine != null) {
			correction.machinePosition = machine.position();
			correction.machine = machine.content();
			correction.machineRule = machine.rule();
		}
		Reading.Claim person = compared.person();
		if (person != null) {
			correction.personPosition = person.position();
			correction.person = person.content();
		}
		return correction;
	}

	/** Its number within its report. */
	public int ordinal() {
		return this.ordinal;
	}

	/** The report that is corrected. */
	public Report report() {
		return this.review.report();
	}

	public Find find() {
		return this.find;
	}

	/** Whether only the person found it. */
	public boolean isAdded() {
		return this.machine == null;
	}

	/** Whether the person found nothing there. */
	public boolean isDropped() {
		return this.person == null;
	}

	/** Whether the machine had it in the report's own voice. */
	public boolean wasNarrated() {
		return this.narrated;
	}

	/** Where the machine had it, in code points; null if it had nothing. */
	public @Nullable Integer machinePosition() {
		return this.machinePosition;
	}

	/** The machine's words; null if it had none. */
	public @Nullable Words machine() {
		return this.machine;
	}

	/** Whom the machine took for the speaker, in the report's words, or null. */
	public @Nullable String machineSpeaker() {
		return this.machineSpeaker;
	}

	/** The rule by which the machine had it, or null. */
	public @Nullable String machineRule() {
		return this.machineRule;
	}

	/** Where the person has it, in code points; null if it is dropped. */
	public @Nullable Integer personPosition() {
		return this.personPosition;
	}

	/** The words to show: the person's, else those that were dropped. */
	public Words words() {
		return (this.person != null) ? this.person : Objects.requireNonNull(this.machine);
	}

	/** What is changed, field by field; empty where it is added or dropped. */
	public List<Change> changes() {
		return this.changes;
	}

}
