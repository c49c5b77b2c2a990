package org.conflictarchive.reading;

import java.util.List;
import java.util.stream.Stream;

import org.conflictarchive.extraction.casualties.CasualtyRules;
import org.conflictarchive.extraction.dates.DateRules;
import org.conflictarchive.extraction.language.NamedRule;
import org.conflictarchive.extraction.speakers.Sides;
import org.conflictarchive.extraction.speakers.SpeakerRules;
import org.conflictarchive.extraction.statements.StatementRules;

/** Every rule by which a machine's reading is made, each with words that it finds. */
public final class RuleBook {

	/**
	 * A rule as readers see it. Rules that word one thing in several ways share a name.
	 *
	 * @param name as it stands in a statement's or claim's {@code rule}
	 * @param example words that it finds
	 */
	public record Entry(String name, String example) {
	}

	private static final NamedRule OWN_VOICE = new NamedRule("own-voice", "The bridge was closed on Friday.");

	private RuleBook() {
	}

	/** Those that find statements; they are named by the statements they found. */
	public static List<Entry> ofStatements() {
		return entries(Stream.concat(StatementRules.rules().stream(), Stream.of(OWN_VOICE)));
	}

	/** Those that find casualty claims; they are named by the claims they found. */
	public static List<Entry> ofClaims() {
		return entries(CasualtyRules.rules().stream());
	}

	/** Those that lead from a speaker's words to an actor. */
	public static List<Entry> ofSpeakers() {
		return entries(SpeakerRules.rules().stream());
	}

	/** Those that tell whose losses a claim speaks of. */
	public static List<Entry> ofSides() {
		return entries(Sides.rules().stream());
	}

	/** Those that find dates. */
	public static List<Entry> ofDates() {
		return entries(DateRules.rules().stream());
	}

	private static List<Entry> entries(Stream<NamedRule> rules) {
		return rules.map((rule) -> new Entry(rule.name(), rule.example())).distinct().toList();
	}

}
