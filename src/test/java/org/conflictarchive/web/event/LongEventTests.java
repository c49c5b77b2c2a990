package org.conflictarchive.web.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.conflictarchive.web.Browser;
import org.conflictarchive.web.ServedArchive;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** An event of more statements than a page holds. */
@ServedArchive
class LongEventTests {

	private static final int SAID = 60;

	@TempDir
	private static Path seeds;

	@Autowired
	private Browser browser;

	@DynamicPropertySource
	static void writeTheReports(DynamicPropertyRegistry registry) throws IOException {
		for (String report : List.of("later", "earlier")) {
			StringBuilder text = new StringBuilder();
			for (int i = 1; i <= SAID; i++) {
				text.append("On %d March 2021 the army of Kenya said that %d soldiers were killed in sector %s.\n"
					.formatted(1 + i % 28, i, report));
			}
			Files.writeString(seeds.resolve(report + ".txt"), text);
			Files.writeString(seeds.resolve(report + ".meta.json"), """
					{"event": "long", "eventTitle": "A \\u202elong event", "published": "2021-04-%s"}
					""".formatted(report.equals("later") ? "02" : "01"));
		}
		registry.add("archive.seeds", seeds::toString);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/events/long", "/events/long?order=time", "/events/long?report=later" })
	void walksAllStatementsAndKeepsAllClaims(String first) {
		List<String> walked = new ArrayList<>();
		String path = first;
		while (!path.isEmpty()) {
			Document page = this.browser.page(path);
			assertThat(page.select(".beside:not(.tolls) [data-claim]").eachAttr("data-claim")).as(path)
				.hasSize(Integer.parseInt(page.select("#claims").text().replaceFirst(" .*", "")))
				.hasSizeGreaterThan(SAID);
			List<String> shown = page.select(".listing [data-statement]").eachAttr("data-statement");
			assertThat(shown).as(path).hasSizeBetween(1, 50);
			walked.addAll(shown);
			path = page.select(".pager [rel=next]").attr("href").replace("#statements", "");
		}
		assertThat(walked).doesNotHaveDuplicates().hasSize(first.contains("report=") ? SAID : 2 * SAID);
		if (first.equals("/events/long")) {
			assertThat(walked.get(0)).startsWith("earlier/");
		}
	}

	@Test
	void saysWhichOfThemAreShown() {
		Document page = this.browser.page("/events/long");
		assertThat(page.select(".pager").text()).isEqualTo("Statements 1 to 50 of 120 Next");
		Document next = this.browser.page(page.select(".pager a").attr("href").replace("#statements", ""));
		assertThat(next.select(".pager").text()).isEqualTo("Statements 51 to 100 of 120 From the start Next");
	}

	@Test
	void keepsWhatTurnsTheDirectionOfWritingWithinItsTitle() {
		assertThat(this.browser.page("/events/long").title())
			.isEqualTo("\u2068A long event\u2069 · Conflict report archive");
	}

}
