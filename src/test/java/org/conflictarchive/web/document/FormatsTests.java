package org.conflictarchive.web.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import jakarta.json.JsonArray;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.conflictarchive.ConflictArchiveApplication;
import org.conflictarchive.reading.Reading;
import org.conflictarchive.reading.ReadingJson;
import org.conflictarchive.web.Browser;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every format, read by a parser that is not the archive's, of a plain report and of one
 * that does its best to break out of each.
 */
class FormatsTests {

	private static final String SITE = "https://archive.example/reports-on-war";

	private static final String PLAIN = "000_d249432dd4f6e141";

	private static final String HOSTILE = "hostile";

	private static final String TOLD = "told";

	private static final List<String> REPORTS = List.of(PLAIN, HOSTILE, TOLD);

	private static final String CHAIN = "/chains/france-press/elysee-palace/emmanuel-macron";

	private static final String OVERRIDE = "\u202E";

	private static final String TITLE = "Five {dead} \\end, <b>\"&\"</b>" + OVERRIDE + " ${7*7}\r\nER  - \nTY  - BOOK";

	private static final String TEXT = """
			=HYPERLINK("http://evil.example") was written on a wall.
			+1 and -1 are numbers.
			@SUM(A1) is none.
			“We {lost} \\five\\ soldiers, <script>alert(1)</script> & 100%% of_it ${7*7}%1$s,” the army said.
			The ministry said that 8 to 10 soldiers were killed and that at least 20 people were wounded. 𝔸 [[${7*7}]]
			Officials said the attack was “an }} outrage” and promised “justice”.
			""".formatted(OVERRIDE);

	private static final String METADATA = """
			{"title": %s, "publisher": "=cmd|' /C calc'!A0", "author": "Doe } , {Jane", "licence": "CC BY 4.0",
			"published": "2021-03-02", "language": "en", "url": "https://example.org/a_b?x=1%%20&y=2",
			"retrieved": "2021-03-04\\nPY  - 1900"}""";

	private static final String TOLD_TEXT = """
			The port was closed in March 1988 and the harbour has been empty since 1990.
			On 3 March 2021 the ministry said that 8 soldiers were killed. Another five were wounded.
			The mayor said on Monday that “twelve villagers were killed” and that nine people were missing in the hills.
			“The governor said that three nurses were killed in the raid on the clinic,” the agency Example Press reported.
			The army said that the town which lies on the far side of the long river is quiet again.
			The army said that the town which lies on the far side of the long river is quiet again.
			The old bridge has carried no train since 1998.
			The general said that the retreat, after nine long and hungry days of cold rain and with not one bridge left standing, was “an outrage”.
			""";

	private static final JsonMapper JSON = new JsonMapper();

	private static ConfigurableApplicationContext archive = new GenericApplicationContext();

	private static Browser browser = new Browser(0);

	private static Path seeds = Path.of("seeds");

	@BeforeAll
	static void start(@TempDir Path folder) throws IOException {
		seeds = folder;
		Files.copy(Path.of("seeds", PLAIN + ".txt"), seeds.resolve(PLAIN + ".txt"));
		Files.writeString(seeds.resolve(HOSTILE + ".txt"), "\uFEFF" + TEXT);
		Files.writeString(seeds.resolve(HOSTILE + ".meta.json"), METADATA.formatted(JSON.writeValueAsString(TITLE)));
		Files.writeString(seeds.resolve(TOLD + ".txt"), TOLD_TEXT);
		Files.writeString(seeds.resolve(TOLD + ".meta.json"),
				"{\"published\": \"2021-03\", \"publisher\": \"The Example\", \"retrieved\": \"2021-03-05\"}");
		archive = new SpringApplicationBuilder(ConflictArchiveApplication.class).run("--server.port=0",
				"--archive.seeds=" + seeds, "--archive.base-url=" + SITE + "/");
		browser = new Browser(archive.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
	}

	@AfterAll
	static void stop() {
		archive.close();
	}

	@Test
	void servesTheBytesOfTheFile() throws IOException {
		for (String report : REPORTS) {
			HttpResponse<String> text = browser.get("/reports/" + report + ".txt", "*/*");
			assertThat(text.headers().firstValue("Content-Type").orElseThrow())
				.isEqualToIgnoringCase("text/plain;charset=utf-8");
			assertThat(text.body()).isEqualTo(Files.readString(seeds.resolve(report + ".txt")));
		}
	}

	@Test
	void citesEveryVoiceTheHashAndTheDateWithItsBasis() {
		assertThat(json("/statements/" + PLAIN + "/330.json").get("citation").stringValue()).isEqualTo(
				"Emmanuel Macron, as stated by the Elysee Palace, quoted by France Press, in Untitled report (file "
						+ PLAIN
						+ ".txt) [News report; author, title and publisher not known] (13 September 2022, date inferred)."
						+ " In the words of the Elysee Palace: the need to return to the observance of the ceasefire."
						+ " Said 13 September 2022, date inferred. SHA-256 begins 27f314620817, position 330. " + SITE
						+ "/statements/" + PLAIN + "/330?sha256=27f314620817");
		assertThat(browser.page("/statements/" + PLAIN + "/330").select(".citation").text())
			.isEqualTo(json("/statements/" + PLAIN + "/330.json").get("citation").stringValue());
	}

	@Test
	void citesAReportByWhatIsKnownOfIt() {
		assertThat(browser.page("/reports/" + HOSTILE).select(".citation").text()).startsWith(
				"Doe } , {Jane (2 March 2021). Five {dead} \\end, <b>\"&\"</b> ${7*7} ER - TY - BOOK [News report]. =cmd|'"
						+ " /C calc'!A0. Published at https://example.org/a_b?x=1%20&y=2 . Retrieved 2021-03-04 PY - 1900."
						+ " SHA-256 begins ")
			.doesNotContain(OVERRIDE);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"/statements/told/0 | In the report’s own voice: The port was closed in March 1988 | Tells of March 1988.",
			"/statements/told/116 | In the report’s words: 8 soldiers were killed. Said 3 March 2021. |",
			"/claims/told/148 | Claim of losses, in the report’s own voice: | Claimant carried over from the figure before.",
			"/claims/told/198 | Claim of losses, in direct speech: “twelve villagers were killed” | mayor",
			"/claims/told/237 | Claim of losses, in the report’s words: nine people were missing. |",
			"/claims/told/300 | Claim of losses, in the words of Example Press: three nurses were killed | governor" })
	void saysWhoseWordingWordsAre(String page, String manner, String note) {
		assertThat(json(page + ".json").get("citation").stringValue()).contains(manner)
			.containsIgnoringCase((note != null) ? note : "")
			.doesNotContain(page.endsWith("/0") ? "Said " : "Tells of ");
	}

