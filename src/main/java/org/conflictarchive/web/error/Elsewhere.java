package org.conflictarchive.web.error;

import java.util.Optional;
import java.util.function.Supplier;

import org.conflictarchive.archive.CasualtyClaims;
import org.conflictarchive.archive.Correction;
import org.conflictarchive.archive.Correction.Find;
import org.conflictarchive.archive.ReportReviews;
import org.conflictarchive.archive.Reports;
import org.conflictarchive.archive.Statements;
import org.conflictarchive.vocabulary.StatementKind;
import org.conflictarchive.web.address.CitedHash;
import org.conflictarchive.web.address.Link;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Where a permalink leads whose statement or claim does not begin there: what a person
 * has moved to its new place, else any position to the innermost statement or claim
 * around it. What a person has dropped leads nowhere, so that nobody's words turn into
 * the report's own.
 */
@Component
public class Elsewhere {

	private final Reports reports;

	private final Statements statements;

	private final CasualtyClaims claims;

	private final ReportReviews reviews;

	Elsewhere(Reports reports, Statements statements, CasualtyClaims claims, ReportReviews reviews) {
		this.reports = reports;
		this.statements = statements;
		this.claims = claims;
		this.reviews = reviews;
	}

	/**
	 * The statement to go to.
	 * @throws ResponseStatusException (404) with what stands there, where there is none
	 */
	public Link statement(String report, int position, CitedHash cited) {
		return moved(Find.STATEMENT, report, position, cited).or(() -> around(Find.STATEMENT, report, position, cited,
				() -> this.statements.around(report, position, Limit.of(1)).stream().findFirst().map((statement) -> {
					boolean narrated = statement.kind() == StatementKind.NARRATED;
					return new Around(statement.position(), narrated);
				})))
			.orElseThrow(() -> nothing(Find.STATEMENT, report, position, cited, null));
	}

	/**
	 * The claim to go to.
	 * @throws ResponseStatusException (404) with what stands there, where there is none
	 */
	public Link claim(String report, int position, CitedHash cited) {
		return moved(Find.CLAIM, report, position, cited)
			.or(() -> around(Find.CLAIM, report, position, cited,
					() -> this.claims.around(report, position, Limit.of(1))
						.stream()
						.findFirst()
						.map((claim) -> new Around(claim.position(), false))))
			.orElseThrow(() -> nothing(Find.CLAIM, report, position, cited, null));
	}

	/** The innermost there, and whether it is the report's own voice. */
	private record Around(int position, boolean narrated) {
	}

	private Optional<Link> moved(Find find, String report, int position, CitedHash cited) {
		return this.reviews.atMachinesPosition(report, find, position)
			.filter((correction) -> !correction.wasNarrated())
			.map((correction) -> {
				Integer now = correction.personPosition();
				if (now == null) {
					throw nothing(find, report, position, cited, correction);
				}
				return link(find, report, now);
			});
	}

	private Optional<Link> around(Find find, String report, int position, CitedHash cited,
			Supplier<Optional<Around>> innermost) {
		Optional<Around> around = innermost.get();
		if (around.isEmpty() || around.get().narrated()) {
			this.reviews.droppedAround(report, find, position, Limit.of(1))
				.stream()
				.findFirst()
				.ifPresent((dropped) -> {
					throw nothing(find, report, position, cited, dropped);
				});
		}
		return around.map((one) -> link(find, report, one.position()));
	}

	private static Link link(Find find, String report, int position) {
		return new Link((find == Find.CLAIM) ? "claims" : "statements", report, position);
	}

	private ResponseStatusException nothing(Find find, String report, int position, CitedHash cited,
			@Nullable Correction dropped) {
		String what = (find == Find.CLAIM) ? "claim of losses" : "statement";
		return NothingHereException.at(what, report, position, cited, dropped, this.reports, this.statements);
	}

}
