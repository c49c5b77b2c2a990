package org.conflictarchive.reading.quote;

import org.conflictarchive.reading.Reading.Words;
import org.jspecify.annotations.Nullable;

/**
 * A part of a find in which report and quotation agree, or differ in one way.
 *
 * @param report the report's words, or null where the quotation puts some in
 * @param quote the quotation's words, or null where it leaves some out
 * @param words how many words it changes, leaves out or puts in; 0 where it does not
 * @param apart whether a blank stands before it
 */
public record Piece(Kind kind, @Nullable Words report, @Nullable String quote, int words, boolean apart) {

	/** In which way they differ. */
	public enum Kind {

		/** Not at all, or in the shape of quotation marks, dashes and blanks. */
		SAME,

		/** In capitals or accents. */
		CAPITALS,

		/** In stops, commas and the like. */
		SIGNS,

		/** In quotation marks that stand elsewhere, or are not there. */
		MARKS,

		/** Some words of the report are left out without a sign. */
		LEFT_OUT,

		/** So many are that what stands around them is joined. */
		JOINED,

		/** Words are left out where the quotation says so: "…". */
		SHORTENED,

		/** The quotation has words that the report has not. */
		PUT_IN,

		/** The quotation has words here that the report has in another place. */
		MOVED,

		/** The quotation has other words. */
		CHANGED

	}

	/** Whether they have the same words here. */
	public boolean agrees() {
		return this.kind == Kind.SAME || this.kind == Kind.CAPITALS;
	}

}
