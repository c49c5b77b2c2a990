package org.conflictarchive.extraction.casualties;

import java.util.List;
import java.util.Set;

import org.conflictarchive.extraction.casualties.EffectWord.Need;
import org.conflictarchive.extraction.casualties.EffectWord.Use;
import org.conflictarchive.extraction.casualties.VictimPhrase.Kind;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.vocabulary.CasualtyEffect;
import org.conflictarchive.vocabulary.Count;
import org.jspecify.annotations.Nullable;

/** Rules for victims and the words, next to them, that tell what befell them. */
final class DirectRules {

	// "hundreds of rebels killed", "27 dead"
	private static final Rule PARTICIPLE = new Rule("victims-participle", "35 injured",
			(sentence, links, i) -> predicate(sentence, links, i, true));

	// "killing at least 20"
	private static final Rule OBJECT = new Rule("effect-object", "the blast killed twelve", DirectRules::object);

	// "bringing the toll to 46"
	private static final Rule TOLL = new Rule("toll", "the death toll rose to 22", Tolls::link);

	// "took 251 hostages"
	private static final Rule HOSTAGES = new Rule("hostages", "the group took 251 hostages", DirectRules::hostages);

	// "treated 22 people for shrapnel wounds"
	private static final Rule WOUNDS = new Rule("victims-with-wounds", "doctors treated 22 people for shrapnel wounds",
			DirectRules::wounds);

	// "the 12 men they killed"
	private static final Rule FRONTED = new Rule("victims-before-killer", "the 12 men they killed",
			DirectRules::fronted);

	// "50,000 refugees have arrived"
	private static final Rule REFUGEES = new Rule("refugees", "50,000 refugees have arrived", DirectRules::refugees);

	// "14 soldiers were killed", "ten people died"
	private static final Rule PREDICATE = new Rule("victims-predicate", "14 soldiers were killed",
			(sentence, links, i) -> predicate(sentence, links, i, false));

	static final List<Rule> ALL = List.of(LossNounRules.PART, LossNounRules.INSIDE, LossNounRules.COUNTED, PARTICIPLE,
			OBJECT, LossNounRules.DEED, TOLL, WOUNDS, FRONTED, PREDICATE, HOSTAGES, REFUGEES, LossNounRules.LIST,
			LossNounRules.POSSESSED);

	/** So many that cross a border are refugees. */
	private static final int CROWD = 50;

	private static final Set<String> CAPTIVES = Set.of("hostages", "hostage", "captives", "prisoners", "prisoner");

	private static final Set<String> HOLDING = Set.of("take", "takes", "took", "taken", "taking", "hold", "holds",
			"held", "holding", "seized", "seizing");

	private static final Set<String> TREATING = Set.of("treat", "treats", "treated", "treating", "receive", "received",
			"receiving", "admitted", "admitting", "saw", "seen");

	private static final Set<String> COMING = Set.of("arrived", "crossed", "entered", "left", "poured", "reached",
			"come", "came", "streamed", "flooded", "registered", "recorded");

	static final Set<String> FREED = Set.of("freed", "free", "frees", "freeing", "release", "released", "releases",
			"releasing", "rescued", "rescue", "swapped", "swap", "exchanged", "exchange", "exchanging");

	/** Before a phrase that is no subject of what follows. */
	private static final Set<String> NO_SUBJECT = Set.of("from", "by", "against", "near", "into", "at", "on");

	private DirectRules() {
	}

