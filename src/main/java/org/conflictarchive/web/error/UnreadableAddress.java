package org.conflictarchive.web.error;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Some addresses are too malformed to reach any page: the server itself refuses them.
 * They get a page all the same, and programs problem details.
 */
@Component
class UnreadableAddress implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {

	private static final String DETAIL = "The server can’t read this address: it holds a slash, a per cent sign or "
			+ "another character in a way that no address here has.";

	private static final String PAGE = """
			<!DOCTYPE html>
			<html lang="en">
			<head>
			<meta charset="utf-8">
			<meta name="viewport" content="width=device-width, initial-scale=1">
			<meta name="color-scheme" content="light dark">
			<title>%2$s · Conflict report archive</title>
			<link rel="stylesheet" href="%1$s/archive.css">
			</head>
			<body>
			<header class="masthead"><p class="name"><a href="%1$s/">Conflict report archive</a></p></header>
			<main class="prose error">
			<p class="status">%3$d</p>
			<h1>%2$s</h1>
			<p class="lead">%4$s</p>
			<nav aria-label="Where to go from here"><ul class="ways">
			<li><a href="%1$s/">All events</a></li>
			<li><a href="%1$s/search">Search</a></li>
			<li><a href="%1$s/about#link">How addresses are made</a></li>
			</ul></nav>
			</main>
			</body>
			</html>
			""";

	private static final String PROBLEM = "{\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}";

	private final String context;

	UnreadableAddress(@Value("${server.servlet.context-path:}") String context) {
		this.context = context.replaceFirst("/+$", "");
	}

	@Override
	public void customize(ConfigurableTomcatWebServerFactory factory) {
		factory.addContextCustomizers(
				(context) -> context.getParent().getPipeline().addValve(new ErrorValve(this.context)));
	}

	/** Has the first word, for it stands behind the server's own. */
	private static final class ErrorValve extends ErrorReportValve {

		private final String context;

		ErrorValve(String context) {
			this.context = context;
		}

		@Override
		protected void report(Request request, Response response, @Nullable Throwable throwable) {
			int status = response.getStatus();
			if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
				return;
			}
			boolean bad = status == 400;
			String title = bad ? "This address can’t be read" : "Something is wrong here";
			String detail = bad ? DETAIL : "The server failed to answer, before any page was asked.";
			List<String> accepted = Collections.list(request.getHeaders("Accept"));
			boolean page = accepted.stream().anyMatch((range) -> range.contains(MediaType.TEXT_HTML_VALUE));
			try {
				response.setContentType(page ? MediaType.TEXT_HTML_VALUE : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
				response.setCharacterEncoding(StandardCharsets.UTF_8.name());
				Writer writer = response.getReporter();
				if (writer != null) {
					writer.write(page ? PAGE.formatted(this.context, title, status, detail)
							: PROBLEM.formatted(title, status, detail));
					response.finishResponse();
				}
			}
			catch (IOException ex) {
				getContainer().getLogger().debug("The answer to an unreadable address was not taken", ex);
			}
		}

	}

}
