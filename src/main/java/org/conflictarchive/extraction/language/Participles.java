package org.conflictarchive.extraction.language;

import java.util.Set;

/**
 * Participles that tell more of a noun, before it or behind it, and are no predicate.
 */
final class Participles {

	/** Participles that stand behind the noun they tell more of. */
	private static final Set<String> BEHIND_NOUNS = Set.of("involved", "based", "aligned", "allied", "backed", "led",
			"linked", "affiliated", "loyal", "close", "familiar", "known", "associated", "opposed", "tied",
			"stationed");

	/** The same, but only before a preposition: "a report published in May". */
	private static final Set<String> BEHIND_DOCUMENTS = Set.of("published", "posted", "released", "issued", "seen",
			"obtained", "contacted", "reached", "interviewed", "cited", "briefed");

	private Participles() {
	}

	/** "a man called Smith", not "the minister called the raid", "called for". */
	private static boolean isCalled(Token token, Token after) {
		return (token.is("called") || token.is("named")) && (after.is(WordClass.NAME) || after.isQuote());
	}

	/** "officials cited by …", "others involved in …": a participle behind its noun. */
	static boolean isReducedRelative(Sentence sentence, int verb) {
		Token token = sentence.token(verb);
		if (token.verb() == null || verb == 0 || verb + 1 >= sentence.size()) {
			return false;
		}
		boolean participle = token.isVerb(VerbForm.PAST) || token.isVerb(VerbForm.PARTICIPLE)
				|| token.isVerb(VerbForm.GERUND);
		Token after = sentence.token(verb + 1);
		return participle && sentence.token(verb - 1).wordClass().isHead() && !sentence.is(verb - 1, WordClass.PRONOUN)
				&& (after.is("by") || isCalled(token, after) || token.isVerb(VerbForm.GERUND)
						|| BEHIND_NOUNS.contains(token.lower())
						|| BEHIND_DOCUMENTS.contains(token.lower()) && after.is(WordClass.PREPOSITION));
	}

	/** "loyal to exiled leader Smith": no finite verb stands behind a preposition. */
	static boolean isBehindPreposition(Sentence sentence, int participle) {
		return !sentence.token(participle).isVerb(VerbForm.GERUND)
				&& (sentence.is(participle - 1, WordClass.PREPOSITION) || sentence.is(participle - 1, WordClass.TO));
	}

	/** "the wounded soldiers", "visiting diplomats": a participle before its noun. */
	static boolean isModifyingVerb(Sentence sentence, int verb) {
		Token token = sentence.token(verb);
		return (token.isVerb(VerbForm.PAST) || token.isVerb(VerbForm.PARTICIPLE) || token.isVerb(VerbForm.GERUND))
				&& (sentence.is(verb + 1, WordClass.NOUN) || sentence.is(verb + 1, WordClass.NAME)
						|| sentence.is(verb + 1, WordClass.ADJECTIVE))
				&& (verb == 0 || sentence.is(verb - 1, WordClass.DETERMINER) || isBehindPreposition(sentence, verb)
						|| sentence.is(verb - 1, WordClass.POSSESSIVE) || sentence.is(verb - 1, WordClass.ADJECTIVE)
						|| sentence.is(verb - 1, WordClass.NUMBER) || sentence.is(verb - 1, WordClass.ADVERB)
								&& verb > 1 && sentence.is(verb - 2, WordClass.DETERMINER));
	}

}