	/** Whether the words for the effect fit the victims. */
	static boolean suits(LossSentence sentence, Links links, int i, Effect effect) {
		VictimPhrase phrase = sentence.phrases().get(i);
		EffectWord word = effect.word();
		if (word.effect() == CasualtyEffect.CAPTURED && sentence.isOneOf(phrase.from() - 1, FREED)) {
			return false;
		}
		if (phrase.kind() == Kind.LOSSES) {
			return true;
		}
		if (word.effect() == CasualtyEffect.DISPLACED && phrase.hasNoun()
				&& Parts.isPerpetrator(sentence.token(phrase.nounTo() - 1).lower())) {
			return false;
		}
		return switch (word.need()) {
			case NONE -> true;
			case PEOPLE -> phrase.kind() != Kind.UNKNOWN;
			// "killed 17 rebels and captured 30"
			case NAMED -> phrase.kind() == Kind.PEOPLE || phrase.kind() == Kind.PART
					|| phrase.kind() == Kind.BARE && isTakenUp(sentence, links, i, effect);
		};
	}

	/** "killed 17 rebels and captured 30", "has lost 20 men and they lost 50". */
	private static boolean isTakenUp(LossSentence sentence, Links links, int i, Effect effect) {
		Link before = links.nearestBefore(i);
		boolean lives = before != null && before.effect() == CasualtyEffect.KILLED && before.victims() != null
				&& !sentence.phrases().get(i).quantity().isOne();
		return before != null && (!isLosing(sentence, effect) || lives);
	}

	private static @Nullable Link predicate(LossSentence sentence, Links links, int i, boolean adjacent) {
		VictimPhrase phrase = sentence.phrases().get(i);
		if (phrase.kind() == Kind.LOSSES || Parts.isTriggered(sentence, phrase)) {
			return null;
		}
		Predicate predicate = adjacent ? sentence.predicateAt(phrase.to()) : sentence.predicateOf(phrase);
		if (predicate == null || adjacent && predicate.finite() >= 0 || !suits(sentence, links, i, predicate.effect())
				|| !agrees(sentence, phrase, predicate) || sentence.isConditional(phrase.from())) {
			return null;
		}
		if (!adjacent && sentence.isOneOf(phrase.from() - 1, NO_SUBJECT)
				|| phrase.quantity().isZero() && isLosing(sentence, predicate.effect())) {
			return null;
		}
		CasualtyEffect effect = predicate.effect().word().effect();
		if (effect == CasualtyEffect.DISPLACED && isEscape(sentence, phrase, predicate)) {
			return null;
		}
		boolean generic = (sentence.is(predicate.finite(), "are") || sentence.is(predicate.finite(), "is"))
				&& predicate.effect().from() == predicate.finite() + 1 && predicate.effect().word().use() == Use.VERB;
		if (sentence.is(predicate.effect().from(), "buried")
				|| generic && (effect == CasualtyEffect.KILLED || effect == CasualtyEffect.CASUALTIES)) {
			// "where four or more people are killed"
			return null;
		}
		Link link = said(sentence, phrase, predicate);
		VictimPhrase who = (phrase.kind() == Kind.PART) ? Parts.told(sentence, phrase.to()) : null;
		boolean vague = !phrase.quantity().numbered() && !phrase.quantity().count().approximate();
		EffectWord known = phrase.embedded();
		if (vague && known != null && known.effect() == link.effect()) {
			// "many of the wounded were in serious condition"
			return null;
		}
		return (who != null) ? link.of(who.noun()).over(new Range(phrase.from(), who.to())) : link;
	}

	static Link said(LossSentence sentence, VictimPhrase phrase, Predicate predicate) {
		Effect effect = predicate.effect();
		Link link = Link.told(phrase, effect.word().effect(), new Range(effect.from(), effect.to()));
		boolean whom = phrase.hasNoun()
				&& (sentence.is(phrase.nounFrom(), "whom") || sentence.is(phrase.nounFrom(), "which"));
		return whom ? link.of(null) : link;
	}

