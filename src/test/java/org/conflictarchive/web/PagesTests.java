package org.conflictarchive.web;

import java.net.http.HttpResponse;
import java.util.List;

import org.conflictarchive.reading.ReadingJson;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ServedSeed
class PagesTests {

	private static final String REPORT = "000_d249432dd4f6e141";

	@Autowired
	private Browser browser;

	@Test
	void listsTheEventWithItsMadeTitle() {
		Elements entry = page("/").select(".events li");
		assertThat(entry.select("h3").text()).isEqualTo("Armenia and Azerbaijan, 13 September 2022");
		assertThat(entry.text()).contains("title made by the archive").contains("1 report, 21 statements, 3 claims");
	}

	@Test
	void laysTheClaimsOfAnEventSideBySide() {
		Document page = page("/events/" + REPORT);
		assertThat(page.select("table.beside thead th").eachText()).containsExactly("Whose losses",
				"Nikol Pashinyan for Armenia", "Ministry of Defense of Azerbaijan for Azerbaijan",
				"Armenia and Azerbaijan");
		assertThat(page.select("table.beside tbody tr").eachText()).satisfiesExactly(
				(first) -> assertThat(first)
					.startsWith("Armenia killed on its own side’s losses 49 said to be preliminary"),
				(second) -> assertThat(second).startsWith("Azerbaijan killed")
					.contains("on its own side’s losses 50 the death of 50 of its servicemen"),
				(both) -> assertThat(both).startsWith("Armenia and Azerbaijan casualties")
					.contains("on their own losses number not told the presence of victims"));
		assertThat(page.select("[data-claim=" + REPORT + "/1028] a").eachAttr("href"))
			.contains("/claims/" + REPORT + "/1028");
	}

	@Test
	void saysWhatADateRestsOn() {
		assertThat(page("/events/" + REPORT).select(".glance").text())
			.contains("13 September 2022 — inferred, from Tuesday, September 13 and In November 2020");
	}

	@Test
	void showsEveryStatementInTheOrderOfTheText() {
		List<String> ids = page("/events/" + REPORT).select("[data-statement]").eachAttr("data-statement");
		assertThat(ids).hasSize(21).startsWith(REPORT + "/16", REPORT + "/90").doesNotHaveDuplicates();
	}

	@Test
	void writesOutTheChainOfAttribution() {
		assertThat(page("/events/" + REPORT).select(".who").eachText()).contains(
				"France Press, quoting the Elysee Palace",
				"France Press, citing the Elysee Palace, citing Emmanuel Macron", "The report’s own voice");
	}

	@ParameterizedTest
	@CsvSource({ "actor=armenia, 8", "actor=azerbaijan, 3", "actor=nikol-pashinyan, 5", "actor=none, 7",
			"actor=france&actor=nagorno-karabakh, 4", "relay=armenia, 3", "relay=none, 16", "kind=direct, 1",
			"kind=direct&kind=mixed, 2", "effect=killed, 2", "effect=casualties, 1", "effect=none, 18",
			"basis=inherited, 4", "basis=none, 8", "date=none, 8", "date=2022-09-13&date=none, 20",
			"report=" + REPORT + ", 21", "report=another, 0", "actor=armenia&kind=mixed, 1", "actor=nobody, 0",
			"unheard-of=1, 21" })
	void filtersTheStatementsOfAnEvent(String query, int expected) {
		Document page = page("/events/" + REPORT + "?" + query);
		assertThat(page.select("[data-statement]")).hasSize(expected);
		assertThat(page.select("#statements").text())
			.startsWith((expected == 21) ? "21 " : ((expected == 0) ? "None of 21" : expected + " of 21"));
		assertThat(page.select("[data-claim]")).hasSize(3);
	}

	@Test
	void saysThatAnActorIsUnknown() {
		assertThat(page("/events/" + REPORT + "?actor=nobody").text()).contains("No actor here bears the name");
	}

	@Test
	void offersMembersUnderTheirParty() {
		assertThat(page("/events/" + REPORT).select("fieldset.ask-actor label").eachText()).startsWith("Armenia 8",
				"Nikol Pashinyan 5", "Armenian authorities 2", "Ministry of Defense of Armenia 1");
		assertThat(page("/events/" + REPORT + "?actor=armenia").select("input[checked]").eachAttr("value"))
			.containsExactly("armenia");
	}

	@Test
	void marksStatementsAndClaimsInTheText() {
		Document page = page("/reports/" + REPORT);
		assertThat(page.select("[data-report-text] [data-claim=" + REPORT + "/1028]").text())
			.isEqualTo("49 Armenian soldiers were killed");
		assertThat(page.select("[data-report-text] [data-statement=" + REPORT + "/1028] a").eachAttr("href"))
			.containsExactly("/claims/" + REPORT + "/1028", "/statements/" + REPORT + "/1028",
					"/statements/" + REPORT + "/1028");
	}

