package org.conflictarchive.web.document;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.conflictarchive.web.address.Alternates;
import org.conflictarchive.web.address.Format;
import org.conflictarchive.web.address.Formats;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Writes a list in one of its formats: headers, a mark where it is asked for, and rows.
 */
@Component
class ListDocument {

	private final Alternates alternates;

	ListDocument(Alternates alternates) {
		this.alternates = alternates;
	}

	/** Writes rows. */
	interface Rows {

		void writeTo(Writer writer) throws IOException;

	}

	/**
	 * Answers a request. Who asks for headers alone gets them without a row being read.
	 * @param page whose list it is
	 */
	void write(String page, Format format, HttpServletRequest request, HttpServletResponse response, Rows rows)
			throws IOException {
		String[] mark = request.getParameterValues("bom");
		if (mark != null && (mark.length > 1 || !mark[0].equals("1"))) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST,
					"“bom” is 1, for a table with a byte-order mark before it, or not there.");
		}
		response.setContentType(format.type().toString());
		response.setHeader(HttpHeaders.LINK, this.alternates.links(Formats.of(page).orElseThrow(), request, format));
		if (HttpMethod.HEAD.matches(request.getMethod())) {
			return;
		}
		Writer writer = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
		if (mark != null && format == Format.CSV) {
			writer.write('\uFEFF');
		}
		rows.writeTo(writer);
		writer.flush();
	}

}
