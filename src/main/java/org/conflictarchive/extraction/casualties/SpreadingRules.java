package org.conflictarchive.extraction.casualties;

import java.util.List;
import java.util.Set;

import org.conflictarchive.extraction.casualties.EffectWord.Use;
import org.conflictarchive.extraction.casualties.VictimPhrase.Kind;
import org.conflictarchive.extraction.language.VerbForm;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.vocabulary.CasualtyEffect;
import org.jspecify.annotations.Nullable;

/** Rules for victims whose fate is told with others. */
final class SpreadingRules {

	// "including three children"
	private static final Rule INCLUDING = new Rule("including", "20 people were killed, including three children",
			SpreadingRules::including);

	// "three of them children"
	private static final Rule PART = new Rule("some-of-them", "killing 12 people, three of them children",
			SpreadingRules::part);

	// "of the 46 people killed, 30 were civilians"
	private static final Rule OF_THOSE = new Rule("of-those", "of the 46 people killed, 30 were civilians",
			SpreadingRules::ofThose);

	// "five critically"
	private static final Rule GRAVELY = new Rule("gravely", "wounding 20 people, five critically",
			SpreadingRules::gravely);

	// "150 soldiers, 95 civilians and hundreds of rebels killed"
	private static final Rule JOINT = new Rule("joint-subjects", "two soldiers and a civilian were killed",
			SpreadingRules::joint);

	// "killed 11 people in Herat and two in Kabul"
	private static final Rule JOINED = new Rule("joint-objects", "killing a commander and two of his guards",
			SpreadingRules::joined);

	// "90 civilians were wounded, as were seventeen from the army"
	private static final Rule AS_WERE = new Rule("as-were", "90 civilians were wounded, as were 17 policemen",
			SpreadingRules::asWere);

	// "killed along with two bodyguards"
	private static final Rule ALONG = new Rule("along-with", "the commander was killed along with two guards",
			SpreadingRules::along);

	// "17 people - 11 civilians and six policemen"
	private static final Rule BREAKDOWN = new Rule("breakdown", "17 people were killed: 11 civilians and six policemen",
			SpreadingRules::breakdown);

	// "put the figure at 34"
	private static final Rule FIGURE = new Rule("that-figure", "29 people were killed; police put the figure at 34",
			Tolls::figure);

	// "the army lost 13", after others were killed
	private static final Rule LOST_TOO = new Rule("lost-too", "29 rebels were killed, while the army lost 13",
			DirectRules::object);

	static final List<Rule> ALL = List.of(LOST_TOO, INCLUDING, PART, OF_THOSE, GRAVELY, JOINT, JOINED, AS_WERE, ALONG,
			BREAKDOWN, FIGURE);

	/**
	 * Rules that find parts, after which "and two were women" tells of a further part.
	 */
	private static final Set<String> SHARES = Set.of("part-of-losses", "some-of-them", "of-those");

	private static final Set<String> GRAVE = Set.of("seriously", "critically", "severely", "badly", "gravely",
			"lightly", "slightly");

	private static final Set<String> PLACING = Set.of("in", "at", "on", "near", "from", "outside", "by", "under",
			"during", "inside", "around");

	private static final Set<String> TIMES = Set.of("day", "night", "week", "month", "year", "morning", "evening");

	private static final Set<String> BEFORE = Set.of("before", "earlier", "after", "later", "previous", "next", "last");

	private SpreadingRules() {
	}

	private static @Nullable CasualtyEffect effectBefore(LossSentence sentence, Links links, int i) {
		VictimPhrase phrase = sentence.phrases().get(i);
		Link host = links.nearestBefore(i);
		Effect effect = sentence.effectBefore(phrase.from());
		if (effect != null && sentence.isUnreal(effect)) {
			effect = null;
		}
		if (host == null) {
			return (effect != null) ? effect.word().effect() : null;
		}
		Range words = host.effectWords();
		int end = Math.max(host.content().to(), (words != null) ? words.to() : 0);
		boolean own = effect != null && effect.from() >= host.content().to() && end <= effect.from()
				&& effect.word().use() != Use.STATE;
		return own && effect != null ? effect.word().effect() : host.effect();
	}

