package org.conflictarchive.web.actor;

import org.conflictarchive.web.Browser;
import org.conflictarchive.web.ServedSeed;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ServedSeed
class ChainPagesTests {

	private static final String MACRON = "/chains/france-press/elysee-palace/emmanuel-macron";

	@Autowired
	private Browser browser;

	@Test
	void listsChainsMostFrequentFirst() {
		assertThat(browser.page("/chains").select(".chains li").eachText()).containsExactly(
				"Nikol Pashinyan through Armenian authorities 3 statements",
				"Elysee Palace through France Press 1 statement",
				"Emmanuel Macron through Elysee Palace through France Press 1 statement");
		assertThat(browser.page("/chains?actor=elysee-palace").select(".chains li")).hasSize(2);
		assertThat(browser.page("/chains?actor=armenia").select(".empty")).hasSize(1);
		assertThat(browser.page("/chains?after=armenian-authorities/nikol-pashinyan").select(".chains li")).hasSize(2);
	}

	@Test
	void showsEveryStatementThatComesThroughAChain() {
		Document page = browser.page(MACRON);
		assertThat(page.select("h1").text()).isEqualTo("Emmanuel Macron, through Elysee Palace, through France Press");
		assertThat(page.select(".hops li").eachText()).containsExactly("The report", "France Press", "Elysee Palace",
				"Emmanuel Macron");
		assertThat(page.select("[data-statement]").eachAttr("data-actors")).containsExactly("emmanuel-macron");
		assertThat(browser.page("/chains/armenian-authorities/nikol-pashinyan").select("[data-statement]")).hasSize(3);
	}

	@Test
	void goesOnAfterAStatement() {
		String path = "/chains/armenian-authorities/nikol-pashinyan";
		String first = browser.page(path).select("[data-statement]").attr("data-statement");
		assertThat(browser.page(path + "?after=" + first).select("[data-statement]").eachAttr("data-statement"))
			.hasSize(2)
			.doesNotContain(first);
	}

	@Test
	void leadsToLongerChains() {
		Document page = browser.page("/chains/elysee-palace/emmanuel-macron");
		assertThat(page.select("#statements").text()).isEqualTo("No statements");
		assertThat(page.select("#longer ~ ul a").attr("href")).isEqualTo(MACRON);
	}

	@Test
	void isLinkedFromStatementsAndActors() {
		assertThat(browser.page("/statements?relay=elysee-palace").select(".chain").eachAttr("href")).contains(MACRON);
		assertThat(browser.page("/statements/000_d249432dd4f6e141/330").select(".chain").eachAttr("href"))
			.containsExactly(MACRON);
		assertThat(browser.page("/about").select("a[href=/chains]")).isNotEmpty();
		assertThat(browser.page("/actors/emmanuel-macron").select(".chains a").eachAttr("href"))
			.containsExactly(MACRON);
		assertThat(browser.page("/actors/france-press").select(".chains a")).hasSize(2);
	}

	@Test
	void saysThatNobodyBearsAName() {
		assertThat(browser.page("/chains?actor=nobody").select(".empty").text())
			.isEqualTo("No actor here bears the name nobody.");
		assertThat(browser.page("/chains?actor=armenia").select(".empty").text())
			.isEqualTo("No words here come through another’s.");
	}

	@ParameterizedTest
	@CsvSource({ "/chains/nobody/no-one, 404", "/chains/france-press, 400", "/chains/France/x, 400",
			"/chains/a/b.json, 404", "/chains/a//b, 400", "/chains?after=x, 400", "/chains?after=a/b, 400",
			"/chains?actor=X, 400", MACRON + "?after=x, 400", "/chains?actor=a&actor=b, 400" })
	void saysWhatWasExpected(String path, int status) {
		assertThat(browser.page(path, status).select(".lead").text()).endsWith(".");
	}

}
