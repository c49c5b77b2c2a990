package org.conflictarchive.web;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.conflictarchive.reading.Reading;
import org.conflictarchive.reading.review.Review;
import org.conflictarchive.reading.review.Reviewer;
import org.conflictarchive.seeds.SeedReader;
import org.conflictarchive.vocabulary.Reader;
import org.conflictarchive.vocabulary.StatementKind;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The archive of reports that persons have checked. */
@ServedArchive(properties = "archive.seeds=" + ReviewedArchiveTests.SEEDS)
class ReviewedArchiveTests {

	static final String SEEDS = "src/test/resources/gold/development";

	private static List<Review> reviews = List.of();

	@Autowired
	private Browser browser;

	@BeforeAll
	static void read() {
		Reviewer reviewer = new Reviewer();
		reviews = SeedReader.read(Path.of(SEEDS)).texts().stream().map(reviewer::read).toList();
	}

	@Test
	void servesThePersonsReading() {
		for (Review review : reviews) {
			Reading person = review.reading();
			assertThat(person.report().reading().by()).isEqualTo(Reader.PERSON);
			assertThat(this.browser.get("/reports/" + person.report().id() + ".json", "*/*").body())
				.contains("\"by\":\"person\"");
			Reading.Statement first = person.statements().get(0);
			assertThat(this.browser.page("/statements/" + first.id()).text()).contains("Checked by ");
		}
	}

	@Test
	void leadsNobodysWordsToTheReportsOwnVoice() {
		int dropped = 0;
		int moved = 0;
		for (Review review : reviews) {
			Set<String> narrated = review.reading()
				.statements()
				.stream()
				.filter((statement) -> statement.kind() == StatementKind.NARRATED)
				.map(Reading.Statement::id)
				.collect(Collectors.toSet());
			Set<String> kept = review.reading()
				.statements()
				.stream()
				.map(Reading.Statement::id)
				.collect(Collectors.toSet());
			for (Reading.Statement statement : review.machine().statements()) {
				if (statement.kind() == StatementKind.NARRATED || kept.contains(statement.id())) {
					continue;
				}
				HttpResponse<String> answer = this.browser.get("/statements/" + statement.id(), "text/html");
				if (answer.statusCode() == 308) {
					moved++;
					String location = answer.headers().firstValue("Location").orElseThrow();
					assertThat(narrated).doesNotContain(location.substring(location.indexOf("/statements/") + 12));
				}
				else {
					dropped++;
					assertThat(answer.statusCode()).as(statement.id()).isEqualTo(404);
					assertThat(answer.body()).contains("the reviewer found no statement here");
				}
			}
		}
		assertThat(dropped).isPositive();
		assertThat(moved).isPositive();
	}

	@Test
	void showsWhatThePersonChanged() {
		Review changed = reviews.stream()
			.filter((review) -> review.difference()
				.orElseThrow()
				.statements()
				.stream()
				.anyMatch((one) -> !one.changes().isEmpty()))
			.findFirst()
			.orElseThrow();
		String id = changed.difference()
			.orElseThrow()
			.statements()
			.stream()
			.filter((one) -> !one.changes().isEmpty())
			.map((one) -> Objects.requireNonNull(one.person()).id())
			.findFirst()
			.orElseThrow();
		Document page = this.browser.page("/statements/" + id);
		assertThat(page.select(".changes del").eachText()).isNotEmpty();
		assertThat(page.select(".changes ins").eachText()).isNotEmpty();
		assertThat(page.expectFirst(".changes dd").text()).startsWith("The machine had:");
	}

	@Test
	void tellsHowAccurateTheMachineIs() {
		Document page = this.browser.page("/about/accuracy");
		assertThat(page.select(".lead").text()).contains(reviews.size() + " reports");
		assertThat(page.expectFirst("section table").select("tbody tr")).hasSize(11);
		assertThat(page.expectFirst("section table").text())
			.containsPattern("0\\.\\d\\d \\(0\\.\\d\\d to [01]\\.\\d\\d\\)");
		assertThat(page.select(".disagreements li")).isNotEmpty();
	}

	@Test
	void asksWhoReadIt() {
		assertThat(this.browser.page("/statements?reading=person").select("[data-statement]")).isNotEmpty();
		assertThat(this.browser.page("/statements?reading=machine").select("[data-statement]")).isEmpty();
		assertThat(this.browser.get("/statements?reading=both", "text/html").statusCode()).isEqualTo(400);
	}

	@Test
	void servesTheSchemaOfReadings() {
		assertThat(this.browser.get("/report.schema.json", "*/*").body())
			.contains("https://json-schema.org/draft/2020-12/schema");
	}

}
