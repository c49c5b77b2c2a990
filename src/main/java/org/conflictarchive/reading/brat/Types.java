package org.conflictarchive.reading.brat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which types of annotations there are, and what may be said of each in notes and
 * attributes.
 */
final class Types {

	static final String REPORT = "Report";

	static final String ACTOR = "Actor";

	static final String CONTENT = "Content";

	static final String CUE = "Cue";

	static final String SOURCE = "Source";

	static final String DATE = "Date";

	/** What a claim's roles lead to. */
	static final Map<String, String> ROLES = Map.of("Statement", CONTENT, "Content", "Claim", "Victims", "Victims",
			"Effect", "Effect", "Preliminary", "Preliminary");

	/** Why somebody marks words of a type, for those that mean nothing by themselves. */
	static final Map<String, String> USES = Map.of(CUE, "an Attribution relation with a Content", SOURCE,
			"an Attribution relation with a Content", DATE, "a Dated relation from what it dates", "Claim",
			"an event that has it as its Content", "Victims", "an event that has it as its Victims", "Effect",
			"an event that has it as its Effect", "Preliminary", "an event that has it as its Preliminary");

	static final Set<String> FLAGS = Set.of("Uncounted", "Approximate", "Preliminary", "Cumulative", "Inherited");

	private static final List<String> DATED = List.of("date", "end", "precision", "basis", "dateRule");

	private static final List<String> NAMED = List.of("id", "name", "type", "role", "affiliation");

	private static final List<String> SAID = List.of("actors", "speakerRule", "relayedBy", "rule", "sentence");

	private static final List<String> CLAIMED = List.of("count", "sides", "sidesRule", "claimants", "rule", "position");

	private Types() {
	}

	static boolean isWords(String type) {
		return type.equals(REPORT) || type.equals(ACTOR) || type.equals(CONTENT) || USES.containsKey(type)
				|| Effects.of(type).isPresent();
	}

	static String allWords() {
		return Stream
			.concat(Stream.of(REPORT, ACTOR, CONTENT),
					Stream.concat(USES.keySet().stream().sorted(),
							Stream.of("the trigger of an event (" + Effects.types() + ")")))
			.collect(Collectors.joining(", "));
	}

	/** Keys of a note on an annotation; none where notes mean nothing. */
	static List<String> keys(Annotation target) {
		if (target instanceof Annotation.Event) {
			return Stream.concat(CLAIMED.stream(), DATED.stream()).toList();
		}
		return switch (target.type()) {
			case REPORT -> DATED;
			case CONTENT -> Stream.concat(SAID.stream(), DATED.stream()).toList();
			case ACTOR -> NAMED;
			default -> List.of();
		};
	}

	/**
	 * Keys of a note on the report that tells of an actor whom its text does not name.
	 */
	static List<String> actorKeys() {
		return NAMED;
	}

}