	/** "The two gunmen fled", "fled the scene": nobody was displaced. */
	private static boolean isEscape(LossSentence sentence, VictimPhrase phrase, Predicate predicate) {
		Effect effect = predicate.effect();
		if (effect.word().use() != Use.FATE) {
			return false;
		}
		Integer most = phrase.quantity().count().high();
		if (most != null && most < CROWD && sentence.token(effect.from()).lower().startsWith("cross")) {
			// "two envoys crossed into the east"
			return true;
		}
		boolean scene = sentence.is(effect.to(), "the")
				&& (sentence.is(effect.to() + 1, "scene") || sentence.is(effect.to() + 1, "area"))
				|| sentence.is(effect.to(), "on") && !sentence.is(effect.to() + 1, WordClass.NAME)
				|| sentence.is(effect.to(), "custody");
		return scene || phrase.hasNoun() && Parts.isPerpetrator(sentence.token(phrase.nounTo() - 1).lower());
	}

	/** "John, 34, was killed" is no loss of 34. */
	private static boolean agrees(LossSentence sentence, VictimPhrase phrase, Predicate predicate) {
		if (predicate.finite() < 0 || phrase.quantity().isZero()) {
			return true;
		}
		String auxiliary = sentence.token(predicate.finite()).lower();
		boolean singular = auxiliary.equals("was") || auxiliary.equals("is") || auxiliary.equals("has");
		boolean plural = auxiliary.equals("were") || auxiliary.equals("are") || auxiliary.equals("have");
		boolean total = sentence.is(phrase.from(), "a") && !phrase.quantity().isOne();
		if (phrase.quantity().isOne()) {
			boolean joint = sentence.is(phrase.from() - 1, "and") || sentence.is(phrase.from() - 1, "or")
					|| sentence.has("and", phrase.to(), predicate.finite());
			return !plural || joint;
		}
		return !singular || total || phrase.hasNoun() && !phrase.quantity().numbered();
	}

	static @Nullable Link object(LossSentence sentence, Links links, int i) {
		VictimPhrase phrase = sentence.phrases().get(i);
		int at = phrase.from() - 1;
		while (at > 0 && sentence.is(at, WordClass.ADVERB) && sentence.effectEndingAt(at + 1) == null) {
			at--;
		}
		Effect effect = sentence.effectEndingAt(at + 1);
		if (effect == null || phrase.kind() == Kind.LOSSES || !suits(sentence, links, i, effect)) {
			return null;
		}
		boolean zero = phrase.quantity().isZero();
		boolean nation = effect.word().need() == Need.NAMED && phrase.quantity().isOne() && isLosing(sentence, effect);
		if (nation || !sentence.isActive(effect) || sentence.isUnreal(effect) && !zero) {
			return null;
		}
		return Link.told(phrase, effect.word().effect(), new Range(effect.from(), effect.to()));
	}

	/** "The nation has lost a leader". */
	private static boolean isLosing(LossSentence sentence, Effect effect) {
		return sentence.is(effect.from(), "lost") || sentence.is(effect.from(), "lose")
				|| sentence.is(effect.from(), "loses") || sentence.is(effect.from(), "losing");
	}

	private static @Nullable Link wounds(LossSentence sentence, Links links, int i) {
		VictimPhrase phrase = sentence.phrases().get(i);
		int end = Injuries.endOfWounds(sentence.tokens(), phrase.to());
		boolean treated = false;
		for (int at = phrase.from() - 1; at >= 0 && at > phrase.from() - 4; at--) {
			treated |= sentence.isOneOf(at, TREATING);
		}
		boolean told = sentence.is(phrase.to(), "with") ? phrase.kind() == Kind.PEOPLE : treated;
		return (end > 0 && told && phrase.kind() != Kind.UNKNOWN && phrase.kind() != Kind.LOSSES)
				? Link.told(phrase, CasualtyEffect.WOUNDED, new Range(phrase.to(), end)) : null;
	}

