package org.conflictarchive.web.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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

/** More events than a page holds, some of them without a date. */
@ServedArchive
class HomePageTests {

	private static final int DATED = 40;

	private static final int UNDATED = 30;

	@TempDir
	private static Path seeds;

	@Autowired
	private Browser browser;

	@DynamicPropertySource
	static void writeTheReports(DynamicPropertyRegistry registry) throws IOException {
		for (int i = 0; i < DATED; i++) {
			Files.writeString(seeds.resolve("dated-%02d.txt".formatted(i)), "The army said that two soldiers died.\n");
			Files.writeString(seeds.resolve("dated-%02d.meta.json".formatted(i)), """
					{"title": "Event %02d", "published": "2021-03-%02d"}
					""".formatted(i, 1 + i / 2));
		}
		for (int i = 0; i < UNDATED; i++) {
			Files.writeString(seeds.resolve("undated-%02d.txt".formatted(i)), "It rained.\n");
		}
		registry.add("archive.seeds", seeds::toString);
	}

	@Test
	void saysWhatThisIsAndHowMuchThereIs() {
		Document page = browser.page("/");
		assertThat(page.select(".lead").text()).contains("in the exact words of its report");
		assertThat(page.select(".sums").text()).isEqualTo("70 reports on 70 events 70 statements 40 claims of losses");
		assertThat(page.select("main form[role=search]")).hasSize(1);
	}

	@Test
	void tellsOfEachEventItsDateAndHowMuchThereIs() {
		assertThat(browser.page("/").select(".events li").get(0).text()).startsWith("Event 38 Reported 20 March 2021")
			.contains("given with the report")
			.endsWith("1 report, 1 statement, 1 claim of losses");
	}

	@Test
	void walksAllEventsNewestFirstAndThoseWithoutDateLast() {
		List<String> walked = new ArrayList<>();
		String path = "/";
		int pages = 0;
		while (!path.isEmpty()) {
			Document page = browser.page(path);
			walked.addAll(page.select(".events h3 a").eachAttr("href"));
			path = page.select(".pager [rel=next]").attr("href");
			pages++;
		}
		assertThat(pages).isEqualTo(3);
		List<String> expected = new ArrayList<>();
		for (int i = DATED - 2; i >= 0; i -= 2) {
			expected.add("/events/dated-%02d".formatted(i));
			expected.add("/events/dated-%02d".formatted(i + 1));
		}
		IntStream.range(0, UNDATED).forEach((i) -> expected.add("/events/undated-%02d".formatted(i)));
		assertThat(walked).isEqualTo(expected);
	}

	@Test
	void leadsBackToTheFirst() {
		Document page = browser.page("/?after=undated-29");
		assertThat(page.select(".empty").text()).isEqualTo("There are no events further back.");
		assertThat(page.select(".pager a").eachAttr("href")).containsExactly("/");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/?after=", "/?after=no-such-event", "/?after=%2e%2e/x", "/?after=dated-01&after=dated-02" })
	void saysWhatWasExpected(String path) {
		assertThat(browser.page(path, 400).select(".lead").text()).endsWith(".");
	}

}
