package org.conflictarchive.archive;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** The words of the reports, to be read. */
public interface ReportTexts extends Repository<ReportText, String> {

	Optional<ReportText> findByReportId(String report);

}