	@Test
	void tellsOfATimeThatHasNoEnd() {
		Reading.Statement bridge = reading(TOLD).statements()
			.stream()
			.filter((statement) -> statement.content().text().startsWith("The old bridge"))
			.findFirst()
			.orElseThrow();
		assertThat(json("/statements/" + bridge.id() + ".json").get("citation").stringValue())
			.contains("Tells of the time since 1998.");
		assertThat(json("/statements/" + bridge.id() + ".jsonld").get("temporalCoverage").stringValue())
			.isEqualTo("1998/..");
	}

	@Test
	void closesQuotationMarksThatACutLeftOpenInTitlesAlone() {
		Reading.Statement outrage = reading(TOLD).statements()
			.stream()
			.filter((statement) -> statement.content().text().contains("outrage"))
			.findFirst()
			.orElseThrow();
		String cut = json("/statements/" + outrage.id() + ".csl.json").at("/0/title").stringValue();
		assertThat(cut).endsWith(" was “an …”");
		assertThat(json("/statements/" + outrage.id() + ".json").at("/statements/0/content/text").stringValue())
			.endsWith("“an outrage”");
	}

	@Test
	void saysInEveryFormatThatAMachineReadIt() throws IOException {
		String read = "Read by machine, rules ";
		for (String page : documents()) {
			for (String ending : List.of(".bib", ".ris", ".csl.json", ".jsonld")) {
				assertThat(body(page + ending)).as(page + ending).contains(read);
			}
			JsonNode linked = json(page + ".jsonld");
			assertThat(linked.at("/sdPublisher/name").stringValue()).isEqualTo("Conflict report archive");
		}
		JsonNode generator = json("/claims/told/148.anno.jsonld").get("generator");
		assertThat(generator.get("name").stringValue()).isEqualTo("Conflict report archive");
		assertThat(generator.get("schema:softwareVersion").stringValue())
			.isEqualTo(reading(TOLD).report().reading().version());
		for (String list : List.of("statements", "claims", "actors")) {
			assertThat(rows(body("/" + list + ".csv"))).extracting((row) -> row.get("reading")).containsOnly("machine");
		}
		assertThat(json("/claims/told/148.jsonld").get("description").stringValue())
			.isEqualTo("Claimant carried over from the figure before. " + read
					+ reading(TOLD).report().reading().version() + ".");
	}

	@Test
	void datesWhatTheReportTellsByThatTimeAndNotAsSaid() {
		JsonNode narrated = json("/statements/told/0.jsonld");
		assertThat(narrated.has("dateCreated")).isFalse();
		assertThat(narrated.get("temporalCoverage").stringValue()).isEqualTo("1988-03");
		assertThat(json("/statements/told/116.jsonld").get("dateCreated").stringValue()).isEqualTo("2021-03-03");
	}

	@Test
	void citesAnUntitledReportByItsFileAndItsPublisherAsThePaper() {
		String untitled = "Untitled report (file told.txt)";
		JsonNode csl = json("/reports/told.csl.json").get(0);
		assertThat(csl.get("title").stringValue()).isEqualTo(untitled);
		assertThat(csl.get("container-title").stringValue()).isEqualTo("The Example");
		JsonNode words = json("/claims/told/237.csl.json").get(0);
		assertThat(words.get("container-title").stringValue()).isEqualTo("The Example");
		assertThat(words.get("note").stringValue()).contains("In: " + untitled + ".");
		assertThat(body("/claims/told/237.ris")).contains("T2  - The Example\r\n");
		assertThat(body("/claims/told/237.bib")).contains("howpublished = {{The Example}}");
		assertThat(body("/feed.atom")).contains("<title>" + untitled + "</title>");
	}

