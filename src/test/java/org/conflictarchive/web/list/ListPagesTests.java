package org.conflictarchive.web.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

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
class ListPagesTests {

	private static final String REPORT = "000_d249432dd4f6e141";

	@Autowired
	private Browser browser;

	@ParameterizedTest
	@CsvSource({ "'', 21, 3", "?actor=armenia, 8, 2", "?actor=none, 7, 0", "?relay=none, 16, 3",
			"?kind=direct&kind=mixed, 2, 0", "?effect=killed, 2, 2", "?side=armenia, 2, 2",
			"?side=azerbaijan&actor=armenia, 1, 1", "?side=none, 18, 0", "?effect=none, 18, 0", "?basis=none, 8, 0",
			"?event=" + REPORT + ", 21, 3", "?event=another, 0, 0", "?report=" + REPORT + "&actor=armenia, 8, 2",
			"?from=2022-09-13&to=2022-09-13, 12, 3", "?from=1988-05&to=1988-05, 1, 0", "?to=1987, 0, 0",
			"?q=preliminary, 1, 0", "?q=, 21, 3", "?actor=nobody, 0, 0", "?after=" + REPORT + "/1028, 12, 1",
			"?after=zzz/0, 0, 0" })
	void showsTheRowsAskedFor(String query, int statements, int claims) {
		assertThat(page("/statements" + query).select("[data-statement]")).hasSize(statements);
		assertThat(page("/claims" + query).select("[data-claim]")).hasSize(claims);
	}

	@Test
	void saysHowManyThereAreAndWhatIsAskedFor() {
		assertThat(page("/statements").select("h1").text()).isEqualTo("21 statements");
		assertThat(page("/statements?actor=armenia&from=2022").select("h1").text())
			.isEqualTo("8 of 21 statements, spoken by Armenia or on its behalf, from 2022");
		assertThat(page("/claims?effect=killed&effect=wounded").select("h1").text())
			.isEqualTo("2 of 3 claims of losses, on people killed, or people wounded");
		assertThat(page("/claims?side=armenia").select("h1").text())
			.isEqualTo("2 of 3 claims of losses, on losses of Armenia or those on its side");
		assertThat(page("/statements?actor=nobody").text()).contains("None of 21 statements")
			.contains("No actor here bears the name nobody");
	}

	@Test
	void leadsToTheSameWithoutOneOfTheFilters() {
		Document page = page("/statements?q=a%26b+%7Bc%7D&actor=armenia&actor=none&to=2022");
		assertThat(page.select(".chosen a").eachAttr("href")).containsExactly(
				"/statements?actor=armenia&actor=none&to=2022", "/statements?q=a%26b%20%7Bc%7D&actor=none&to=2022",
				"/statements?q=a%26b%20%7Bc%7D&actor=armenia&to=2022",
				"/statements?q=a%26b%20%7Bc%7D&actor=armenia&actor=none", "/statements");
		page.select(".chosen a").eachAttr("href").forEach(this::page);
	}

	@Test
	void countsEachAnswerUnderTheOtherFilters() {
		Document page = page("/statements?actor=armenia&kind=mixed");
		assertThat(page.select("fieldset.ask-kind label").eachText()).containsExactly("indirect speech 7",
				"partly quoted 1");
		assertThat(page.select("fieldset.ask-actor label").eachText()).startsWith("Armenia 1", "Nikol Pashinyan 1");
		assertThat(page.select("input[checked]").eachAttr("value")).containsExactly("armenia", "mixed");
	}

	@Test
	void findsWordsAndMarksThem() {
		Document page = page("/search?q=soldier");
		assertThat(page.select("[data-statement]").eachAttr("data-statement")).contains(REPORT + "/1028");
		assertThat(page.select("[data-statement] mark").eachText()).contains("soldiers");
		assertThat(page.select(".hits h3").text()).isEqualTo(REPORT + ".txt");
		assertThat(page.select(".hits mark").eachText()).contains("soldiers");
		assertThat(page.select("main input[name=q]").attr("value")).isEqualTo("soldier");
	}

	@Test
	void asksWhatMayHaveBeenMeant() {
		assertThat(page("/search?q=soldeirs").select(".suggestion a").attr("href")).isEqualTo("/search?q=soldiers");
		assertThat(page("/search?q=soldiers").select(".suggestion")).isEmpty();
	}

	@Test
	void leadsOnWhereNothingWasFound() {
		Document page = page("/search?q=zeppelin&actor=armenia");
		assertThat(page.select(".empty a").eachAttr("href")).containsExactly("/search?q=zeppelin", "/check?q=zeppelin",
				"/actors", "/");
		assertThat(page("/search?q=soldiers").select(".empty")).isEmpty();
	}

	@Test
	void takesAFilterWithoutWordsForAList() {
		Document page = page("/search?actor=armenia");
		assertThat(page.select(".empty a").text()).isEqualTo("8 statements, spoken by Armenia or on its behalf");
		assertThat(page.select(".empty a").attr("href")).isEqualTo("/statements?actor=armenia");
	}

	@Test
	void offersTheWholeListAsATable() {
		assertThat(page("/statements?actor=armenia").select("main a[type=text/csv]").attr("href"))
			.isEqualTo("/statements.csv?actor=armenia");
		assertThat(page("/claims").select("main a[type=text/csv]").attr("href")).isEqualTo("/claims.csv");
	}

	@Test
	void hasABoxToSearchOnEveryPage() {
		for (String path : List.of("/", "/search", "/search?q=", "/statements", "/actors", "/about",
				"/reports/" + REPORT)) {
			assertThat(page(path).select("form[role=search][action=/search] input[name=q]")).as(path).hasSize(1);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"unclosed", "([{*?:/", "“", "”“", "AND", "a OR", "-", "*", "\\", "~", "<script>", "${1}",
			"%", "é", "漢字", "\u202E", "\uD834\uDD1E", "a\nb", "'", "?!" })
	void isNotBrokenByWhatPeopleType(String words) {
		String q = "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
		for (String path : List.of("/search", "/statements", "/claims", "/events/" + REPORT)) {
			page(path + q);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "?after=abc", "?after=a/-1", "?kind=loud", "?effect=sad", "?from=2022-13-45", "?to=soon",
			"?from=2020&from=2021", "?q=a&q=b", "?after=a/1&after=b/2", "?at=1-2&at=3-4", "?actor=Jane",
			"?report=..%2Fx" })
	void saysWhatWasExpected(String query) {
		for (String path : List.of("/statements", "/claims", "/search", "/events/" + REPORT)) {
			assertThat(browser.page(path + query, 400).select(".lead").text()).endsWith(".");
		}
	}

	@Test
	void looksForTwoThousandCharactersAtMost() {
		assertThat(browser.page("/search?q=" + "a".repeat(2001), 400).text()).contains("at most 2000 characters");
		page("/search?q=" + "a".repeat(2000));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/statements", "/claims", "/search?q=killed", "/search" })
	void needsNoScriptAndNoStyleOfItsOwn(String path) {
		Document page = page(path);
		assertThat(page.select("script, style, [style], [onclick]")).isEmpty();
		assertThat(page.select("h1")).hasSize(1);
		assertThat(page.select("main input:not([type=checkbox])"))
			.allSatisfy((input) -> assertThat(input.closest("label")).isNotNull());
	}

	private Document page(String path) {
		return browser.page(path);
	}

}
