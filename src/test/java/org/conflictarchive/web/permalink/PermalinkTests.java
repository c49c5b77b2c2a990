package org.conflictarchive.web.permalink;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

import org.conflictarchive.web.Browser;
import org.conflictarchive.web.ServedSeed;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

@ServedSeed
class PermalinkTests {

	private static final String REPORT = "000_d249432dd4f6e141";

	private static final String CLAIM = "/claims/" + REPORT + "/1028";

	private static final String STATEMENT = "/statements/" + REPORT + "/1028";

	private static final String HASH = "27f314620817";

	@Autowired
	private Browser browser;

	@Test
	void setsTheWordsInTheirSentenceFirst() {
		Document claim = browser.page(CLAIM);
		assertThat(claim.select("h1").text()).isEqualTo(
				"Armenian Prime Minister Nikol Pashinyan stated that 49 Armenian soldiers were killed during the "
						+ "night battles with the Azerbaijani Armed Forces.");
		assertThat(claim.select("h1 mark").text()).isEqualTo("49 Armenian soldiers were killed");
		assertThat(claim.select("h1 .speaker").text()).isEqualTo("Armenian Prime Minister Nikol Pashinyan");
		assertThat(browser.page(STATEMENT).select("h1 mark").text())
			.startsWith("49 Armenian soldiers were killed during")
			.endsWith("Armed Forces");
		assertThat(browser.page("/statements/" + REPORT + "/253").select("h1").text())
			.startsWith("“In a telephone conversation");
	}

	@Test
	void saysWhoClaimsWhatBeforeItsLink() {
		Document page = browser.page(CLAIM);
		assertThat(page.select(".opening > :not(.crumbs, .kicker, h1)").eachText()).containsExactly(
				"Claimed by Nikol Pashinyan", "Read as 49 killed; whose losses: Armenia said to be preliminary",
				"Date of the losses: 13 September 2022 (inferred)");
		assertThat(page.select(".opening + .tools a.link")).hasSize(1);
		assertThat(browser.page("/statements/" + REPORT + "/330").select(".opening .lead").text())
			.isEqualTo("France Press, citing the Elysee Palace, citing Emmanuel Macron");
	}

	@Test
	void saysInWhichWordsSomethingElseWasRead() {
		assertThat(browser.page("/claims/" + REPORT + "/1246").select(".opening .figure").text())
			.startsWith("Read as 50 killed, from death; whose losses: Azerbaijan");
	}

	@Test
	void saysOnceHowTheReportsDateWasWorkedOut() {
		assertThat(browser.page(CLAIM).select("main").text())
			.containsOnlyOnce("the first Tuesday 13 September that does not come before the latest date in the text");
	}

	@Test
	void saysThatAMachineReadIt() {
		assertThat(browser.page(CLAIM).select(".machine").text()).startsWith("Read by machine: ")
			.contains("without a person checking");
	}

	@Test
	void showsTheSentenceInItsParagraph() {
		for (String path : List.of(STATEMENT, CLAIM)) {
			Document page = browser.page(path);
			assertThat(page.select(".stands blockquote").get(0).text()).isEqualTo(
					"Armenian Prime Minister Nikol Pashinyan stated that 49 Armenian soldiers were killed during "
							+ "the night battles with the Azerbaijani Armed Forces. He emphasized that this is a "
							+ "preliminary figure.");
			assertThat(page.select(".stands .sentence").text()).startsWith("Armenian Prime Minister")
				.endsWith("Armed Forces.");
		}
	}

	@Test
	void showsWhatADateRestsOnElsewhere() {
		assertThat(browser.page(CLAIM).select(".stands h3 ~ blockquote").eachText()).satisfiesExactly(
				(first) -> assertThat(first).startsWith("On the night of September 13, the ministries"),
				(second) -> assertThat(second).startsWith("In November 2020, Armenia and Azerbaijan"));
	}

