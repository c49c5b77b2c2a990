package org.conflictarchive.extraction.casualties;

import java.util.Set;

import org.conflictarchive.extraction.casualties.VictimPhrase.Kind;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.vocabulary.CasualtyEffect;
import org.jspecify.annotations.Nullable;

/** Figures of tolls and of the numbers of dead: "the death toll rose to 22". */
final class Tolls {

	private static final Set<String> COUNTS = Set.of("count", "tally", "figure", "figures");

	private static final Set<String> NUMBERS = Set.of("number", "numbers", "total", "tally", "toll", "count");

	private static final Set<String> MOVES = Set.of("rise", "rises", "rose", "risen", "rising", "climb", "climbs",
			"climbed", "climbing", "increase", "increases", "increased", "increasing", "jump", "jumps", "jumped",
			"jumping", "soar", "soars", "soared", "soaring", "stand", "stands", "stood", "standing", "put", "puts",
			"putting", "reach", "reaches", "reached", "reaching", "hit", "hits", "hitting", "grow", "grows", "grew",
			"grown", "growing", "raised", "brought", "revised", "remains", "remained", "totalled", "totaled", "mounted",
			"dropped", "fell", "placed", "updated", "went", "gone", "estimated", "swelled", "swells", "surged",
			"ticked", "doubled", "amounted", "amount", "amounts", "numbered", "nears", "neared", "now", "come", "came",
			"set", "lowered", "reported", "given", "confirmed", "listed");

	private static final Set<String> EXCEED = Set.of("exceed", "exceeds", "exceeded", "exceeding", "pass", "passes",
			"passed", "passing", "surpass", "surpasses", "surpassed", "surpassing", "top", "tops", "topped", "topping",
			"above", "over", "past", "crossed", "crosses", "beyond");

	private static final Set<String> LEADING = Set.of("to", "at", "of", "from", "is", "was", "are", "were", "as",
			"been", "be", "between", "had");

	private static final Set<String> REACHING = Set.of("reach", "reaches", "reached", "reaching", "hit", "hits",
			"hitting", "totalled", "totaled", "nears", "neared", "numbered", "is", "approaching");

	private static final Set<String> FIGURES = Set.of("figure", "number", "total", "tally", "count");

	/** Before a figure told of already: "the true figure", "that number". */
	private static final Set<String> KNOWN = Set.of("the", "that", "this", "its", "their");

	private static final Set<String> PUTTING = Set.of("put", "puts", "putting", "bringing", "brought", "brings",
			"bring", "taking", "took", "takes", "raised", "raising", "pushing", "pushed", "revised", "gave", "giving");

	private static final int REACH = 22;

	private Tolls() {
	}

	static @Nullable Link link(LossSentence sentence, Links links, int i) {
		VictimPhrase phrase = sentence.phrases().get(i);
		if (phrase.kind() == Kind.LOSSES || phrase.kind() == Kind.UNKNOWN
				|| phrase.quantity().isOne() && sentence.is(phrase.quantity().word(), "a")) {
			return null;
		}
		Head after = headFrom(sentence, phrase.to());
		if (after != null && (sentence.is(phrase.from() - 1, "to") || sentence.is(phrase.from() - 1, "at"))) {
			return link(phrase, after, false).over(new Range(phrase.from(), after.to()));
		}
		int at = phrase.from() - 1;
		while (at > 0 && (sentence.is(at, WordClass.ADVERB) && !sentence.isOneOf(at, EXCEED)
				|| sentence.is(at, WordClass.MARK) && sentence.is(at, ":"))) {
			at--;
		}
		boolean exceeds = sentence.isOneOf(at, EXCEED);
		boolean inRound = sentence.is(at, "in") && !phrase.quantity().numbered();
		boolean leads = sentence.isOneOf(at, LEADING) || sentence.isOneOf(at, REACHING);
		if (!exceeds && !inRound && !leads) {
			return null;
		}
		Head head = headBefore(sentence, at);
		if (head == null || sentence.is(at, "of") && head.to() != at) {
			return null;
		}
		Link link = link(phrase, head, exceeds);
		int to = phrase.to();
		Effect state = sentence.effectStartingAt(to);
		if (phrase.kind() == Kind.BARE && state != null && state.word().effect() == link.effect()) {
			link = link.over(new Range(head.from(), state.to()));
		}
		return link;
	}

