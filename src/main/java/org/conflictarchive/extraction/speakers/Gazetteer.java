package org.conflictarchive.extraction.speakers;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.Token;
import org.conflictarchive.extraction.speakers.Known.Sense;
import org.conflictarchive.vocabulary.ActorType;
import org.conflictarchive.vocabulary.Lexicon;
import org.jspecify.annotations.Nullable;

/** Finds the states and well-known organisations that are named at a word. */
final class Gazetteer {

	private static final int LONGEST = 8;

	/** By their words as written, parted by blanks: "US" is a state, "us" is not. */
	private static final Map<String, Known> ENTRIES = new HashMap<>();

	private static final Beginnings BEGINNINGS;

	private static final Map<String, String> ADJECTIVES = new HashMap<>();

	/** The people of a state, by its name. */
	private static final Map<String, String> PEOPLES = new HashMap<>();

	static {
		for (List<String> row : Lexicon.rows("states")) {
			List<String> names = Lexicon.list(row.get(0));
			put(names, names.get(0), ActorType.STATE, null, Sense.NAME);
			put(Lexicon.list(row.get(1)), names.get(0), ActorType.STATE, null, Sense.CAPITAL);
			Lexicon.list(row.get(2)).stream().findFirst().ifPresent((word) -> ADJECTIVES.put(names.get(0), word));
			put(Lexicon.list(row.get(2)), names.get(0), ActorType.STATE, null, Sense.ADJECTIVE);
			List<String> people = Lexicon.list(row.size() > 3 ? row.get(3) : "");
			people.stream().findFirst().ifPresent((word) -> PEOPLES.put(names.get(0), word));
			put(people, names.get(0), ActorType.STATE, null, Sense.PEOPLE);
		}
		for (List<String> row : Lexicon.rows("organisations")) {
			List<String> names = Lexicon.list(row.get(0));
			ActorType type = ActorType.valueOf(row.get(1).toUpperCase(Locale.ROOT).replace('-', '_'));
			put(names, names.get(0), type, row.get(2).isEmpty() ? null : row.get(2), Sense.NAME);
		}
		BEGINNINGS = new Beginnings(ENTRIES.keySet());
	}

	/** What is named, and the index after its last token. */
	record Match(Known known, int end) {
	}

	private Gazetteer() {
	}

	private static void put(List<String> names, String name, ActorType type, @Nullable String state, Sense sense) {
		for (String each : names) {
			ENTRIES.putIfAbsent(key(each), new Known(name, type, state, sense));
		}
	}

	private static String key(String name) {
		return name.replace('’', '\'').replace(" '", "'");
	}

	/** The state or organisation of that very name, or null. */
	static @Nullable Known named(String name) {
		return ENTRIES.get(key(name));
	}

	/** "Armenian" for Armenia; null where the list has no adjective for it. */
	static @Nullable String adjectiveOf(String state) {
		return ADJECTIVES.get(state);
	}

	/** "Armenians" for Armenia; null where the list has no word for them. */
	static @Nullable String peopleOf(String state) {
		return PEOPLES.get(state);
	}

	/** The longest entry whose words begin at the token, or null. */
	static @Nullable Match at(Sentence sentence, int from) {
		Token first = sentence.token(from);
		if (!first.isCapitalised() && !first.lower().startsWith("al-") && !first.is("al") && !first.is("dpa")) {
			return null;
		}
		int longest = BEGINNINGS.longestFrom(first.text());
		Match best = null;
		StringBuilder words = new StringBuilder();
		for (int i = from; i < sentence.size() && i < from + LONGEST && words.length() < longest; i++) {
			Token token = sentence.token(i);
			if (i > from && sentence.token(i - 1).span().end() < token.span().start()) {
				words.append(' ');
			}
			words.append(token.text().replace('’', '\''));
			Known known = ENTRIES.get(words.toString());
			if (known == null && i + 1 < sentence.size() && sentence.is(i + 1, ".") && token.text().contains(".")) {
				known = ENTRIES.get(words + ".");
			}
			if (known != null) {
				best = new Match(known, i + 1);
			}
		}
		return best;
	}

}
