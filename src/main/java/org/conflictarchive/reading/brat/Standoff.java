package org.conflictarchive.reading.brat;

import org.conflictarchive.reading.Reading;
import org.conflictarchive.reading.Reading.Source;

/**
 * Readings as brat standoff ({@code .ann}), in the manner of attribution corpora.
 * <ul>
 * <li>A statement is its {@code Content}; {@code Attribution} relations lead from it to
 * its {@code Cue} and its {@code Source}.
 * <li>A claim is an event named after what befell the people, at its count word (or, with
 * the attribute {@code Uncounted}, at the words of its effect or all its words).
 * <li>{@code Actor} marks where the text names somebody, {@code Date} the words of a
 * date, to which {@code Dated} relations lead; {@code Report}, at the first word, stands
 * for the report itself.
 * <li>What has no words is an attribute or stands in a note as {@code key=value; …}.
 * </ul>
 * Positions are brat's own: code points of the text, a line end of CR and LF being two.
 * Only a byte-order mark is no part of our text, while brat counts it; brat has to be
 * given the report without it. A span goes on over a line end in a second part, since an
 * annotation is one line.
 *
 * @see <a href="https://brat.nlplab.org/standoff.html">The format</a>
 */
public final class Standoff {

	private Standoff() {
	}

	/**
	 * One annotation a line, each ended by LF.
	 * @param text the report's, whose positions the reading has
	 */
	public static String of(Reading reading, String text) {
		return new StandoffWriter(reading, new PlainText(text)).write();
	}

	/**
	 * Reads what {@link #of} has written, and what somebody has made of it or begun anew:
	 * lines may stand in any order under any ids, and what is left out is filled in. A
	 * sentence without an annotation is in the report's own voice.
	 * @param report what is known of the report itself, which no annotation tells; only
	 * its date and who made the reading are taken from the annotations, if they are there
	 * @param text the report's, without a byte-order mark
	 */
	public static Annotated read(String annotations, Source report, String text) {
		return new StandoffReader(annotations, report, new PlainText(text)).read();
	}

}
