package org.conflictarchive.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.conflictarchive.ConflictArchiveApplication;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The pages as people meet them: three journeys on a phone and at a desk, with scripts
 * and without, and every kind of page before axe and the Nu checker. Screenshots lie in
 * {@code target/screenshots}. Where there is no browser all of it is skipped, but not
 * where {@code CI} is set.
 */
class PagesInBrowserTests {

	private static final String REPORT = "000_d249432dd4f6e141";

	private static final String CLAIM = REPORT + "/1028";

	private static final Path REVIEWED = Path.of("src/test/resources/gold/invented");

	/** A report that a person has checked. */
	private static final String CHECKED = "styled-cnn-south-sudan";

	private static final int[] WIDTHS = { 320, 390, 768, 1280, 1920 };

	private static final int HEIGHT = 900;

	private static final String FINDINGS = """
			const done = arguments[arguments.length - 1];
			axe.run(document, {resultTypes: ['violations']}).then(
				found => done(found.violations.flatMap(one => one.nodes.map(node => one.id + ': ' + node.html + ' ' + node.failureSummary))),
				failure => done([String(failure)]));
			""";

	private static final JsonMapper JSON = new JsonMapper();

	private static final List<AutoCloseable> OPEN = new ArrayList<>();

	private static Browser reader = new Browser(0);

	private static Map<Boolean, Chromium> browsers = Map.of();

	private static String axe = "";

