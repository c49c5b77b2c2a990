package org.conflictarchive.extraction.statements;

import java.util.Set;

import org.conflictarchive.extraction.language.WordClass;

/**
 * What the report itself adds to somebody's words about how far they are known to be
 * true: ", but the claim could not be verified", ", though there was no comment".
 */
final class Doubts {

	private static final Set<String> LINKS = Set.of("but", "while", "though", "although", "yet", "and", "however");

	/** What is in doubt. */
	private static final Set<String> CLAIMS = Set.of("claim", "claims", "report", "reports", "figure", "figures",
			"account", "accounts", "toll", "allegation", "allegations", "accusation", "statement", "statements",
			"version", "number", "numbers", "information", "it", "this", "that", "they", "these", "footage", "video",
			"authenticity");

	/** "could not be verified", "was not confirmed" */
	private static final Set<String> KNOWING = Set.of("verified", "confirmed", "verify", "confirm", "corroborated",
			"corroborate", "substantiated", "authenticated", "checked", "proven", "known", "clear", "established",
			"determined", "ascertained");

	/** "there was no comment" */
	private static final Set<String> NO_WORD = Set.of("comment", "confirmation", "response", "reaction", "word",
			"claim", "evidence", "sign", "reply", "indication", "verification", "details", "detail", "proof");

	/** "no group claimed responsibility", "the army did not comment" */
	private static final Set<String> SILENCE = Set.of("comment", "respond", "claim", "claimed", "reply", "verify",
			"confirm", "elaborate");

	private static final int NEAR = 12;

	private final SpeechSentence words;

	Doubts(SpeechSentence words) {
		this.words = words;
	}

	/** Whether such words begin at the token, with the conjunction that joins them. */
	boolean beginAt(int at) {
		if (at >= this.words.size() || !LINKS.contains(this.words.token(at).lower())) {
			return false;
		}
		boolean existence = this.words.is(at + 1, "there");
		boolean unclear = this.words.is(at + 1, "it");
		boolean nobody = this.words.is(at + 1, "no") || this.words.is(at + 1, "neither")
				|| this.words.is(at + 1, "nobody");
		boolean negated = nobody;
		boolean claim = unclear;
		for (int i = at + 1; i < this.words.size() && i < at + NEAR; i++) {
			String word = this.words.token(i).lower();
			if (this.words.is(i, WordClass.COMMA) || this.words.token(i).isQuote()) {
				return false;
			}
			claim |= CLAIMS.contains(word);
			negated |= this.words.is(i, WordClass.NEGATION) || word.equals("no") || word.endsWith("n't")
					|| word.equals("cannot");
			if (word.equals("unclear") || word.equals("unverified") || word.equals("unconfirmed")) {
				return true;
			}
			if (existence && negated && NO_WORD.contains(word) || claim && negated && KNOWING.contains(word)) {
				return true;
			}
			if (negated && i > at + 1 && SILENCE.contains(word) && (nobody || isNegatedVerb(i))) {
				return true;
			}
		}
		return false;
	}

	/** "did not immediately respond" */
	private boolean isNegatedVerb(int verb) {
		int i = verb - 1;
		while (this.words.is(i, WordClass.ADVERB)) {
			i--;
		}
		return this.words.is(i, WordClass.NEGATION) || i >= 0 && this.words.token(i).lower().endsWith("n't");
	}

}
