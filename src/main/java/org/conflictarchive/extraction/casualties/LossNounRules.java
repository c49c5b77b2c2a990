package org.conflictarchive.extraction.casualties;

import java.util.Set;

import org.conflictarchive.extraction.casualties.EffectWord.Need;
import org.conflictarchive.extraction.casualties.VictimPhrase.Kind;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.vocabulary.CasualtyEffect;
import org.jspecify.annotations.Nullable;

/**
 * Rules for losses that a noun tells: "20 deaths", "the death of 20", "93 injured
 * people".
 */
final class LossNounRules {

	// "93 injured people"
	static final Rule INSIDE = new Rule("effect-inside", "93 injured people", LossNounRules::inside);

	// "20 deaths", "no casualties"
	static final Rule COUNTED = new Rule("losses-counted", "sixteen civilian deaths", LossNounRules::counted);

	// "12 of those killed"
	static final Rule PART = new Rule("part-of-losses", "12 of those killed were civilians", LossNounRules::part);

	// "the death of 12 of its servicemen"
	static final Rule DEED = new Rule("death-of", "the death of 12 of its servicemen", LossNounRules::deed);

	// "the six soldiers' bodies"
	static final Rule POSSESSED = new Rule("possessed-deaths", "the six soldiers' bodies", LossNounRules::possessed);

	// "the dead included five children"
	static final Rule LIST = new Rule("losses-list", "the dead included five children", LossNounRules::list);

	private static final Set<String> HYPOTHETICAL = Set.of("could", "would", "should", "can", "will");

	private static final Set<String> TAKEN = Set.of("claim", "claims", "claimed", "claiming", "cost", "costs",
			"costing", "lost", "lose", "loses", "losing", "take", "takes", "took", "taken", "taking");

	private static final Set<String> BRINGING = Set.of("caused", "causing", "cause", "causes", "produced", "suffered",
			"sustained", "claimed", "claiming", "cost", "costing", "left", "leaving", "inflicted", "inflicting");

	private static final Set<String> FOUND = Set.of("found", "recovered", "pulled", "retrieved", "discovered",
			"unearthed", "exhumed");

	private static final Set<String> OF = Set.of("of", "to", "among", "for");

	private static final Set<String> LISTING = Set.of("include", "includes", "included", "including", "are", "were",
			"is", "was", "comprise", "comprised");

	private static final Set<String> LISTED = Set.of("deaths", "dead", "casualties", "victims", "fatalities", "wounded",
			"injured", "missing", "deceased", "arrested", "killed", "hostages");

	private LossNounRules() {
	}

	private static @Nullable Link inside(LossSentence sentence, Links links, int i) {
		VictimPhrase phrase = sentence.phrases().get(i);
		EffectWord word = phrase.embedded();
		if (word == null || phrase.kind() != Kind.PEOPLE && phrase.kind() != Kind.UNKNOWN) {
			return null;
		}
		Predicate predicate = sentence.predicateOf(phrase);
		if (predicate != null && predicate.effect().word().effect() == CasualtyEffect.KILLED) {
			return null;
		}
		if (sentence.isOneOf(phrase.from() - 1, DirectRules.FREED) || word.effect() == CasualtyEffect.CAPTURED) {
			return null;
		}
		return Link.told(phrase, word.effect(), new Range(phrase.embeddedAt(), phrase.embeddedAt() + 1));
	}

	private static @Nullable Link counted(LossSentence sentence, Links links, int i) {
		VictimPhrase phrase = sentence.phrases().get(i);
		EffectWord word = phrase.embedded();
		if (phrase.kind() != Kind.LOSSES || word == null) {
			return null;
		}
		if (word.effect() == CasualtyEffect.CASUALTIES || word.effect() == CasualtyEffect.KILLED) {
			Predicate predicate = sentence.predicateOf(phrase);
			boolean other = predicate != null && predicate.effect().word().effect() != CasualtyEffect.KILLED
					&& predicate.effect().word().need() != Need.NAMED;
			if (predicate != null && word.effect() == CasualtyEffect.CASUALTIES
					&& !sentence.has("including", phrase.to(), predicate.effect().from())) {
				return DirectRules.said(sentence, phrase, predicate);
			}
			if (other && predicate != null && !sentence.is(phrase.embeddedAt(), "deaths")) {
				return null;
			}
		}
		boolean zero = phrase.quantity().isZero();
		boolean free = word.effect() == CasualtyEffect.CAPTURED || word.effect() == CasualtyEffect.DISPLACED;
		if (zero && free || isUntold(sentence, phrase, word)) {
			return null;
		}
		String noun = sentence.token(phrase.embeddedAt()).lower();
		if (noun.equals("lives") && !isNear(sentence, phrase, TAKEN)
				|| noun.equals("body") && !isNear(sentence, phrase, FOUND)) {
			return null;
		}
		if (sentence.is(phrase.to(), "trapped") || sentence.isConditional(phrase.from())) {
			return null;
		}
		Range word1 = new Range(phrase.embeddedAt(), phrase.embeddedAt() + 1);
		Link link = Link.told(phrase, word.effect(), word1);
		VictimPhrase who = sentence.is(phrase.to() + 1, "of") && !phrase.hasNoun()
				? Parts.told(sentence, phrase.to() + 2) : null;
		if (who != null) {
			// "six deaths were of children"
			return link.of(who.noun()).over(new Range(phrase.from(), who.to()));
		}
		int verb = phrase.from() - 1;
		boolean verbal = sentence.isOneOf(verb, BRINGING);
		return verbal ? link.over(new Range(verb, phrase.to())) : link;
	}

