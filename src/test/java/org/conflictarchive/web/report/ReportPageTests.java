package org.conflictarchive.web.report;

import java.nio.file.Files;
import java.nio.file.Path;
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
class ReportPageTests {

	private static final String REPORT = "/reports/000_d249432dd4f6e141";

	@Autowired
	private Browser browser;

	@ParameterizedTest
	@ValueSource(strings = { "", "?at=0-2469", "?at=1000-1300", "?at=1050-1051" })
	void holdsTheReportsTextAndNothingElse(String query) throws Exception {
		assertThat(browser.page(REPORT + query).select("[data-report-text]").get(0).wholeText())
			.isEqualTo(Files.readString(Path.of("seeds/000_d249432dd4f6e141.txt")));
	}

	@Test
	void tellsWhoSaysTheWordsPointedAt() {
		Document page = browser.page(REPORT);
		assertThat(page.select("#s1028").attr("data-who")).isEqualTo("Nikol Pashinyan: indirect speech");
		assertThat(page.select("#s330").attr("data-who"))
			.isEqualTo("Emmanuel Macron, as told by Elysee Palace, as told by France Press: indirect speech");
		assertThat(page.select("#c1028").attr("data-who"))
			.isEqualTo("Claim: 49 killed, said to be preliminary. Claimed by Nikol Pashinyan");
		assertThat(page.select(".narrated").attr("data-who")).isEqualTo("In the report’s own voice");
	}

	@Test
	void hasASwitchForTheMarks() {
		Document page = browser.page(REPORT);
		assertThat(page.select("label:has(input[type=checkbox]#marks[checked])").text()).isEqualTo("Show marks");
	}

	@Test
	void listsWhoSpeaksWithLinksToTheirPlaces() {
		Document page = browser.page(REPORT);
		assertThat(page.select(".speakers h3").eachText()).startsWith("France", "Elysee Palace")
			.contains("Nikol Pashinyan Prime Minister")
			.doesNotHaveDuplicates();
		assertThat(page.select(".speakers li:has(h3 a[href=/actors/nikol-pashinyan]) li a").eachAttr("href")).hasSize(5)
			.allSatisfy((place) -> assertThat(page.select("[data-report-text] " + place)).hasSize(1));
	}

	@Test
	void marksTheWordsAskedFor() {
		Document page = browser.page(REPORT + "?at=1028-1060");
		assertThat(page.select("mark.at").text()).isEqualTo("49 Armenian soldiers were killed");
		assertThat(page.select("[data-report-text] #at")).hasSize(1);
		assertThat(page.select(".sent-to blockquote").text()).isEqualTo("49 Armenian soldiers were killed");
		assertThat(page.select(".sent-to a.link").attr("href"))
			.endsWith(REPORT + "?at=1028-1060&sha256=27f314620817#at");
		assertThat(page.select(".sent-to li a").eachAttr("href"))
			.containsExactly("/statements/000_d249432dd4f6e141/1028");
		assertThat(browser.page(REPORT).select(".sent-to, #at")).isEmpty();
	}

	@Test
	void marksWordsOverSeveralParagraphs() {
		Document page = browser.page(REPORT + "?at=960-1200");
		assertThat(page.select("mark.at")).hasSizeGreaterThan(1);
		assertThat(page.select("#at")).hasSize(1);
		assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			5|two positions with a dash between
			5-|two positions with a dash between
			a-b|two positions with a dash between
			-5-7|two positions with a dash between
			05-7|two positions with a dash between
			5-99999999999|two positions with a dash between
			5-5|holds no words
			7-5|holds no words
			0-2470|which has 2,469 characters
			1-2&at=3-4|once, not 2 times
			""")
	void saysWhatSelectionsAre(String at, String expected) {
		assertThat(browser.page(REPORT + "?at=" + at, 400).select("main").text()).contains(expected);
	}

	@Test
	void saysWhatSelectionsAreWhereNoneIsGiven() {
		assertThat(browser.page(REPORT + "?at=", 400).select("main").text()).contains("two positions with a dash");
	}

	@Test
	void isHeadedByItsFirstWordsWhereItHasNoTitle() {
		assertThat(browser.page(REPORT).select("h1").text()).startsWith("Untitled report: “France")
			.doesNotContain(".txt");
	}

	@Test
	void tellsAllThatMightBeKnownOfItsOrigin() {
		assertThat(browser.page(REPORT).select(".provenance").text()).contains("Dated 13 September 2022 — inferred")
			.contains("Event Armenia and Azerbaijan, 13 September 2022")
			.contains("Title not known")
			.contains("Publisher not known")
			.contains("Author not known")
			.contains("Published at not known")
			.contains("Archived at not known")
			.contains("Retrieved not known")
			.contains("Language not known")
			.contains("Licence not known")
			.contains("Note not known")
			.contains("Corrects not known")
			.contains("File seeds/000_d249432dd4f6e141.txt")
			.contains("Length 2,469 characters")
			.contains("Read by machine, version 1.0.0")
			.contains("SHA-256 27f3146208171190a4fb94f0490280592ed59940b3a275a726ca724662125c0e");
	}

	@Test
	void introducesItselfWhereItsLinkIsShared() {
		Document page = browser.page(REPORT + "?at=1028-1060");
		assertThat(List.of(page.select("meta[property=og:title]").attr("content"),
				page.select("meta[property=og:type]").attr("content")))
			.containsExactly(page.select("h1 bdi").get(0).wholeText(), "article");
		assertThat(page.select("link[rel=canonical]").attr("href")).endsWith(REPORT);
	}

}
