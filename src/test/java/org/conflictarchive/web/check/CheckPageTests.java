package org.conflictarchive.web.check;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.conflictarchive.archive.Checked;
import org.conflictarchive.formats.QuoteJson;
import org.conflictarchive.formats.Site;
import org.conflictarchive.reading.quote.Quote;
import org.conflictarchive.web.Browser;
import org.conflictarchive.web.ServedSeed;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ServedSeed
class CheckPageTests {

	private static final String REPORT = "000_d249432dd4f6e141";

	@Autowired
	private Browser browser;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					President Macron stressed the need to return to the observance of the ceasefire | Here word for word, in quotation marks, in 1 report.
					"49 Armenian soldiers were killed" | These words are here, but not in quotation marks, in 1 report.
					Then the region announced its withdrawal | Not as quoted: the report also has “which is inhabited mainly by Armenians”.
					59 Armenian soldiers were killed during the night | Not as quoted: the report has “49” (not “59”).
					49 Armenian soldiers were not killed | Not as quoted: the report has no “not”.
					49 Armenian soldiers were killed during … the Azerbaijani Armed Forces | Here with 4 words left out where it says so, not in quotation marks, in 1 report.
					He emphasised that this is the final count of the dead | Not here.
					the king of an island thanked his people | Not here.
					?! | There is no word in this to look for, only signs.
					""")
	void saysTheVerdictFirst(String quotation, String verdict) {
		assertThat(check(quotation).select(".verdict h2").text()).isEqualTo(verdict);
	}

	@Test
	void showsWhereItStandsAndWhoSaysIt() {
		Document page = check("49 Armenian soldiers were not killed");
		assertThat(page.select(".compared ins").text()).isEqualTo("[put in: not]");
		assertThat(page.select(".warnings").text()).isEqualTo("A denial is put in: “not”.");
		assertThat(page.select("[data-statement]").eachAttr("data-statement")).containsExactly(REPORT + "/1028");
		assertThat(page.select("[data-statement]").attr("data-actors")).isEqualTo("nikol-pashinyan");
		assertThat(page.select(".said a").eachAttr("href")).containsExactly("/actors/nikol-pashinyan",
				"/statements/" + REPORT + "/1028");
		assertThat(page.select(".place p.small a").attr("href")).isEqualTo("/reports/" + REPORT + "?at=1028-1060#at");
		assertThat(browser.page(page.select(".place p.small a").attr("href")).select("mark#at, #at").text())
			.isEqualTo("49 Armenian soldiers were killed");
	}

	@ParameterizedTest
	@ValueSource(strings = {
			"49 Armenian soldiers were killed during the night battles … Baku took control of a number of settlements",
			"49 Armenian civilians were killed. Baku took control of a number of settlements during military operations" })
	void saysThatWordsOfDifferentVoicesAreJoined(String quotation) {
		Document page = check(quotation);
		assertThat(page.select(".warnings").text())
			.contains("Words of different voices are joined: Nikol Pashinyan and the report itself.");
		assertThat(page.select("del .omitted")).hasSize(1);
	}

	@Test
	void asksForAQuotation() {
		for (String path : new String[] { "/check", "/check?q=", "/check?q=%20" }) {
			Document page = browser.page(path);
			assertThat(page.select("textarea[name=q]")).hasSize(1);
			assertThat(page.select("label[for=q]")).hasSize(1);
			assertThat(page.select(".verdict")).isEmpty();
		}
		assertThat(browser.page("/search").select("main a[href=/check]")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "?q=a&q=b", "?q=" })
	void refusesWhatIsNoQuotation(String query) {
		String bad = query.equals("?q=") ? query + "a".repeat(2001) : query;
		assertThat(browser.page("/check" + bad, 400).select(".lead").text()).endsWith(".");
		assertThat(browser.get("/check.json" + bad, "*/*").statusCode()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "a a a a a a a", "“", "”“", "\"", "<script>alert(1)</script>", "${7*7}", "[(${1})]",
			"\u202E", "a\u0000b", "漢字 漢字", "AND OR NOT", "the the the", "…", "a…", "…a", "'", "-", "\uD83D\uDE00" })
	void isNotBrokenByWhatPeoplePaste(String quotation) {
		check(quotation);
		check(quotation.repeat(2000 / quotation.codePointCount(0, quotation.length())));
	}

	@Test
	void tellsProgramsTheSame() {
		String json = browser.get("/check?q=" + encoded("59 Armenian soldiers were killed"), "application/json").body();
		assertThat(json).contains("\"likeness\":\"altered\"")
			.contains("{\"kind\":\"changed\",\"report\":\"49\",\"quotation\":\"59\"}")
			.contains("\"id\":\"" + REPORT + "/1028\"")
			.contains("&at=1028-1060\"");
		assertThat(browser.get("/check.json", "*/*").statusCode()).isEqualTo(400);
		assertThat(browser.get("/check.json?q=" + encoded("nothing of the kind"), "*/*").body())
			.isEqualTo("{\"quotation\":\"nothing of the kind\",\"likeness\":\"absent\",\"complete\":true,"
					+ "\"alike\":0,\"compared\":0,\"total\":0,\"reports\":0,\"places\":[]}");
	}

	@Test
	void doesNotSayThatItIsNotHereWhereNotAllWasCompared() {
		Checked cut = new Checked(List.of(), 0, 0, 500, 1812, false);
		CheckPage page = CheckPage.of("they all left", Quote.of("they all left"), cut);
		assertThat(page.verdict()).isEqualTo("Not found in what was compared");
		assertThat(page.extent()).startsWith(
				"500 reports were compared of 1,812 that have words of it in a row; it may stand in the others");
		assertThat(QuoteJson.of("they all left", cut, new Site("https://archive.example")).likeness())
			.isEqualTo("not-found");
	}

	private Document check(String quotation) {
		return browser.page("/check?q=" + encoded(quotation));
	}

	private static String encoded(String words) {
		return URLEncoder.encode(words, StandardCharsets.UTF_8);
	}

}
