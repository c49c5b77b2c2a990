package org.conflictarchive.extraction.speakers;

import java.util.HashMap;
import java.util.Map;

import org.conflictarchive.vocabulary.Lexicon;
import org.conflictarchive.extraction.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Regions and large cities that readers know without being told their state. */
final class Regions {

	private static final int LONGEST = 4;

	private static final Map<String, String> STATES = new HashMap<>();

	private static final Beginnings BEGINNINGS;

	static {
		for (String line : Lexicon.lines("regions")) {
			int colon = line.indexOf(':');
			Lexicon.list(line.substring(colon + 1))
				.forEach((region) -> STATES.putIfAbsent(region, line.substring(0, colon)));
		}
		BEGINNINGS = new Beginnings(STATES.keySet());
	}

	/** The state that the region lies in, and the index after its last token. */
	record Match(Known state, int end) {
	}

	private Regions() {
	}

	/** The longest region whose words begin at the token, or null. */
	static @Nullable Match at(Sentence sentence, int from) {
		int longest = BEGINNINGS.longestFrom(sentence.token(from).text());
		Match best = null;
		StringBuilder words = new StringBuilder();
		for (int i = from; i < sentence.size() && i < from + LONGEST && words.length() < longest; i++) {
			if (i > from && sentence.token(i - 1).span().end() < sentence.token(i).span().start()) {
				words.append(' ');
			}
			words.append(sentence.token(i).text().replace('’', '\''));
			String name = STATES.get(words.toString());
			Known state = (name != null) ? Gazetteer.named(name) : null;
			if (state != null) {
				best = new Match(state, i + 1);
			}
		}
		return best;
	}

}
