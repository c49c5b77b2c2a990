package org.conflictarchive.web.error;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.conflictarchive.archive.Correction;
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
class NothingHereException extends ResponseStatusException {

	private final String report;

	private final @Nullable Passage sentence;

	private final List<Link> links;

	private final @Nullable Passage dropped;

	private NothingHereException(String what, String report, int position, @Nullable String cited, Report found,
			@Nullable Correction dropped, List<Statement> statements) {
		super(HttpStatus.NOT_FOUND,
				((cited != null) ? "The link was made for a file whose SHA-256 begins with " + cited
						+ "; the file here has another now, which begins with " + SourceView.of(found).hash() + ". "
						: "") + "There is no " + what + " at position " + position + " of the report “" + report + "”"
						+ ((dropped != null) ? reviewer(what, dropped) : "."));
		this.report = report;
		this.dropped = Optional.ofNullable(dropped)
			.map(Correction::machine)
			.map((words) -> Passage.of(words, List.of()))
			.orElse(null);
		this.sentence = statements.stream()
			.findFirst()
			.map((statement) -> Passage.of(statement.sentence(), List.of()))
			.orElse(null);
		this.links = statements.stream()
			.map((statement) -> new Link("statements", report, statement.position()))
			.toList();
	}

	/** "…: the reviewer found no statement here. The machine had read …" */
	private static String reviewer(String what, Correction dropped) {
		String words = Objects.requireNonNull(dropped.machine()).text();
		String speaker = dropped.machineSpeaker();
		return ": the reviewer found no " + what + " here. The machine had read “" + words + "”"
				+ ((speaker != null) ? ", said by “" + speaker + "”" : "") + ", by its rule " + dropped.machineRule()
				+ ".";
	}

	/**
	 * What tells that nothing stands there, or that there is no such report.
	 * @param dropped what the machine had found there and a person has not, or null
	 */
	static ResponseStatusException at(String what, String report, int position, CitedHash cited,
			@Nullable Correction dropped, Reports reports, Statements statements) {
		return reports.findById(report)
			.<ResponseStatusException>map((found) -> new NothingHereException(what, report, position,
					cited.otherThan(found), found, dropped, statements.inSentenceAt(report, position)))
			.orElseGet(() -> new ResponseStatusException(HttpStatus.NOT_FOUND,
					"There is no report “" + report + "” here."));
	}

	String report() {
		return this.report;
	}

	/** What the machine had read there and a person has not; null for nothing. */
	@Nullable Passage dropped() {
		return this.dropped;
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
