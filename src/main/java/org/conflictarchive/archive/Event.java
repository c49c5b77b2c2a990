package org.conflictarchive.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Transient;
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

	@Transient
	private @Nullable Map<String, Set<String>> parties;

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

	List<Report> reports() {
		return this.reports;
	}

	/**
	 * Slugs of an actor itself and of those that it is affiliated with, at any depth, in
	 * whichever report on the event.
	 */
	Set<String> partiesOf(Actor actor) {
		Map<String, Set<String>> parties = this.parties;
		if (parties == null) {
			parties = new HashMap<>();
			for (Report report : this.reports) {
				for (Actor known : report.actors()) {
					parties.computeIfAbsent(known.slug(), (slug) -> new HashSet<>()).addAll(known.parties());
				}
			}
			this.parties = parties;
		}
		return parties.getOrDefault(actor.slug(), actor.parties());
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