	@Test
	void cutsTheReportObjectDownToOneStatementOrClaim() {
		Reading whole = reading(PLAIN);
		for (Reading.Statement statement : whole.statements()) {
			Reading cut = cut("/statements/" + statement.id());
			assertThat(cut.statements()).containsExactly(statement);
			assertThat(cut.claims()).isEqualTo(
					whole.claims().stream().filter((claim) -> claim.statement().equals(statement.id())).toList());
			assertThat(cut.actors()).extracting(Reading.Actor::id)
				.containsAll(statement.actors())
				.containsAll(statement.relayedBy());
		}
		for (Reading.Claim claim : whole.claims()) {
			Reading cut = cut("/claims/" + claim.id());
			assertThat(cut.claims()).containsExactly(claim);
			assertThat(cut.statements()).extracting(Reading.Statement::id).containsExactly(claim.statement());
			assertThat(cut.report()).isEqualTo(whole.report());
		}
	}

	@Test
	void cutsTheReportObjectDownToAnActorAndItsMembers() {
		JsonNode actor = json("/actors/armenia.json");
		assertThat(actor.get("actor").get("name").stringValue()).isEqualTo("Armenia");
		Reading cut = ReadingJson.read(actor.get("reports").get(0).toString());
		assertThat(cut.actors()).extracting(Reading.Actor::id).contains("armenia", "nikol-pashinyan");
		Set<String> listed = new HashSet<>();
		json("/statements.json?report=" + PLAIN + "&actor=armenia").get("statements")
			.forEach((row) -> listed.add(row.get("id").stringValue()));
		json("/statements.json?report=" + PLAIN + "&relay=armenia").get("statements")
			.forEach((row) -> listed.add(row.get("id").stringValue()));
		assertThat(listed).isNotEmpty();
		assertThat(cut.statements()).extracting(Reading.Statement::id).containsExactlyInAnyOrderElementsOf(listed);
		assertThat(json("/claims.json?report=" + PLAIN + "&actor=armenia").get("claims")).isNotEmpty()
			.allSatisfy((row) -> assertThat(cut.claims()).extracting(Reading.Claim::id)
				.contains(row.get("id").stringValue()));
	}

	@ParameterizedTest
	@CsvSource({ "'', 21", "?kind=direct, 1", "?kind=direct&kind=mixed&actor=nikol-pashinyan, 1", "?actor=nobody, 0" })
	void servesAnEventWithTheStatementsAskedFor(String query, int statements) {
		JsonNode event = json("/events/" + PLAIN + ".json" + query);
		assertThat(event.get("event").get("id").stringValue()).isEqualTo(PLAIN);
		Reading report = ReadingJson.read(event.get("reports").get(0).toString());
		assertThat(report.statements()).hasSize(statements);
		assertThat(report.claims()).hasSize(3);
	}

	@Test
	void servesJsonAsItIsDescribed() {
		JsonNode description = json("/openapi.json");
		assertThat(documents()).isNotEmpty().allSatisfy((page) -> {
			JsonNode schema = description.get("paths")
				.get(page.replaceFirst("/(statements|claims)/.*", "/$1/{report}/{position}")
					.replaceFirst("/reports/.*", "/reports/{report}") + ".json");
			assertValid(schema, description, page + ".json");
		});
		for (String list : List.of("/statements.json", "/claims.json", "/actors.json", "/events.json",
				"/chains.json")) {
			assertValid(description.get("paths").get(list), description, list);
		}
		assertValid(description.get("paths").get("/events/{event}.json"), description, "/events/" + HOSTILE + ".json");
		assertValid(description.get("paths").get("/actors/{actor}.json"), description, "/actors/armenia.json");
		assertValid(description.get("paths").get("/chains/{chain}.json"), description, CHAIN + ".json");
		assertValid(description.get("paths").get("/search.json"), description, "/search.json?q=soldiers");
	}

