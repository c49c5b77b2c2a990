package org.conflictarchive.web.permalink;

import java.util.List;
import java.util.Optional;

import org.conflictarchive.archive.Correction;
import org.conflictarchive.archive.Correction.Find;
import org.conflictarchive.archive.Report;
import org.conflictarchive.archive.ReportReviews;
import org.conflictarchive.reading.Reading.Reviewed;
import org.conflictarchive.reading.review.ReadingDifference.Change;
import org.conflictarchive.web.view.SourceView;
import org.jspecify.annotations.Nullable;

/**
 * What a person made of the machine's find on the page of a statement or claim.
 *
 * @param by who checked the reading, and when
 * @param note what they say of it, or null
 * @param added whether the machine had found nothing here
 * @param changes of what it had found, field by field
 * @param dropped what the machine had found at this very position and the person has not,
 * or null
 * @param droppedSpeaker whom it had taken for the speaker, or null
 */
record Corrected(String by, @Nullable String note, boolean added, List<Change> changes, @Nullable String dropped,
		@Nullable String droppedSpeaker) {

	/** Null where no person has checked the report. */
	static @Nullable Corrected of(ReportReviews reviews, Report report, Find find, int position) {
		Reviewed reviewed = report.reviewed();
		if (reviewed == null) {
			return null;
		}
		Optional<Correction> kept = reviews.kept(report.id(), find, position);
		Optional<Correction> dropped = reviews.atMachinesPosition(report.id(), find, position)
			.filter((correction) -> correction.isDropped() && !correction.wasNarrated());
		return new Corrected(SourceView.reviewer(reviewed), reviewed.note(),
				kept.filter(Correction::isAdded).isPresent(), kept.map(Correction::changes).orElse(List.of()),
				dropped.map(Correction::machine).map((words) -> words.text()).orElse(null),
				dropped.map(Correction::machineSpeaker).orElse(null));
	}

}
