package org.conflictarchive.extraction.speakers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.conflictarchive.vocabulary.ActorType;
import org.conflictarchive.vocabulary.Lexicon;
import org.jspecify.annotations.Nullable;

/** What kind of actor a noun makes of the name or description it stands in. */
final class ActorNouns {

	private static final Set<String> BODIES = Lexicon.words("bodies");

	private static final Map<String, ActorType> ORGANISATION_WORDS = typed("organisation-words");

	private static final Map<String, ActorType> PERSON_NOUNS = typed("person-nouns");

	private ActorNouns() {
	}

	private static Map<String, ActorType> typed(String list) {
		Map<String, ActorType> types = new HashMap<>();
		Lexicon.kinds(list).forEach((kind, words) -> {
			ActorType type = ActorType.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_'));
			words.forEach((word) -> types.putIfAbsent(word, type));
		});
		return types;
	}

	static boolean isBody(String lower) {
		return BODIES.contains(lower);
	}

	/** The type of a capitalised name by the words in it, or null where none tells. */
	static @Nullable ActorType typeOfName(List<String> lowerWords) {
		List<String> words = new ArrayList<>(lowerWords);
		Collections.reverse(words);
		for (String word : words) {
			if (BODIES.contains(word)) {
				return ActorType.GOVERNMENT_BODY;
			}
			ActorType type = ORGANISATION_WORDS.get(word);
			if (type != null) {
				return type;
			}
		}
		return null;
	}

	/** The type of those whom a noun describes, or null where it describes no actor. */
	static @Nullable ActorType typeOfNoun(String lower) {
		return PERSON_NOUNS.get(lower);
	}

}
