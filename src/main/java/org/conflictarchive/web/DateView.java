package org.conflictarchive.web;

import java.util.List;

import org.conflictarchive.archive.KnownDate;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.vocabulary.DateBasis;
import org.conflictarchive.vocabulary.DatePrecision;
import org.jspecify.annotations.Nullable;

/**
 * A date, and how it is known.
 *
 * @param words "13 September 2022"
 * @param datetime for machines, or null where it is no day, month or year
 * @param basis "inferred, from"
 * @param from the words it rests on
 */
record DateView(String words, @Nullable String datetime, String basis, List<String> from) {

	static @Nullable DateView of(@Nullable KnownDate date, List<Words> from) {
		if (date == null) {
			return null;
		}
		boolean one = date.precision() != DatePrecision.RANGE && date.precision() != DatePrecision.SINCE;
		String basis = basis(date.basis());
		return new DateView(date.inWords(), one ? date.value() : null, from.isEmpty() ? basis : basis + ", from",
				from.stream().map(Words::text).toList());
	}

	static String basis(DateBasis basis) {
		return switch (basis) {
			case STATED -> "stated";
			case METADATA -> "given with the report";
			case INHERITED -> "carried over";
			case INFERRED -> "inferred";
		};
	}

}
