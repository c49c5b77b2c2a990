package org.conflictarchive.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Lazy;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Reads pages over HTTP, as a reader does; follows no redirects. There is a port only
 * once the server runs.
 */
@Lazy
public final class Browser {

	private final HttpClient client = HttpClient.newHttpClient();

	private final String address;

	public Browser(@LocalServerPort int port) {
		this.address = "http://localhost:" + port;
	}

	public Document page(String path) {
		return page(path, 200);
	}

	public Document page(String path, int status) {
		HttpResponse<String> response = get(path, "text/html");
		assertThat(response.statusCode()).as(path).isEqualTo(status);
		assertThat(response.headers().firstValue("Content-Type")).get().asString().startsWith("text/html");
		return Jsoup.parse(response.body());
	}

	public HttpResponse<String> get(String path, String accept) {
		return send(HttpRequest.newBuilder(URI.create(this.address + path)).header("Accept", accept));
	}

	public HttpResponse<String> get(String path, String accept, String header, String value) {
		return send(
				HttpRequest.newBuilder(URI.create(this.address + path)).header("Accept", accept).header(header, value));
	}

	public HttpResponse<String> send(String method, String path) {
		return send(HttpRequest.newBuilder(URI.create(this.address + path))
			.method(method, HttpRequest.BodyPublishers.noBody()));
	}

	private HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
