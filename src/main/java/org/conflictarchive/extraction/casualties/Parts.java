package org.conflictarchive.extraction.casualties;

import java.util.Set;

import org.conflictarchive.extraction.language.WordClass;
import org.jspecify.annotations.Nullable;

/** What tells that a phrase counts some of those counted before. */
final class Parts {

	private static final Set<String> PERPETRATORS = Set.of("gunmen", "gunman", "attackers", "attacker", "assailants",
			"assailant", "suspects", "suspect", "prisoners", "inmates", "militants", "fighters", "rebels", "bandits",
			"thieves", "robbers", "insurgents", "soldiers", "bombers", "perpetrators", "kidnappers", "detainees",
			"convicts", "troops", "terrorists", "police", "policemen", "officers", "forces", "servicemen", "personnel");

	private Parts() {
	}

	static boolean isPerpetrator(String lower) {
		return PERPETRATORS.contains(lower);
	}

	/** "including", "among them" right before the phrase. */
	static boolean isTriggered(LossSentence sentence, VictimPhrase phrase) {
		int before = phrase.from() - 1;
		if (sentence.is(before, "including") || sentence.is(before, "notably")) {
			return true;
		}
		if (sentence.is(before, "were") || sentence.is(before, "are") || sentence.is(before, "was")
				|| sentence.is(before, "is")) {
			before--;
		}
		if (sentence.is(before, "them") || sentence.is(before, "whom")) {
			return sentence.is(before - 1, "among") || sentence.is(before - 1, "amongst");
		}
		return sentence.is(phrase.from() - 1, "included")
				&& (sentence.is(phrase.from() - 2, "they") || sentence.is(phrase.from() - 2, "which")
						|| sentence.is(phrase.from() - 2, "that"))
				|| sentence.is(phrase.from() - 1, "includes")
						&& (sentence.is(phrase.from() - 2, "which") || sentence.is(phrase.from() - 2, "that"));
	}

	/** Who they are, told after "three of them (were)"; null if it is not. */
	static @Nullable VictimPhrase told(LossSentence sentence, int from) {
		int i = from;
		while (sentence.is(i, WordClass.AUXILIARY) || sentence.is(i, WordClass.ADVERB) || sentence.is(i, "believed")
				|| sentence.is(i, "to") && i > from || sentence.is(i, "reportedly")) {
			i++;
		}
		if (sentence.is(i, "a") || sentence.is(i, "an")) {
			i++;
		}
		return VictimPhrases.uncounted(sentence.tokens(), i);
	}

}