	/** "put the figure at 34", after another figure. */
	static @Nullable Link figure(LossSentence sentence, Links links, int i) {
		VictimPhrase phrase = sentence.phrases().get(i);
		if (phrase.kind() != Kind.BARE && phrase.kind() != Kind.PEOPLE || phrase.quantity().isZero()) {
			return null;
		}
		int at = phrase.from() - 1;
		boolean told = sentence.is(at, "at") || sentence.is(at, "to") || sentence.is(at, "as")
				|| sentence.isOneOf(at, REACHING) || sentence.is(at, "was");
		int figure = at;
		while (figure > at - 4 && (sentence.isOneOf(figure, MOVES) || sentence.isOneOf(figure, REACHING)
				|| sentence.isOneOf(figure, LEADING) || sentence.is(figure, WordClass.ADVERB))) {
			figure--;
		}
		int from = figure;
		while (sentence.is(from - 1, WordClass.ADJECTIVE)) {
			from--;
		}
		boolean known = sentence.isOneOf(figure, FIGURES) && sentence.isOneOf(from - 1, KNOWN);
		Link before = links.nearestBefore(i);
		CasualtyEffect effect = (before != null) ? before.effect() : links.before();
		if (!told || !known || effect == null) {
			return null;
		}
		int start = sentence.isOneOf(from - 2, PUTTING) ? from - 2 : from - 1;
		return Link.understood(phrase, effect).over(new Range(start, phrase.to()));
	}

	private static Link link(VictimPhrase phrase, Head head, boolean exceeds) {
		Link link = Link.told(phrase, head.effect(), new Range(head.effectFrom(), head.to()))
			.over(phrase.range().through(new Range(head.from(), head.to())));
		if (exceeds) {
			link = link.counting(DirectRules.atLeast(phrase.quantity().count()));
		}
		return (phrase.hasNoun()) ? link : link.of(head.victims());
	}

	/** The nearest toll to the left of whose change or state the words between tell. */
	private static @Nullable Head headBefore(LossSentence sentence, int from) {
		boolean moved = sentence.isOneOf(from, EXCEED) || sentence.is(from, "at");
		for (int i = from; i >= 0 && i > from - REACH; i--) {
			Head head = headEndingAt(sentence, i, from);
			if (head != null) {
				boolean noun = !head.isToll() && !moved;
				return noun ? null : head;
			}
			if (sentence.is(i, WordClass.MODAL)
					|| sentence.is(i, WordClass.MARK) && !sentence.isDash(i) && !sentence.is(i, "(")
							&& !sentence.is(i, ")") && !(sentence.is(i, ".") && sentence.is(i + 1, WordClass.NUMBER))
					|| sentence.is(i, WordClass.SUBORDINATOR) || sentence.is(i, "expected") || sentence.is(i, "likely")
					|| sentence.is(i, WordClass.NEGATION)) {
				return null;
			}
			boolean effect = sentence.effectStartingAt(i) != null;
			if (sentence.isOneOf(i, MOVES)) {
				moved = true;
			}
			else if (sentence.token(i).isFiniteVerb() && !sentence.is(i, WordClass.AUXILIARY) && !effect
					&& !sentence.isOneOf(i, EXCEED) && !sentence.is(i + 1, WordClass.PREPOSITION)
					&& !sentence.is(i - 1, WordClass.COMMA) && !sentence.is(i + 1, WordClass.NOUN)) {
				return null;
			}
		}
		return null;
	}

	private static @Nullable Head headEndingAt(LossSentence sentence, int last, int limit) {
		for (int from = last; from >= 0 && from > last - 9; from--) {
			if (!sentence.isOneOf(from, NUMBERS) && from < last - 1) {
				continue;
			}
			Head head = headFrom(sentence, from);
			if (head != null && head.to() == last + 1) {
				return head;
			}
		}
		return null;
	}

	/** A toll that begins at the index, past its determiner and adjectives. */
	private static @Nullable Head headFrom(LossSentence sentence, int from) {
		int i = from;
		while (sentence.is(i, "the") || sentence.is(i, "a") || sentence.is(i, "an")) {
			i++;
		}
		if (sentence.is(i, "toll") || sentence.is(i, "tolls")) {
			return toll(sentence, i, i + 1, CasualtyEffect.KILLED);
		}
		if (sentence.isOneOf(i, COUNTS)
				&& (sentence.is(i - 1, "death") || sentence.is(i - 1, "body") || sentence.is(i - 1, "casualty")
						|| sentence.is(i - 1, "fatality") || sentence.is(i - 1, "casualties"))) {
			return toll(sentence, i, i + 1, CasualtyEffect.KILLED);
		}
		if (sentence.isOneOf(i, NUMBERS) && sentence.is(i + 1, "of")) {
			return numberOf(sentence, i);
		}
		Effect effect = sentence.isOneOf(i, NUMBERS) ? sentence.effectStartingAt(i + 1) : null;
		if (effect != null && sentence.is(i, "number")) {
			// "the number displaced"
			return new Head(startOf(sentence, i), i + 1, effect.to(), effect.word().effect(), null, true);
		}
		Phrases.Match<EffectWord> noun = EffectWords.nounAt(sentence.tokens(), i);
		if (noun != null && sentence.token(i).lower().endsWith("s") && !sentence.is(i, "lives")
				&& !sentence.is(i, "bodies")) {
			int start = startOf(sentence, i);
			boolean casualties = noun.meaning().effect() == CasualtyEffect.CASUALTIES;
			return new Head(start, i, noun.to(), noun.meaning().effect(),
					casualties ? new Range(i, noun.to()) : personBefore(sentence, i), false);
		}
		return null;
	}

