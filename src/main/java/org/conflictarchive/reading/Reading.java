package org.conflictarchive.reading;

import java.util.List;

import org.conflictarchive.vocabulary.ActorType;
import org.conflictarchive.vocabulary.CasualtyEffect;
import org.conflictarchive.vocabulary.CasualtyScope;
import org.conflictarchive.vocabulary.ClaimantBasis;
import org.conflictarchive.vocabulary.DateBasis;
import org.conflictarchive.vocabulary.DatePrecision;
import org.conflictarchive.vocabulary.Reader;
import org.conflictarchive.vocabulary.StatementKind;
import org.jspecify.annotations.Nullable;

/**
 * One report as it has been read: what {@code extract} prints, the pages show and the
 * archive stores. Every position is a number of Unicode code points in the report's text.
 *
 * @param report the file and what is known of it
 * @param actors who appears, in order of first mention
 * @param statements in the order of the text
 * @param claims in the order of the text
 */
public record Reading(Source report, List<Actor> actors, List<Statement> statements, List<Claim> claims) {

	public Reading {
		actors = List.copyOf(actors);
		statements = List.copyOf(statements);
		claims = List.copyOf(claims);
	}

	/**
	 * Words of the report: half-open code points, with the text between them.
	 */
	public record Words(int start, int end, String text) {
	}

	/** A range of the report, half-open code points. */
	public record Place(int start, int end) {
	}

	/**
	 * A report: its file, and what a person or the text says of it. What nobody says is
	 * null.
	 *
	 * @param id the file's name without ending
	 * @param file its path from where the program was started
	 * @param sha256 of the file's bytes, lower-case hexadecimal
	 * @param length of its text, in code points
	 * @param event the id of the event: the metadata's, else the report's own
	 */
	public record Source(String id, String file, String sha256, int length, @Nullable String title,
			@Nullable String publisher, @Nullable String author, @Nullable String url, @Nullable String archived,
			@Nullable String retrieved, @Nullable String language, @Nullable String licence, String event,
			@Nullable String eventTitle, @Nullable String replaces, @Nullable String note, @Nullable Dated published,
			By reading) {
	}

	/**
	 * Who made the reading.
	 *
	 * @param version the engine's, where a machine made it
	 * @param reviewed who checked it and when, or null
	 */
	public record By(Reader by, @Nullable String version, @Nullable Reviewed reviewed) {
	}

	/**
	 * A person's word that the reading has been checked.
	 *
	 * @param on a day, {@code YYYY-MM-DD}
	 * @param startedFrom {@code machine} where the machine's reading was corrected,
	 * {@code text} where the report was read without it, null where it is not told
	 */
	public record Reviewed(String by, String on, @Nullable String note, @Nullable String startedFrom) {
	}

	/**
	 * A date with the words it rests on; {@code end} only for a range, {@code rule} the
	 * one that read the words.
	 */
	public record Dated(String value, @Nullable String end, DatePrecision precision, DateBasis basis, List<Words> from,
			@Nullable String rule) {

		public Dated {
			from = List.copyOf(from);
		}

		/**
		 * Whether both are there and begin alike; how they are known makes no difference.
		 */
		static boolean sameValue(@Nullable Dated date, @Nullable Dated other) {
			return date != null && other != null && date.value().equals(other.value());
		}

	}

	/**
	 * Who speaks, relays, claims or suffers losses; {@code places} is where the text
	 * names it.
	 */
	public record Actor(String id, String name, ActorType type, @Nullable String role, @Nullable String affiliation,
			List<Words> places) {

		public Actor {
			places = List.copyOf(places);
		}

	}

	/**
	 * Something said, or a sentence in the report's own voice. Its id is
	 * {@code report/position}; {@code speakerRule} led from the speaker's words to the
	 * actors.
	 */
	public record Statement(String id, StatementKind kind, Place sentence, Words content, @Nullable Words cue,
			@Nullable Words speaker, List<String> actors, @Nullable String speakerRule, List<String> relayedBy,
			String rule, @Nullable Dated date) {

		public Statement {
			actors = List.copyOf(actors);
			relayedBy = List.copyOf(relayedBy);
		}

		/** Where the permalink points: the part of the id after the slash. */
		public int position() {
			return positionOf(this.id);
		}

	}

	/**
	 * A number of people killed, wounded, missing, captured or displaced, and who says
	 * so. The preliminary words call the figure so; they may stand in the next sentence.
	 * {@code sidesRule} told whose losses they are.
	 */
	public record Claim(String id, String statement, Words content, CasualtyEffect effect, @Nullable Integer low,
			@Nullable Integer high, boolean approximate, boolean preliminary, CasualtyScope scope,
			@Nullable Words counted, @Nullable Words effectWords, @Nullable Words victims,
			@Nullable Words preliminaryWords, List<String> sides, @Nullable String sidesRule, List<String> claimants,
			ClaimantBasis claimantBasis, String rule, @Nullable Dated date) {

		public Claim {
			sides = List.copyOf(sides);
			claimants = List.copyOf(claimants);
		}

		/** Where the permalink points: the part of the id after the slash. */
		public int position() {
			return positionOf(this.id);
		}

	}

	private static int positionOf(String id) {
		return Integer.parseInt(id.substring(id.lastIndexOf('/') + 1));
	}

}