	private static @Nullable Link fronted(LossSentence sentence, Links links, int i) {
		VictimPhrase phrase = sentence.phrases().get(i);
		int at = phrase.to();
		boolean relative = sentence.is(at, WordClass.PRONOUN) && !sentence.is(at, "them");
		if (!relative || phrase.quantity().isZero() || phrase.kind() == Kind.LOSSES) {
			return null;
		}
		at++;
		while (sentence.is(at, "have") || sentence.is(at, "has") || sentence.is(at, "had")
				|| sentence.is(at, WordClass.ADVERB)) {
			at++;
		}
		Effect effect = sentence.effectStartingAt(at);
		boolean lost = effect != null && sentence.isActive(effect)
				&& (phrase.kind() == Kind.PEOPLE || phrase.quantity().continuing());
		boolean object = effect != null && sentence.startsObject(effect.to()) && !sentence.is(effect.to(), "this")
				&& !sentence.is(effect.to(), "last");
		return (effect != null && lost && !object)
				? Link.told(phrase, effect.word().effect(), new Range(effect.from(), effect.to())) : null;
	}

	private static @Nullable Link hostages(LossSentence sentence, Links links, int i) {
		VictimPhrase phrase = sentence.phrases().get(i);
		if (!phrase.hasNoun() || !sentence.isOneOf(phrase.nounTo() - 1, CAPTIVES)) {
			return null;
		}
		int left = phrase.from() - 1;
		if (sentence.isOneOf(left, HOLDING)) {
			boolean unreal = sentence.is(left - 1, WordClass.TO) || sentence.is(left - 1, WordClass.MODAL);
			return unreal ? null : Link.told(phrase, CasualtyEffect.CAPTURED, new Range(left, left + 1));
		}
		int right = sentence.endOfVerbs(phrase.to());
		for (int at = phrase.to(); at < right; at++) {
			if (sentence.isOneOf(at, HOLDING) || sentence.is(at, "remain") || sentence.is(at, "remained")) {
				return Link.told(phrase, CasualtyEffect.CAPTURED, new Range(at, at + 1));
			}
		}
		return null;
	}

	private static @Nullable Link refugees(LossSentence sentence, Links links, int i) {
		VictimPhrase phrase = sentence.phrases().get(i);
		if (isArrivalOfFleeing(sentence, phrase)) {
			// "8,000 people had arrived in the city after fleeing their homes"
			int verb = sentence.endOfVerbs(phrase.to()) - 1;
			return Link.told(phrase, CasualtyEffect.DISPLACED, new Range(verb, verb + 1));
		}
		if (!phrase.hasNoun()
				|| !sentence.is(phrase.nounTo() - 1, "refugees") && !sentence.is(phrase.nounTo() - 1, "evacuees")) {
			return null;
		}
		boolean origin = sentence.is(phrase.to(), "from") && sentence.is(phrase.to() + 1, WordClass.NAME);
		int from = origin ? phrase.to() + 2 : phrase.to();
		int to = sentence.endOfVerbs(from);
		for (int at = from; at < to; at++) {
			if (sentence.isOneOf(at, COMING)) {
				return Link.told(phrase, CasualtyEffect.DISPLACED, new Range(at, at + 1));
			}
			if (sentence.is(at, WordClass.MODAL) || sentence.is(at, WordClass.NEGATION)) {
				return null;
			}
		}
		return null;
	}

	private static boolean isArrivalOfFleeing(LossSentence sentence, VictimPhrase phrase) {
		int to = sentence.endOfVerbs(phrase.to());
		if (phrase.kind() != Kind.PEOPLE || to == phrase.to() || !sentence.isOneOf(to - 1, COMING)) {
			return false;
		}
		for (int at = to; at < to + 14 && !sentence.is(at, WordClass.COMMA); at++) {
			if (sentence.is(at, "fleeing") && (sentence.is(at - 1, "after") || sentence.is(at - 1, "since"))
					|| sentence.is(at, "fled") && sentence.is(at - 1, "having")) {
				return true;
			}
		}
		return false;
	}

	static Count atLeast(Count count) {
		return new Count(count.low(), null, false);
	}

}
