package org.conflictarchive.extraction.casualties;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.conflictarchive.extraction.language.Token;
import org.conflictarchive.vocabulary.CasualtyEffect;
import org.conflictarchive.vocabulary.Lexicon;
import org.jspecify.annotations.Nullable;

/** The words for what befalls people. */
final class EffectWords {

	private static final Phrases<EffectWord> VERBS = new Phrases<>();

	private static final Phrases<EffectWord> STATES = new Phrases<>();

	private static final Phrases<EffectWord> NOUNS = new Phrases<>();

	private static final Phrases<EffectWord> DEEDS = new Phrases<>();

	private static final Set<String> PREDICATES = new HashSet<>();

	/** Words without one of which no sentence tells of losses by itself. */
	private static final Set<String> SIGNS = new HashSet<>(Set.of("toll", "tolls", "hostages", "hostage", "captives",
			"prisoners", "prisoner", "refugees", "evacuees"));

	static {
		for (List<String> row : Lexicon.rows("casualty-effects")) {
			CasualtyEffect effect = CasualtyEffect.valueOf(row.get(0).toUpperCase(Locale.ROOT));
			EffectWord.Use use = EffectWord.Use.valueOf(row.get(1).toUpperCase(Locale.ROOT));
			EffectWord.Need need = row.get(2).isEmpty() ? EffectWord.Need.NONE
					: EffectWord.Need.valueOf(row.get(2).toUpperCase(Locale.ROOT));
			List<String> forms = Lexicon.list(row.get(3));
			forms.forEach(EffectWords::addSign);
			switch (use) {
				case VERB, FATE -> {
					EffectWord.Form[] order = { EffectWord.Form.PAST, EffectWord.Form.PARTICIPLE, EffectWord.Form.BASE,
							EffectWord.Form.PRESENT, EffectWord.Form.GERUND };
					int[] columns = { 2, 3, 0, 1, 4 };
					for (int i = 0; i < order.length; i++) {
						String form = forms.get(columns[i]);
						VERBS.add(List.of(form), new EffectWord(effect, use, order[i], need));
						PREDICATES.add(form.split(" ")[0]);
					}
				}
				case STATE -> {
					STATES.add(forms, new EffectWord(effect, use, EffectWord.Form.NONE, need));
					forms.stream().filter((form) -> form.indexOf(' ') < 0).forEach(PREDICATES::add);
				}
				case NOUN -> NOUNS.add(forms, new EffectWord(effect, use, EffectWord.Form.NONE, need));
				case DEED -> DEEDS.add(forms, new EffectWord(effect, use, EffectWord.Form.NONE, need));
			}
		}
	}

	private EffectWords() {
	}

	/** The last word of a phrase that is no preposition: "claimed the lives of". */
	private static void addSign(String form) {
		String[] words = form.split(" ");
		int last = words.length - 1;
		while (last > 0 && words[last].length() < 4) {
			last--;
		}
		SIGNS.add(words[last]);
	}

	/** Whether the word may be part of what tells of losses: "killed", "toll". */
	static boolean isSign(String lower) {
		return SIGNS.contains(lower);
	}

	/** Whether the word begins what can be said of victims: "killed", "missing". */
	static boolean isEffect(String lower) {
		return PREDICATES.contains(lower);
	}

	/** A verb or state that begins at the index, the longest one, or null. */
	static Phrases.@Nullable Match<EffectWord> predicateAt(List<Token> tokens, int index) {
		Phrases.Match<EffectWord> verb = VERBS.at(tokens, index);
		Phrases.Match<EffectWord> state = STATES.at(tokens, index);
		if (verb == null || state == null) {
			return (verb != null) ? verb : state;
		}
		return (state.to() > verb.to()) ? state : verb;
	}

	static Phrases.@Nullable Match<EffectWord> nounAt(List<Token> tokens, int index) {
		return NOUNS.at(tokens, index);
	}

	static Phrases.@Nullable Match<EffectWord> deedAt(List<Token> tokens, int index) {
		return DEEDS.at(tokens, index);
	}

}
