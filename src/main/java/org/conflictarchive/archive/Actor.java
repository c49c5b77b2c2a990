package org.conflictarchive.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import org.conflictarchive.reading.Grounds;
import org.conflictarchive.reading.Reading;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.vocabulary.ActorType;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A party, office or person of one report. Across reports actors are the same where their
 * slugs are.
 */
@Entity
@Immutable
public class Actor {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Report report;

	private String slug;

	private String name;

	private ActorType type;

	private @Nullable String role;

	@Embedded
	@EmbeddedColumnNaming("role_%s")
	private @Nullable Words roleWords;

	@ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
	private @Nullable Actor affiliation;

	@Embedded
	@EmbeddedColumnNaming("party_%s")
	private @Nullable Words partyWords;

	@ElementCollection
	@CollectionTable(name = "actor_party", joinColumns = @JoinColumn(name = "actor_id"))
	@Column(name = "party")
	private Set<String> parties = new HashSet<>();

	@ElementCollection
	@CollectionTable(name = "actor_place", joinColumns = @JoinColumn(name = "actor_id"))
	@OrderColumn(name = "ordinal")
	@Embedded
	@AttributeOverride(name = "start", column = @Column(name = "word_start"))
	@AttributeOverride(name = "end", column = @Column(name = "word_end"))
	@AttributeOverride(name = "text", column = @Column(name = "word_text"))
	private List<Words> places = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Actor() {
	}

	Actor(Report report, Reading.Actor actor, Set<String> parties, Grounds grounds) {
		this.report = report;
		this.slug = actor.id();
		this.name = actor.name();
		this.type = actor.type();
		this.role = actor.role();
		this.roleWords = grounds.role();
		this.partyWords = grounds.party();
		this.parties.addAll(parties);
		this.places.addAll(actor.places());
	}

	/** Every id in a reading leads to an actor of the same reading. */
	static Actor of(String slug, Map<String, Actor> actors) {
		Actor actor = actors.get(slug);
		if (actor == null) {
			throw new IllegalArgumentException("There is no actor " + slug + " among " + actors.keySet());
		}
		return actor;
	}

	void speakFor(Actor affiliation) {
		this.affiliation = affiliation;
	}

	public Report report() {
		return this.report;
	}

	/** Its id in addresses: {@code jane-doe}. */
	public String slug() {
		return this.slug;
	}

	public String name() {
		return this.name;
	}

	public ActorType type() {
		return this.type;
	}

	/** The office, in the report's words, or null. */
	public @Nullable String role() {
		return this.role;
	}

	/**
	 * The words that name its office, or null where it has none or they were not found.
	 */
	public @Nullable Words roleWords() {
		return this.roleWords;
	}

	/** The party it speaks for, or null. */
	public @Nullable Actor affiliation() {
		return this.affiliation;
	}

	/** The words that name its party where it is named, or null. */
	public @Nullable Words partyWords() {
		return this.partyWords;
	}

	/** Slugs of the actor itself and of those it is affiliated with, at any depth. */
	public Set<String> parties() {
		return this.parties;
	}

}