	private static void assertValid(JsonNode path, JsonNode description, String document) {
		ObjectNode schema = (ObjectNode) path.at("/get/responses/200/content")
			.get("application/json")
			.get("schema")
			.deepCopy();
		schema.set("components", description.get("components"));
		assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(schema)
			.validate(body(document), InputFormat.JSON)).as(document).isEmpty();
	}

	@Test
	void describesItselfAsOpenApiReadsIt() {
		SwaggerParseResult result = new OpenAPIV3Parser().readContents(body("/openapi.json"));
		assertThat(result.getMessages()).isEmpty();
		assertThat(result.getOpenAPI().getServers().get(0).getUrl()).isEqualTo(SITE);
		result.getOpenAPI()
			.getPaths()
			.forEach((path,
					item) -> assertThat(browser
						.get(path.replace("{report}", PLAIN)
							.replace("{event}", PLAIN)
							.replace("{actor}", "armenia")
							.replace("/chains/{chain}", CHAIN)
							.replace("{position}", "1028")
							.replaceFirst("(/(?:check|search)[.].*)", "$1?q=soldiers"), "*/*")
						.statusCode()).as(path).isEqualTo(200));
	}

	@Test
	void callsOnlyWordsInQuotationMarksAQuotation() {
		for (String report : REPORTS) {
			for (Reading.Statement statement : reading(report).statements()) {
				JsonNode node = json("/statements/" + statement.id() + ".jsonld");
				assertThat(node.get("@type").stringValue()).isEqualTo(switch (statement.kind()) {
					case DIRECT -> "Quotation";
					case INDIRECT, MIXED, NARRATED -> "Statement";
				});
				assertThat(node.get("text").stringValue()).isEqualTo(statement.content().text());
				assertThat(node.has("hasPart")).isEqualTo(statement.kind().word().equals("mixed"));
			}
		}
	}

	@Test
	void usesTermsOfSchemaOrgWhereTheyAreDefined() throws IOException {
		try (InputStream terms = resource("schemaorg-terms.json")) {
			JsonNode defined = JSON.readTree(terms);
			for (String page : documents()) {
				assertDefined(json(page + ".jsonld"), defined, page);
			}
		}
	}

	private static void assertDefined(JsonNode node, JsonNode defined, String page) {
		if (node.isObject()) {
			String type = node.get("@type").stringValue();
			assertThat(defined.has(type)).as("%s: type %s", page, type).isTrue();
			List<String> properties = new ArrayList<>();
			defined.get(type).forEach((property) -> properties.add(property.stringValue()));
			assertThat(node.propertyNames()).as("%s: properties of %s", page, type)
				.allMatch((name) -> name.startsWith("@") || properties.contains(name));
		}
		node.forEach((part) -> {
			if (part.isContainer()) {
				assertDefined(part, defined, page);
			}
		});
	}

	@Test
	void makesSpeechPartOfThatOfWhoRelaysItOnly() {
		for (Reading.Statement statement : reading(TOLD).statements()) {
			JsonNode outer = json("/statements/" + statement.id() + ".jsonld").get("isPartOf");
			boolean nested = !outer.get("@type").stringValue().equals("NewsArticle");
			assertThat(nested).as(statement.id()).isEqualTo(!statement.relayedBy().isEmpty());
			if (nested) {
				assertThat(outer.at("/creator/0/@id").stringValue())
					.isEqualTo(SITE + "/actors/" + statement.relayedBy().get(0));
			}
		}
	}

	@Test
	void namesTheQuotedPartsOfWhatIsPartlyQuoted() {
		Reading.Statement mixed = reading(HOSTILE).statements()
			.stream()
			.filter((statement) -> statement.kind().word().equals("mixed"))
			.findFirst()
			.orElseThrow();
		JsonNode parts = json("/statements/" + mixed.id() + ".jsonld").get("hasPart");
		assertThat(parts.get(0).get("@type").stringValue()).isEqualTo("Quotation");
		assertThat(parts.get(0).get("text").stringValue()).isEqualTo("an }} outrage");
	}

	@Test
	void tellsWhatLiesWithinWhatAndWhatRestsOnWhom() {
		JsonNode inner = json("/statements/" + PLAIN + "/330.jsonld");
		assertThat(inner.at("/isPartOf/@type").stringValue()).isEqualTo("Quotation");
		assertThat(inner.at("/isPartOf/identifier").stringValue()).isEqualTo(PLAIN + "/253");
		assertThat(inner.at("/isPartOf/isPartOf/@type").stringValue()).isEqualTo("NewsArticle");
		assertThat(inner.at("/isBasedOn/creator/name").stringValue()).isEqualTo("France Press");
		assertThat(inner.at("/isBasedOn/isBasedOn/creator/name").stringValue()).isEqualTo("Elysee Palace");
		assertThat(inner.get("creditText").stringValue()).contains("date inferred");
	}

	@Test
	void putsNoInferredDateIntoAFieldForDates() {
		for (Reading.Claim claim : reading(PLAIN).claims()) {
			assertThat(body("/claims/" + claim.id() + ".jsonld")).doesNotContain("datePublished", "dateCreated",
					"observationDate", "ClaimReview");
		}
		assertThat(body("/reports/" + PLAIN + ".jsonld")).doesNotContain("datePublished");
		assertThat(json("/reports/" + HOSTILE + ".jsonld").get("datePublished").stringValue()).isEqualTo("2021-03-02");
	}

	@Test
	void boundsWhatWasObservedAsTheTextDoes() {
		JsonNode exact = json("/claims/" + PLAIN + "/1028.jsonld");
		assertThat(exact.get("@type").stringValue()).isEqualTo("Claim");
		assertThat(exact.at("/about/@type").stringValue()).isEqualTo("Observation");
		assertThat(exact.at("/about/value").intValue()).isEqualTo(49);
		assertThat(exact.at("/about/minValue").isMissingNode()).isTrue();
		for (Reading.Claim claim : reading(HOSTILE).claims()) {
			JsonNode about = json("/claims/" + claim.id() + ".jsonld").get("about");
			boolean one = claim.low() != null && claim.low().equals(claim.high());
			assertThat(about.has("value")).as(claim.id()).isEqualTo(one);
			assertThat(about.has("minValue")).isEqualTo(!one && claim.low() != null);
			assertThat(about.has("maxValue")).isEqualTo(!one && claim.high() != null);
		}
	}

	@Test
	void annotatesTheVeryWordsInThePlainText() throws JsonLdError {
		for (String report : REPORTS) {
			String text = body("/reports/" + report + ".txt").replaceFirst("^\uFEFF", "");
			for (JsonNode annotation : json("/reports/" + report + ".anno.jsonld")) {
				JsonNode target = annotation.get("target");
				assertThat(target.get("source").stringValue()).isEqualTo(SITE + "/reports/" + report + ".txt");
				JsonNode quote = target.get("selector").get(0);
				JsonNode position = target.get("selector").get(1);
				String exact = quote.get("exact").stringValue();
				int start = text.offsetByCodePoints(0, position.get("start").intValue());
				assertThat(text.substring(start, text.offsetByCodePoints(0, position.get("end").intValue())))
					.isEqualTo(exact);
				String around = quote.get("prefix").stringValue() + exact + quote.get("suffix").stringValue();
				assertThat(text).containsOnlyOnce(around);
				assertThat(annotation.has("rights")).isFalse();
				assertThat(target.has("rights")).isEqualTo(report.equals(HOSTILE));
				assertThat(annotation.has("canonical")).isFalse();
			}
			assertThat(expanded("/reports/" + report + ".anno.jsonld").toString())
				.contains("http://www.w3.org/ns/oa#TextPositionSelector")
				.contains("http://www.w3.org/ns/oa#hasSource");
		}
	}

	@Test
	void writesBibTeXThatReadsAsTheWordsItWasMadeOf() throws ParseException {
		for (String page : documents()) {
			BibTeXDatabase database = new BibTeXParser().parse(new StringReader(body(page + ".bib")));
			assertThat(database.getEntries()).as(page).hasSize(1);
			BibTeXEntry entry = database.getEntries().values().iterator().next();
			JsonNode csl = json(page + ".csl.json").get(0);
			assertThat(entry.getKey().getValue()).isEqualTo(csl.get("id").stringValue());
			assertThat(plain(entry, "title")).as(page).isEqualTo(ascii(csl.get("title").stringValue()));
			assertThat(entry.getField(BibTeXEntry.KEY_URL).toUserString()).isEqualTo(csl.get("URL").stringValue());
			assertThat(plain(entry, "note")).contains("SHA-256 ");
			assertThat(entry.getField(BibTeXEntry.KEY_YEAR) != null).isEqualTo(!page.contains(PLAIN));
		}
	}

	private static String plain(BibTeXEntry entry, String field) throws ParseException {
		return new LaTeXPrinter().print(new LaTeXParser().parse(ascii(entry.getField(new Key(field)).toUserString())));
	}

	/** The parser knows no others. */
	private static String ascii(String text) {
		return text.replaceAll("[^\\x00-\\x7F]", "?");
	}

	@Test
	void writesRisThatHoldsOneRecord() throws IOException {
		for (String page : documents()) {
			List<RISReference> references = new RISParser().parse(new StringReader(body(page + ".ris")))
				.getReferences();
			assertThat(references).as(page).hasSize(1);
			JsonNode csl = json(page + ".csl.json").get(0);
			assertThat(references.get(0).getTitle()).isEqualTo(csl.get("title").stringValue());
			assertThat(references.get(0).getURL()).isEqualTo(csl.get("URL").stringValue());
			assertThat(references.get(0).getYear() != null).isEqualTo(!page.contains(PLAIN));
			assertThat(body(page + ".ris")).endsWith("ER  - \r\n").doesNotContain(OVERRIDE);
		}
	}

	@Test
	void writesCslJsonAsItsSchemaAsks() throws IOException {
		try (InputStream schema = resource("csl-data.json")) {
			var csl = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
				.getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
			for (String page : documents()) {
				assertThat(csl.validate(body(page + ".csl.json"), InputFormat.JSON)).as(page).isEmpty();
			}
		}
		assertThat(json("/reports/" + PLAIN + ".csl.json").at("/0/issued/circa").booleanValue()).isTrue();
		assertThat(json("/reports/" + HOSTILE + ".csl.json").at("/0/issued/circa").isMissingNode()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "statements", "claims", "actors" })
	void writesTablesThatHoldTheRowsOfTheList(String list) throws IOException {
		String csv = body("/" + list + ".csv");
		List<CSVRecord> rows = rows(csv);
		JsonNode json = json("/" + list + ".json").get(list);
		assertThat(rows).hasSize(json.size()).isNotEmpty();
		for (int i = 0; i < rows.size(); i++) {
			CSVRecord row = rows.get(i);
			for (String column : List.of("id", "permalink", "report", "sha256")) {
				assertThat(row.get(column)).isEqualTo(json.get(i).get(column).stringValue());
			}
			assertThat(row.get("licence")).isEqualTo(row.get("report").equals(HOSTILE) ? "CC BY 4.0" : "");
			assertThat(row.toList()).noneMatch((cell) -> cell.matches("(?s)[=+@\\t\\r\\n-].*"));
			if (list.equals("statements")) {
				String content = json.get(i).at("/content/text").stringValue();
				assertThat(row.get("content")).isIn(content, "'" + content);
			}
		}
		assertThat(csv).endsWith("\r\n").doesNotStartWith("\uFEFF");
		assertThat(csv.replace("\r\n", "")).doesNotContain("\r");
		assertThat(body("/" + list + ".csv?bom=1")).isEqualTo("\uFEFF" + csv);
	}

	@Test
	void writesEventsAndChainsReportByReport() throws IOException {
		assertThat(rows(body("/events.csv"))).extracting((row) -> row.get("report"))
			.containsExactly(PLAIN, HOSTILE, TOLD);
		assertThat(json("/events.json").get("events")).hasSize(3);
		List<CSVRecord> chains = rows(body("/chains.csv"));
		JsonNode counted = json("/chains.json").get("chains");
		assertThat(chains).isNotEmpty().hasSameSizeAs(counted);
		assertThat(chains).extracting((row) -> row.get("permalink")).contains(SITE + CHAIN);
		assertThat(rows(body("/chains.csv?actor=example-press"))).extracting((row) -> row.get("report"))
			.containsOnly(TOLD);
		assertThat(json("/chains.json?actor=nobody").get("chains")).isEmpty();
	}

	@Test
	void writesTheStatementsThatComeThroughAChain() throws IOException {
		JsonNode chain = json(CHAIN + ".json");
		assertThat(chain.at("/chain/voices/2").stringValue()).isEqualTo("emmanuel-macron");
		assertThat(chain.at("/statements/0/id").stringValue()).isEqualTo(PLAIN + "/330");
		assertThat(chain.get("statements")).hasSize(chain.at("/chain/statements").intValue());
		assertThat(rows(body(CHAIN + ".csv"))).extracting((row) -> row.get("id")).first().isEqualTo(PLAIN + "/330");
		HttpResponse<String> accepted = browser.get(CHAIN, "application/json");
		assertThat(accepted.headers().firstValue("Content-Type")).hasValue("application/json");
		assertThat(accepted.headers().firstValue("Link").orElseThrow()).contains("<" + SITE + CHAIN + ".csv>");
	}

	@Test
	void findsTheSameAsThePageBestFirst() {
		JsonNode found = json("/search.json?q=soldiers");
		assertThat(found.get("statementsFound").intValue()).isEqualTo(found.get("statements").size()).isPositive();
		assertThat(found.get("reportsFound").intValue()).isEqualTo(found.get("reports").size()).isEqualTo(3);
		assertThat(browser.page("/search?q=soldiers").select("[data-statement]").eachAttr("data-statement").get(0))
			.isEqualTo(found.at("/statements/0/id").stringValue());
		assertThat(json("/search.json?q=soldiers&kind=mixed").get("reportsFound").intValue()).isZero();
		assertThat(browser.get("/search?q=soldiers", "application/json").body())
			.isEqualTo(body("/search.json?q=soldiers"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/statements.csv", "/claims.json", "/events.json", "/events/" + PLAIN + ".json",
			"/actors.csv", "/chains.json", CHAIN + ".csv", "/search.json?q=soldiers" })
	void answersForHeadersAlone(String address) {
		HttpResponse<String> head = browser.send("HEAD", address);
		assertThat(head.statusCode()).isEqualTo(200);
		assertThat(head.body()).isEmpty();
		assertThat(head.headers().firstValue("Content-Type"))
			.isEqualTo(browser.get(address, "*/*").headers().firstValue("Content-Type"));
	}

	@Test
	void defusesWhatASpreadsheetWouldTakeForAFormula() throws IOException {
		assertThat(rows(body("/statements.csv?report=" + HOSTILE))).extracting((row) -> row.get("content"))
			.anyMatch((content) -> content.startsWith("'=HYPERLINK"))
			.anyMatch((content) -> content.startsWith("'+1"))
			.anyMatch((content) -> content.startsWith("'@SUM"));
		assertThat(rows(body("/claims.csv?report=" + HOSTILE))).isNotEmpty()
			.allSatisfy((row) -> assertThat(row.get("publisher")).startsWith("'=cmd"));
	}

	@ParameterizedTest
	@CsvSource({ "/statements.csv?report=" + PLAIN + ", 21", "/statements.csv?actor=armenia&kind=mixed, 1",
			"/statements.csv?actor=nobody, 0", "/claims.csv?effect=killed&report=" + PLAIN + ", 2",
			"/claims.csv?after=" + PLAIN + "/1028&report=" + PLAIN + ", 3" })
	void writesTheRowsThatAreAskedFor(String address, int expected) throws IOException {
		assertThat(rows(body(address))).hasSize(expected);
	}

	@Test
	void saysWhatTheColumnsMean() throws IOException {
		JsonNode description = json("/datapackage.json");
		try (InputStream schema = resource("datapackage.json")) {
			assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
				.getSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8))
				.validate(description)).isEmpty();
		}
		for (JsonNode resource : description.get("resources")) {
			List<String> fields = new ArrayList<>();
			resource.at("/schema/fields").forEach((field) -> {
				fields.add(field.get("name").stringValue());
				assertThat(field.get("description").stringValue()).endsWith(".");
			});
			String csv = body("/" + resource.get("path").stringValue());
			assertThat(csv.lines().findFirst().orElseThrow()).isEqualTo(String.join(",", fields));
		}
	}

	@Test
	void feedsTheNewestReportsFirst() throws FeedException {
		SyndFeed feed = new SyndFeedInput().build(new StringReader(body("/feed.atom")));
		assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
		assertThat(feed.getEntries()).extracting((entry) -> entry.getLink())
			.containsExactly(Stream.of(PLAIN, HOSTILE, TOLD)
				.map((report) -> SITE + "/reports/" + report + "?sha256="
						+ reading(report).report().sha256().substring(0, 12))
				.toArray(String[]::new));
		assertThat(feed.getEntries().get(0).getPublishedDate()).isNull();
		assertThat(feed.getEntries().get(1).getPublishedDate()).isNotNull();
		assertThat(feed.getEntries().get(1).getTitle())
			.isEqualTo("Five {dead} \\end, <b>\"&\"</b> ${7*7} ER - TY - BOOK");
	}

	@Test
	void datesTheFeedByWhatIsToldAndTheRelease() {
		Document feed = Jsoup.parse(body("/feed.atom"), "", Parser.xmlParser());
		String released = archive.getBeanProvider(BuildProperties.class)
			.stream()
			.map((build) -> String.valueOf(build.getTime()))
			.findFirst()
			.orElse("1970-01-01T00:00:00Z");
		assertThat(feed.select("entry > updated").eachText()).containsExactly(released, "2021-03-02T00:00:00Z",
				"2021-03-05T00:00:00Z");
		assertThat(feed.select("entry > published").eachText()).containsExactly("2021-03-02T00:00:00Z",
				"2021-03-01T00:00:00Z");
		assertThat(feed.select("feed > updated").text())
			.isEqualTo(Stream.of(released, "2021-03-05T00:00:00Z").max(Comparator.naturalOrder()).orElseThrow());
	}

	@Test
	void givesTheFeedTheSameIdsAtEveryStartAndAddress() {
		try (ConfigurableApplicationContext again = new SpringApplicationBuilder(ConflictArchiveApplication.class)
			.run("--server.port=0", "--archive.seeds=" + seeds)) {
			Browser other = new Browser(again.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
			Document feed = Jsoup.parse(other.get("/feed.atom", "*/*").body(), "", Parser.xmlParser());
			Document here = Jsoup.parse(body("/feed.atom"), "", Parser.xmlParser());
			for (String lasting : List.of("id", "updated")) {
				assertThat(feed.select(lasting).eachText()).isEqualTo(here.select(lasting).eachText()).isNotEmpty();
			}
			assertThat(here.select("id").eachText()).doesNotHaveDuplicates()
				.allMatch((id) -> id.startsWith("urn:uuid:"));
			assertThat(feed.select("link[rel=self]").attr("href")).startsWith("http://localhost:");
		}
	}

	@Test
	void mapsEveryPermalink() {
		Document map = Jsoup.parse(body("/sitemap.xml"), "", Parser.xmlParser());
		List<String> addresses = map.select("urlset > url > loc").eachText();
		assertThat(addresses).doesNotHaveDuplicates()
			.contains(SITE + "/", SITE + "/about", SITE + "/about/rules", SITE + "/actors", SITE + "/actors/armenia",
					SITE + "/events/" + HOSTILE)
			.containsAll(REPORTS.stream()
				.flatMap((report) -> documents(report).stream())
				.map((page) -> SITE + page)
				.toList());
		assertThat(browser.get("/sitemap-claims-1.xml", "*/*").body())
			.contains("<loc>" + SITE + "/claims/" + PLAIN + "/1028</loc>");
		assertThat(browser.get("/sitemap-claims-2.xml", "*/*").statusCode()).isEqualTo(404);
		assertThat(body("/robots.txt")).contains("Sitemap: " + SITE + "/sitemap.xml");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "application/json | application/json", "*/* | text/html",
			"text/html,application/xml;q=0.9,*/*;q=0.8 | text/html", "application/ld+json | application/ld+json",
			"application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\" | application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"",
			"application/x-bibtex | application/x-bibtex",
			"application/x-research-info-systems | application/x-research",
			"application/vnd.citationstyles.csl+json | application/vnd.citationstyles.csl+json",
			"text/html;q=0.5, application/json | application/json", "text/html, application/json;q=0.5 | text/html" })
	void servesTheFormatThatIsAccepted(String accepted, String served) {
		for (String page : documents(PLAIN)) {
			HttpResponse<String> response = browser.get(page, accepted);
			assertThat(response.statusCode()).isEqualTo(200);
			assertThat(response.headers().firstValue("Content-Type").orElseThrow()).startsWith(served);
			assertThat(response.headers().allValues("Vary")).contains("Accept");
		}
	}

	@Test
	void signpostsPagesAndDocuments() {
		String claim = reading(HOSTILE).claims().get(0).id();
		String hash = reading(HOSTILE).report().sha256().substring(0, 12);
		for (String ending : List.of("", ".json", ".ris")) {
			String link = browser.get("/claims/" + claim + ending, "text/html")
				.headers()
				.firstValue("Link")
				.orElseThrow();
			assertThat(link).contains("<" + SITE + "/claims/" + claim + "?sha256=" + hash + ">; rel=\"cite-as\"")
				.contains("<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"")
				.contains(
						"<" + SITE + "/claims/" + claim + ".jsonld>; rel=\"describedby\"; type=\"application/ld+json\"")
				.contains("<" + SITE + "/claims/" + claim + ".bib>; rel=\"alternate\"; type=\"application/x-bibtex\"");
		}
		assertThat(browser.get("/claims/" + HOSTILE + "/999999999", "text/html").headers().firstValue("Link"))
			.isEmpty();
	}

	@Test
	void linksTheFormatsFromThePage() {
		Document page = browser.page("/statements/" + PLAIN + "/330");
		assertThat(page.select("nav.formats a").eachAttr("href")).contains(
				"/reports-on-war/statements/" + PLAIN + "/330.bib",
				"/reports-on-war/statements/" + PLAIN + "/330.anno.jsonld");
		assertThat(browser.page("/events/" + PLAIN + "?kind=direct").select("nav.formats a").eachAttr("href"))
			.containsExactly("/reports-on-war/events/" + PLAIN + ".json?kind=direct");
		for (String asking : List.of("/search", "/check")) {
			assertThat(browser.page(asking).select("nav.formats a")).isEmpty();
			assertThat(browser.page(asking + "?q=soldiers").select("nav.formats a").eachAttr("href"))
				.containsExactly("/reports-on-war" + asking + ".json?q=soldiers");
		}
	}

	@ParameterizedTest
	@CsvSource({ "/statements/" + PLAIN + "/330.foo, 404", "/claims/" + PLAIN + "/1028.csv, 404",
			"/reports/" + PLAIN + ".foo, 404", "/reports/no-such.bib, 404", "/statements/" + PLAIN + "/999999.ris, 404",
			"/actors/armenia.csv, 404", "/actors/nobody.json, 404", "/events/" + PLAIN + ".csv, 404",
			"/chains/nobody/no-one.json, 404", "/chains/nobody.json, 400", "/chains.csv?actor=-, 400",
			"/chains.json?after=x, 400", CHAIN + ".json?after=x, 400", CHAIN + ".ris, 404",
			"/events.json?after=zzz, 400", "/events.csv?after=zzz, 400", "/search.json, 400",
			"/search.json?q=a&q=b, 400", "/check.json, 400", "/statements.json?date=2020-02-31, 400",
			"/claims?to=2020-02-31, 400", "/statements.csv?kind=loud, 400", "/statements.csv?bom=2, 400",
			"/claims.json?from=2022-13, 400", "/statements/" + PLAIN + "/1e3.json, 400",
			"/statements/" + PLAIN + "/331.ris, 308" })
	void refusesWhatIsNotThere(String address, int status) {
		assertThat(browser.get(address, "*/*").statusCode()).isEqualTo(status);
		if (status != 308) {
			assertThat(browser.page(address, status).select("h1")).hasSize(1);
		}
	}

	private static List<String> documents() {
		return REPORTS.stream().flatMap((report) -> documents(report).stream()).toList();
	}

	/** The pages of a report, its statements and its claims. */
	private static List<String> documents(String report) {
		Reading reading = reading(report);
		return Stream
			.of(Stream.of("/reports/" + report),
					reading.statements().stream().map((statement) -> "/statements/" + statement.id()),
					reading.claims().stream().map((claim) -> "/claims/" + claim.id()))
			.flatMap((pages) -> pages)
			.toList();
	}

	private static Reading reading(String report) {
		return ReadingJson.read(body("/reports/" + report + ".json"));
	}

	private static Reading cut(String page) {
		ObjectNode cut = (ObjectNode) json(page + ".json");
		assertThat(cut.get("permalink").stringValue()).startsWith(SITE + page + "?sha256=");
		cut.remove(List.of("permalink", "citation"));
		return ReadingJson.read(cut.toString());
	}

	private static JsonArray expanded(String address) throws JsonLdError {
		return JsonLd.expand(JsonDocument.of(new StringReader(body(address)))).loader((url, options) -> {
			assertThat(url).hasToString("http://www.w3.org/ns/anno.jsonld");
			return JsonDocument.of(resource("anno.jsonld"));
		}).get();
	}

	private static InputStream resource(String name) {
		return Objects.requireNonNull(FormatsTests.class.getResourceAsStream("/schemas/" + name));
	}

	private static List<CSVRecord> rows(String csv) throws IOException {
		return CSVFormat.RFC4180.builder()
			.setHeader()
			.setSkipHeaderRecord(true)
			.get()
			.parse(new StringReader(csv))
			.getRecords();
	}

	private static JsonNode json(String address) {
		return JSON.readTree(body(address));
	}

	private static String body(String address) {
		HttpResponse<String> response = browser.get(address, "*/*");
		assertThat(response.statusCode()).as(address).isEqualTo(200);
		return response.body();
	}

}