	@ParameterizedTest
	@ValueSource(strings = { "*/*", "application/json", "text/html" })
	void servesTheReadingAsJson(String accept) {
		HttpResponse<String> json = browser.get("/reports/" + REPORT + ".json", accept);
		assertThat(json.headers().firstValue("Content-Type")).contains("application/json");
		assertThat(ReadingJson.read(json.body()).report().id()).isEqualTo(REPORT);
	}

	@Test
	void showsAStatementWithAllThatIsKnownOfIt() {
		Document page = page("/statements/" + REPORT + "/1611");
		assertThat(page.select("[data-statement]").attr("data-actors")).isEqualTo("nikol-pashinyan");
		assertThat(page.select("h1 mark").text())
			.isEqualTo("the importance of an adequate response from the international community");
		assertThat(page.select("dl").text()).contains("Armenian authorities, citing Nikol Pashinyan")
			.contains("in the words He")
			.contains("How it is said indirect speech in the words pointed to")
			.contains("SHA-256 27f31462")
			.contains("Rule cue-that-clause");
	}

	@ParameterizedTest
	@ValueSource(strings = { "statements", "claims" })
	void tellsHowToCiteIt(String pages) {
		String path = "/" + pages + "/" + REPORT + "/1028";
		assertThat(page(path).select(".citation").text())
			.startsWith("Nikol Pashinyan, in Untitled report (file " + REPORT
					+ ".txt) [News report; author, title and publisher not known]"
					+ " (13 September 2022, date inferred).")
			.contains("49 Armenian soldiers were killed")
			.contains("SHA-256 begins 27f314620817, position 1028. http://localhost:")
			.endsWith(path + "?sha256=27f314620817");
	}

	@Test
	void leadsToTheWordsInTheReport() {
		assertThat(page("/statements/" + REPORT + "/1028").select("main a").eachAttr("href"))
			.contains("/reports/" + REPORT + "#s1028");
		assertThat(page("/reports/" + REPORT).select("#s1028").text()).startsWith("49 Armenian soldiers")
			.endsWith("Armed Forces");
	}

	@Test
	void namesNobodyForTheReportsOwnVoice() {
		for (String path : List.of("/events/" + REPORT, "/reports/" + REPORT)) {
			assertThat(page(path).select(".narrated[data-statement]")).isNotEmpty().allSatisfy((narrated) -> {
				assertThat(narrated.hasAttr("data-actors")).isTrue();
				assertThat(narrated.attr("data-actors")).isEmpty();
			});
		}
	}

	@Test
	void showsAClaimWithAllThatIsKnownOfIt() {
		Document page = page("/claims/" + REPORT + "/1028");
		assertThat(page.select("h1 mark").text()).isEqualTo("49 Armenian soldiers were killed");
		assertThat(page.select("h1 q, td[data-label=In the report’s words] q")).isEmpty();
		assertThat(page.select(".kicker").text()).isEqualTo("Claim of losses, indirect speech");
		assertThat(page.title()).startsWith("49 Armenian soldiers were killed – claimed by Nikol Pashinyan ·");
		assertThat(page.select(".opening").text()).contains("Claimed by Nikol Pashinyan")
			.contains("Read as 49 killed; whose losses: Armenia said to be preliminary");
		assertThat(page.select("dl").text()).contains("To whom Armenian soldiers")
			.contains("(inferred) in the words On the night of September 13 and In November 2020");
	}

	@Test
	void showsWhatAnActorsMembersSay() {
		Document page = page("/actors/armenia");
		assertThat(page.select("#statements").text()).isEqualTo("8 statements, 7 of them on its behalf");
		assertThat(page.select("[data-statement]")).hasSize(8);
	}

	@Test
	void showsWhatAnActorWithoutStatementsRelays() {
		Document page = page("/actors/france-press");
		assertThat(page.select("#statements").text()).isEqualTo("No statements of its own");
		assertThat(page.select("[data-statement] .who").eachText()).allMatch((who) -> who.startsWith("France Press, "));
	}

	@ParameterizedTest
	@CsvSource({ "armenia, false", "france-press, false", "csto-council, false", "nikol-pashinyan, true" })
	void saysForWhomOnlyThoseSpeakWhoSpeakForSomebody(String actor, boolean expected) {
		assertThat(page("/actors/" + actor).select("dt").eachText().contains("Speaks for")).isEqualTo(expected);
	}

	@Test
	void saysInWordsWhatIsAskedFor() {
		assertThat(page("/events/" + REPORT + "?relay=none&effect=killed").select("#statements").text())
			.isEqualTo("2 of 21 statements, relayed by nobody, on people killed");
	}

