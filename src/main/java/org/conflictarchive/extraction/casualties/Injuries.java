package org.conflictarchive.extraction.casualties;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.conflictarchive.extraction.casualties.EffectWord.Form;
import org.conflictarchive.extraction.casualties.EffectWord.Need;
import org.conflictarchive.extraction.casualties.EffectWord.Use;
import org.conflictarchive.extraction.language.Token;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.vocabulary.CasualtyEffect;
import org.jspecify.annotations.Nullable;

/** Wounds told with words of their own between: "sustained minor head injuries". */
final class Injuries {

	private static final Set<String> INJURIES = Set.of("injury", "injuries", "wound", "wounds", "burns", "fracture",
			"fractures", "concussion", "concussions", "lacerations", "inhalation");

	private static final Set<String> LOST = Set.of("leg", "legs", "arm", "arms", "limb", "limbs", "eye", "eyes",
			"sight", "eyesight", "hand", "hands", "foot", "feet", "hearing", "fingers");

	private static final Map<String, Form> SUFFERING = Map.ofEntries(Map.entry("suffer", Form.BASE),
			Map.entry("suffers", Form.PRESENT), Map.entry("suffered", Form.PAST), Map.entry("suffering", Form.GERUND),
			Map.entry("sustain", Form.BASE), Map.entry("sustains", Form.PRESENT), Map.entry("sustained", Form.PAST),
			Map.entry("sustaining", Form.GERUND), Map.entry("receive", Form.BASE), Map.entry("received", Form.PAST),
			Map.entry("receiving", Form.GERUND));

	private static final Map<String, Form> LOSING = Map.of("lose", Form.BASE, "loses", Form.PRESENT, "lost", Form.PAST,
			"losing", Form.GERUND);

	private static final int REACH = 5;

	private Injuries() {
	}

	/** "suffered gunshot wounds", "lost both legs", from the index on; or null. */
	static @Nullable Effect sufferedAt(List<Token> tokens, int from) {
		String verb = tokens.get(from).lower();
		boolean losing = LOSING.containsKey(verb);
		Form form = losing ? LOSING.get(verb) : SUFFERING.get(verb);
		int end = (form != null) ? endOf(tokens, from + 1, losing ? LOST : INJURIES) : -1;
		return (end > 0 && form != null)
				? new Effect(from, end, new EffectWord(CasualtyEffect.WOUNDED, Use.FATE, form, Need.NONE)) : null;
	}

	/** After "with gunshot wounds", "for shrapnel wounds" at the index; -1 if none. */
	static int endOfWounds(List<Token> tokens, int from) {
		boolean led = from < tokens.size() && (tokens.get(from).is("with") || tokens.get(from).is("for"));
		return led ? endOf(tokens, from + 1, INJURIES) : -1;
	}

	private static int endOf(List<Token> tokens, int from, Set<String> nouns) {
		for (int i = from; i < tokens.size() && i < from + REACH; i++) {
			Token token = tokens.get(i);
			if (token.isOneOf(nouns)) {
				return i + 1;
			}
			if (token.is(WordClass.COMMA) || token.is(WordClass.MARK) || token.is(WordClass.AUXILIARY)
					|| token.is(WordClass.PREPOSITION) && !token.is("in") || token.is("no")) {
				return -1;
			}
		}
		return -1;
	}

}
