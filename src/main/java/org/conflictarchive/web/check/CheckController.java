package org.conflictarchive.web.check;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import org.conflictarchive.archive.Checked;
import org.conflictarchive.archive.QuoteCheck;
import org.conflictarchive.archive.Selection;
import org.conflictarchive.formats.QuoteJson;
import org.conflictarchive.reading.ReadingJson;
import org.conflictarchive.reading.quote.Quote;
import org.conflictarchive.web.address.Address;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;

/** Whether a quotation stands here. */
@Controller
class CheckController {

	private final QuoteCheck check;

	private final Address address;

	CheckController(QuoteCheck check, Address address) {
		this.check = check;
		this.address = address;
	}

	@GetMapping(path = "/check", produces = MediaType.TEXT_HTML_VALUE)
	String check(Selection selection, Model model) {
		String words = selection.words();
		model.addAttribute("page", (words != null) ? page(words) : CheckPage.EMPTY);
		return "search/check";
	}

	private CheckPage page(String words) {
		Quote quote = Quote.of(words);
		return CheckPage.of(words, quote, this.check.check(quote));
	}

	@GetMapping("/check.json")
	ResponseEntity<byte[]> json(Selection selection, HttpServletRequest request) {
		String words = selection.words();
		if (words == null) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST,
					"“q” is the quotation to be looked for, such as /check.json?q=two+were+killed.");
		}
		Checked checked = this.check.check(Quote.of(words));
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.body(ReadingJson.mapper()
				.writeValueAsString(QuoteJson.of(words, checked, this.address.of(request)))
				.getBytes(StandardCharsets.UTF_8));
	}

}