	@Test
	void listsEveryoneWhoSpeaks() {
		assertThat(page("/actors?type=person").select("tbody tr").eachText())
			.contains("Nikol Pashinyan person Armenia 5")
			.noneMatch((row) -> row.startsWith("France Press"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/events/" + REPORT, "/reports/" + REPORT, "/statements/" + REPORT + "/1028",
			"/claims/" + REPORT + "/1028", "/actors", "/actors/armenia" })
	void saysOnceThatAMachineReads(String path) {
		assertThat(page(path).select("main .machine").eachText()).singleElement()
			.asString()
			.startsWith("Read by machine");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/events/" + REPORT, "/reports/" + REPORT, "/statements/" + REPORT + "/1028",
			"/claims/" + REPORT + "/1028", "/actors", "/actors/armenia", "/about" })
	void needsNoScriptAndNoStyleOfItsOwn(String path) {
		Document page = page(path);
		assertThat(page.select("script:not([src=/copy.js]), style, [style], [onclick]")).isEmpty();
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.select("html").attr("lang")).isEqualTo("en");
		assertThat(page.title()).endsWith(" · Conflict report archive").doesNotStartWith(" ");
	}

	@ParameterizedTest
	@CsvSource({ "statements, 1029, 1028", "statements, 339, 330", "statements, 255, 253", "claims, 1050, 1028",
			"claims, 1240, 1246" })
	void leadsFromWithinToTheInnermost(String pages, int position, int expected) {
		HttpResponse<String> answer = browser.get("/" + pages + "/" + REPORT + "/" + position, "text/html");
		assertThat(answer.statusCode()).isEqualTo(308);
		assertThat(answer.headers().firstValue("Location")).get()
			.asString()
			.endsWith("/" + pages + "/" + REPORT + "/" + expected);
	}

	@Test
	void showsTheSentenceWhereNothingStands() {
		Document page = page("/claims/" + REPORT + "/100", 404);
		assertThat(page.text()).contains("There is no claim of losses at position 100");
		assertThat(page.select("blockquote").text()).startsWith("This was announced").endsWith("Elysee Palace.");
		assertThat(page.select("main a").eachAttr("href")).contains("/statements/" + REPORT + "/90",
				"/reports/" + REPORT);
	}

	@ParameterizedTest
	@CsvSource({ "/nothing, 404", "/error, 404", "/reports/no-such-report, 404", "/reports/no-such-report.json, 404",
			"/events/no-such-event, 404", "/actors/no-such-actor, 404", "/claims/no-such-report/1, 404",
			"/claims/" + REPORT + "/999999999, 404", "/claims/" + REPORT + "/99999999999999999999, 400",
			"/claims/" + REPORT + "/-1, 400", "/claims/" + REPORT + "/abc, 400", "/statements/" + REPORT + "/1e3, 400",
			"/statements/" + REPORT + "/0x10, 400", "/statements/" + REPORT + "/007, 400", "/reports/a%20b, 400",
			"/actors/Jane, 400", "/events/" + REPORT + "?kind=loud, 400", "/events/" + REPORT + "?actor=, 400",
			"/h2-console, 404", "/actuator, 404", "/actuator/env, 404" })
	void answersBadAddressesWithAPage(String path, int status) {
		Document page = page(path, status);
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.text()).doesNotContain("Exception").doesNotContain("springframework");
	}

	@Test
	void saysWhatWasExpected() {
		assertThat(page("/claims/" + REPORT + "/abc", 400).select(".lead").text()).contains("such as 120, not “abc”");
		assertThat(page("/events/" + REPORT + "?kind=loud", 400).select(".lead").text())
			.contains("direct, indirect, mixed, narrated, not “loud”");
	}

	@Test
	void answersProgramsWithProblemDetails() {
		HttpResponse<String> problem = browser.get("/claims/" + REPORT + "/abc", "*/*");
		assertThat(problem.headers().firstValue("Content-Type")).contains("application/problem+json");
		assertThat(problem.body()).contains("\"status\":400")
			.contains("such as 120, not “abc”")
			.contains("\"instance\":\"/claims/" + REPORT + "/abc\"");
		assertThat(browser.get("/reports/no-such-report.json", "application/json").body())
			.contains("There is no report “no-such-report” here.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "DELETE", "PATCH" })
	void canOnlyBeRead(String method) {
		assertThat(browser.send(method, "/").statusCode()).isEqualTo(405);
		assertThat(browser.send(method, "/events/" + REPORT).statusCode()).isEqualTo(405);
	}

	@Test
	void saysThatAFormatIsNotThere() {
		assertThat(browser.get("/reports/" + REPORT, "application/x-nothing").statusCode()).isEqualTo(406);
	}

	@Test
	void tellsProbesThatItLives() {
		assertThat(browser.get("/actuator/health/liveness", "*/*").statusCode()).isEqualTo(200);
		assertThat(browser.get("/actuator/health/readiness", "*/*").statusCode()).isEqualTo(200);
		assertThat(browser.get("/actuator/health", "*/*").statusCode()).isEqualTo(404);
	}

	private Document page(String path) {
		return browser.page(path);
	}

	private Document page(String path, int status) {
		return browser.page(path, status);
	}

}