	private static Head toll(LossSentence sentence, int i, int to, CasualtyEffect plain) {
		CasualtyEffect effect = plain;
		int first = i;
		if (sentence.is(i - 1, "casualty") || sentence.is(i - 1, "casualties")) {
			effect = CasualtyEffect.CASUALTIES;
		}
		else if (sentence.is(i - 1, "injury") || sentence.is(i - 1, "injured") || sentence.is(i - 1, "wounded")) {
			effect = CasualtyEffect.WOUNDED;
		}
		if (effect != plain || sentence.is(i - 1, "death") || sentence.is(i - 1, "body")
				|| sentence.is(i - 1, "fatality")) {
			first = i - 1;
		}
		return new Head(startOf(sentence, first), first, to, effect, personBefore(sentence, first), true);
	}

	private static @Nullable Range personBefore(LossSentence sentence, int i) {
		return (i > 0 && VictimWords.isPerson(sentence.token(i - 1).lower())) ? new Range(i - 1, i) : null;
	}

	private static int startOf(LossSentence sentence, int i) {
		int start = i;
		while (start > 0 && start > i - 6
				&& !(sentence.is(start - 1, WordClass.POSSESSIVE) && sentence.token(start - 1).text().startsWith("'")
						&& !sentence.is(start - 2, WordClass.NAME))
				&& (sentence.is(start - 1, WordClass.ADJECTIVE) || sentence.is(start - 1, WordClass.DETERMINER)
						|| sentence.is(start - 1, WordClass.POSSESSIVE) || sentence.is(start - 1, WordClass.NOUN)
						|| sentence.is(start - 1, "confirmed") || sentence.is(start - 1, "reported")
						|| sentence.is(start - 1, "estimated"))) {
			start--;
		}
		return start;
	}

	/** "the number of people killed", "the number of dead". */
	private static @Nullable Head numberOf(LossSentence sentence, int i) {
		int start = (i > 0 && sentence.is(i - 1, WordClass.DETERMINER)) ? i - 1 : i;
		boolean named = true;
		for (int at = i + 2; at < sentence.size() && at < i + 12; at++) {
			Effect effect = sentence.effectStartingAt(at);
			Phrases.Match<EffectWord> noun = EffectWords.nounAt(sentence.tokens(), at);
			named &= at == i + 2 || sentence.is(at - 1, WordClass.NAME) || sentence.is(at - 1, WordClass.ADJECTIVE);
			if (named && (sentence.is(at, "evacuees") || sentence.is(at, "refugees"))) {
				return new Head(start, at, at + 1, CasualtyEffect.DISPLACED, new Range(at, at + 1), true);
			}
			if (effect != null || noun != null) {
				EffectWord word = (effect != null) ? effect.word() : (noun != null) ? noun.meaning() : null;
				int to = (effect != null) ? effect.to() : at + 1;
				boolean compound = sentence.is(to, WordClass.NOUN) && VictimWords.isPerson(sentence.token(to).lower());
				Range victims = null;
				if (effect != null && VictimWords.isPerson(sentence.token(at).lower())) {
					// "the number of martyrs"
					victims = new Range(i + 2, effect.to());
				}
				else if (compound) {
					victims = new Range(to, to + 1);
					to++;
				}
				else {
					VictimPhrase who = VictimPhrases.uncounted(sentence.tokens(), i + 2);
					victims = (who != null && who.to() <= at && !sentence.is(i + 2, "those")) ? who.noun() : null;
				}
				return (word != null) ? new Head(start, at, to, word.effect(), victims, true) : null;
			}
			boolean other = sentence.is(at, WordClass.VERB) && !sentence.is(at - 1, WordClass.PRONOUN);
			if (sentence.is(at, WordClass.MARK) || other || sentence.is(at, WordClass.COMMA)) {
				return null;
			}
		}
		return null;
	}

	private record Head(int from, int effectFrom, int to, CasualtyEffect effect, @Nullable Range victims,
			boolean isToll) {
	}

}
