package org.conflictarchive.web.event;

import java.util.ArrayList;
import java.util.List;

import org.conflictarchive.web.Browser;
import org.conflictarchive.web.ServedArchive;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The page of an event that three invented reports tell of. */
@ServedArchive(properties = "archive.seeds=src/test/resources/event")
class EventPagesTests {

	@Autowired
	private Browser browser;

	@Test
	void tellsAtAGlanceWhenAndWhoClaimsWhat() {
		Element glance = page("").expectFirst(".glance");
		assertThat(glance.select(".reported").text())
			.isEqualTo("Reported 4 March 2021 to 11 March 2021 (given with the report)");
		assertThat(glance.select(".from dl").text()).startsWith("3 reports Night of fighting, The Morning");
		assertThat(glance.select(".standings").text())
			.contains("about 47 of its soldiers, says Ministry of Defense of Ethiopia, on its own side’s losses")
			.contains("140 Ethiopian soldiers, says Ministry of Defense of Eritrea")
			.contains("up to 20 Ethiopian civilians … in Zalan, says Red Cross")
			.contains("Three Ethiopian soldiers, says the report “Ethiopia raises its toll”, in its own voice")
			.doesNotContain("12 of its soldiers", "31 of its soldiers", "differ");
	}

	@Test
	void beginsWithTheLossesOfTheEventsOwnDaysAndTellsTheDayOfOthers() {
		Document page = this.browser.page("/events/pass");
		assertThat(page.select(".standings h3").eachText()).containsExactly("Losses 2 May 2021 (stated)",
				"Losses of a day that is not told", "Losses August 2018 (stated)");
		assertThat(page.select(".standings section").get(2).text()).contains("90 Ugandan soldiers");
		assertThat(page.select(".standings section").get(0).text()).doesNotContain("90 Ugandan");
	}

	@Test
	void saysThatClaimantsDifferOfTheSamePeopleAndDayOnly() {
		Document page = this.browser.page("/events/pass");
		assertThat(page.select(".standings .differ").eachText()).containsExactly(
				"Claimants differ on 2 May 2021: 12 against “more than 140”",
				"Claimants differ on 2 May 2021: no casualties against 25 killed");
		assertThat(page.select(".beside .differ").eachText())
			.containsOnlyOnce("Claimants differ on 2 May 2021: 12 against “more than 140”");
		assertThat(page("").select(".beside:not(.tolls) .differ").eachText())
			.doesNotContain("Claimants differ on 3 March 2021: 12 against 140");
	}

	@Test
	void showsAFigureThatWasToldAgainWithoutADayOfItsOwn() {
		assertThat(this.browser.page("/events/pass").select(".lives section:contains(Red Cross) .when").eachText())
			.containsExactly("reported 3 May 2021 (given with the report)",
					"reported 5 May 2021 (given with the report)");
	}

	@Test
	void keepsWhatASideAdmitsApartFromWhatAnotherClaims() {
		Element killed = row("table.beside:not(.tolls)", "Ethiopia killed");
		assertThat(killed.select("td[data-label=Ministry of Defense of Ethiopia]").text())
			.startsWith("on its own side’s losses 12 said to be preliminary")
			.contains("31", "about 47")
			.doesNotContain("140");
		assertThat(killed.select("td[data-label=Red Cross]").text()).startsWith("up to 20");
	}

	@Test
	void showsEveryClaimAndAddsNothingUp() {
		Document page = page("");
		JsonNode json = JsonMapper.shared().readTree(this.browser.get("/events/ridge.json", "application/json").body());
		List<String> ids = new ArrayList<>();
		json.get("reports")
			.forEach((report) -> report.get("claims").forEach((claim) -> ids.add(claim.get("id").asString())));
		assertThat(page.select(".beside:not(.tolls) [data-claim]").eachAttr("data-claim"))
			.containsExactlyInAnyOrderElementsOf(ids);
		assertThat(page.text()).contains("Nothing is added up or averaged").doesNotContain("1,640", "90 killed");
	}

	@Test
	void countsWhatSeveralReportsCarryAsOneVoice() {
		Element cell = row("table.beside:not(.tolls)", "Ethiopia killed")
			.expectFirst("td[data-label=Ministry of Defense of Eritrea]");
		assertThat(cell.select("> .claimed")).hasSize(1);
		assertThat(cell.select(".again").text()).startsWith("Carried by 2 reports in nearly the same words")
			.endsWith("Ethiopia raises its toll");
		Document page = page("");
		assertThat(page.select(".carried").eachText())
			.contains("Carried by 3 reports in the same words: here, and in Ethiopia raises its toll and A week after");
		assertThat(page.select("section[aria-labelledby=statements] > .aside").get(1).text())
			.startsWith("3 of them stand, in the same or nearly the same words, in a report listed before");
	}

	@Test
	void drawsEachFigureOnceBelowItsWords() {
		Element chart = page("").expectFirst(".chart");
		assertThat(chart.select("svg.line.exact")).hasSize(5);
		assertThat(chart.select("svg.line.range, svg.line.from, svg.line.to, svg.line.none")).hasSize(4);
		assertThat(chart.select("li").eachText())
			.contains("12 Ministry of Defense of Ethiopia, 3 March 2021, preliminary")
			.contains("140 Ministry of Defense of Eritrea, 3 March 2021, in 2 reports");
		assertThat(chart.text()).contains("The scale is not even");
		assertThat(chart.select("[style], script")).isEmpty();
	}

