package org.conflictarchive.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import org.conflictarchive.reading.Reading;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.vocabulary.CasualtyEffect;
import org.conflictarchive.vocabulary.CasualtyScope;
import org.conflictarchive.vocabulary.ClaimantBasis;
import org.conflictarchive.vocabulary.Count;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;

/**
 * A number of casualties that somebody answers for; the archive does not endorse it. Its
 * lists come as those of a {@link Statement} do.
 */
@Entity
@Immutable
@Indexed
@TypeBinding(binder = @TypeBinderRef(type = IndexFields.OfClaims.class))
public class CasualtyClaim extends Permalinked {

	@ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
	private Statement statement;

	private CasualtyEffect effect;

	@Embedded
	private Count count;

	@Embedded
	@EmbeddedColumnNaming("counted_%s")
	private @Nullable Words counted;

	@Embedded
	@EmbeddedColumnNaming("effect_%s")
	private @Nullable Words effectWords;

	@Embedded
	@EmbeddedColumnNaming("victims_%s")
	private @Nullable Words victims;

	private boolean preliminary;

	@Embedded
	@EmbeddedColumnNaming("preliminary_%s")
	private @Nullable Words preliminaryWords;

	private CasualtyScope scope;

	@ManyToMany(fetch = FetchType.EAGER)
	@BatchSize(size = Rows.BATCH)
	@JoinTable(name = "claim_side", joinColumns = @JoinColumn(name = "claim_id"),
			inverseJoinColumns = @JoinColumn(name = "actor_id"))
	@OrderColumn(name = "ordinal")
	private List<Actor> sides = new ArrayList<>();

	@ManyToMany(fetch = FetchType.EAGER)
	@BatchSize(size = Rows.BATCH)
	@JoinTable(name = "claim_claimant", joinColumns = @JoinColumn(name = "claim_id"),
			inverseJoinColumns = @JoinColumn(name = "actor_id"))
	@OrderColumn(name = "ordinal")
	private List<Actor> claimants = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "claim_side_word", joinColumns = @JoinColumn(name = "claim_id"))
	@OrderColumn(name = "ordinal")
	@Embedded
	@AttributeOverride(name = "start", column = @Column(name = "word_start"))
	@AttributeOverride(name = "end", column = @Column(name = "word_end"))
	@AttributeOverride(name = "text", column = @Column(name = "word_text"))
	private List<Words> sideWords = new ArrayList<>();

	private ClaimantBasis claimantBasis;

	private @Nullable String sidesRule;

	@ElementCollection(fetch = FetchType.EAGER)
	@BatchSize(size = Rows.BATCH)
	@CollectionTable(name = "claim_date_word", joinColumns = @JoinColumn(name = "claim_id"))
	@OrderColumn(name = "ordinal")
	@Embedded
	@AttributeOverride(name = "start", column = @Column(name = "word_start"))
	@AttributeOverride(name = "end", column = @Column(name = "word_end"))
	@AttributeOverride(name = "text", column = @Column(name = "word_text"))
	private List<Words> dateWords = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected CasualtyClaim() {
	}

	CasualtyClaim(Report report, Reading.Claim claim, @Nullable Statement statement, Map<String, Actor> actors,
			List<Words> sideWords) {
		super(report, claim.position(), claim.content(), claim.rule(), KnownDate.of(claim.date()));
		if (statement == null) {
			throw new IllegalArgumentException(
					"Claim " + claim.id() + " is part of no statement: there is none at " + claim.statement());
		}
		this.statement = statement;
		statement.claims().add(this);
		this.effect = claim.effect();
		this.count = new Count(claim.low(), claim.high(), claim.approximate());
		this.counted = claim.counted();
		this.effectWords = claim.effectWords();
		this.victims = claim.victims();
		this.preliminary = claim.preliminary();
		this.preliminaryWords = claim.preliminaryWords();
		this.scope = claim.scope();
		claim.sides().forEach((slug) -> this.sides.add(Actor.of(slug, actors)));
		this.sideWords.addAll(sideWords);
		claim.claimants().forEach((slug) -> this.claimants.add(Actor.of(slug, actors)));
		this.claimantBasis = claim.claimantBasis();
		this.sidesRule = claim.sidesRule();
		if (claim.date() != null) {
			this.dateWords.addAll(claim.date().from());
		}
	}

	/** The statement it is part of. */
	public Statement statement() {
		return this.statement;
	}

	public CasualtyEffect effect() {
		return this.effect;
	}

	public Count count() {
		return this.count;
	}

	/** The count's words; null where nothing is counted. */
	public @Nullable Words counted() {
		return this.counted;
	}

	/** The words that name the effect; null where it is understood. */
	public @Nullable Words effectWords() {
		return this.effectWords;
	}

	/** Who, without the count's words, or null. */
	public @Nullable Words victims() {
		return this.victims;
	}

	/** Said to be preliminary, there or in the speaker's next sentence. */
	public boolean isPreliminary() {
		return this.preliminary;
	}

	/** The words that call it preliminary; null where none do, or none are known. */
	public @Nullable Words preliminaryWords() {
		return this.preliminaryWords;
	}

	public CasualtyScope scope() {
		return this.scope;
	}

	/** Whose losses; empty where not told. */
	public List<Actor> sides() {
		return this.sides;
	}

	/** Where the claim's own words name those whose losses they are. */
	public List<Words> sideWords() {
		return this.sideWords;
	}

	/** The innermost speakers; empty for the report's own voice. */
	public List<Actor> claimants() {
		return this.claimants;
	}

	public ClaimantBasis claimantBasis() {
		return this.claimantBasis;
	}

	/**
	 * The name of the rule that told whose losses they are, be it that nobody can tell;
	 * null where none could.
	 */
	public @Nullable String sidesRule() {
		return this.sidesRule;
	}

	/** The words the date rests on. */
	public List<Words> dateWords() {
		return this.dateWords;
	}

	/** As the report object has it. */
	public Reading.Claim asRead() {
		return new Reading.Claim(permalink(), this.statement.permalink(), content(), this.effect, this.count.low(),
				this.count.high(), this.count.approximate(), this.preliminary, this.scope, this.counted,
				this.effectWords, this.victims, this.preliminaryWords, this.sides.stream().map(Actor::slug).toList(),
				this.sidesRule, this.claimants.stream().map(Actor::slug).toList(), this.claimantBasis, rule(),
				KnownDate.dated(date(), this.dateWords));
	}

}