	/** "some casualties", "one victim", "thousands of deaths could be prevented". */
	private static boolean isUntold(LossSentence sentence, VictimPhrase phrase, EffectWord word) {
		if (sentence.isOneOf(phrase.to(), HYPOTHETICAL)) {
			return true;
		}
		if (word.effect() != CasualtyEffect.CASUALTIES) {
			return false;
		}
		boolean vague = !phrase.quantity().numbered() && !phrase.quantity().count().approximate();
		boolean victims = sentence.is(phrase.embeddedAt(), "victims") || sentence.is(phrase.embeddedAt(), "victim");
		return vague || victims && (phrase.quantity().isOne() || sentence.is(phrase.from() - 1, "from")
				|| sentence.is(phrase.from() - 1, "for") || sentence.is(phrase.to() + 1, "rescued"));
	}

	private static boolean isNear(LossSentence sentence, VictimPhrase phrase, Set<String> words) {
		for (int i = Math.max(0, phrase.from() - 4); i < phrase.to() + 6; i++) {
			if (sentence.isOneOf(i, words)) {
				return true;
			}
		}
		return false;
	}

	private static @Nullable Link part(LossSentence sentence, Links links, int i) {
		VictimPhrase phrase = sentence.phrases().get(i);
		EffectWord word = phrase.embedded();
		if (phrase.kind() != Kind.PART || word == null) {
			return null;
		}
		Predicate predicate = sentence.predicateOf(phrase);
		if (predicate != null && predicate.effect().word().effect() == CasualtyEffect.KILLED) {
			return DirectRules.said(sentence, phrase, predicate);
		}
		Link link = Link.told(phrase, word.effect(), new Range(phrase.embeddedAt(), phrase.to()));
		VictimPhrase who = Parts.told(sentence, phrase.to());
		boolean vague = !phrase.quantity().numbered() && !phrase.quantity().count().approximate();
		if (who == null && (word.effect() == CasualtyEffect.CASUALTIES || vague)) {
			return null;
		}
		return (who != null) ? link.of(who.noun()).over(new Range(phrase.from(), who.to())) : link;
	}

	private static @Nullable Link deed(LossSentence sentence, Links links, int i) {
		VictimPhrase phrase = sentence.phrases().get(i);
		int preposition = phrase.from() - 1;
		if (!sentence.isOneOf(preposition, OF) || phrase.kind() == Kind.LOSSES) {
			return null;
		}
		for (int at = preposition - 1; at >= 0 && at >= preposition - 2; at--) {
			Phrases.Match<EffectWord> deed = EffectWords.deedAt(sentence.tokens(), at);
			if (deed != null && deed.to() == preposition) {
				boolean loss = sentence.is(at, "loss") || sentence.is(at, "flight");
				if (!DirectRules.suits(sentence, links, i, new Effect(at, deed.to(), deed.meaning()))
						|| loss && phrase.kind() != Kind.PEOPLE || sentence.is(preposition, "for")
						|| sentence.isConditional(at)) {
					return null;
				}
				int from = at;
				while (from > 0 && (sentence.is(from - 1, WordClass.DETERMINER)
						|| sentence.is(from - 1, WordClass.ADJECTIVE) || sentence.is(from - 1, WordClass.POSSESSIVE))) {
					from--;
				}
				return Link.told(phrase, deed.meaning().effect(), new Range(at, deed.to()))
					.over(new Range(from, phrase.to()));
			}
		}
		return null;
	}

	private static @Nullable Link possessed(LossSentence sentence, Links links, int i) {
		VictimPhrase phrase = sentence.phrases().get(i);
		int at = phrase.to() + 1;
		if (!sentence.is(phrase.to(), WordClass.POSSESSIVE) || phrase.kind() != Kind.PEOPLE) {
			return null;
		}
		Phrases.Match<EffectWord> deed = EffectWords.deedAt(sentence.tokens(), at);
		return (deed != null && deed.meaning().effect() == CasualtyEffect.KILLED && !sentence.is(at, "lives"))
				? Link.told(phrase, CasualtyEffect.KILLED, new Range(at, deed.to())) : null;
	}

	private static @Nullable Link list(LossSentence sentence, Links links, int i) {
		VictimPhrase phrase = sentence.phrases().get(i);
		int at = phrase.from() - 1;
		while (at > 0 && sentence.is(at, WordClass.ADVERB)) {
			at--;
		}
		if (!sentence.isOneOf(at, LISTING) || phrase.kind() != Kind.PEOPLE) {
			return null;
		}
		for (int back = at - 1; back >= 0 && back > at - 10; back--) {
			if (sentence.isOneOf(back, LISTED) && !sentence.is(back - 1, WordClass.AUXILIARY)) {
				boolean subject = sentence.is(back - 1, WordClass.DETERMINER) || sentence.is(back - 1, "confirmed")
						|| sentence.is(back - 1, WordClass.POSSESSIVE) || sentence.is(back - 1, WordClass.ADJECTIVE)
						|| sentence.is(back - 1, "people") || sentence.is(back - 1, WordClass.NUMBER) || back == 0;
				EffectWord word = wordAt(sentence, back);
				return (subject && word != null) ? Link.understood(phrase, word.effect()) : null;
			}
			if (sentence.is(back, WordClass.MARK) || sentence.is(back, WordClass.VERB)
					|| sentence.is(back, WordClass.AUXILIARY)) {
				return null;
			}
		}
		return null;
	}

	private static @Nullable EffectWord wordAt(LossSentence sentence, int i) {
		Phrases.Match<EffectWord> noun = EffectWords.nounAt(sentence.tokens(), i);
		Phrases.Match<EffectWord> predicate = EffectWords.predicateAt(sentence.tokens(), i);
		return (noun != null) ? noun.meaning() : (predicate != null) ? predicate.meaning() : null;
	}

}
