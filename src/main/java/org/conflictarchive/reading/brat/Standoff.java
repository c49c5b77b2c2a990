package org.conflictarchive.reading.brat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.conflictarchive.reading.Reading;

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
	 * @param known the reading so far, such as the machine's. What is known of the report
	 * itself, but its date, and who answers for the reading, are taken from it, and the
	 * dates of sentences without an annotation
	 * @param text the report's, without a byte-order mark
	 */
	public static Annotated read(String annotations, Reading known, String text) {
		return new StandoffReader(annotations, known, new PlainText(text)).read();
	}

	/** The {@code annotation.conf} by which brat shows these types and offers them. */
	public static String configuration() {
		try (InputStream bytes = Standoff.class.getResourceAsStream("/brat/annotation.conf")) {
			return new String(Objects.requireNonNull(bytes).readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
