package org.conflictarchive.extraction.casualties;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.conflictarchive.vocabulary.Lexicon;

/** Which nouns tell of people. */
final class VictimWords {

	/** Collective nouns: one of them is not one person. */
	private static final Set<String> COLLECTIVE = Set.of("family", "household", "couple", "crew", "staff", "people",
			"police", "personnel", "them", "whom", "those", "others", "men", "women", "children");

	private static final Set<String> PEOPLE = new HashSet<>();

	private static final Set<String> PLURALS = new HashSet<>();

	static {
		Lexicon.words("victims").forEach(VictimWords::addWithPlural);
		for (List<String> state : Lexicon.rows("states")) {
			for (String word : Lexicon.list(state.get(2))) {
				addWithPlural(word.toLowerCase(Locale.ROOT));
			}
			for (String word : Lexicon.list(state.get(3))) {
				PEOPLE.add(word.toLowerCase(Locale.ROOT));
				PLURALS.add(word.toLowerCase(Locale.ROOT));
			}
		}
		PLURALS.addAll(Set.of("people", "personnel", "police", "troops", "staff", "forces", "children", "men", "women",
				"others", "them", "those", "whom", "schoolchildren", "grandchildren"));
	}

	private VictimWords() {
	}

	private static void addWithPlural(String word) {
		PEOPLE.add(word);
		String plural = plural(word);
		PEOPLE.add(plural);
		PLURALS.add(plural);
	}

	private static String plural(String word) {
		if (word.endsWith("man")) {
			return word.substring(0, word.length() - 2) + "en";
		}
		if (word.endsWith("y") && "aeiou".indexOf(word.charAt(word.length() - 2)) < 0) {
			return word.substring(0, word.length() - 1) + "ies";
		}
		if (word.endsWith("child")) {
			return word + "ren";
		}
		if (word.equals("wife")) {
			return "wives";
		}
		return (word.endsWith("s") || word.endsWith("ch") || word.endsWith("sh")) ? word + "es" : word + "s";
	}

	/**
	 * Whether the word, singular or plural, is one for people; hyphens may precede it.
	 */
	static boolean isPerson(String lower) {
		return PEOPLE.contains(lower) || PEOPLE.contains(lower.substring(lower.lastIndexOf('-') + 1))
				|| lower.endsWith("-year-old") || isTrade(lower);
	}

	/** "paediatricians", "machinists", "cameramen". */
	private static boolean isTrade(String lower) {
		return lower.length() > 7 && (lower.endsWith("icians") || lower.endsWith("ologists") || lower.endsWith("ists")
				|| lower.endsWith("smen") || lower.endsWith("swomen") || lower.endsWith("workers")
				|| lower.endsWith("-year-olds"));
	}

	static boolean isPlural(String lower) {
		return isTrade(lower) || PLURALS.contains(lower)
				|| PLURALS.contains(lower.substring(lower.lastIndexOf('-') + 1));
	}

	/** Whether "a" before the word tells of one person. */
	static boolean isOnePerson(String lower) {
		return isPerson(lower) && !COLLECTIVE.contains(lower) && !PLURALS.contains(lower);
	}

}
