package org.conflictarchive.formats;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.conflictarchive.archive.Actor;
import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.archive.ChainUse;
import org.conflictarchive.archive.KnownDate;
import org.conflictarchive.archive.Report;
import org.conflictarchive.archive.Speaker;
import org.conflictarchive.archive.Statement;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.vocabulary.ActorType;
import org.conflictarchive.vocabulary.CasualtyEffect;
import org.conflictarchive.vocabulary.CasualtyScope;
import org.conflictarchive.vocabulary.ClaimantBasis;
import org.conflictarchive.vocabulary.DateBasis;
import org.conflictarchive.vocabulary.DatePrecision;
import org.conflictarchive.vocabulary.Reader;
import org.conflictarchive.vocabulary.StatementKind;
import org.jspecify.annotations.Nullable;

/**
 * A list as rows and columns: what its CSV holds and what the data dictionary says of it
 * are the same columns.
 *
 * @param name of the list, in addresses
 * @param description what one row is
 * @param key the columns that tell its rows apart
 */
public record Table<T>(String name, String title, String description, List<String> key, List<Column<T>> columns) {

	/** All statements, one a row. */
	public static final Table<Statement> STATEMENTS = statements();

	/** All claims of losses, one a row. */
	public static final Table<CasualtyClaim> CLAIMS = claims();

	/** All who speak, one row for each report in which they do. */
	public static final Table<Speaker> ACTORS = actors();

	/** All events, one row for each report on them. */
	public static final Table<EventReport> EVENTS = events();

	/** All chains of attribution, one row for each report in which they are. */
	public static final Table<ChainUse> CHAINS = chains();

	/**
	 * A column.
	 *
	 * @param type as Frictionless Table Schema names it
	 * @param allowed all words that can stand in it; empty where any can
	 * @param required whether no cell is empty
	 * @param value of a row's cell, or null for an empty one
	 */
	public record Column<T>(String name, String type, String description, List<String> allowed, boolean required,
			BiFunction<T, Site, @Nullable Object> value) {
	}

	private static Table<Statement> statements() {
		return new Table<>("statements", "Statements",
				"Something said, in direct, indirect or partly quoted speech, or a sentence in a report’s own voice.",
				List.of("id"),
				List.of(required("id", "string", "Report and position: the end of the statement’s address.",
						Statement::permalink),
						linked("permalink", "The address to cite it by.", (said, site) -> site.permalink(said)),
						required("report", "string", "The report’s id.", (said) -> said.report().id()),
						required("sha256", "string", "SHA-256 of the report’s file, in hexadecimal.",
								(said) -> said.report().sha256()),
						text("publisher", "The report’s publisher; empty where not known.",
								(said) -> said.report().publisher()),
						text("licence", "The report’s licence; empty where not known.",
								(said) -> said.report().licence()),
						reading((said) -> said.report()),
						words("kind",
								"How it is told: in quotation marks, in the reporter’s words, partly quoted, or nobody’s but the report’s.",
								words(StatementKind.values(), StatementKind::word), true, (said) -> said.kind().word()),
						required("start", "integer", "Unicode code points of the report before its content.",
								(said) -> said.content().start()),
						required("end", "integer", "Code points of the report up to the end of its content.",
								(said) -> said.content().end()),
						required("content", "string", "What is said, in the words of the report.",
								(said) -> said.content().text()),
						required("sentence", "string", "The sentence it stands in.", (said) -> said.sentence().text()),
						text("speaker", "The words that name the speaker.", (said) -> text(said.speaker())),
						text("cue", "The words that tie the speaker to it.", (said) -> text(said.cue())),
						text("actors", "Ids of those who speak, with blanks between; empty for the report’s own voice.",
								(said) -> slugs(said.actors())),
						text("relayed_by", "Ids of the outer voices, with blanks between, nearest first.",
								(said) -> slugs(said.relays())),
						date("date",
								"The day, month or year of speaking; of a sentence in the report’s own voice, of what it"
										+ " tells of. Of a range the first.",
								(said) -> known(said.date(), KnownDate::value)),
						date("date_end", "The last day, month or year of a range.",
								(said) -> known(said.date(), KnownDate::end)),
						words("date_precision", "How closely the date is known.",
								words(DatePrecision.values(), DatePrecision::word), false,
								(said) -> known(said.date(), (date) -> date.precision().word())),
						words("date_basis", "The weakest step to the date: inferred ones were worked out.",
								words(DateBasis.values(), DateBasis::word), false,
								(said) -> known(said.date(), (date) -> date.basis().word())),
						required("rule", "string", "The rule that found it.", Statement::rule)));
	}

