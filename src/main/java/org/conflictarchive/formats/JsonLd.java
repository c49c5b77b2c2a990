package org.conflictarchive.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.conflictarchive.archive.Actor;
import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.archive.KnownDate;
import org.conflictarchive.archive.Report;
import org.conflictarchive.archive.Statement;
import org.conflictarchive.reading.QuotedWords;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.vocabulary.CasualtyEffect;
import org.conflictarchive.vocabulary.CasualtyScope;
import org.conflictarchive.vocabulary.ClaimantBasis;
import org.conflictarchive.vocabulary.Count;
import org.conflictarchive.vocabulary.DatePrecision;
import org.conflictarchive.vocabulary.StatementKind;
import org.jspecify.annotations.Nullable;

/**
 * Reports, statements and claims in the vocabulary of schema.org, as JSON-LD. Only words
 * in quotation marks are a {@code Quotation}; indirect speech is a {@code Statement}, as
 * its words are not the speaker's. A claim is what somebody asserts, and is not rated. A
 * date that was worked out stands in {@code creditText}, which says so, and in no field
 * for dates. {@code description} says who read it.
 */
public final class JsonLd {

	private static final String CONTEXT = "https://schema.org/";

	private final Site site;

	private final String text;

	private final List<Statement> statements;

	/**
	 * For documents on one report.
	 * @param text of the report
	 * @param statements all of it, which tell what lies within what
	 */
	public JsonLd(Site site, String text, List<Statement> statements) {
		this.site = site;
		this.text = text;
		this.statements = List.copyOf(statements);
	}

	/** A report, and where its statements and claims are. */
	public String of(Report report, List<CasualtyClaim> claims) {
		return Node.in(CONTEXT)
			.with(article(report))
			.with("author", named("Person", report.author()))
			.with("license", licence(report))
			.with("description", "Statements and claims: " + ReadBy.inWords(report))
			.with("sdPublisher", archive())
			.with("archivedAt", report.archived())
			.with("sameAs", report.url())
			.with("creditText", Citation.of(report, this.site).inFull())
			.with("encoding",
					Node.of("MediaObject")
						.with("contentUrl", this.site.page(report) + ".txt")
						.with("encodingFormat", "text/plain")
						.with("sha256", report.sha256()))
			.with("hasPart",
					Stream
						.concat(this.statements.stream()
							.map((statement) -> reference(type(statement), this.site.permalink(statement))),
								claims.stream().map((claim) -> reference("Claim", this.site.permalink(claim))))
						.toList())
			.asJson();
	}

	/** A statement, and what it lies within. */
	public String of(Statement statement) {
		return Node.in(CONTEXT)
			.with(said(statement))
			.with("hasPart", (statement.kind() == StatementKind.MIXED) ? quotations(statement) : null)
			.with("license", licence(statement.report()))
			.with("description", ReadBy.inWords(statement.report()))
			.with("sdPublisher", archive())
			.with("creditText", Citation.of(statement, this.statements, this.site).inFull())
			.asJson();
	}

	/** A claim, about what was counted. */
	public String of(CasualtyClaim claim) {
		return Node.in(CONTEXT)
			.with(reference("Claim", this.site.permalink(claim)))
			.with("text", claim.content().text())
			.with("creator", actors(claim.claimants()))
			.with("about", observation(claim))
			.with("appearance", said(statementOf(claim)))
			.with("isBasedOn", relayed(claim.statement().relays()))
			.with("license", licence(claim.report()))
			.with("description",
					(claim.claimantBasis() == ClaimantBasis.INHERITED ? Citation.CARRIED_OVER + " " : "")
							+ ReadBy.inWords(claim.report()))
			.with("sdPublisher", archive())
			.with("creditText", Citation.of(claim, this.statements, this.text, this.site).inFull())
			.asJson();
	}

	/** Whose description it is: no one's words say these things of themselves. */
	private Node archive() {
		return Node.of("Organization").with("name", Site.NAME).with("url", this.site.address() + "/");
	}

	private Statement statementOf(CasualtyClaim claim) {
		return this.statements.stream()
			.filter((statement) -> statement.position() == claim.statement().position())
			.findFirst()
			.orElseThrow();
	}

	private static String type(Statement statement) {
		return (statement.kind() == StatementKind.DIRECT) ? "Quotation" : "Statement";
	}

	private static Node reference(String type, String address) {
		return Node.of(type).with("@id", address).with("url", address);
	}

	private Node article(Report report) {
		KnownDate published = report.published();
		return reference("NewsArticle", this.site.permalink(report)).with("headline", report.title())
			.with("publisher", named("NewsMediaOrganization", report.publisher()))
			.with("datePublished", (published != null) ? told(published) : null)
			.with("inLanguage", report.language());
	}

