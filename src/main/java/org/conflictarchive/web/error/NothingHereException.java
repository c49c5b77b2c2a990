package org.conflictarchive.web.error;

import java.util.List;

import org.conflictarchive.archive.Report;
import org.conflictarchive.archive.Reports;
import org.conflictarchive.archive.Statement;
import org.conflictarchive.archive.Statements;
import org.conflictarchive.web.address.CitedHash;
import org.conflictarchive.web.address.Link;
import org.conflictarchive.web.view.Passage;
import org.conflictarchive.web.view.SourceView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Nothing was found at a position of a report that is there; its page shows the sentence
 * that stands there instead.
 */
public class NothingHereException extends ResponseStatusException {

	private final String report;

	private final @Nullable Passage sentence;

	private final List<Link> links;

	private NothingHereException(String what, String report, int position, @Nullable String cited, Report found,
			List<Statement> statements) {
		super(HttpStatus.NOT_FOUND,
				((cited != null) ? "The link was made for a file whose SHA-256 begins with " + cited
						+ "; the file here has another now, which begins with " + SourceView.of(found).hash() + ". "
						: "") + "There is no " + what + " at position " + position + " of the report “" + report
						+ "”.");
		this.report = report;
		this.sentence = statements.stream()
			.findFirst()
			.map((statement) -> Passage.of(statement.sentence(), List.of()))
			.orElse(null);
		this.links = statements.stream()
			.map((statement) -> new Link("statements", report, statement.position()))
			.toList();
	}

	/** What tells that nothing stands there, or that there is no such report. */
	public static ResponseStatusException at(String what, String report, int position, CitedHash cited, Reports reports,
			Statements statements) {
		return reports.findById(report)
			.<ResponseStatusException>map((found) -> new NothingHereException(what, report, position,
					cited.otherThan(found), found, statements.inSentenceAt(report, position)))
			.orElseGet(() -> new ResponseStatusException(HttpStatus.NOT_FOUND,
					"There is no report “" + report + "” here."));
	}

	String report() {
		return this.report;
	}

	/** The sentence at that position, or null between sentences. */
	@Nullable Passage sentence() {
		return this.sentence;
	}

	/** The statements in that sentence. */
	List<Link> links() {
		return this.links;
	}

}