	@Test
	void tellsTheLifeOfAFigureInTheOrderOfSaying() {
		Element life = page("").expectFirst(".lives section");
		assertThat(life.select("h4").text()).isEqualTo("Ministry of Defense of Ethiopia on Ethiopia, killed");
		assertThat(life.select("li .number").eachText()).containsExactly("12", "31", "about 47");
		assertThat(life.select("li a[href^=/claims/]").eachText()).containsExactly("12 of its soldiers were killed",
				"31 of its soldiers were killed", "about 47 of its soldiers were killed");
	}

	@Test
	void tellsHowATollChangedFromReportToReport() {
		Element killed = row("table.tolls", "Ethiopia killed");
		assertThat(killed.select("td").eachText()).satisfiesExactly(
				(first) -> assertThat(first).startsWith("12 Ministry of Defense of Ethiopia"),
				(second) -> assertThat(second).startsWith("31 Ministry of Defense of Ethiopia; before: 12"),
				(third) -> assertThat(third).startsWith("about 47 Ministry of Defense of Ethiopia; before: 31"));
	}

	@Test
	void makesSilenceVisible() {
		Element silence = page("").expectFirst(".silence");
		assertThat(silence.text())
			.contains("Claims without a claimant 1 of 10 claims of losses: nobody answers for it but the report.")
			.contains("Parties named, never quoted Sudan, among the actors that were found.")
			.contains("20% of the sentences: 1 of 5 in Night of fighting");
	}

	@Test
	void ordersStatementsByReportOrByDay() {
		assertThat(page("").select(".listing h3 bdi").eachText()).contains("Night of fighting", "A week after");
		Document byTime = page("?order=time&kind=indirect");
		List<String> days = byTime.select(".listing h3").eachText();
		assertThat(days).anyMatch((day) -> day.startsWith("10 March 2021"));
		assertThat(days.stream().filter((day) -> day.startsWith("Not dated")).toList()).hasSizeLessThan(2);
		assertThat(byTime.select("input[name=order]").attr("value")).isEqualTo("time");
		assertThat(byTime.select(".order a").attr("href")).isEqualTo("/events/ridge?kind=indirect#statements");
		assertThat(byTime.expectFirst(".chosen a").attr("href")).isEqualTo("/events/ridge?order=time#statements");
	}

	@Test
	void offersEachDateWithItsCount() {
		List<String> dates = page("").select("fieldset.ask-date label").eachText();
		assertThat(dates).hasSizeGreaterThan(2).anyMatch((date) -> date.startsWith("3 March 2021 "));
		String first = page("").expectFirst("fieldset.ask-date input").attr("value");
		assertThat(page("?date=" + first).select(".listing [data-statement]"))
			.hasSize(Integer.parseInt(dates.get(0).replaceFirst(".* ", "")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "?date=2021-13", "?date=monday", "?order=size", "?order=time&order=time",
			"?after=ridge-first/999999", "?after=pass-first/0" })
	void refusesWhatItDoesNotKnow(String query) {
		assertThat(browser.get("/events/ridge" + query, "text/html").statusCode()).isEqualTo(400);
	}

	@Test
	void saysAtTheTopThatOnlySomeStatementsAreShown() {
		assertThat(page("?kind=indirect").select(".opening .filtered").text())
			.startsWith("Of the statements only some are shown, told as indirect speech:");
		assertThat(page("").select(".filtered")).isEmpty();
	}

	@Test
	void hasItsRowsAsATableForPrograms() {
		Document page = page("?kind=indirect");
		for (String path : page.select("main a[type=text/csv]").eachAttr("href")) {
			assertThat(this.browser.get(path, "text/csv").statusCode()).as(path).isEqualTo(200);
		}
		assertThat(page.select("main a[type=text/csv]").eachAttr("href")).containsExactly("/claims.csv?event=ridge",
				"/statements.csv?kind=indirect&event=ridge");
	}

	@Test
	void introducesItselfWhereItsLinkIsShared() {
		Document page = page("?order=time");
		assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/events/ridge");
		assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo("Fighting on the ridge");
		assertThat(page.select("script")).isEmpty();
	}

	@Test
	void handsSharedSentencesToPrograms() {
		JsonNode json = JsonMapper.shared().readTree(browser.get("/events/ridge.json", "application/json").body());
		assertThat(json.get("event").get("sharedSentences")).hasSize(2)
			.anySatisfy((shared) -> assertThat(shared.get("sentences")).hasSize(3));
		assertThat(json.get("event").get("id").asString()).isEqualTo("ridge");
	}

	private Element row(String table, String losses) {
		return page("").select(table + " tbody tr")
			.stream()
			.filter((row) -> row.select("th").text().startsWith(losses))
			.findFirst()
			.orElseThrow();
	}

	private Document page(String query) {
		return Jsoup.parse(browser.get("/events/ridge" + query, "text/html").body());
	}

}
