package org.conflictarchive.extraction.speakers;

import java.util.Locale;
import java.util.TreeSet;

import org.conflictarchive.extraction.language.NounPhrases;
import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.Token;
import org.conflictarchive.extraction.language.WordClass;

/** What in the words for a body or group tells which it is. */
final class Wording {

	private Wording() {
	}

	/** Takes in the adjective or genitive of a state before the words. */
	static Phrase withState(Phrase words) {
		Sentence sentence = words.sentence();
		int from = words.from();
		for (int start = Math.max(0, from - 6); start < from; start++) {
			Gazetteer.Match match = Gazetteer.at(sentence, start);
			if (match != null && (match.end() == from || (match.end() == from - 1 && isGenitive(sentence, from - 1)))) {
				return new Phrase(sentence, start, words.to());
			}
		}
		return words;
	}

	private static boolean isGenitive(Sentence sentence, int index) {
		return sentence.is(index, "'s") || sentence.is(index, "'");
	}

	/** The words up to what is attached to them by a preposition. */
	static Phrase base(Phrase words) {
		int end = NounPhrases.endOfBase(words.sentence(), words.from());
		return new Phrase(words.sentence(), words.from(), Math.min(words.to(), Math.max(words.from() + 1, end)));
	}

	static Phrase withoutArticle(Phrase words) {
		int from = words.from();
		while (from < words.to() - 1 && words.sentence().is(from, WordClass.DETERMINER)
				&& !words.sentence().is(from + 1, "of")) {
			from++;
		}
		return new Phrase(words.sentence(), from, words.to());
	}

	/**
	 * The significant words in alphabetical order, states by their names: what makes two
	 * names one.
	 */
	static String identity(Phrase words) {
		TreeSet<String> significant = new TreeSet<>();
		Sentence sentence = words.sentence();
		int i = words.from();
		while (i < words.to()) {
			Gazetteer.Match match = Gazetteer.at(sentence, i);
			if (match != null && match.end() <= words.to() && match.known().isState()) {
				significant.add(match.known().name().toLowerCase(Locale.ROOT));
				i = match.end();
				continue;
			}
			Token token = sentence.token(i++);
			if (!token.is(WordClass.DETERMINER) && !token.is(WordClass.PREPOSITION) && !token.is(WordClass.CONJUNCTION)
					&& !token.is(WordClass.POSSESSIVE) && !token.is(WordClass.MARK)) {
				significant.add(token.is("defence") ? "defense" : token.lower());
			}
		}
		return "= " + String.join(" ", significant);
	}

}