	@BeforeAll
	static void start(@TempDir Path seeds) throws IOException {
		assumeTrue(Chromium.isInstalled() || System.getenv("CI") != null,
				"The pages are not tried in a browser: there is no chromium with a chromedriver on this machine");
		try (Stream<Path> files = Stream.concat(Files.list(Path.of("seeds")),
				Stream.concat(Files.list(Path.of("src/test/resources/pages")),
						Files.list(REVIEWED).filter((file) -> file.getFileName().toString().startsWith(CHECKED))))) {
			for (Path file : files.toList()) {
				Files.copy(file, seeds.resolve(file.getFileName()));
			}
		}
		ConfigurableApplicationContext archive = new SpringApplicationBuilder(ConflictArchiveApplication.class)
			.run("--server.port=0", "--archive.seeds=" + seeds, "--archive.contact=mailto:editor@example.org");
		OPEN.add(archive);
		int port = archive.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
		reader = new Browser(port);
		Chromium scripted = Chromium.start("http://localhost:" + port, true);
		OPEN.add(scripted);
		Chromium plain = Chromium.start("http://localhost:" + port, false);
		OPEN.add(plain);
		browsers = Map.of(true, scripted, false, plain);
		try (InputStream script = PagesInBrowserTests.class.getResourceAsStream("/axe.min.js")) {
			axe = new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	@AfterAll
	static void stop() throws Exception {
		for (int i = OPEN.size() - 1; i >= 0; i--) {
			OPEN.get(i).close();
		}
		OPEN.clear();
	}

	@ParameterizedTest
	@MethodSource("screens")
	void leadsFromTheFirstPageToTheWordsOfAClaim(int width, boolean scripts) {
		Chromium browser = browser(width, scripts);
		browser.open("/");
		browser.follow(browser.one("main a[href='/events/" + REPORT + "']"));
		assertThat(browser.all("[data-claim]")).isNotEmpty();
		browser
			.follow(browser.one("[data-claim='" + CLAIM + "'] a[href^='/claims/'], a[href='/claims/" + CLAIM + "']"));
		assertThat(browser.one("main").getText()).contains("49 Armenian soldiers were killed", "Nikol Pashinyan");
		browser.follow(browser.one("main a[href*='/reports/" + REPORT + "']"));
		assertThat(browser.one("[data-report-text]").getText()).contains("49 Armenian soldiers were killed");
		browser.keep("journey-browse-" + width + (scripts ? "" : "-plain"));
	}

	@ParameterizedTest
	@MethodSource("screens")
	void filtersAnEventByActor(int width, boolean scripts) {
		Chromium browser = browser(width, scripts);
		browser.open("/events/" + REPORT);
		int all = browser.all("[data-statement]").size();
		WebElement box = browser.one("input[name='actor'][value='armenia']");
		if (!box.isDisplayed()) {
			browser.one("details:has(input[name='actor']) > summary").click();
		}
		box.click();
		browser.follow(browser.one("form:has(input[name='actor']) button[type='submit']"));
		assertThat(browser.path()).contains("actor=armenia");
		assertThat(browser.all("[data-statement]")).hasSizeLessThan(all)
			.isNotEmpty()
			.allSatisfy((statement) -> assertThat(statement.getDomAttribute("data-actors")).containsAnyOf("armenia",
					"pashinyan"));
		browser.keep("journey-filter-" + width + (scripts ? "" : "-plain"));
		browser.follow(browser.one(".chosen a"));
		assertThat(browser.all("[data-statement]")).hasSize(all);
	}

	@ParameterizedTest
	@MethodSource("screens")
	void sharesAClaim(int width, boolean scripts) {
		Chromium browser = browser(width, scripts);
		browser.open("/claims/" + CLAIM);
		WebElement copy = browser.one("button.copy");
		assertThat(copy.isDisplayed()).isEqualTo(scripts);
		if (scripts) {
			copy.click();
			browser.waitForText("[role='status']", "Cop");
		}
		browser.keep("journey-share-" + width + (scripts ? "" : "-plain"));
		WebElement link = browser.one("a[rel='bookmark']");
		assertThat(link.getText()).contains("/claims/" + CLAIM + "?sha256=");
		browser.follow(link);
		assertThat(browser.all("[data-claim='" + CLAIM + "']")).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "speaker", "cue", "count", "effect", "victims", "preliminary", "dated" })
	void lightsUpTheWordsOfAFieldThatIsFocused(String field) {
		Chromium browser = browser(1280, true);
		browser.open("/claims/" + CLAIM);
		String background = "return getComputedStyle(document.querySelector('.stands .%s')).backgroundColor"
			.formatted(field);
		Object before = browser.run(background);
		browser.run("document.querySelector('.of-%s a').focus()".formatted(field));
		assertThat(browser.run(background)).isNotEqualTo(before);
	}

	static Stream<Arguments> screens() {
		return Stream.of(390, 1280).flatMap((width) -> Stream.of(true, false).map((on) -> Arguments.of(width, on)));
	}

	@ParameterizedTest
	@MethodSource("pages")
	void isAccessibleInBothSchemesAtEveryWidth(String name, String path) {
		Chromium browser = browser(WIDTHS[0], true);
		browser.open(path);
		browser.run(axe);
		for (int width : WIDTHS) {
			browser.resize(width, HEIGHT);
			assertThat((Long) browser.run("return document.documentElement.scrollWidth")).as("width of the page")
				.isLessThanOrEqualTo(width);
		}
		for (String scheme : List.of("light", "dark")) {
			browser.prefer(scheme);
			for (int width : new int[] { WIDTHS[0], WIDTHS[WIDTHS.length - 1] }) {
				browser.resize(width, HEIGHT);
				assertThat((List<?>) browser.runAndWait(FINDINGS)).as("%s at %s pixels", scheme, width).isEmpty();
			}
			for (int width : new int[] { 390, 1280 }) {
				browser.resize(width, HEIGHT);
				browser.keep(name + "-" + width + "-" + scheme);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("pages")
	void isValidHtml(String name, String path) throws IOException, SAXException {
		EmbeddedValidator validator = new EmbeddedValidator();
		validator.setOutputFormat(OutputFormat.JSON);
		byte[] page = reader.get(path, "text/html").body().getBytes(StandardCharsets.UTF_8);
		JsonNode messages = JSON.readTree(validator.validate(new ByteArrayInputStream(page))).get("messages");
		assertThat(messages).filteredOn((message) -> !message.get("type").asString().equals("info"))
			.extracting((message) -> message.get("message").asString() + " in " + message.path("extract").asString())
			.isEmpty();
	}

	static Stream<Arguments> pages() {
		return Stream.of(Arguments.of("home", "/"), Arguments.of("event", "/events/" + REPORT),
				Arguments.of("event-of-several", "/events/harbour"),
				Arguments.of("event-filtered", "/events/harbour?kind=indirect&actor=ostrian-army"),
				Arguments.of("report", "/reports/" + REPORT),
				Arguments.of("report-at", "/reports/" + REPORT + "?at=1028-1060"),
				Arguments.of("report-unread", "/reports/harbour-abroad"),
				Arguments.of("statement", "/statements/" + REPORT + "/330"), Arguments.of("claim", "/claims/" + CLAIM),
				Arguments.of("claim-changed", "/claims/" + CLAIM + "?sha256=000000000000"),
				Arguments.of("actors", "/actors"), Arguments.of("actor", "/actors/armenia"),
				Arguments.of("actors-listed", "/actors?type=person"),
				Arguments.of("actor-person", "/actors/nikol-pashinyan"), Arguments.of("chains", "/chains"),
				Arguments.of("chain", "/chains/france-press/elysee-palace/emmanuel-macron"),
				Arguments.of("statements", "/statements"), Arguments.of("claims", "/claims"),
				Arguments.of("search", "/search?q=soldiers"), Arguments.of("check", "/check"),
				Arguments.of("check-altered",
						"/check?q=%E2%80%9C59+Armenian+civilians+were+not+killed+%E2%80%A6+Baku+took+control%E2%80%9D"),
				Arguments.of("about", "/about"), Arguments.of("rules", "/about/rules"),
				Arguments.of("accuracy", "/about/accuracy"), Arguments.of("report-checked", "/reports/" + CHECKED),
				Arguments.of("statement-added", "/statements/" + CHECKED + "/1372"),
				Arguments.of("claim-corrected", "/claims/" + CHECKED + "/228"),
				Arguments.of("claims-checked", "/claims?reading=person"),
				Arguments.of("not-found", "/claims/" + REPORT + "/0"), Arguments.of("wrong", "/statements?kind=loud"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 390, 1280 })
	void isWalkedThroughByKeyboard(int width) {
		Chromium browser = browser(width, true);
		browser.open("/events/harbour");
		browser.press(Keys.TAB);
		assertThat(browser.focused().getText()).isEqualTo("Skip to the content");
		browser.press(Keys.ENTER);
		assertThat(browser.path()).endsWith("#main");
		browser.press(Keys.TAB);
		assertThat(browser.run("return document.activeElement.closest('main') !== null")).isEqualTo(true);
	}

	private static Chromium browser(int width, boolean scripts) {
		Chromium browser = Objects.requireNonNull(browsers.get(scripts));
		browser.resize(width, HEIGHT);
		browser.prefer("light");
		return browser;
	}

}
