package org.conflictarchive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.conflictarchive.web.Browser;
import org.conflictarchive.web.ServedArchive;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole program, from files to pages, on the real seeds. */
@ServedArchive
class ConflictArchiveApplicationTests {

	private static final String REPORT = "000_d249432dd4f6e141";

	@Autowired
	private Browser browser;

	@Test
	void showsAReportCharacterForCharacter() throws IOException {
		Element text = this.browser.page("/reports/" + REPORT).selectFirst("[data-report-text]");
		assertThat(text).isNotNull();
		assertThat(text.wholeText()).isEqualTo(Files.readString(Path.of("seeds", REPORT + ".txt")));
	}

	@Test
	void leadsFromTheEventToOneClaim() {
		Document home = this.browser.page("/");
		assertThat(home.select(".events a").text()).isEqualTo("Armenia and Azerbaijan, 13 September 2022");
		Document event = this.browser.page(home.select(".events a").attr("href"));
		Element link = event.selectFirst("[data-claim=" + REPORT + "/1028] a[href^=/claims/]");
		assertThat(link).isNotNull();
		Document claim = this.browser.page(link.attr("href"));
		assertThat(claim.select("[data-claim]").attr("data-claim")).isEqualTo(REPORT + "/1028");
		assertThat(claim.select("main").text()).contains("49 Armenian soldiers were killed")
			.contains("Nikol Pashinyan")
			.contains("preliminary")
			.contains(REPORT + ".txt")
			.contains("27f31462");
	}

	@ParameterizedTest
	@CsvSource({ "armenia, 8", "azerbaijan, 3", "nikol-pashinyan, 5" })
	void filtersAnEventByActor(String actor, int statements) {
		assertThat(this.browser.page("/events/" + REPORT + "?actor=" + actor).select("[data-statement]"))
			.hasSize(statements);
	}

	@Test
	void explainsEachRuleThatFoundSomething() {
		try (ConfigurableApplicationContext archive = start(Path.of("seeds"))) {
			Document rules = browser(archive).page("/about/rules");
			List<String> permalinks = browser(archive).page("/statements")
				.select("[data-statement]")
				.eachAttr("data-statement");
			assertThat(permalinks).isNotEmpty()
				.allSatisfy((permalink) -> assertThat(browser(archive).page("/statements/" + permalink)
					.select("dt:containsOwn(Rule) + dd a.rule")
					.eachText()).singleElement()
					.satisfies((rule) -> assertThat(rules.select("tr[id=" + rule + "] td:last-child").text())
						.matches("[1-9]\\d*")));
		}
	}

	@Test
	void startsWithoutReportsAndSaysSo(@TempDir Path seeds) {
		try (ConfigurableApplicationContext archive = start(seeds)) {
			assertThat(browser(archive).page("/").select("main").text()).contains("There are no reports yet");
			assertThat(browser(archive).page("/actors").select("main").text()).contains("Nobody speaks yet");
			assertThat(browser(archive).page("/about").select("main").text()).contains("Nothing: every file");
		}
	}

	@Test
	void servesTheGoodFileAndNamesTheBadOne(@TempDir Path seeds) throws IOException {
		Files.writeString(seeds.resolve("good.txt"),
				"Two people <b>were killed</b> on Monday, the army said. [[${7*7}]]");
		Files.write(seeds.resolve("bad.txt"), new byte[] { 'N', 'o', ' ', (byte) 0xff });
		try (ConfigurableApplicationContext archive = start(seeds)) {
			assertThat(browser(archive).page("/reports/good").select("[data-report-text]").text())
				.isEqualTo("Two people <b>were killed</b> on Monday, the army said. [[${7*7}]]");
			assertThat(browser(archive).page("/reports/bad", 404).select("h1").text()).isEqualTo("Not found");
			assertThat(browser(archive).page("/about").select("#refused ~ table tbody tr").eachText()).singleElement()
				.asString()
				.contains("bad.txt")
				.contains("UTF-8")
				.endsWith(" 3");
			assertThat(browser(archive).page("/").select("main").text()).contains("1 file was left out");
		}
	}

	@Test
	void keepsReportsThatShareANameApart(@TempDir Path seeds) throws IOException {
		report(seeds, "one", "U.S. officials said that five soldiers were killed.", "{}");
		report(seeds, "two", "Officials said that six soldiers were killed.", "{}");
		try (ConfigurableApplicationContext archive = start(seeds)) {
			assertThat(browser(archive).page("/actors/united-states")
				.select("[data-statement]")
				.eachAttr("data-statement")).containsExactly("one/25");
		}
	}

	@Test
	void laysTheReportsOnAnEventSideBySide(@TempDir Path seeds) throws IOException {
		report(seeds, "early", "“Five soldiers were killed,” the army said, the Daily News reported.", """
				{"event": "clash", "title": "Five dead", "publisher": "The Paper"}""");
		report(seeds, "late", "The ministry said that six soldiers were killed on Saturday.", """
				{"event": "clash", "published": "2021-03-02", "replaces": "early"}""");
		report(seeds, "third", "Sept soldats ont été tués.", """
				{"event": "clash", "language": "fr"}""");
		try (ConfigurableApplicationContext archive = start(seeds)) {
			Document event = browser(archive).page("/events/clash");
			assertThat(event.select(".claimed").eachText()).hasSize(2)
				.anySatisfy(
						(early) -> assertThat(early).contains("Five soldiers", "as told by Daily News", "Five dead"))
				.anySatisfy(
						(late) -> assertThat(late).contains("six soldiers", "27 February 2021 (inferred)", "late.txt"));
			assertThat(event.select(".reports li").eachText()).satisfiesExactly(
					(late) -> assertThat(late).endsWith("Corrects Five dead"),
					(early) -> assertThat(early).endsWith("Corrected by late.txt"),
					(third) -> assertThat(third).endsWith("dated not known"));
			assertThat(event.select(".machine").eachText())
				.anyMatch((note) -> note.startsWith("Not read: third.txt is"));
			assertThat(browser(archive).page("/").select(".events li").text())
				.contains("3 reports, 1 of them not read,");
			assertThat(browser(archive).page("/reports/early").select("main a").eachAttr("href"))
				.contains("/reports/late");
			assertThat(browser(archive).page("/reports/late").select("main a").eachAttr("href"))
				.contains("/reports/early");
		}
	}

	@Test
	void doesNotSayThatItSearchedWhatItDidNotRead(@TempDir Path seeds) throws IOException {
		report(seeds, "un", "Cinq soldats ont été tués.", """
				{"language": "fr", "replaces": "gone"}""");
		try (ConfigurableApplicationContext archive = start(seeds)) {
			assertThat(browser(archive).page("/").select(".events li").text()).contains("1 report, not read")
				.doesNotContain("claims");
			assertThat(browser(archive).page("/events/un").select("main").text()).contains("nothing was read here")
				.doesNotContain("found");
			assertThat(browser(archive).page("/reports/un").select("main").text()).contains("is not in English")
				.contains("Corrects “gone”, which is not here")
				.doesNotContain("Read by machine");
		}
	}

	private static void report(Path seeds, String id, String text, String metadata) throws IOException {
		Files.writeString(seeds.resolve(id + ".txt"), text);
		Files.writeString(seeds.resolve(id + ".meta.json"), metadata);
	}

	private static ConfigurableApplicationContext start(Path seeds) {
		return new SpringApplicationBuilder(ConflictArchiveApplication.class).run("--server.port=0",
				"--archive.seeds=" + seeds);
	}

	private static Browser browser(ConfigurableApplicationContext archive) {
		return new Browser(archive.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
	}

}
