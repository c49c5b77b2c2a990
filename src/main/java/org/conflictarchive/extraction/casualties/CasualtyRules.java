package org.conflictarchive.extraction.casualties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.conflictarchive.extraction.language.NamedRule;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.Text;
import org.conflictarchive.vocabulary.CasualtyEffect;
import org.conflictarchive.vocabulary.CasualtyScope;
import org.conflictarchive.vocabulary.Count;
import org.conflictarchive.vocabulary.Span;
import org.jspecify.annotations.Nullable;

/** Finds the losses that a sentence tells of: how many, who, what befell them. */
public final class CasualtyRules {

	private static final Phrases<Boolean> PRELIMINARY = new Phrases<>();

	private static final Set<String> FIGURES = Set.of("figure", "figures", "number", "numbers", "toll", "tolls",
			"count", "tally", "data", "estimate", "estimates", "information", "report", "reports", "assessment",
			"assessments", "findings");

	/** How far behind a figure the words may be that call it preliminary. */
	private static final int REACH = 40;

	private static final Set<String> LOSING = Set.of("lost", "lose", "loses", "losing", "loss");

	/** Those of whom an army that loses them does not say that they died. */
	private static final Set<String> FIGHTERS = Set.of("soldier", "soldiers", "troops", "men", "servicemen",
			"servicemembers", "fighters", "officers", "personnel", "marines", "paratroopers", "pilots", "combatants",
			"militants", "guards", "conscripts", "commanders");

	private static final Set<String> TENTATIVE = Set.of("preliminary", "provisional", "incomplete", "tentative");

	private static final Phrases<Boolean> CUMULATIVE = new Phrases<>();

	static {
		PRELIMINARY
			.add(List.of("provisionally", "preliminarily", "initial reports", "initial report", "initial figures",
					"initial toll", "initial count", "initial estimates", "initial estimate", "initial information",
					"initial data", "initial assessment", "initial assessments", "early reports", "early estimates",
					"early figures", "first reports", "so far unconfirmed", "not yet confirmed", "unconfirmed reports"),
					true);
		CUMULATIVE.add(
				List.of("since", "in total", "in all", "so far", "to date", "over the past", "over the last",
						"in the past", "in the last", "during the past", "in recent", "this year", "this month",
						"this week", "total", "altogether", "over the years", "during the war", "during the conflict"),
				true);
	}

	private CasualtyRules() {
	}

	/** All rules, from the most precise to the least. */
	public static List<NamedRule> rules() {
		return Stream
			.concat(Stream.of(DirectRules.ALL, SpreadingRules.ALL).flatMap(List::stream).map(Rule::shown),
					Stream.of(DefiniteVictims.RULE, VagueLosses.RULE))
			.toList();
	}

	/**
	 * The losses in a sentence, in the order of its text.
	 * @param text the report
	 * @param sentence one of its sentences
	 * @param previous the sentence before it in its paragraph, which tells what befell
	 * "three of them", or null
	 */
	public static List<CasualtyFind> in(Text text, Sentence sentence, @Nullable Sentence previous) {
		boolean told = tellsOfLosses(sentence);
		if (!told && (previous == null || !tellsOfLosses(previous))) {
			return List.of();
		}
		LossSentence losses = new LossSentence(sentence);
		Links links = links(losses, () -> (previous != null) ? effectOf(previous) : null);
		List<Link> found = Stream.of(links.all(), DefiniteVictims.in(losses), VagueLosses.in(losses))
			.flatMap(List::stream)
			.sorted(Comparator.comparingInt((Link link) -> link.content().from()))
			.toList();
		List<CasualtyFind> finds = new ArrayList<>();
		Set<Integer> taken = new HashSet<>();
		int clause = 0;
		for (Link link : found) {
			finds.add(find(losses, link, clause, taken));
			clause = Math.max(clause, link.content().to());
		}
		return finds.stream().sorted(Comparator.comparingInt(CasualtyFind::position)).toList();
	}

	private static boolean tellsOfLosses(Sentence sentence) {
		return sentence.tokens().stream().anyMatch((token) -> EffectWords.isSign(token.lower()));
	}

	private static @Nullable CasualtyEffect effectOf(Sentence sentence) {
		List<Link> links = links(new LossSentence(sentence), () -> null).all();
		return links.isEmpty() ? null : links.get(0).effect();
	}

	private static Links links(LossSentence losses, Supplier<@Nullable CasualtyEffect> before) {
		Links links = new Links(losses, before);
		DirectRules.ALL.forEach(links::apply);
		// a list may hang on a part that the first round found
		SpreadingRules.ALL.forEach(links::apply);
		SpreadingRules.ALL.forEach(links::apply);
		return links;
	}

