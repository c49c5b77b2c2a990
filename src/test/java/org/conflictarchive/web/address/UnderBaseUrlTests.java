package org.conflictarchive.web.address;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.conflictarchive.ConflictArchiveApplication;
import org.conflictarchive.web.Browser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

class UnderBaseUrlTests {

	private static final String SITE = "https://news.example.org/archive";

	private static final String REPORT = "000_d249432dd4f6e141";

	/** Every page within the prefix, and nothing outside it. */
	@ParameterizedTest
	@ValueSource(strings = { "", "/archive" })
	void leadsNowhereElseWhetherTheProxyCutsThePrefixOffOrNot(String contextPath) {
		try (ConfigurableApplicationContext archive = new SpringApplicationBuilder(ConflictArchiveApplication.class)
			.run("--server.port=0", "--archive.base-url=" + SITE + "/",
					"--server.servlet.context-path=" + contextPath)) {
			Browser browser = new Browser(
					archive.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
			Set<String> seen = new LinkedHashSet<>(Set.of("/archive/"));
			Deque<String> open = new ArrayDeque<>(seen);
			while (!open.isEmpty()) {
				String path = open.remove();
				HttpResponse<String> answer = browser.get(contextPath + path.substring("/archive".length()), "*/*");
				assertThat(answer.statusCode()).as(path).isEqualTo(200);
				assertThat(String.join(" ", answer.headers().allValues("Link"))).doesNotContain("localhost");
				assertThat(answer.body()).as(path).doesNotContain("localhost:");
				if (answer.headers().firstValue("Content-Type").orElseThrow().startsWith("text/html")) {
					for (Element element : Jsoup.parse(answer.body()).select("[href], [src], form[action]")) {
						String link = link(element);
						assertThat(link).as("in %s: %s", path, element)
							.matches("#.*|/archive/.*|https://news\\.example\\.org/archive/.*|mailto:.*"
									+ "|https://(?!news\\.example\\.org).*");
						String within = link.replaceFirst("^https://news\\.example\\.org", "").replaceFirst("#.*", "");
						// Filters lead on without end; the first question of each kind
						// will do.
						if (within.startsWith("/archive/") && !within.contains("?") && seen.add(within)) {
							open.add(within);
						}
					}
				}
			}
			assertThat(seen).contains("/archive/claims/" + REPORT + "/1028", "/archive/archive.css",
					"/archive/statements.csv", "/archive/feed.atom");
			HttpResponse<String> moved = browser.get(contextPath + "/statements/" + REPORT + "/1030", "text/html");
			assertThat(moved.statusCode()).isEqualTo(308);
			assertThat(moved.headers().firstValue("Location").orElseThrow())
				.isEqualTo("/archive/statements/" + REPORT + "/1028");
		}
	}

	@Test
	void believesNoRequestAboutItsWay() {
		try (ConfigurableApplicationContext archive = new SpringApplicationBuilder(ConflictArchiveApplication.class)
			.run("--server.port=0", "--archive.base-url=" + SITE)) {
			Browser browser = new Browser(
					archive.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
			for (String header : List.of("Forwarded", "X-Forwarded-Host", "X-Forwarded-Prefix")) {
				String value = "Forwarded".equals(header) ? "host=evil.example;proto=http" : "evil.example";
				assertThat(browser.get("/", "text/html", header, value).body()).contains(SITE)
					.doesNotContain("evil.example");
			}
		}
	}

	private static String link(Element element) {
		if (element.hasAttr("href")) {
			return element.attr("href");
		}
		return element.hasAttr("src") ? element.attr("src") : element.attr("action");
	}

}