	private static @Nullable Link including(LossSentence sentence, Links links, int i) {
		VictimPhrase phrase = sentence.phrases().get(i);
		if (!Parts.isTriggered(sentence, phrase) || phrase.kind() == Kind.UNKNOWN || phrase.kind() == Kind.LOSSES) {
			return null;
		}
		CasualtyEffect effect = effectBefore(sentence, links, i);
		if (effect == null && phrase.from() <= 3) {
			effect = links.before();
		}
		if (phrase.kind() == Kind.BARE && links.nearestBefore(i) == null) {
			return null;
		}
		Effect own = (phrase.kind() == Kind.BARE) ? sentence.effectStartingAt(phrase.to()) : null;
		if (own != null && own.word().use() == Use.STATE) {
			// "40 casualties, including three dead"
			return Link.told(phrase, own.word().effect(), new Range(own.from(), own.to()));
		}
		return (effect != null) ? Link.understood(phrase, effect) : null;
	}

	private static @Nullable Link part(LossSentence sentence, Links links, int i) {
		VictimPhrase phrase = sentence.phrases().get(i);
		boolean whom = sentence.is(phrase.from() - 1, "whom") || sentence.is(phrase.from() - 1, "which")
				|| sentence.is(phrase.from() - 1, "them") || sentence.is(phrase.from() - 1, "these");
		boolean ofWhom = whom && sentence.is(phrase.from() - 2, "of") && phrase.kind() == Kind.BARE;
		if (phrase.kind() != Kind.PART && !ofWhom) {
			return null;
		}
		VictimPhrase who = Parts.told(sentence, phrase.to());
		CasualtyEffect effect = effectBefore(sentence, links, i);
		if (effect == null && phrase.from() <= 3) {
			effect = links.before();
		}
		if (who == null) {
			// "17 of them in the capital"
			boolean placed = effect != null && sentence.is(phrase.from() - 1, WordClass.COMMA)
					&& isPlaced(sentence, phrase.to());
			return (placed && effect != null)
					? Link.understood(phrase, effect).over(new Range(phrase.from(), endOfPlace(sentence, phrase.to())))
					: null;
		}
		return (effect != null)
				? Link.understood(phrase, effect).of(who.noun()).over(new Range(phrase.from(), who.to())) : null;
	}

	private static @Nullable Link ofThose(LossSentence sentence, Links links, int i) {
		VictimPhrase phrase = sentence.phrases().get(i);
		boolean said = sentence.is(phrase.to(), "were") || sentence.is(phrase.to(), "are")
				|| sentence.is(phrase.to(), "was");
		Link before = links.get(i - 1);
		boolean of = sentence.is(0, "of") || before != null && SHARES.contains(before.rule())
				|| i > 0 && sentence.is(sentence.phrases().get(i - 1).from() - 1, "of");
		if (!of || phrase.kind() != Kind.BARE || !said) {
			return null;
		}
		VictimPhrase who = Parts.told(sentence, phrase.to());
		CasualtyEffect effect = effectBefore(sentence, links, i);
		effect = (effect != null) ? effect : links.before();
		return (who != null && effect != null)
				? Link.understood(phrase, effect).of(who.noun()).over(new Range(phrase.from(), who.to())) : null;
	}

	private static @Nullable Link gravely(LossSentence sentence, Links links, int i) {
		VictimPhrase phrase = sentence.phrases().get(i);
		boolean fatally = sentence.is(phrase.to(), "fatally");
		if (!fatally && !sentence.isOneOf(phrase.to(), GRAVE) || phrase.kind() == Kind.LOSSES
				|| sentence.is(phrase.to() + 1, WordClass.VERB)) {
			return null;
		}
		CasualtyEffect effect = effectBefore(sentence, links, i);
		if (effect != CasualtyEffect.WOUNDED && effect != CasualtyEffect.CASUALTIES) {
			return null;
		}
		return Link.told(phrase, fatally ? CasualtyEffect.KILLED : CasualtyEffect.WOUNDED,
				new Range(phrase.to(), phrase.to() + 1));
	}

	private static @Nullable Link joint(LossSentence sentence, Links links, int i) {
		VictimPhrase phrase = sentence.phrases().get(i);
		if (phrase.kind() == Kind.LOSSES || phrase.kind() == Kind.UNKNOWN || Parts.isTriggered(sentence, phrase)
				|| phrase.quantity().isZero()) {
			return null;
		}
		if (sentence.is(phrase.from() - 1, WordClass.PREPOSITION) && !sentence.is(phrase.from() - 1, "with")) {
			return null;
		}
		for (int j = i + 1; j < sentence.phrases().size() && j < i + 12; j++) {
			VictimPhrase next = sentence.phrases().get(j);
			if (!isListed(sentence, sentence.phrases().get(j - 1).to(), next.from())) {
				return null;
			}
			Link link = links.get(j);
			if (link != null) {
				Range words = link.effectWords();
				boolean singular = words != null && (sentence.is(words.from() - 1, "was"));
				return (link.joint() && !singular) ? Link.understood(phrase, link.effect()) : null;
			}
		}
		return null;
	}