	private static CasualtyFind find(LossSentence losses, Link link, int clause, Set<Integer> taken) {
		Range effectRange = link.effectWords();
		Range victimRange = link.victims();
		Span content = span(losses, link.content());
		Span effectWords = (effectRange != null) ? span(losses, effectRange) : null;
		Span victims = (victimRange != null) ? span(losses, victimRange) : null;
		VictimPhrase phrase = link.phrase();
		Span counted = null;
		boolean continuing = false;
		int position = content.start();
		if (phrase != null) {
			Quantity quantity = phrase.quantity();
			counted = span(losses, new Range(quantity.from(), quantity.to()));
			continuing = quantity.continuing() || has(losses, link.content(), "also");
			position = losses.token(quantity.word()).span().start();
		}
		position = free(position, victims, effectWords, content, taken);
		Count count = isRate(losses, link) ? Count.unknown() : link.count();
		CasualtyEffect effect = isLossOfFighters(losses, link) ? CasualtyEffect.CASUALTIES : link.effect();
		return new CasualtyFind(position, content, effect, count, counted, effectWords,
				preliminary(losses, link, clause), scope(losses, link, clause), victims, continuing, link.rule());
	}

	/** "The army lost 30 men", "the loss of two soldiers": dead, wounded or taken. */
	private static boolean isLossOfFighters(LossSentence losses, Link link) {
		Range words = link.effectWords();
		VictimPhrase phrase = link.phrase();
		if (link.effect() != CasualtyEffect.KILLED || words == null || words.to() - words.from() > 2 || phrase == null
				|| !losses.isOneOf(words.from(), LOSING) || words.from() > phrase.from()) {
			return false;
		}
		Range victims = link.victims();
		for (int i = (victims != null) ? victims.from() : 0; victims != null && i < victims.to(); i++) {
			if (losses.isOneOf(i, FIGHTERS)) {
				return true;
			}
		}
		return victims == null;
	}

	/** "20 soldiers a day", "one every 25 minutes": how many in all is not told. */
	private static boolean isRate(LossSentence losses, Link link) {
		VictimPhrase phrase = link.phrase();
		return losses.isRateAt(link.content().to()) || phrase != null && losses.isRateAt(phrase.to())
				|| !losses.is(0, "a") && losses.isRateAt(0) && link.content().from() < 8;
	}

	private static int free(int first, @Nullable Span victims, @Nullable Span effectWords, Span content,
			Set<Integer> taken) {
		int position = first;
		if (taken.contains(position) && victims != null) {
			position = victims.start();
		}
		if (taken.contains(position) && effectWords != null) {
			position = effectWords.start();
		}
		if (taken.contains(position)) {
			position = content.start();
			while (taken.contains(position)) {
				position++;
			}
		}
		taken.add(position);
		return position;
	}

	private static boolean has(LossSentence losses, Range range, String word) {
		for (int i = range.from(); i < range.to(); i++) {
			if (losses.is(i, word)) {
				return true;
			}
		}
		return false;
	}

	private static @Nullable Span preliminary(LossSentence losses, Link link, int clause) {
		int to = link.content().to();
		for (int i = Math.min(clause, link.content().from()); i < to; i++) {
			Phrases.Match<Boolean> phrase = PRELIMINARY.at(losses.tokens(), i);
			if (phrase != null) {
				return span(losses, new Range(i, phrase.to()));
			}
			if (isTentative(losses, i)) {
				return losses.token(i).span();
			}
		}
		boolean figure = false;
		for (int i = to; i < losses.size() && i < to + REACH; i++) {
			figure |= losses.isOneOf(i, FIGURES);
			if (isTentative(losses, i) || figure && losses.isOneOf(i, TENTATIVE)) {
				// "five dead, but said those figures were preliminary"
				return losses.token(i).span();
			}
		}
		return null;
	}

	/**
	 * "preliminary figures", "a provisional death toll", not "provisional government".
	 */
	private static boolean isTentative(LossSentence losses, int i) {
		return losses.isOneOf(i, TENTATIVE) && (losses.isOneOf(i + 1, FIGURES) || losses.isOneOf(i + 2, FIGURES));
	}

	private static CasualtyScope scope(LossSentence losses, Link link, int clause) {
		int from = Math.min(clause, link.content().from());
		for (int i = from; i < losses.size() && i < link.content().to() + 16; i++) {
			if (CUMULATIVE.at(losses.tokens(), i) != null) {
				return CasualtyScope.CUMULATIVE;
			}
			if (i >= link.content().to() && (losses.is(i, ";") || losses.is(i, ","))) {
				break;
			}
		}
		return CasualtyScope.EVENT;
	}

	private static Span span(LossSentence losses, Range range) {
		return losses.token(range.from()).span().through(losses.token(range.to() - 1).span());
	}

}
