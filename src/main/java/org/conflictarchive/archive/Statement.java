package org.conflictarchive.archive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import org.conflictarchive.reading.Reading;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.vocabulary.StatementKind;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;

/**
 * Something said, or a sentence in the report's own voice. Each of its lists comes by a
 * query of its own, for hundreds of statements at once: joined, they would multiply.
 */
@Entity
@Immutable
@Indexed
@TypeBinding(binder = @TypeBinderRef(type = IndexFields.OfStatements.class))
public class Statement extends Permalinked {

	private StatementKind kind;

	@Embedded
	@EmbeddedColumnNaming("sentence_%s")
	private Words sentence;

	@Embedded
	@EmbeddedColumnNaming("cue_%s")
	private @Nullable Words cue;

	@Embedded
	@EmbeddedColumnNaming("speaker_%s")
	private @Nullable Words speaker;

	@ManyToMany(fetch = FetchType.EAGER)
	@BatchSize(size = Rows.BATCH)
	@JoinTable(name = "statement_actor", joinColumns = @JoinColumn(name = "statement_id"),
			inverseJoinColumns = @JoinColumn(name = "actor_id"))
	@OrderColumn(name = "ordinal")
	private List<Actor> actors = new ArrayList<>();

	@ManyToMany(fetch = FetchType.EAGER)
	@BatchSize(size = Rows.BATCH)
	@JoinTable(name = "statement_relay", joinColumns = @JoinColumn(name = "statement_id"),
			inverseJoinColumns = @JoinColumn(name = "actor_id"))
	@OrderColumn(name = "ordinal")
	private List<Actor> relays = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "statement_chain", joinColumns = @JoinColumn(name = "statement_id"))
	@Embedded
	private Set<Chain.Link> chains = new LinkedHashSet<>();

	private @Nullable String speakerRule;

	@ElementCollection(fetch = FetchType.EAGER)
	@BatchSize(size = Rows.BATCH)
	@CollectionTable(name = "statement_date_word", joinColumns = @JoinColumn(name = "statement_id"))
	@OrderColumn(name = "ordinal")
	@Embedded
	@AttributeOverride(name = "start", column = @Column(name = "word_start"))
	@AttributeOverride(name = "end", column = @Column(name = "word_end"))
	@AttributeOverride(name = "text", column = @Column(name = "word_text"))
	private List<Words> dateWords = new ArrayList<>();

	@OneToMany(mappedBy = "statement")
	@OrderBy("position")
	private List<CasualtyClaim> claims = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Statement() {
	}

	Statement(Report report, Reading.Statement statement, Words sentence, Map<String, Actor> actors) {
		super(report, statement.position(), statement.content(), statement.rule(), KnownDate.of(statement.date()));
		this.kind = statement.kind();
		this.sentence = sentence;
		this.cue = statement.cue();
		this.speaker = statement.speaker();
		statement.actors().forEach((slug) -> this.actors.add(Actor.of(slug, actors)));
		statement.relayedBy().forEach((slug) -> this.relays.add(Actor.of(slug, actors)));
		Chain.of(statement.actors(), statement.relayedBy()).forEach((chain) -> this.chains.addAll(chain.links()));
		this.speakerRule = statement.speakerRule();
		if (statement.date() != null) {
			this.dateWords.addAll(statement.date().from());
		}
	}

	public StatementKind kind() {
		return this.kind;
	}

	/** The sentence it stands in; of a quotation over several, from first to last. */
	public Words sentence() {
		return this.sentence;
	}

	/** The words that tie the speaker to it; null if narrated. */
	public @Nullable Words cue() {
		return this.cue;
	}

	/** The speaker as named in the text; null if narrated. */
	public @Nullable Words speaker() {
		return this.speaker;
	}

	/** Who speaks; empty for the report's own voice. */
	public List<Actor> actors() {
		return this.actors;
	}

	/** The outer voices, nearest first. */
	public List<Actor> relays() {
		return this.relays;
	}

	/**
	 * The name of the rule that led from the speaker's words to the actors; null if
	 * narrated.
	 */
	public @Nullable String speakerRule() {
		return this.speakerRule;
	}

	/** The words the date rests on. */
	public List<Words> dateWords() {
		return this.dateWords;
	}

	/** The claims of losses it makes, in the order of the text. */
	public List<CasualtyClaim> claims() {
		return this.claims;
	}

	/** As the report object has it. */
	public Reading.Statement asRead() {
		return new Reading.Statement(permalink(), this.kind,
				new Reading.Place(this.sentence.start(), this.sentence.end()), content(), this.cue, this.speaker,
				this.actors.stream().map(Actor::slug).toList(), this.speakerRule,
				this.relays.stream().map(Actor::slug).toList(), rule(), KnownDate.dated(date(), this.dateWords));
	}

}
