package org.conflictarchive.web.error;

import java.net.http.HttpResponse;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;

import jakarta.servlet.RequestDispatcher;
import org.conflictarchive.web.Browser;
import org.conflictarchive.web.ServedArchive;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.ModelAndView;

import static org.assertj.core.api.Assertions.assertThat;

@ServedArchive
class ErrorPagesTests {

	@Autowired
	private Browser browser;

	@ParameterizedTest
	@CsvSource({ "/nothing, 404, Not found, /search", "/actors/nobody, 404, Not found, /actors",
			"/statements?kind=loud, 400, This address can’t be read, /statements",
			"/?after=x, 400, This address can’t be read, /", "/reports/a/b/c, 404, Not found, /search",
			"/claims/Jane%20Doe/1, 400, This address can’t be read, /search" })
	void saysWhatIsWrongAndLeadsOn(String path, int status, String title, String way) {
		Document page = browser.page(path, status);
		assertThat(page.select("h1").text()).isEqualTo(title);
		assertThat(page.select(".status").text()).isEqualTo(String.valueOf(status));
		assertThat(page.select(".lead").text()).endsWith(".");
		assertThat(page.select(".ways a").eachAttr("href")).contains(way, "/", "/search", "/actors", "/about#link")
			.allMatch((href) -> href.startsWith("/") && !href.startsWith("//"));
	}

	@Test
	void answersAddressesThatNoPageIsAskedBy() {
		Document page = browser.page("/reports/..%2f..%2fx", 400);
		assertThat(page.select("h1").text()).isEqualTo("This address can’t be read");
		assertThat(page.select("style, [style], script")).isEmpty();
		assertThat(page.select("link[rel=stylesheet]").attr("href")).isEqualTo("/archive.css");
		HttpResponse<String> problem = browser.get("/reports/..%2f..%2fx", "application/json");
		assertThat(problem.statusCode()).isEqualTo(400);
		assertThat(problem.headers().firstValue("Content-Type")).get()
			.asString()
			.startsWith("application/problem+json");
		assertThat(problem.body()).contains("\"status\":400");
	}

	@Test
	void leadsToTheFormatsThatThereAre() {
		HttpResponse<String> response = browser.get("/claims", "application/x-nothing");
		assertThat(response.statusCode()).isEqualTo(406);
		assertThat(page(HttpStatus.NOT_ACCEPTABLE, "/claims").ways()).extracting(ErrorPage.Way::path)
			.startsWith("/claims", "/claims.csv", "/claims.json");
	}

	@Test
	void leadsFromWritingToReading() {
		assertThat(page(HttpStatus.METHOD_NOT_ALLOWED, "/claims").ways()).extracting(ErrorPage.Way::words)
			.startsWith("Read this page");
		assertThat(browser.send("POST", "/claims").statusCode()).isEqualTo(405);
	}

	@Test
	void isAwayForAMomentWithoutItsDatabase() {
		MockHttpServletRequest request = request(HttpStatus.INTERNAL_SERVER_ERROR, "/claims");
		request.setAttribute(RequestDispatcher.ERROR_EXCEPTION,
				new IllegalStateException(new SQLTransientConnectionException("no connection")));
		MockHttpServletResponse response = new MockHttpServletResponse();
		ModelAndView page = pages().page(request, response);
		assertThat(page.getStatus()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
		assertThat(response.getHeader(HttpHeaders.RETRY_AFTER)).isEqualTo("120");
		assertThat(shown(page).ways()).extracting(ErrorPage.Way::words).startsWith("Try again");
		ResponseEntity<ProblemDetail> problem = pages().problem(request);
		assertThat(problem.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
		assertThat(problem.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("120");
	}

	private static ErrorPage page(HttpStatus status, String path) {
		return shown(pages().page(request(status, path), new MockHttpServletResponse()));
	}

	private static ErrorPage shown(ModelAndView page) {
		return (ErrorPage) Objects.requireNonNull(page.getModel().get("page"));
	}

	private static ErrorPages pages() {
		return new ErrorPages(new DefaultErrorAttributes());
	}

	private static MockHttpServletRequest request(HttpStatus status, String path) {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/error");
		request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status.value());
		request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, path);
		return request;
	}

}
