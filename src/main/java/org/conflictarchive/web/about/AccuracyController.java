package org.conflictarchive.web.about;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.conflictarchive.archive.Correction;
import org.conflictarchive.archive.ReportReviews;
import org.conflictarchive.archive.ReviewTotals;

import org.springframework.data.domain.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** How far the machine's reading of the reviewed reports agrees with their reviewers'. */
@Controller
class AccuracyController {

	private static final int PAGE = 200;

	private static final Pattern AFTER = Pattern.compile("([A-Za-z0-9][A-Za-z0-9._-]{0,99})/([0-9]{1,6})");

	private final ReviewTotals totals;

	private final ReportReviews reviews;

	AccuracyController(ReviewTotals totals, ReportReviews reviews) {
		this.totals = totals;
		this.reviews = reviews;
	}

	@GetMapping(path = "/about/accuracy", produces = MediaType.TEXT_HTML_VALUE)
	String accuracy(@RequestParam(defaultValue = "") List<String> after, Model model) {
		model.addAttribute("page", AccuracyPage.of(this.totals.all(), correctionsAfter(after), PAGE));
		return "about/accuracy";
	}

	private List<Correction> correctionsAfter(List<String> after) {
		if (after.isEmpty()) {
			return this.reviews.correctionsAfter("", 0, Limit.of(PAGE + 1));
		}
		Matcher last = AFTER.matcher(String.join(",", after));
		if (!last.matches()) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "“after” is the last row of the page before, as "
					+ "report/number, once, not “" + String.join(",", after) + "”.");
		}
		return this.reviews.correctionsAfter(last.group(1), Integer.parseInt(last.group(2)), Limit.of(PAGE + 1));
	}

}
