package org.conflictarchive.web.about;

import org.conflictarchive.web.Browser;
import org.conflictarchive.web.ServedSeed;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ServedSeed
class AboutPagesTests {

	@Autowired
	private Browser browser;

	@Test
	void takesASentenceOfTheArchiveApart() {
		Document page = browser.page("/about");
		assertThat(page.select(".example .stands .sentence").text())
			.startsWith("Armenian Prime Minister Nikol Pashinyan stated that 49 Armenian soldiers were killed");
		for (String field : new String[] { "speaker", "cue", "count", "effect", "victims", "dated" }) {
			String words = page.expectFirst(".example .of-" + field + " .lit").text();
			assertThat(page.select(".example .stands ." + field).eachText()).as(field).contains(words);
		}
		assertThat(page.select(".example mark").text()).isEqualTo("49 Armenian soldiers were killed");
	}

	@Test
	void namesTheRuleOfEachPart() {
		Document rules = browser.page("/about/rules");
		Document page = browser.page("/about");
		assertThat(page.select(".example .rule")).hasSizeGreaterThan(4);
		for (Element rule : page.select(".example .rule")) {
			assertThat(rule.attr("href")).matches("/about/rules#(speaker-|side-|date-)?" + rule.text());
		}
		assertThat(rules.select("#cue-that-clause td").eachText()).hasSize(2);
	}

	@Test
	void leadsToEachOfItsParts() {
		for (String path : new String[] { "/about", "/about/rules" }) {
			Document page = browser.page(path);
			for (Element link : page.select(".contents a[href^=#]")) {
				assertThat(page.select(link.attr("href"))).as(link.text()).hasSize(1);
			}
		}
	}

	@Test
	void saysHowMuchThereIs() {
		assertThat(browser.page("/about").select("#counts + dl").text()).startsWith(
				"Events 1 Reports 1 Statements 21 Claims of losses 3 Actors named 12; 11 of them speak Chains of attribution 3");
	}

	@Test
	void countsTheFindsOfEveryRule() {
		Document page = browser.page("/about/rules");
		assertThat(page.expectFirst("#cue-that-clause td:last-child").text()).isEqualTo("14");
		assertThat(page.expectFirst("#speaker-person-by-name td:last-child").text()).isEqualTo("14");
		assertThat(page.expectFirst("#side-named-side td:last-child").text()).isEqualTo("3");
		assertThat(page.expectFirst("#date-month-day td:last-child").text()).isEqualTo("15");
	}

}
