package org.conflictarchive.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** However much there is to show, a page asks the database the same number of times. */
@ServedArchive(properties = "spring.jpa.properties.hibernate.generate_statistics=true")
class QueryCountTests {

	private static final String SAID = "Kenyan Defence Minister Jane Doe said, as quoted by Reuters, on 3 March 2021 that "
			+ "%d Kenyan soldiers were killed.\nThe Red Cross said that at least %d people were wounded in Kenya.\n";

	@TempDir
	private static Path seeds;

	@Autowired
	private Browser browser;

	@Autowired
	private EntityManagerFactory database;

	@DynamicPropertySource
	static void writeTheReports(DynamicPropertyRegistry registry) throws IOException {
		write("few", "one", SAID.formatted(11, 22));
		StringBuilder text = new StringBuilder();
		for (int i = 3; i < 30; i++) {
			text.append(SAID.formatted(i, i + 30));
			text.append("John %cson, the Kenyan president, said that it rained.\n".formatted('A' + i % 26));
		}
		for (String report : new String[] { "two", "three", "four" }) {
			write("many", report, text.toString());
		}
		registry.add("archive.seeds", seeds::toString);
	}

	private static void write(String event, String report, String text) throws IOException {
		Files.writeString(seeds.resolve(report + ".txt"), text);
		Files.writeString(seeds.resolve(report + ".meta.json"), "{\"event\": \"%s\"}".formatted(event));
	}

	@ParameterizedTest
	@CsvSource({ "/events/few, /events/many", "/reports/one, /reports/two", "/reports/one.jsonld, /reports/two.jsonld",
			"/statements?event=few, /statements?event=many", "/claims?event=few, /claims?event=many",
			"/statements.json?event=few, /statements.json?event=many",
			"/claims.csv?event=few, /claims.csv?event=many" })
	void asksNoOftenerForMany(String few, String many) {
		assertThat(queries(many)).isEqualTo(queries(few)).isPositive();
	}

	@ParameterizedTest
	@CsvSource({ "/statements?effect=killed&event=few, /statements?effect=killed&event=many",
			"/claims?event=few, /claims?event=many" })
	void asksNoOftenerForOneAmongMany(String few, String many) {
		assertThat(queries(first(many))).isEqualTo(queries(first(few)));
	}

	@ParameterizedTest
	@CsvSource({ "/actors/kenya, 20", "/actors/red-cross, 20", "/actors, 12", "/chains, 8", "/, 8", "/about, 40",
			"/about/rules, 1" })
	void asksFewTimesWhereThereIsButOne(String path, int most) {
		assertThat(queries(path)).isPositive().isLessThanOrEqualTo(most);
	}

	private String first(String list) {
		Document page = this.browser.page(list);
		String kind = list.substring(1, list.indexOf('?'));
		return page.expectFirst("main a[href^=/" + kind + "/]").attr("href");
	}

	private long queries(String path) {
		Statistics statistics = this.database.unwrap(SessionFactory.class).getStatistics();
		statistics.clear();
		assertThat(this.browser.get(path, "*/*").statusCode()).as(path).isEqualTo(200);
		return statistics.getPrepareStatementCount();
	}

}
