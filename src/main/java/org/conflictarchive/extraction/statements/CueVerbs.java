package org.conflictarchive.extraction.statements;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.conflictarchive.extraction.language.Token;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.vocabulary.Lexicon;

/** The verbs that tie speakers to what they say. */
final class CueVerbs {

	private static final Map<String, Set<Frame>> FRAMES = new HashMap<>();

	static {
		for (List<String> row : Lexicon.rows("cue-verbs")) {
			FRAMES.put(row.get(0),
					Arrays.stream(row.get(1).split(" "))
						.map((frame) -> Frame.valueOf(frame.toUpperCase(Locale.ROOT)))
						.collect(Collectors.toCollection(() -> EnumSet.noneOf(Frame.class))));
		}
	}

	private CueVerbs() {
	}

	/** Whether the token is a verb that can be a cue, in any form. */
	static boolean isCue(Token token) {
		return token.is(WordClass.VERB) && token.verb() != null && FRAMES.containsKey(token.verb().lemma());
	}

	/** What the cue governs; empty if it is none. */
	static Set<Frame> framesOf(Token token) {
		return (token.verb() != null) ? FRAMES.getOrDefault(token.verb().lemma(), Set.of()) : Set.of();
	}

}