	@ParameterizedTest
	@CsvSource({ "speaker, Armenian Prime Minister Nikol Pashinyan", "cue, stated", "count, 49", "effect, were killed",
			"victims, Armenian soldiers", "preliminary, preliminary",
			"dated, On the night of September 13 In November 2020" })
	void leadsFromEachFieldToItsWords(String key, String words) {
		Document page = browser.page(CLAIM);
		Elements lit = page.select(".of-" + key + " a.lit");
		assertThat(lit.eachText()).isNotEmpty();
		assertThat(String.join(" ", lit.eachText())).isEqualTo(words);
		StringBuilder marked = new StringBuilder();
		for (Element link : lit) {
			Element target = page.expectFirst(link.attr("href"));
			assertThat(target.hasClass(key)).isTrue();
			marked.append(marked.isEmpty() ? "" : " ").append(target.text());
		}
		assertThat(marked).hasToString(words);
	}

	@Test
	void namesTheRuleOfAFieldWithoutWords() {
		Document page = browser.page(CLAIM);
		assertThat(page.select(".of-side").text()).isEqualTo("Whose losses Armenia by rule named-side");
		assertThat(page.select(".of-side a.rule").attr("href")).isEqualTo("/about/rules#side-named-side");
	}

	@Test
	void groupsWhatElseIsClaimedByClaimant() {
		for (String path : List.of(STATEMENT, CLAIM)) {
			assertThat(browser.page(path).select(".others section")).singleElement().satisfies((voiced) -> {
				assertThat(voiced.select("h3").text()).isEqualTo("Armenia and Azerbaijan");
				assertThat(voiced.select("li[data-claim]").text()).contains("the presence of victims");
			});
		}
	}

	@ParameterizedTest
	@CsvSource({
			"statements/000_d249432dd4f6e141/1028, /statements/000_d249432dd4f6e141/900, /statements/000_d249432dd4f6e141/1140",
			"claims/000_d249432dd4f6e141/1028, /claims/000_d249432dd4f6e141/842, /claims/000_d249432dd4f6e141/1246" })
	void leadsToTheOnesBeforeAndAfter(String path, String before, String after) {
		Document page = browser.page("/" + path);
		assertThat(page.select("a[rel=prev]").attr("href")).isEqualTo(before);
		assertThat(page.select("a[rel=next]").attr("href")).isEqualTo(after);
	}

	@Test
	void copiesTheAddressThatNamesTheFile() {
		for (String path : List.of(STATEMENT, CLAIM)) {
			Document page = browser.page(path);
			assertThat(page.select("a.link").text()).endsWith(path + "?sha256=" + HASH).startsWith("http://localhost:");
			assertThat(page.select("button.copy[hidden]").eachAttr("data-copy")).first()
				.isEqualTo(page.select("a.link").text());
			assertThat(page.select("script").eachAttr("src")).containsExactly("/copy.js");
		}
		assertThat(browser.get("/copy.js", "*/*").body()).contains("data-copy");
	}

	@Test
	void copiesTheSentenceWithItsSource() {
		Document page = browser.page(CLAIM);
		assertThat(page.select("button.copy").eachAttr("data-copy")).last()
			.isEqualTo("“" + page.select("h1").text() + "”\n" + page.select(".citation").text());
	}

	@Test
	void opensTheReportAtTheWords() {
		assertThat(browser.page(CLAIM).select("a.open").attr("href")).isEqualTo("/reports/" + REPORT
				+ "?at=1028-1060#at:~:text=Pashinyan%20stated%20that-,49%20Armenian%20soldiers%20were%20killed,"
				+ "-during%20the%20night");
	}

	@Test
	void introducesItselfWhereItsLinkIsShared() {
		Document page = browser.page(CLAIM);
		assertThat(page.select("meta[property=og:title]").attr("content"))
			.isEqualTo("49 Armenian soldiers were killed");
		for (String name : List.of("meta[property=og:description]", "meta[name=twitter:description]",
				"meta[name=description]")) {
			assertThat(page.select(name).attr("content"))
				.isEqualTo("49 killed, said to be preliminary. Claimed by Nikol Pashinyan, in " + REPORT
						+ ".txt, 13 September 2022 (date inferred), SHA-256 " + HASH + ".");
		}
		assertThat(page.select("meta[property=og:type]").attr("content")).isEqualTo("article");
		assertThat(page.select("meta[property=og:url]").attr("content")).startsWith("http://localhost:")
			.endsWith(CLAIM);
		assertThat(browser.page(STATEMENT).select("meta[property=og:description]").attr("content"))
			.startsWith("Nikol Pashinyan: indirect speech, in " + REPORT + ".txt");
	}

