package org.conflictarchive.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import org.conflictarchive.reading.Reading;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What happened, as one or several reports tell it. */
@Entity
@Immutable
public class Event {

	@Id
	private String id;

	private @Nullable String title;

	private boolean made;

	@Embedded
	@EmbeddedColumnNaming("reported_%s")
	private @Nullable KnownDate reported;

	@OneToMany(mappedBy = "event", cascade = CascadeType.PERSIST)
	private List<Report> reports = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Event() {
	}

	Event(String id, List<ReadReport> reports) {
		List<Reading> readings = reports.stream().map(ReadReport::reading).toList();
		this.reported = readings.stream()
			.map((reading) -> KnownDate.of(reading.report().published()))
			.filter(Objects::nonNull)
			.min(Comparator.comparing(KnownDate::value))
			.orElse(null);
		EventTitle title = EventTitle.of(readings, this.reported);
		this.id = id;
		this.title = title.words();
		this.made = title.made();
		reports.forEach((report) -> this.reports.add(new Report(this, report)));
	}

	public String id() {
		return this.id;
	}

	/** Null where nobody gave one and none could be made. */
	public @Nullable String title() {
		return this.title;
	}

	/** Whether the archive made the title, from the parties and the date. */
	public boolean isTitleMade() {
		return this.made;
	}

	/** The date of its earliest report, or null where none has one. */
	public @Nullable KnownDate reported() {
		return this.reported;
	}

}
