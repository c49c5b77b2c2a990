package org.conflictarchive.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Reports that try to be more than text, and one that corrects another. */
@ServedArchive
class HostileReportTests {

	private static final String OVERRIDE = "\u202E";

	private static final String TEXT = """
			Minister %sEvil <b>Name</b> said “two %ssoldiers were killed” on 3 March 2021.
			The army said on Monday that ${7*7} at least 14 <script>alert(1)</script> rebels were killed. \
			The spokesman of the %sarmy said that 20 people died, & that th:text="x" 12 were missing.
			""".formatted(OVERRIDE, OVERRIDE, OVERRIDE);

	@TempDir
	private static Path seeds;

	@Autowired
	private Browser browser;

	@DynamicPropertySource
	static void writeTheReports(DynamicPropertyRegistry registry) throws IOException {
		Files.writeString(seeds.resolve("hostile.txt"), TEXT);
		Files.writeString(seeds.resolve("hostile.meta.json"), """
				{"title": "<i>Two</i> \\u202Ekilled ${7*7}", "publisher": "\\u202EPaper & Sons", "author": "[[${7*7}]]",
				 "published": "2021-03-04", "note": "<b>\\u202E</b>", "replaces": "older", "event": "clash"}
				""");
		Files.writeString(seeds.resolve("older.txt"), "The army said that at least eight people were killed.\n");
		Files.writeString(seeds.resolve("older.meta.json"),
				"""
						{"title": "Eight killed", "publisher": "The Example", "retrieved": "2021-03-05", "event": "clash",
						 "url": "https://example.org/eight", "archived": "https://example.org/kept/eight", "licence": "CC BY 4.0"}
						""");
		registry.add("archive.seeds", seeds::toString);
		registry.add("archive.contact", () -> "https://example.org/mistakes?new");
	}

	@Test
	void showsMarkupAsWords() {
		pages().forEach((page) -> {
			assertThat(page.select("script:not([src=/copy.js]), main b:has(> script), main i, [onclick]")).isEmpty();
			assertThat(page.html()).doesNotContain("<script>alert").doesNotContain(">49<").doesNotContain("“49");
		});
		assertThat(browser.page("/reports/hostile").select("h1").text())
			.isEqualTo("<i>Two</i> " + OVERRIDE + "killed ${7*7}");
		assertThat(browser.page("/reports/hostile").select("[data-report-text]").get(0).wholeText()).isEqualTo(TEXT);
	}

	@Test
	void keepsWhatTurnsTheWritingToItself() {
		pages().forEach((page) -> {
			for (Element element : page.select("main *, title")) {
				boolean turns = element.textNodes().stream().anyMatch((node) -> node.text().contains(OVERRIDE));
				assertThat(!turns || isolated(element)).as(element.outerHtml()).isTrue();
			}
			for (Element element : page.select("[content], [data-who]")) {
				for (String value : List.of(element.attr("content"), element.attr("data-who"))) {
					assertThat(value).doesNotContain(OVERRIDE);
				}
			}
			assertThat(page.title()).doesNotContain(OVERRIDE);
		});
	}

	/** By a bdi, by a block of its own, or by the style sheet. */
	private static boolean isolated(Element element) {
		return element.closest("bdi, q, .words, .passage, .report p, blockquote p") != null;
	}

	@Test
	void linksACorrectionAndWhatItCorrects() {
		assertThat(browser.page("/reports/hostile").select(".notices a").eachAttr("href"))
			.containsExactly("/reports/older");
		assertThat(browser.page("/reports/older").select(".notices").text())
			.startsWith("This report has been corrected");
		assertThat(browser.page("/reports/older").select(".notices a").eachAttr("href"))
			.containsExactly("/reports/hostile");
		Document report = browser.page("/reports/older");
		assertThat(browser.page(report.select("[data-claim] a").attr("href")).select(".notices a").eachAttr("href"))
			.containsExactly("/reports/hostile");
	}

	@Test
	void showsAllThatIsKnownOfAReport() {
		Document page = browser.page("/reports/older");
		assertThat(page.select(".provenance").text()).contains("Title Eight killed")
			.contains("Publisher The Example")
			.contains("Author not known")
			.contains("Retrieved 2021-03-05")
			.contains("Licence CC BY 4.0");
		assertThat(page.select(".provenance a").eachAttr("href")).contains("https://example.org/eight",
				"https://example.org/kept/eight");
	}

	@Test
	void namesRetrievalInsteadOfTheHashWhereItIsKnown() {
		Document hostile = browser.page("/reports/hostile");
		assertThat(browser.page(hostile.select("[data-claim] a").attr("href")).select(".others li").text())
			.contains("Eight killed, The Example · retrieved 2021-03-05");
	}

	@Test
	void beginsAMessageInAForm() {
		Document report = browser.page("/reports/older");
		assertThat(browser.page(report.select("[data-claim] a").attr("href")).select("a.mistake").attr("href"))
			.startsWith("https://example.org/mistakes?new&title=Mistake%20in%20older%2F")
			.contains("&body=http");
	}

	private Stream<Document> pages() {
		Document report = browser.page("/reports/hostile?at=0-40");
		return Stream.concat(Stream.of(report, browser.page("/reports/older")),
				report.select("[data-report-text] a")
					.eachAttr("href")
					.stream()
					.distinct()
					.map((path) -> browser.page(path)));
	}

}