	/** Only commas, "and" and where they were stand between. */
	private static boolean isListed(LossSentence sentence, int from, int to) {
		boolean joined = false;
		for (int i = from; i < to; i++) {
			boolean and = sentence.is(i, "and") || sentence.is(i, "or") || sentence.is(i, "plus");
			boolean asWell = sentence.is(i, "as") && sentence.is(i + 1, "well") && sentence.is(i + 2, "as");
			if (asWell) {
				i += 2;
				joined = true;
				continue;
			}
			joined |= and || sentence.is(i, WordClass.COMMA);
			boolean place = sentence.isOneOf(i, PLACING) || sentence.is(i, WordClass.NAME) || sentence.is(i, "the")
					|| sentence.is(i, "this") || sentence.is(i, WordClass.NOUN) || sentence.is(i, WordClass.ADJECTIVE)
					|| sentence.is(i, "first") || i < sentence.size() && Quantities.isThing(sentence.token(i).lower())
					|| sentence.isOneOf(i - 1, PLACING) && (sentence.is(i, "one") || isGerund(sentence, i));
			if (!and && !sentence.is(i, WordClass.COMMA) && !(place && i < from + 8)) {
				return false;
			}
		}
		return joined;
	}

	private static @Nullable Link joined(LossSentence sentence, Links links, int i) {
		VictimPhrase phrase = sentence.phrases().get(i);
		if (phrase.kind() == Kind.LOSSES || phrase.kind() == Kind.UNKNOWN || phrase.quantity().isZero()
				|| isSubject(sentence, phrase)) {
			return null;
		}
		Link before = links.get(i - 1);
		if (before != null && before.phrase() != null) {
			boolean shared = before.phrase().quantity() == phrase.quantity();
			int from = Math.max(before.phrase().to(),
					(before.content().to() <= phrase.from()) ? before.content().to() : 0);
			if (sentence.is(from, WordClass.AUXILIARY)) {
				// "two bodies were found on Sunday and three on Monday"
				from = Math.min(sentence.endOfVerbs(from), phrase.from());
			}
			boolean named = phrase.kind() == Kind.PEOPLE && (isDirectlyAfter(sentence, from, phrase.from())
					|| isListed(sentence, from, phrase.from()) && hasPlaceName(sentence, from, phrase.from()));
			boolean placed = phrase.kind() == Kind.BARE && isListed(sentence, from, phrase.from())
					&& (isPlaced(sentence, phrase.to()) || phrase.hasNoun()) && !isDate(sentence, phrase);
			if (shared || named || placed) {
				Link link = Link.understood(phrase, before.effect());
				if (shared) {
					link = link.over(new Range(before.content().from(), phrase.to()));
				}
				return placed ? link.over(new Range(phrase.from(), endOfPlace(sentence, phrase.to()))) : link;
			}
		}
		return (phrase.kind() == Kind.PEOPLE) ? afterUncounted(sentence, links, i) : null;
	}

	/** "in the south", "by shelling", "the day before". */
	private static boolean isPlaced(LossSentence sentence, int at) {
		if (sentence.isOneOf(at, PLACING)) {
			return true;
		}
		boolean determined = sentence.is(at, "the") || sentence.is(at, "a");
		return determined && (sentence.isOneOf(at + 1, TIMES) && sentence.isOneOf(at + 2, BEFORE)
				|| sentence.isOneOf(at + 1, BEFORE) && sentence.isOneOf(at + 2, TIMES));
	}

	/** "in 2015"; "on Friday" may tell of another time, but only "another six". */
	private static boolean isDate(LossSentence sentence, VictimPhrase phrase) {
		int i = phrase.to();
		return sentence.is(i, "on") && !phrase.quantity().continuing() && !sentence.is(i + 1, WordClass.NAME)
				|| sentence.is(i, "in") && sentence.is(i + 1, WordClass.NUMBER);
	}

	private static boolean hasPlaceName(LossSentence sentence, int from, int to) {
		for (int i = from; i < to; i++) {
			if (sentence.isOneOf(i, PLACING) && sentence.is(i + 1, WordClass.NAME)) {
				return true;
			}
		}
		return false;
	}

	private static int endOfPlace(LossSentence sentence, int from) {
		int i = from;
		while (i < sentence.size() && i < from + 7
				&& (i == from || sentence.is(i, WordClass.NAME) || sentence.is(i, WordClass.NOUN)
						|| sentence.is(i, "the") || sentence.is(i, WordClass.ADJECTIVE) || sentence.is(i, "another")
						|| sentence.is(i, "one") || isGerund(sentence, i) || sentence.isOneOf(i, BEFORE)
						|| sentence.isOneOf(i, TIMES))) {
			i++;
		}
		return Math.max(i, from);
	}