	@Test
	void isKnownByOneAddressWhateverWasCited() {
		assertThat(browser.page(CLAIM + "?sha256=" + HASH).select("link[rel=canonical]").attr("href")).endsWith(CLAIM);
	}

	@Test
	void saysFirstThatTheFileHasChanged() {
		for (String path : List.of(STATEMENT, CLAIM, "/reports/" + REPORT)) {
			assertThat(browser.page(path + "?sha256=" + HASH).select(".changed")).isEmpty();
			Document page = browser.page(path + "?sha256=000000000000");
			assertThat(page.select("main").text()).startsWith("The file has changed since this link was made.");
			assertThat(page.select(".changed").text()).contains("000000000000").contains(HASH);
		}
	}

	@Test
	void saysThatTheFileHasChangedWhereNothingStandsAnyMore() {
		assertThat(browser.page("/claims/" + REPORT + "/100?sha256=000000000000", 404).select("main").text())
			.contains("The link was made for a file whose SHA-256 begins with 000000000000");
	}

	@Test
	void carriesTheHashToWhereItRedirects() {
		assertThat(browser.get("/claims/" + REPORT + "/1050?sha256=000000000000", "text/html")
			.headers()
			.firstValue("Location")).get().asString().endsWith("/1028?sha256=000000000000");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "27f3", "27f31462081", "27f3146208171", "27f31462081g", HASH + "&sha256=" + HASH })
	void refusesHashesThatAreNone(String hash) {
		for (String path : List.of(STATEMENT, CLAIM, "/reports/" + REPORT)) {
			assertThat(browser.page(path + "?sha256=" + hash, 400).select("main").text()).contains("“sha256”");
		}
	}

	@Test
	void beginsAMessageAboutAMistake() {
		String mistake = URLDecoder.decode(browser.page(CLAIM).select("a.mistake").attr("href"),
				StandardCharsets.UTF_8);
		assertThat(mistake)
			.startsWith("mailto:mistakes@example.org?subject=Mistake in " + REPORT + "/1028&body=http://")
			.contains(CLAIM)
			.contains("SHA-256 27f3146208171190a4fb94f0490280592ed59940b3a275a726ca724662125c0e")
			.contains("“49 Armenian soldiers were killed”");
	}

	@ParameterizedTest
	@ValueSource(strings = { STATEMENT, CLAIM })
	void provesItself(String path, @TempDir Path folder) throws Exception {
		Document page = browser.page(path);
		byte[] file = Files.readAllBytes(Path.of("seeds", REPORT + ".txt"));
		String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
		assertThat(page.select(".sha256").text()).isEqualTo(hash);
		String script = page.select("pre.shell").get(0).wholeText();
		assertThat(script.lines()).hasSize(3);
		assumeTrue(runs("curl", "--version") && runs("python3", "--version") && runs("sha256sum", "--version"),
				"curl, python3 or sha256sum is missing");
		assertThat(run(folder, script)).isEqualTo(hash + "  report.txt\n" + page.select("h1 mark").text() + "\n");
	}

	@Test
	void provesItselfToPrograms() {
		assertThat(browser.get(CLAIM + ".json", "*/*").body())
			.contains("\"sha256\":\"27f3146208171190a4fb94f0490280592ed59940b3a275a726ca724662125c0e\"")
			.contains("\"content\":{\"start\":1028,\"end\":1060,\"text\":\"49 Armenian soldiers were killed\"}");
	}

	@Test
	void explainsHowToCheckAQuotation() {
		assertThat(browser.page("/about").select("#proof ~ pre").get(0).wholeText().lines()).hasSize(3)
			.last()
			.asString()
			.startsWith("python3 -c ")
			.contains("[START:END]");
	}

	private static boolean runs(String... command) throws InterruptedException {
		try {
			return new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start()
				.waitFor() == 0;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static String run(Path folder, String script) throws IOException {
		Process process = new ProcessBuilder("sh", "-c", script).directory(folder.toFile())
			.redirectErrorStream(true)
			.start();
		return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

}
