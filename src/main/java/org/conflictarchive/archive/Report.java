package org.conflictarchive.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import org.conflictarchive.reading.Grounds;
import org.conflictarchive.reading.Reading;
import org.conflictarchive.reading.Reading.Reviewed;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.vocabulary.Reader;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * One news text: its file and what is known of it. Its words are a {@link ReportText}.
 */
@Entity
@Immutable
public class Report {

	@Id
	private String id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Event event;

	private String file;

	private String sha256;

	private int length;

	private @Nullable String title;

	private @Nullable String publisher;

	private @Nullable String author;

	private @Nullable String url;

	private @Nullable String archived;

	private @Nullable String retrieved;

	private @Nullable String language;

	private @Nullable String licence;

	private @Nullable String replaces;

	private @Nullable String note;

	@Embedded
	@EmbeddedColumnNaming("published_%s")
	private @Nullable KnownDate published;

	@ElementCollection
	@CollectionTable(name = "report_published_word", joinColumns = @JoinColumn(name = "report_id"))
	@OrderColumn(name = "ordinal")
	@Embedded
	@AttributeOverride(name = "start", column = @Column(name = "word_start"))
	@AttributeOverride(name = "end", column = @Column(name = "word_end"))
	@AttributeOverride(name = "text", column = @Column(name = "word_text"))
	private List<Words> publishedWords = new ArrayList<>();

	private Reader readingBy;

	private @Nullable String readingVersion;

	@Embedded
	@EmbeddedColumnNaming("reviewed_%s")
	private @Nullable Reviewed reviewed;

	@OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST)
	private List<Actor> actors = new ArrayList<>();

	@OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST)
	private List<Statement> statements = new ArrayList<>();

	@OneToMany(mappedBy = "report", cascade = CascadeType.PERSIST)
	private List<CasualtyClaim> claims = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Report() {
	}

	Report(Event event, ReadReport read) {
		Reading.Source source = read.reading().report();
		this.id = source.id();
		this.event = event;
		this.file = source.file();
		this.sha256 = source.sha256();
		this.length = source.length();
		this.title = source.title();
		this.publisher = source.publisher();
		this.author = source.author();
		this.url = source.url();
		this.archived = source.archived();
		this.retrieved = source.retrieved();
		this.language = source.language();
		this.licence = source.licence();
		this.replaces = source.replaces();
		this.note = source.note();
		this.published = KnownDate.of(source.published());
		if (source.published() != null) {
			this.publishedWords.addAll(source.published().from());
		}
		this.readingBy = source.reading().by();
		this.readingVersion = source.reading().version();
		this.reviewed = source.reading().reviewed();
		fill(read.reading(), read.text());
	}

	private void fill(Reading reading, String text) {
		int[] codePoints = text.codePoints().toArray();
		Map<String, Reading.Actor> mentioned = new LinkedHashMap<>();
		reading.actors().forEach((actor) -> mentioned.put(actor.id(), actor));
		Map<String, Actor> known = new LinkedHashMap<>();
		for (Reading.Actor actor : reading.actors()) {
			Reading.Actor party = (actor.affiliation() != null) ? mentioned.get(actor.affiliation()) : null;
			known.put(actor.id(),
					new Actor(this, actor, Parties.of(actor.id(), mentioned), Grounds.of(actor, party, codePoints)));
		}
		for (Reading.Actor actor : reading.actors()) {
			if (actor.affiliation() != null) {
				Actor.of(actor.id(), known).speakFor(Actor.of(actor.affiliation(), known));
			}
		}
		this.actors.addAll(known.values());
		Map<String, Statement> said = new LinkedHashMap<>();
		for (Reading.Statement statement : reading.statements()) {
			Reading.Place place = statement.sentence();
			Words sentence = new Words(place.start(), place.end(),
					new String(codePoints, place.start(), place.end() - place.start()));
			said.put(statement.id(), new Statement(this, statement, sentence, known));
		}
		this.statements.addAll(said.values());
		for (Reading.Claim claim : reading.claims()) {
			this.claims
				.add(new CasualtyClaim(this, claim, said.get(claim.statement()), known, sideWords(claim, mentioned)));
		}
	}

	/** Where a claim's content names a side. */
	private static List<Words> sideWords(Reading.Claim claim, Map<String, Reading.Actor> actors) {
		return claim.sides()
			.stream()
			.map(actors::get)
			.filter(Objects::nonNull)
			.flatMap((side) -> side.places().stream())
			.filter((place) -> claim.content().start() <= place.start() && place.end() <= claim.content().end())
			.distinct()
			.sorted(Comparator.comparingInt(Words::start))
			.toList();
	}

	public String id() {
		return this.id;
	}

	List<Actor> actors() {
		return this.actors;
	}

	public Event event() {
		return this.event;
	}

	public String file() {
		return this.file;
	}

	public String sha256() {
		return this.sha256;
	}

	/** In code points. */
	public int length() {
		return this.length;
	}

	public @Nullable String title() {
		return this.title;
	}

	public @Nullable String publisher() {
		return this.publisher;
	}

	public @Nullable String author() {
		return this.author;
	}

	public @Nullable String url() {
		return this.url;
	}

	public @Nullable String archived() {
		return this.archived;
	}

	public @Nullable String retrieved() {
		return this.retrieved;
	}

	public @Nullable String language() {
		return this.language;
	}

	public @Nullable String licence() {
		return this.licence;
	}

	/** The id of the report that this one corrects, which need not be here, or null. */
	public @Nullable String replaces() {
		return this.replaces;
	}

	public @Nullable String note() {
		return this.note;
	}

	public @Nullable KnownDate published() {
		return this.published;
	}

	/** The words its date rests on; empty where it rests on metadata alone. */
	public List<Words> publishedWords() {
		return this.publishedWords;
	}

	public Reader readingBy() {
		return this.readingBy;
	}

	/** Who has checked its reading, and when; null where nobody has. */
	public @Nullable Reviewed reviewed() {
		return this.reviewed;
	}

	/** The version of the rules that read it, or null. */
	public @Nullable String readingVersion() {
		return this.readingVersion;
	}

}