	private static boolean isGerund(LossSentence sentence, int i) {
		return i < sentence.size() && sentence.token(i).isVerb(VerbForm.GERUND);
	}

	private static boolean isDirectlyAfter(LossSentence sentence, int from, int to) {
		if (to <= from) {
			return false;
		}
		for (int i = from; i < to; i++) {
			if (!sentence.is(i, "and") && !sentence.is(i, WordClass.COMMA) && !sentence.is(i, "or")
					&& !sentence.is(i, "plus") && !sentence.is(i, "as") && !sentence.is(i, "well")) {
				return false;
			}
		}
		return true;
	}

	/** "killed his wife and two children", "killing civilians and 12 soldiers". */
	private static @Nullable Link afterUncounted(LossSentence sentence, Links links, int index) {
		VictimPhrase phrase = sentence.phrases().get(index);
		if (!sentence.is(phrase.from() - 1, "and")) {
			return null;
		}
		for (int i = phrase.from() - 2; i >= 0 && i > phrase.from() - 12; i--) {
			Effect effect = sentence.effectEndingAt(i + 1);
			if (effect != null) {
				boolean killing = sentence.isActive(effect) && !sentence.isUnreal(effect)
						&& DirectRules.suits(sentence, links, index, effect);
				return killing ? Link.understood(phrase, effect.word().effect()) : null;
			}
			if (!sentence.is(i, WordClass.NAME) && !sentence.is(i, WordClass.NOUN)
					&& !sentence.is(i, WordClass.ADJECTIVE) && !sentence.is(i, WordClass.POSSESSIVE)
					&& !sentence.is(i, WordClass.DETERMINER) && !sentence.is(i, WordClass.COMMA)
					&& !sentence.is(i, "of") && !sentence.is(i, WordClass.PRONOUN)
					&& !sentence.is(i, WordClass.NUMBER)) {
				return null;
			}
		}
		return null;
	}

	/** Whether something else is said of the phrase. */
	private static boolean isSubject(LossSentence sentence, VictimPhrase phrase) {
		int i = phrase.to();
		while (sentence.is(i, WordClass.ADVERB)) {
			i++;
		}
		if (sentence.is(i, WordClass.AUXILIARY) || sentence.is(i, WordClass.MODAL)) {
			return true;
		}
		if (i < sentence.size() && sentence.token(i).isFiniteVerb() && !sentence.is(i + 1, WordClass.PREPOSITION)) {
			return true;
		}
		return false;
	}

	private static @Nullable Link asWere(LossSentence sentence, Links links, int i) {
		VictimPhrase phrase = sentence.phrases().get(i);
		int at = phrase.from() - 1;
		boolean as = (sentence.is(at, "were") || sentence.is(at, "was") || sentence.is(at, "did"))
				&& (sentence.is(at - 1, "as") || sentence.is(at - 1, "so"));
		Link before = links.nearestBefore(i);
		return (as && before != null) ? Link.understood(phrase, before.effect()) : null;
	}

	private static @Nullable Link along(LossSentence sentence, Links links, int i) {
		VictimPhrase phrase = sentence.phrases().get(i);
		int at = phrase.from() - 1;
		boolean with = sentence.is(at, "with") && (sentence.is(at - 1, "along") || sentence.is(at - 1, "together"))
				|| sentence.is(at, "alongside");
		if (!with || phrase.kind() != Kind.PEOPLE) {
			return null;
		}
		CasualtyEffect effect = effectBefore(sentence, links, i);
		if (effect == null) {
			VictimPhrase none = phrase;
			Predicate later = sentence.predicateOf(none);
			effect = (later != null) ? later.effect().word().effect() : null;
		}
		return (effect != null) ? Link.understood(phrase, effect) : null;
	}

	private static @Nullable Link breakdown(LossSentence sentence, Links links, int i) {
		VictimPhrase phrase = sentence.phrases().get(i);
		int at = phrase.from() - 1;
		boolean marked = sentence.isDash(at) || sentence.is(at, ":") || sentence.is(at, "(");
		Link before = links.get(i - 1);
		if (!marked || before == null || phrase.kind() != Kind.PEOPLE || before.content().to() < at - 10
				|| isSubject(sentence, phrase)) {
			return null;
		}
		return Link.understood(phrase, before.effect());
	}

}