	private Node said(Statement statement) {
		return reference(type(statement), this.site.permalink(statement)).with("identifier", statement.permalink())
			.with("text", statement.content().text())
			.with("creator", actors(statement.actors()))
			.with("spokenByCharacter", (statement.kind() == StatementKind.DIRECT) ? actors(statement.actors()) : null)
			.with(dated(statement))
			.with("isPartOf",
					Voices.around(statement, this.statements)
						.map(this::said)
						.orElseGet(() -> article(statement.report())))
			.with("isBasedOn", relayed(statement.relays()));
	}

	/** When it was said; what nobody says has the time that it tells of. */
	private static Node dated(Statement statement) {
		KnownDate date = statement.date();
		if (date == null || !Citation.isTold(date)) {
			return new Node();
		}
		return (statement.kind() == StatementKind.NARRATED) ? new Node().with("temporalCoverage", date.iso())
				: new Node().with("dateCreated", told(date));
	}

	/**
	 * Where the marks enclose the attribution too, the words are those of who relays it.
	 */
	private List<Node> quotations(Statement statement) {
		return QuotedWords.in(statement.content(), this.text)
			.stream()
			.map((words) -> quotation(words,
					(words.equals(statement.content()) && !statement.relays().isEmpty())
							? statement.relays().subList(0, 1) : statement.actors()))
			.toList();
	}

	private Node quotation(Words words, List<Actor> speakers) {
		return Node.of("Quotation")
			.with("text", words.text())
			.with("creator", actors(speakers))
			.with("spokenByCharacter", actors(speakers));
	}

	/**
	 * What the report has it from: the outermost voice's account, which rests on the next
	 * one's.
	 */
	private @Nullable Node relayed(List<Actor> relays) {
		Node account = null;
		for (Actor relay : relays) {
			account = Node.of("CreativeWork").with("creator", actor(relay)).with("isBasedOn", account);
		}
		return account;
	}

	private Node observation(CasualtyClaim claim) {
		Count count = claim.count();
		boolean exact = count.low() != null && count.low().equals(count.high());
		KnownDate date = claim.date();
		return Node.of("Observation")
			.with("observationAbout", actors(claim.sides()))
			.with("variableMeasured", measured(claim.effect()))
			.with("value", exact ? count.low() : null)
			.with("minValue", exact ? null : count.low())
			.with("maxValue", exact ? null : count.high())
			.with("unitText", "people")
			.with("observationDate", (date != null) ? told(date) : null)
			.with("description", remarks(claim));
	}

	private static String measured(CasualtyEffect effect) {
		return (effect == CasualtyEffect.CASUALTIES) ? "casualties (killed or wounded, or not told)"
				: "people " + effect.word();
	}

	private static @Nullable String remarks(CasualtyClaim claim) {
		List<String> remarks = new ArrayList<>();
		if (claim.count().approximate()) {
			remarks.add("approximate");
		}
		if (claim.isPreliminary()) {
			remarks.add("said to be preliminary");
		}
		if (claim.scope() == CasualtyScope.CUMULATIVE) {
			remarks.add("a total over some time");
		}
		return remarks.isEmpty() ? null : String.join("; ", remarks);
	}

	private List<Node> actors(List<Actor> actors) {
		return actors.stream().map(this::actor).toList();
	}

	/** Whoever speaks acts as a person or an organization, states too. */
	private Node actor(Actor actor) {
		String type = switch (actor.type()) {
			case PERSON -> "Person";
			case GOVERNMENT_BODY -> "GovernmentOrganization";
			case MEDIA -> "NewsMediaOrganization";
			case STATE, ARMED_GROUP, ORGANISATION, GROUP, PLACE -> "Organization";
		};
		String address = this.site.actor(actor.slug());
		return Node.of(type)
			.with("@id", address)
			.with("name", actor.name())
			.with("jobTitle", "Person".equals(type) ? actor.role() : null)
			.with("additionalType", actor.type().word())
			.with("url", address);
	}

	private static @Nullable String told(KnownDate date) {
		boolean one = date.precision() != DatePrecision.RANGE && date.precision() != DatePrecision.SINCE;
		return (one && Citation.isTold(date)) ? date.value() : null;
	}

	private static @Nullable Object licence(Report report) {
		String address = Licence.address(report);
		return (address != null) ? address : named("CreativeWork", report.licence());
	}

	private static @Nullable Node named(String type, @Nullable String name) {
		return (name != null) ? Node.of(type).with("name", name) : null;
	}

}
