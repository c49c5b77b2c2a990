package org.conflictarchive.web.actor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.conflictarchive.web.Browser;
import org.conflictarchive.web.ServedArchive;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Actors that several reports name, and many of them. */
@ServedArchive
class ActorPagesTests {

	private static final int TALKERS = 130;

	@TempDir
	private static Path seeds;

	@Autowired
	private Browser browser;

	@DynamicPropertySource
	static void writeTheReports(DynamicPropertyRegistry registry) throws IOException {
		Files.writeString(seeds.resolve("one.txt"), """
				Norwegian Defence Minister Jane Doe said on 3 March 2021 that 12 Norwegian soldiers were killed.
				She said that the war went on. Reuters quoted the ministry as saying that two ships sank.
				Officials said that it snowed.
				""");
		Files.writeString(seeds.resolve("two.txt"), """
				Swedish Foreign Minister Jane Doe said that talks would go on. Jane Doe stressed that it was late.
				Swedish officials said that 3 people were hurt.
				""");
		StringBuilder many = new StringBuilder();
		for (int i = 0; i < TALKERS; i++) {
			String name = "" + (char) ('A' + i / 26) + (char) ('a' + i % 26);
			many.append("John ").append(name).append("son said that it rained.\n");
		}
		many.append("Karl Long said that it snowed.\n".repeat(45))
			.append("Officials said that it rained.\nIt snowed, police said.\n");
		Files.writeString(seeds.resolve("many.txt"), many.toString());
		registry.add("archive.seeds", seeds::toString);
	}

	@Test
	void saysThatReportsAreJoinedByNameAndNamesThem() {
		Document page = browser.page("/actors/jane-doe");
		assertThat(page.select(".lead").text()).contains("Appears in 2 reports, joined by name alone");
		assertThat(page.select("#reports + ul a").eachText()).containsExactly("one.txt", "two.txt");
	}

	@Test
	void showsPartiesThatDisagreeAndTheWordsOfEach() {
		Document page = browser.page("/actors/jane-doe");
		assertThat(page.select(".disputed").text()).contains("The reports disagree, and the archive does not choose");
		assertThat(page.select(".identity .told").eachText()).containsExactly("Defence Minister", "Foreign Minister",
				"Norway", "Sweden");
		assertThat(page.select(".grounds li").eachText()).containsExactly("in the words Defence Minister, in one.txt",
				"in the words Foreign Minister, in two.txt", "in the words Norwegian, in one.txt",
				"in the words Swedish, in two.txt");
	}

	@Test
	void takesWordsThatAreNoNamesForDifferentPeople() {
		Document page = browser.page("/actors/officials");
		assertThat(page.select(".kicker").text()).isEqualTo("Actor, group, unnamed");
		assertThat(page.select(".lead").text()).contains("2 reports. Different reports mean different people by it");
		assertThat(browser.page("/actors/police").select(".kicker").text()).endsWith(", unnamed");
		assertThat(page.select("main").text()).doesNotContain("joined by name").doesNotContain("disagree");
	}

	@Test
	void leadsToItsOwnPartsOnly() {
		for (String actor : List.of("norway", "reuters", "jane-doe")) {
			Document page = browser.page("/actors/" + actor);
			assertThat(page.select(".sums a")).isNotEmpty()
				.allSatisfy((link) -> assertThat(page.select(link.attr("href"))).as(link.text()).hasSize(1));
		}
	}

	@Test
	void countsWhoSpeaks() {
		Document page = browser.page("/actors");
		String[] summary = page.select(".lead").text().split("\\D+");
		assertThat(page.select("h1").text()).startsWith(
				(Integer.parseInt(summary[0]) + Integer.parseInt(summary[summary.length - 1])) + " actors who speak");
	}

	@Test
	void leadsFromEachNameToItsPlace() {
		Document page = browser.page("/actors/jane-doe");
		assertThat(page.select(".names li").eachText()).contains("Jane Doe 3 times in 2 reports").endsWith("She once");
		for (Element name : page.select(".names a, .grounds .lit")) {
			String path = name.attr("href").replaceFirst("#.*", "");
			assertThat(browser.page(path).select("[data-report-text] .at").text()).isEqualTo(name.text());
		}
	}

	@Test
	void showsClaimsByItAndOfItsOwnLosses() {
		assertThat(browser.page("/actors/jane-doe").select("#claims ~ table [data-claim]")).hasSize(1);
		assertThat(browser.page("/actors/jane-doe").select("#losses")).isEmpty();
		assertThat(browser.page("/actors/norway").select("#losses ~ table [data-claim]")).hasSize(1);
	}

	@Test
	void linksOnToAllThatAMuchQuotedActorSays() {
		Document page = browser.page("/actors/karl-long");
		assertThat(page.select("#statements").text()).isEqualTo("45 statements");
		assertThat(page.select("[data-statement]")).hasSize(20);
		assertThat(page.select(".onward a").attr("href")).isEqualTo("/statements?actor=karl-long");
		assertThat(browser.page("/statements?actor=karl-long").select("[data-statement]")).hasSize(45);
	}

	@Test
	void putsMembersUnderTheirParty() {
		Document page = browser.page("/actors");
		assertThat(page.select(".party h3").eachText()).contains("Norway", "Sweden");
		for (Element party : page.select(".party")) {
			assertThat(party.select(".cast").text()).contains("Jane Doe").contains("reports disagree");
		}
		assertThat(page.select("#free ~ ul li")).hasSize(24);
		assertThat(page.select("#free ~ p a").attr("href")).isEqualTo("/actors?party=none");
	}

	@Test
	void walksLongListsByKeyset() {
		List<String> walked = new ArrayList<>();
		String path = "/actors?party=none&type=person";
		while (!path.isEmpty()) {
			Document page = browser.page(path);
			walked.addAll(page.select("tbody th").eachText());
			path = page.select(".pager [rel=next]").attr("href");
		}
		assertThat(walked).hasSize(TALKERS + 1).doesNotHaveDuplicates().startsWith("Karl Long");
	}

	@ParameterizedTest
	@CsvSource({ "'', 5", "?type=person, 4", "?party=norway, 2", "?party=none&type=media, 0", "?party=nobody, 0" })
	void holdsTheSameActorsAsATable(String query, int least) {
		List<String> rows = browser.get("/actors.csv" + query, "*/*").body().lines().skip(1).toList();
		assertThat(rows).hasSizeGreaterThanOrEqualTo(least);
		if (query.contains("norway")) {
			assertThat(rows).isNotEmpty().allMatch((row) -> row.contains("Jane Doe"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "?type=loud", "?type=", "?party=Norway", "?party=a&party=b", "?after=no-such-actor",
			"?after=A", "?after=a&after=b" })
	void saysWhatWasExpected(String query) {
		assertThat(browser.page("/actors" + query, 400).select(".lead").text()).endsWith(".");
	}

}