	private static Table<CasualtyClaim> claims() {
		return new Table<>("claims", "Claims of losses",
				"A number of people killed, wounded, missing, captured or displaced, and who says so. The archive"
						+ " endorses none, and adds none up.",
				List.of("id"),
				List.of(required("id", "string", "Report and position: the end of the claim’s address.",
						CasualtyClaim::permalink),
						linked("permalink", "The address to cite it by.", (claim, site) -> site.permalink(claim)),
						required("report", "string", "The report’s id.", (claim) -> claim.report().id()),
						required("sha256", "string", "SHA-256 of the report’s file, in hexadecimal.",
								(claim) -> claim.report().sha256()),
						text("publisher", "The report’s publisher; empty where not known.",
								(claim) -> claim.report().publisher()),
						text("licence", "The report’s licence; empty where not known.",
								(claim) -> claim.report().licence()),
						reading((claim) -> claim.report()),
						required("statement", "string", "Id of the statement it is part of.",
								(claim) -> claim.statement().permalink()),
						words("effect", "What befell the people counted; casualties where the text does not tell.",
								words(CasualtyEffect.values(), CasualtyEffect::word), true,
								(claim) -> claim.effect().word()),
						number("low", "At least so many; empty where the text sets no lower bound.",
								(claim) -> claim.count().low()),
						number("high",
								"At most so many; empty where the text sets no upper bound. Equal to low where the number is exact.",
								(claim) -> claim.count().high()),
						required("approximate", "boolean", "Said to be about so many.",
								(claim) -> claim.count().approximate()),
						required("preliminary", "boolean", "Said to be preliminary.", CasualtyClaim::isPreliminary),
						words("scope", "Losses of the event, or a total over some time.",
								words(CasualtyScope.values(), CasualtyScope::word), true,
								(claim) -> claim.scope().word()),
						text("counted", "The words that count.", (claim) -> text(claim.counted())),
						text("victims", "Who, in the words of the report.", (claim) -> text(claim.victims())),
						text("sides", "Ids of those whose losses they are, with blanks between; empty where not told.",
								(claim) -> slugs(claim.sides())),
						text("claimants",
								"Ids of those who claim it, with blanks between; empty for the report’s own voice.",
								(claim) -> slugs(claim.claimants())),
						words("claimant_basis",
								"Whether the claimant is named, or carried over from the figure before.",
								words(ClaimantBasis.values(), ClaimantBasis::word), true,
								(claim) -> claim.claimantBasis().word()),
						text("relayed_by",
								"Ids of the voices between claimant and report, with blanks between, nearest first.",
								(claim) -> slugs(claim.statement().relays())),
						required("start", "integer", "Unicode code points of the report before its content.",
								(claim) -> claim.content().start()),
						required("end", "integer", "Code points of the report up to the end of its content.",
								(claim) -> claim.content().end()),
						required("content", "string", "The words that make the claim.",
								(claim) -> claim.content().text()),
						date("date", "The day, month or year of the losses, or the first of a range.",
								(claim) -> known(claim.date(), KnownDate::value)),
						date("date_end", "The last day, month or year of a range.",
								(claim) -> known(claim.date(), KnownDate::end)),
						words("date_precision", "How closely the date is known.",
								words(DatePrecision.values(), DatePrecision::word), false,
								(claim) -> known(claim.date(), (date) -> date.precision().word())),
						words("date_basis", "The weakest step to the date: inferred ones were worked out.",
								words(DateBasis.values(), DateBasis::word), false,
								(claim) -> known(claim.date(), (date) -> date.basis().word())),
						required("rule", "string", "The rule that found it.", CasualtyClaim::rule)));
	}

	private static Table<Speaker> actors() {
		return new Table<>("actors", "Actors",
				"An actor as one report knows it. Across reports actors are the same where their ids are, by name alone.",
				List.of("id", "report"),
				List.of(required("id", "string", "The end of the actor’s address.",
						(speaker) -> speaker.actor().slug()),
						linked("permalink", "The address of its page.",
								(speaker, site) -> site.actor(speaker.actor().slug())),
						required("report", "string", "The report’s id.", (speaker) -> speaker.report().id()),
						required("sha256", "string", "SHA-256 of the report’s file, in hexadecimal.",
								(speaker) -> speaker.report().sha256()),
						text("publisher", "The report’s publisher; empty where not known.",
								(speaker) -> speaker.report().publisher()),
						text("licence", "The report’s licence; empty where not known.",
								(speaker) -> speaker.report().licence()),
						reading((speaker) -> speaker.report()),
						required("name", "string", "As resolved from the report.", (speaker) -> speaker.actor().name()),
						words("type", "What it is.", words(ActorType.values(), ActorType::word), true,
								(speaker) -> speaker.actor().type().word()),
						text("role", "Its office, in the words of the report.", (speaker) -> speaker.actor().role()),
						text("affiliation", "Id of the party it speaks for.", (speaker) -> {
							Actor party = speaker.affiliation();
							return (party != null) ? party.slug() : null;
						}), required("statements", "integer", "How many statements in that report are its own.",
								Speaker::statements)));
	}

