package org.conflictarchive.extraction.speakers;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.conflictarchive.vocabulary.Lexicon;
import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Token;

/** What nouns tell of whose losses they name. The list {@code sides} explains each. */
enum SideNouns {

	FIGHTERS, SERVANTS, CITIZENS, STRANGERS, HOSTILES, ARMS, POINTING;

	private static final Map<SideNouns, Set<String>> WORDS = new HashMap<>();

	static {
		for (String line : Lexicon.lines("sides")) {
			int colon = line.indexOf(':');
			WORDS.put(valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT)),
					Set.copyOf(Lexicon.list(line.substring(colon + 1))));
		}
	}

	boolean contains(Token token) {
		return token.isOneOf(WORDS.getOrDefault(this, Set.of()));
	}

	boolean areIn(Phrase words) {
		return words.tokens().stream().anyMatch(this::contains);
	}

	boolean areHeadOf(Phrase words) {
		return contains(words.last());
	}

}
