package org.conflictarchive.extraction.language;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.conflictarchive.vocabulary.Lexicon;
import org.jspecify.annotations.Nullable;

/** What a word can be, apart from any sentence: its classes, and its verb form. */
final class Words {

	private static final Map<String, String> CLASSES = new HashMap<>();

	private static final Set<String> MOSTLY_VERBS = new HashSet<>();

	private static final Map<String, WordClass> FUNCTION_WORDS = new HashMap<>();

	private static final Map<String, Verb> IRREGULAR = new HashMap<>();

	static {
		for (String line : Lexicon.lines("words")) {
			int blank = line.indexOf(' ');
			String word = line.substring(0, blank);
			CLASSES.put(word, line.substring(blank + 1).toLowerCase(Locale.ROOT));
			if (line.charAt(blank + 1) == 'V' || line.endsWith(" v")) {
				MOSTLY_VERBS.add(word);
			}
		}
		Map<WordClass, List<String>> functionWords = new EnumMap<>(WordClass.class);
		Lexicon.kinds("function-words")
			.forEach((kind, words) -> functionWords.put(WordClass.valueOf(kind.toUpperCase(Locale.ROOT)), words));
		functionWords
			.forEach((wordClass, words) -> words.forEach((word) -> FUNCTION_WORDS.putIfAbsent(word, wordClass)));
		for (String line : Lexicon.lines("irregular-verbs")) {
			String[] forms = line.split(" ");
			IRREGULAR.putIfAbsent(forms[2], new Verb(forms[0], VerbForm.PARTICIPLE));
			IRREGULAR.put(forms[1], new Verb(forms[0], VerbForm.PAST));
		}
	}

	private Words() {
	}

	/** The class of a word of a closed class, or null. */
	static @Nullable WordClass functionWord(String lower) {
		return FUNCTION_WORDS.get(lower);
	}

	/**
	 * The letters of the word list: n, v, a, r, most frequent first; empty if unknown.
	 */
	static String classesOf(String lower) {
		return CLASSES.getOrDefault(lower, "");
	}

	/** Whether the word, or what it is a plural or a form of, stands in the word list. */
	static boolean isKnown(String lower) {
		return CLASSES.containsKey(lower) || FUNCTION_WORDS.containsKey(lower) || verb(lower) != null
				|| isPlural(lower);
	}

	/** Whether it can be a noun's plural. */
	static boolean isPlural(String lower) {
		return singular(lower) != null;
	}

	private static @Nullable String singular(String lower) {
		if (!lower.endsWith("s") || lower.endsWith("ss") || lower.length() < 4) {
			return null;
		}
		String bare = lower.substring(0, lower.length() - 1);
		if (classesOf(bare).contains("n")) {
			return bare;
		}
		if (lower.endsWith("ies") && classesOf(lower.substring(0, lower.length() - 3) + "y").contains("n")) {
			return lower.substring(0, lower.length() - 3) + "y";
		}
		if (lower.endsWith("es") && classesOf(lower.substring(0, lower.length() - 2)).contains("n")) {
			return lower.substring(0, lower.length() - 2);
		}
		return null;
	}

	/**
	 * How often the word is a verb rather than a noun: letters of its base form's entry.
	 */
	static boolean isMoreOftenVerb(Verb verb) {
		String classes = classesOf(verb.lemma());
		int asVerb = classes.indexOf('v');
		int asNoun = classes.indexOf('n');
		return asVerb >= 0 && (asNoun < 0 || asVerb < asNoun);
	}

	/** Whether the verb is hardly ever a noun. */
	static boolean isMostlyVerb(Verb verb) {
		return MOSTLY_VERBS.contains(verb.lemma());
	}

	/**
	 * The verb that the word may be, or null. Spelling rules: Quirk et al. 1985,
	 * 3.5-3.10.
	 */
	static @Nullable Verb verb(String lower) {
		Verb irregular = IRREGULAR.get(lower);
		if (irregular != null) {
			return irregular;
		}
		if (isVerbBase(lower)) {
			return new Verb(lower, VerbForm.BASE);
		}
		int length = lower.length();
		if (lower.endsWith("ing") && length > 4) {
			String base = base(lower.substring(0, length - 3));
			return (base != null) ? new Verb(base, VerbForm.GERUND) : null;
		}
		if (lower.endsWith("ed") && length > 3) {
			String base = lower.endsWith("ied") ? ied(lower) : base(lower.substring(0, length - 2));
			return (base != null && isVerbBase(base)) ? new Verb(base, VerbForm.PAST) : null;
		}
		if (lower.endsWith("s") && !lower.endsWith("ss") && length > 2) {
			for (String base : List.of(lower.substring(0, length - 1),
					lower.endsWith("ies") ? lower.substring(0, length - 3) + "y" : "",
					lower.endsWith("es") ? lower.substring(0, length - 2) : "")) {
				if (isVerbBase(base)) {
					return new Verb(base, VerbForm.PRESENT);
				}
			}
		}
		return null;
	}

	/** "carried" from "carry", but "died" from "die". */
	private static String ied(String lower) {
		String dropped = lower.substring(0, lower.length() - 1);
		return isVerbBase(dropped) ? dropped : lower.substring(0, lower.length() - 3) + "y";
	}

	/** The base of a stem before -ed or -ing: as it is, with a silent e, undoubled. */
	private static @Nullable String base(String stem) {
		int length = stem.length();
		boolean doubled = length > 2 && stem.charAt(length - 1) == stem.charAt(length - 2);
		if (doubled && isVerbBase(stem.substring(0, length - 1))
				&& (!isVerbBase(stem) || IRREGULAR.containsKey(stem.substring(0, length - 1)))) {
			// "putting" is of "put", not of "putt"
			return stem.substring(0, length - 1);
		}
		if (isVerbBase(stem + "e") && (!isVerbBase(stem) || length < 4)) {
			return stem + "e";
		}
		if (isVerbBase(stem)) {
			return stem;
		}
		return null;
	}

	private static boolean isVerbBase(String lower) {
		return classesOf(lower).contains("v");
	}

}