	private static Table<EventReport> events() {
		return new Table<>("events", "Events",
				"An event and a report on it. An event that several reports tell of has a row for each.",
				List.of("id", "report"),
				List.of(required("id", "string", "The end of the event’s address.",
						(row) -> row.summary().event().id()),
						linked("permalink", "The address of its page.",
								(row, site) -> site.event(row.summary().event().id())),
						required("report", "string", "The report’s id.", (row) -> row.report().id()),
						required("sha256", "string", "SHA-256 of the report’s file, in hexadecimal.",
								(row) -> row.report().sha256()),
						text("publisher", "The report’s publisher; empty where not known.",
								(row) -> row.report().publisher()),
						text("licence", "The report’s licence; empty where not known.",
								(row) -> row.report().licence()),
						reading(EventReport::report),
						text("title", "The event’s title; empty where nobody gave one and none could be made.",
								(row) -> row.summary().event().title()),
						required("title_made", "boolean", "Whether the archive made it, of the parties and the date.",
								(row) -> row.summary().event().isTitleMade()),
						text("report_title", "The report’s title; empty where not known.",
								(row) -> row.report().title()),
						date("published", "When the report was published, or the first of a range.",
								(row) -> known(row.report().published(), KnownDate::value)),
						words("published_basis", "The weakest step to that date: inferred ones were worked out.",
								words(DateBasis.values(), DateBasis::word), false,
								(row) -> known(row.report().published(), (date) -> date.basis().word())),
						required("statements", "integer", "How many statements all reports on the event hold.",
								(row) -> row.summary().statements()),
						required("claims", "integer", "How many claims of losses all of them hold.",
								(row) -> row.summary().claims())));
	}

	private static Table<ChainUse> chains() {
		return new Table<>("chains", "Chains of attribution",
				"Who speaks through whom in one report. A chain that several reports have has a row for each.",
				List.of("id", "report"), List.of(
						required("id", "string",
								"The voices’ ids with slashes between, from the outermost to the one"
										+ " whose words they are: the end of the chain’s address.",
								ChainUse::path),
						linked("permalink", "The address of its page.", (chain, site) -> site.chain(chain.path())),
						required("report", "string", "The report’s id.", (chain) -> chain.report().id()),
						required("sha256", "string", "SHA-256 of the report’s file, in hexadecimal.",
								(chain) -> chain.report().sha256()),
						text("publisher", "The report’s publisher; empty where not known.",
								(chain) -> chain.report().publisher()),
						text("licence", "The report’s licence; empty where not known.",
								(chain) -> chain.report().licence()),
						reading(ChainUse::report), required("statements", "integer",
								"How many statements of that report come through it.", ChainUse::statements)));
	}

	private static <T> Column<T> required(String name, String type, String description, Function<T, Object> value) {
		return new Column<>(name, type, description, List.of(), true, (row, site) -> value.apply(row));
	}

	private static <T> Column<T> linked(String name, String description, BiFunction<T, Site, Object> value) {
		return new Column<>(name, "string", description, List.of(), true, value::apply);
	}

	private static <T> Column<T> text(String name, String description, Function<T, @Nullable Object> value) {
		return new Column<>(name, "string", description, List.of(), false, (row, site) -> value.apply(row));
	}

	private static <T> Column<T> number(String name, String description, Function<T, @Nullable Object> value) {
		return new Column<>(name, "integer", description, List.of(), false, (row, site) -> value.apply(row));
	}

	private static <T> Column<T> reading(Function<T, Report> report) {
		return words("reading", "Who read the report: rules, a person who checked it, or nobody.",
				words(Reader.values(), Reader::word), true, (row) -> report.apply(row).readingBy().word());
	}

	/**
	 * Any of {@code YYYY}, {@code YYYY-MM} and {@code YYYY-MM-DD}, for which there is no
	 * one type.
	 */
	private static <T> Column<T> date(String name, String description, Function<T, @Nullable Object> value) {
		return text(name, description + " YYYY, YYYY-MM or YYYY-MM-DD.", value);
	}

	private static <T> Column<T> words(String name, String description, List<String> allowed, boolean required,
			Function<T, @Nullable Object> value) {
		return new Column<>(name, "string", description, allowed, required, (row, site) -> value.apply(row));
	}

	private static <E> List<String> words(E[] values, Function<E, String> word) {
		return Arrays.stream(values).map(word).toList();
	}

	private static @Nullable String text(@Nullable Words words) {
		return (words != null) ? words.text() : null;
	}

	private static @Nullable String slugs(List<Actor> actors) {
		return actors.isEmpty() ? null : actors.stream().map(Actor::slug).collect(Collectors.joining(" "));
	}

	private static @Nullable String known(@Nullable KnownDate date, Function<KnownDate, @Nullable String> value) {
		return (date != null) ? value.apply(date) : null;
	}

}
