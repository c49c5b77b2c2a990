package org.conflictarchive.web.event;

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
	void tellsAtAGlanceWhenAndWhereTheFiguresStand() {
		Element glance = page("").expectFirst(".glance");
		assertThat(glance).isNotNull();
		assertThat(glance.select("dl").text()).contains("Losses 3 March 2021 — inferred, from on the night of March 3")
			.contains("Reported 4 March 2021 — given with the report")
			.contains("3 reports Night of fighting, The Morning");
		assertThat(glance.expectFirst(".standings > ul > li").text()).startsWith("Ethiopia, killed")
			.contains("about 47 says Ministry of Defense of Ethiopia, on its own side’s losses")
			.contains("140 says Ministry of Defense of Eritrea")
			.doesNotContain("12 says")
			.endsWith("Claimants differ: up to 20 against 140");
	}

	@Test
	void keepsWhatASideAdmitsApartFromWhatAnotherClaims() {
		Element killed = row("table.beside:not(.tolls)", "Ethiopia killed");
		assertThat(killed.select("td[data-label=Ministry of Defense of Ethiopia]").text())
			.startsWith("on its own side’s losses 12 said to be preliminary")
			.contains("31", "about 47")
			.doesNotContain("140");
		assertThat(killed.select("td[data-label=Red Cross]").text()).startsWith("up to 20");
		assertThat(killed.select("th .differ").text()).isEqualTo("Claimants differ: 12 against 140");
		assertThat(row("table.beside:not(.tolls)", "Ethiopia wounded").select(".differ")).isEmpty();
	}

	@Test
	void showsEveryClaimAndAddsNothingUp() {
		Document page = page("");
		List<String> ids = browser.get("/events/ridge.json", "application/json").body().lines().toList();
		JsonNode json = JsonMapper.shared().readTree(String.join("", ids));
		json.get("reports")
			.forEach((report) -> report.get("claims")
				.forEach((claim) -> assertThat(
						page.select(".beside:not(.tolls) [data-claim=" + claim.get("id").asString() + "]"))
					.hasSize(1)));
		assertThat(page.text()).contains("Nothing is added up or averaged").doesNotContain("1,640", "90 killed");
	}

	@Test
	void countsWhatSeveralReportsCarryAsOneVoice() {
		Element cell = row("table.beside:not(.tolls)", "Ethiopia killed")
			.expectFirst("td[data-label=Ministry of Defense of Eritrea]");
		assertThat(cell).isNotNull();
		assertThat(cell.select("> .claimed")).hasSize(1);
		assertThat(cell.select(".again").text()).startsWith("Carried by 2 reports in nearly the same words")
			.endsWith("Ethiopia raises its toll");
		Document page = page("");
		assertThat(page.select(".carried").eachText())
			.contains("Carried by 3 reports in the same words: here, and in Ethiopia raises its toll and A week after");
		assertThat(page.expectFirst("section[aria-labelledby=statements] > .aside").text())
			.startsWith("3 of them stand, in the same or nearly the same words, in a report listed before");
	}

	@Test
	void drawsEachFigureOnceAndTellsItInWords() {
		Element chart = page("").expectFirst("figure.chart");
		assertThat(chart).isNotNull();
		assertThat(chart.select("svg .line.exact")).hasSize(5);
		assertThat(chart.select("svg .line.range, svg .line.from, svg .line.to, svg .line.none")).hasSize(4);
		assertThat(chart.select("#chart-words li").eachText())
			.contains("Ethiopia, killed: 12, claimed by Ministry of Defense of Ethiopia, preliminary")
			.contains("Ethiopia, killed: 140, claimed by Ministry of Defense of Eritrea, in 2 reports");
		assertThat(chart.text()).contains("The scale is not even");
		assertThat(chart.select("[style], script")).isEmpty();
	}

	@Test
	void tellsTheLifeOfAFigureInTheOrderOfSaying() {
		Element life = page("").expectFirst(".lives section");
		assertThat(life).isNotNull();
		assertThat(life.select("h3").text()).isEqualTo("Ministry of Defense of Ethiopia on Ethiopia, killed");
		assertThat(life.select("li .number").eachText()).containsExactly("12", "31", "about 47");
		assertThat(life.select("li a[href^=/claims/]").eachText()).allMatch((words) -> words.contains("killed"));
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
		assertThat(silence).isNotNull();
		assertThat(silence.text()).contains("Claims without a claimant Three Ethiopian soldiers were captured")
			.contains("Parties named, never quoted Sudan")
			.contains("20 % of the sentences: 1 of 5 in Night of fighting");
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
	@ValueSource(strings = { "?date=2021-13", "?date=monday", "?order=size", "?order=time&order=time" })
	void refusesWhatItDoesNotKnow(String query) {
		assertThat(browser.get("/events/ridge" + query, "text/html").statusCode()).isEqualTo(400);
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
