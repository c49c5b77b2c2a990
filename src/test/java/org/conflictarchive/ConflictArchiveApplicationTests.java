package org.conflictarchive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.conflictarchive.web.Browser;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole program, from files to pages, on the real seeds. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ConflictArchiveApplicationTests {

	private static final String REPORT = "000_d249432dd4f6e141";

	@LocalServerPort
	private int port;

	@Test
	void showsAReportCharacterForCharacter() throws IOException {
		Element text = browser().page("/reports/" + REPORT).selectFirst("[data-report-text]");
		assertThat(text).isNotNull();
		assertThat(text.wholeText()).isEqualTo(Files.readString(Path.of("seeds", REPORT + ".txt")));
	}

	@Test
	void leadsFromTheEventToOneClaim() {
		Document home = browser().page("/");
		assertThat(home.select(".events a").text()).isEqualTo("Armenia and Azerbaijan, 13 September 2022");
		Document event = browser().page(home.select(".events a").attr("href"));
		Element link = event.selectFirst("[data-claim=" + REPORT + "/1028] a[href^=/claims/]");
		assertThat(link).isNotNull();
		Document claim = browser().page(link.attr("href"));
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
		assertThat(browser().page("/events/" + REPORT + "?actor=" + actor).select("[data-statement]"))
			.hasSize(statements);
	}

	@Test
	void explainsEachRuleThatFoundSomething() {
		Document rules = browser().page("/about/rules");
		Document event = browser().page("/events/" + REPORT);
		assertThat(event.select("[data-statement] a.rule")).isNotEmpty().allSatisfy((link) -> {
			Element row = rules.getElementById(link.text());
			assertThat(row).as(link.text()).isNotNull();
			assertThat(row.select("td").last().text()).isNotEqualTo("0");
		});
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
			assertThat(browser(archive).page("/").select("main").text()).contains("1 file could not be read");
		}
	}

	private Browser browser() {
		return new Browser(this.port);
	}

	private static ConfigurableApplicationContext start(Path seeds) {
		return new SpringApplicationBuilder(ConflictArchiveApplication.class).run("--server.port=0",
				"--archive.seeds=" + seeds);
	}

	private static Browser browser(ConfigurableApplicationContext archive) {
		return new Browser(archive.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
	}

}
