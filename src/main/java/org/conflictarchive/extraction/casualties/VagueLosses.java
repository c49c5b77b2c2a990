package org.conflictarchive.extraction.casualties;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.conflictarchive.extraction.language.NamedRule;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.vocabulary.CasualtyEffect;
import org.conflictarchive.vocabulary.Count;

/** Losses told without a number: "the presence of victims", "suffered heavy losses". */
final class VagueLosses {

	static final NamedRule RULE = new NamedRule("losses-told", "the presence of victims");

	private static final Set<String> LOSSES = Set.of("casualties", "victims");

	private static final Set<String> MODIFIERS = Set.of("heavy", "serious", "significant", "mass", "civilian", "some",
			"many", "multiple", "numerous", "large", "further", "more", "human", "massive", "military", "severe",
			"substantial", "considerable", "several", "large-scale", "enormous", "huge", "grave");

	private static final Set<String> TELLING = Set.of("suffered", "suffering", "suffer", "sustained", "sustaining",
			"inflicted", "inflicting", "caused", "causing", "reported", "announced", "confirmed", "acknowledged",
			"incurred", "incurring", "admitted", "claimed");

	private static final Set<String> REPORTING = Set.of("reported", "announced", "confirmed", "recorded");

	private static final Set<String> BEARING = Set.of("suffered", "suffering", "suffer", "sustained", "sustaining",
			"inflicted", "inflicting", "incurred", "incurring", "caused", "causing");

	private VagueLosses() {
	}

	static List<Link> in(LossSentence sentence) {
		List<Link> found = new ArrayList<>();
		for (int i = 0; i < sentence.size(); i++) {
			boolean losses = sentence.is(i, "losses");
			if (!losses && !sentence.isOneOf(i, LOSSES) || sentence.is(i + 1, WordClass.NOUN)
					|| sentence.is(i + 1, WordClass.POSSESSIVE)) {
				continue;
			}
			int at = i - 1;
			while (at > 0 && sentence.isOneOf(at, MODIFIERS)) {
				at--;
			}
			boolean told = losses ? sentence.isOneOf(at, BEARING) && at < i - 1 : isTold(sentence, at, i);
			if (told && !isUnreal(sentence, at)) {
				int from = (at < 0) ? 0 : sentence.is(at, "of") && sentence.is(at - 2, "the") ? at - 2
						: sentence.is(at, "of") || sentence.is(at, "in") ? at - 1 : at;
				found.add(new Link(null, CasualtyEffect.CASUALTIES, Count.unknown(), new Range(from, i + 1),
						new Range(i, i + 1), new Range(i, i + 1), false, RULE.name()));
			}
		}
		return found;
	}

	private static boolean isTold(LossSentence sentence, int at, int last) {
		if (sentence.isOneOf(at, TELLING)) {
			return !sentence.is(at - 1, WordClass.DETERMINER) && !sentence.is(at - 1, WordClass.ADJECTIVE)
					&& !sentence.is(at - 1, "total");
		}
		if (sentence.is(at, "of")) {
			return sentence.is(at - 1, "presence");
		}
		if (sentence.is(at, "in") || sentence.is(at, "to")) {
			return sentence.is(at - 1, "resulted") || sentence.is(at - 1, "resulting") || sentence.is(at - 1, "led");
		}
		boolean passive = (sentence.is(last + 1, "were") || sentence.is(last + 1, "are"))
				&& sentence.isOneOf(last + 2, REPORTING);
		if (passive && !sentence.is(at, WordClass.PREPOSITION) && !sentence.is(at, WordClass.NUMBER)
				&& !sentence.is(at, WordClass.DETERMINER)) {
			return true;
		}
		boolean exist = sentence.is(at, "are") || sentence.is(at, "were") || sentence.is(at, "been");
		return exist && (sentence.is(at - 1, "there") || sentence.is(at - 2, "there"));
	}

	private static boolean isUnreal(LossSentence sentence, int at) {
		for (int i = at - 1; i >= 0 && i > at - 4; i--) {
			if (sentence.is(i, WordClass.MODAL) || sentence.is(i, "to") && i == at - 1
					|| sentence.is(i, WordClass.NEGATION) || sentence.token(i).lower().endsWith("n't")
					|| sentence.is(i, "if") || sentence.is(i, "whether") || sentence.is(i, "no")) {
				return true;
			}
		}
		return false;
	}

}
