package org.conflictarchive.extraction.speakers;

import java.util.Set;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.vocabulary.ActorType;
import org.jspecify.annotations.Nullable;

/**
 * The name that speakers give themselves behind a description: "a woman who gave only her
 * first name, Ada", "a student named Ada", "a fighter who identified himself as Abu Nur".
 */
final class SelfNamed {

	private static final Set<String> NAMING = Set.of("name", "named", "identified", "goes", "called", "known", "nom");

	private static final Set<String> BETWEEN = Set.of("as", "only", "by", "himself", "herself", "themselves", "name",
			"first", "last", "de", "guerre", "his", "her", ",", "the", "to", "just");

	private static final int FAR = 14;

	private SelfNamed() {
	}

	static @Nullable Member behind(Phrase phrase, Cast cast) {
		Sentence sentence = phrase.sentence();
		for (int i = phrase.from() + 1; i < phrase.to() - 1; i++) {
			if (sentence.is(i, "named") && sentence.is(i + 1, WordClass.NAME)) {
				return named(new Phrase(sentence, i + 1, i + 2), cast);
			}
		}
		int who = phrase.from() + 1;
		while (who < phrase.to() && !sentence.is(who, WordClass.RELATIVE)) {
			who++;
		}
		who = sentence.is(who, WordClass.COMMA) ? who + 1 : who;
		if (!sentence.is(who, WordClass.RELATIVE)) {
			return null;
		}
		for (int i = who + 1; i < sentence.size() && i < who + FAR; i++) {
			if (sentence.token(i).isOneOf(NAMING)) {
				int name = i + 1;
				while (name < sentence.size() && sentence.token(name).isOneOf(BETWEEN)) {
					name++;
				}
				if (sentence.is(name, WordClass.NAME)) {
					return named(new Phrase(sentence, name, name + 1), cast);
				}
			}
		}
		return null;
	}

	private static Member named(Phrase first, Cast cast) {
		Member member = cast.in(first).stream().map(Cast.Mention::member).findFirst().orElse(null);
		if (member == null || member.isState()) {
			return cast.members().named(first.first().text(), ActorType.PERSON);
		}
		member.isA(ActorType.PERSON);
		return member;
	}

}
