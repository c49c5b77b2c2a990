package org.conflictarchive.web.check;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.conflictarchive.web.Browser;
import org.conflictarchive.web.ServedArchive;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Quotations that stand in many places, and reports in which they may stand but do not.
 */
@ServedArchive
class CheckExtentTests {

	@TempDir
	private static Path seeds;

	@Autowired
	private Browser browser;

	@DynamicPropertySource
	static void writeTheReports(DynamicPropertyRegistry registry) throws IOException {
		for (int i = 0; i < 30; i++) {
			Files.writeString(seeds.resolve("rain-" + i + ".txt"),
					"It rained in the north all day.\n".repeat(i + 1) + "The army said that it had left.\n");
		}
		Files.writeString(seeds.resolve("hyphens.txt"), "The cease\u00ADfire in the north was to last.\n");
		registry.add("archive.seeds", seeds::toString);
	}

	@Test
	void countsAllPlacesAndShowsTheFirst() {
		Document page = check("It rained in the north all day");
		assertThat(page.select(".verdict h2").text())
			.isEqualTo("These words are here, but not in quotation marks, in 30 reports.");
		assertThat(page.select(".verdict p").get(0).text()).isEqualTo("The first 40 of 465 places.");
		assertThat(page.select(".place")).hasSize(40);
		assertThat(json("It rained in the north all day"))
			.contains("\"complete\":true,\"alike\":31,\"compared\":31,\"total\":465,\"reports\":30,");
	}

	@Test
	void comparesEveryReportThatHasThreeOfItsWordsInARow() {
		assertThat(json("it snowed in the north and west")).contains("\"alike\":31,\"compared\":31,\"total\":30,");
		assertThat(json("the ceasefire in the south")).contains("\"alike\":1,\"compared\":1,\"total\":1,");
	}

	@Test
	void asksForAsManyWordsAsAQuotationCanHave() {
		String quotation = IntStream.range(0, 660)
			.mapToObj((i) -> "" + (char) ('a' + i / 26) + (char) ('a' + i % 26))
			.collect(Collectors.joining(" "));
		assertThat(check(quotation).select(".verdict h2").text()).isEqualTo("Not here.");
		assertThat(check(IntStream.range(0, 999)
			.mapToObj((i) -> new String(Character.toChars(0x10D0 + i)))
			.filter((letter) -> Character.isLetter(letter.codePointAt(0)))
			.collect(Collectors.joining(" "))).select(".verdict h2").text()).isEqualTo("Not here.");
	}

	private Document check(String quotation) {
		return this.browser.page("/check?q=" + URLEncoder.encode(quotation, StandardCharsets.UTF_8));
	}

	private String json(String quotation) {
		return this.browser
			.get("/check.json?q=" + URLEncoder.encode(quotation, StandardCharsets.UTF_8), "application/json")
			.body();
	}

}
