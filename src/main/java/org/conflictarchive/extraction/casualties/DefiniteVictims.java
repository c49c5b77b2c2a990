package org.conflictarchive.extraction.casualties;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.conflictarchive.extraction.casualties.EffectWord.Form;
import org.conflictarchive.extraction.language.NamedRule;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.vocabulary.CasualtyEffect;
import org.conflictarchive.vocabulary.Count;
import org.jspecify.annotations.Nullable;

/** One person whom the article counts: "the pilot was killed", "the deceased seaman". */
final class DefiniteVictims {

	static final NamedRule RULE = new NamedRule("the-victim", "the pilot was killed");

	private static final Set<String> WAS = Set.of("was", "has", "had", "is");

	private DefiniteVictims() {
	}

	static List<Link> in(LossSentence sentence) {
		List<Link> found = new ArrayList<>();
		for (int i = 0; i < sentence.size(); i++) {
			Link link = sentence.is(i, "the") ? link(sentence, i) : null;
			if (link != null) {
				found.add(link);
			}
		}
		return found;
	}

	private static @Nullable Link link(LossSentence sentence, int from) {
		if (sentence.is(from - 1, WordClass.PREPOSITION) || sentence.isConditional(from)) {
			return null;
		}
		Effect inside = sentence.effectStartingAt(from + 1);
		int noun = (inside != null) ? inside.to() : from;
		VictimPhrase who = VictimPhrases.uncounted(sentence.tokens(), noun);
		if (who == null || sentence.hasPhrase(from, who.to()) || !isOne(sentence, who)
				|| sentence.is(who.to(), WordClass.POSSESSIVE)) {
			return null;
		}
		if (inside != null) {
			boolean dead = inside.word().effect() == CasualtyEffect.KILLED && inside.word().form() != Form.GERUND
					&& sentence.is(who.to(), WordClass.AUXILIARY);
			return dead ? link(new Range(inside.from(), inside.to()), new Range(from, who.to()),
					new Range(from, who.to()), inside.word().effect()) : null;
		}
		Predicate said = sentence.predicateAt(who.to());
		if (said == null || said.finite() < 0 || !sentence.isOneOf(said.finite(), WAS)) {
			return null;
		}
		CasualtyEffect effect = said.effect().word().effect();
		boolean harmed = (effect == CasualtyEffect.KILLED || effect == CasualtyEffect.WOUNDED)
				&& !sentence.is(said.effect().from(), "lost");
		Range words = new Range(said.effect().from(), said.effect().to());
		return harmed ? link(words, new Range(from, who.to()), new Range(from, words.to()), effect) : null;
	}

	private static boolean isOne(LossSentence sentence, VictimPhrase who) {
		String head = sentence.token(who.nounTo() - 1).lower();
		return who.hasNoun() && who.to() == who.nounTo() && VictimWords.isOnePerson(head) && !head.equals("victim");
	}

	private static Link link(Range effectWords, Range victims, Range content, CasualtyEffect effect) {
		return new Link(null, effect, Count.exactly(1), content, effectWords, victims, false, RULE.name());
	}

}
