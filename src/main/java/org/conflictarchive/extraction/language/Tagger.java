package org.conflictarchive.extraction.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.conflictarchive.vocabulary.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Gives each word its class by its neighbours and by what the rest of the text tells of
 * capitals: a name, a word of a closed class in the sense that it has there, or what
 * {@link OpenClasses} makes of it.
 */
final class Tagger {

	private static final Set<String> BEFORE_PREPOSITIONAL_TO = Set.of("according", "due", "owing", "prior", "addition",
			"contrary", "thanks", "response", "relation", "regard", "next", "close");

	/** "that day": before these it points, and joins no clause. */
	private static final Set<String> DAYS = Set.of("day", "night", "morning", "evening", "afternoon", "week", "month",
			"year", "time", "same");

	private static final Set<String> PARTICLES = Set.of("bin", "bint", "ibn", "abu", "van", "von", "der", "den", "de",
			"da", "di", "dos", "del", "la", "le", "al", "el", "ould", "ul", "ter");

	private static final Set<String> ARTICLES_OF_NAMES = Set.of("al", "el", "ul", "ar", "as", "at", "ad", "az", "an",
			"ash", "abd");

	/** States whose names may be common nouns too: "Turkey has rejected", "Chad said". */
	private static final Set<String> STATES = Lexicon.rows("states")
		.stream()
		.flatMap((row) -> Lexicon.list(row.get(0)).stream())
		.collect(Collectors.toUnmodifiableSet());

	/**
	 * Words that stand somewhere in the text in lower case: no names where a sentence
	 * begins.
	 */
	private final Set<String> lowerCaseWords = new HashSet<>();

	/** Words that stand with a capital inside a sentence, behind another word. */
	private final Set<String> namesInside = new HashSet<>();

	Tagger(String text) {
		int start = -1;
		for (int i = 0; i <= text.length(); i++) {
			boolean letter = i < text.length() && Character.isLetter(text.charAt(i));
			if (letter && start < 0) {
				start = i;
			}
			else if (!letter && start >= 0) {
				if (Character.isLowerCase(text.charAt(start)) && i - start < 30) {
					this.lowerCaseWords.add(text.substring(start, i));
				}
				else if (start > 1 && text.charAt(start - 1) == ' ' && Character.isLetter(text.charAt(start - 2))
						&& i - start < 30) {
					this.namesInside.add(text.substring(start, i));
				}
				start = -1;
			}
		}
	}

	/** The words of one sentence, each with the class that it has there. */
	List<Token> classify(List<Token> raw) {
		List<Token> tokens = new ArrayList<>(raw.size());
		boolean begins = true;
		for (int i = 0; i < raw.size(); i++) {
			Token token = raw.get(i);
			Token before = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
			Token after = (i + 1 < raw.size()) ? raw.get(i + 1) : null;
			WordClass wordClass = classOf(token, before, after, begins);
			tokens.add((wordClass == token.wordClass()) ? token
					: new Token(token.span(), token.text(), token.lower(), wordClass, token.verb()));
			if (wordClass != WordClass.OPEN_QUOTE && wordClass != WordClass.CLOSE_QUOTE) {
				begins = wordClass == WordClass.MARK && (token.is(".") || token.is(":") || token.is("?")
						|| token.is("!") || token.is("—") || token.is("•"));
			}
		}
		return List.copyOf(tokens);
	}

	private WordClass classOf(Token token, @Nullable Token before, @Nullable Token after, boolean begins) {
		String lower = token.lower();
		if (token.is("'s")) {
			boolean verbal = before != null && before.is(WordClass.PRONOUN) && !before.is("one")
					&& !before.lower().endsWith("one");
			return verbal ? WordClass.AUXILIARY : WordClass.POSSESSIVE;
		}
		if (token.wordClass() != WordClass.NOUN) {
			return functionClass(token, before, after, begins);
		}
		if (token.isCapitalised() && isName(token, before, after, begins) || hasArticleOfName(token.text())
				|| isParticle(token, before, after) || Domains.isDomain(lower)) {
			return WordClass.NAME;
		}
		return OpenClasses.of(lower, token.verb(), before, after);
	}

	private WordClass functionClass(Token token, @Nullable Token before, @Nullable Token after, boolean begins) {
		boolean nounAhead = after != null && (after.is(WordClass.NOUN) || after.is(WordClass.NUMBER)
				|| after.is(WordClass.DETERMINER) || after.is(WordClass.POSSESSIVE));
		switch (token.lower()) {
			case "that":
				if (before != null && before.is(WordClass.PREPOSITION)
						|| after != null && DAYS.contains(after.lower())) {
					return WordClass.DETERMINER;
				}
				if (begins && after != null && after.is(WordClass.NOUN) && after.verb() == null) {
					return WordClass.DETERMINER;
				}
				return (after != null && after.is(WordClass.AUXILIARY) && before == null) ? WordClass.PRONOUN
						: WordClass.SUBORDINATOR;
			case "her":
				return nounAhead ? WordClass.POSSESSIVE : WordClass.PRONOUN;
			case "to":
				return (before != null && BEFORE_PREPOSITIONAL_TO.contains(before.lower())) ? WordClass.PREPOSITION
						: WordClass.TO;
			case "since":
				// "has since said"
				return (before != null && before.is(WordClass.AUXILIARY) && after != null && after.verb() != null)
						? WordClass.ADVERB : WordClass.PREPOSITION;
			case "before", "after", "until", "as":
				return WordClass.PREPOSITION;
			case "following":
				return (before != null && before.is(WordClass.DETERMINER)) ? WordClass.ADJECTIVE
						: WordClass.PREPOSITION;
			case "am":
				return (before != null && before.is(WordClass.NUMBER)) ? WordClass.NOUN : WordClass.AUXILIARY;
			case "may", "will", "might", "can", "must":
				// a name or a month inside a sentence is capitalised, a modal is not
				return (token.isCapitalised() && !begins) ? WordClass.NAME : token.wordClass();
			case "us":
				return "US".equals(token.text()) ? WordClass.NAME : WordClass.PRONOUN;
			case "it", "who":
				return token.text().length() > 1 && token.text().equals(token.text().toUpperCase(Locale.ROOT))
						&& !begins ? WordClass.NAME : token.wordClass();
			case "one":
				return (before != null && (before.is(WordClass.DETERMINER) || before.is(WordClass.PRONOUN)))
						? WordClass.PRONOUN : WordClass.NUMBER;
			case "second", "march":
				return WordClass.NOUN;
			default:
				return (token.isCapitalised() && !begins && isInsideName(before, after)) ? WordClass.NAME
						: token.wordClass();
		}
	}

	/** "al-Masri", "el-Sayed": the article of an Arabic name is written small. */
	private static boolean hasArticleOfName(String text) {
		int hyphen = text.indexOf('-');
		return hyphen > 1 && hyphen < 4 && hyphen + 1 < text.length() && Character.isUpperCase(text.charAt(hyphen + 1))
				&& ARTICLES_OF_NAMES.contains(text.substring(0, hyphen));
	}

	/** "Ali bin Said", "Carla de Souza" */
	private static boolean isParticle(Token token, @Nullable Token before, @Nullable Token after) {
		return PARTICLES.contains(token.text()) && before != null && before.is(WordClass.NAME) && after != null
				&& after.isCapitalised();
	}

	private static boolean isInsideName(@Nullable Token before, @Nullable Token after) {
		return before != null && before.is(WordClass.NAME) && after != null && after.isCapitalised();
	}

	private boolean isName(Token token, @Nullable Token before, @Nullable Token after, boolean begins) {
		if (!begins) {
			return true;
		}
		String lower = token.lower();
		if (this.lowerCaseWords.contains(lower) && Words.isKnown(lower)) {
			return false;
		}
		if (this.namesInside.contains(token.text())) {
			return true;
		}
		boolean namedOn = after != null && after.isCapitalised() && after.is(WordClass.NOUN);
		boolean acronym = token.text().length() > 1 && token.text().equals(token.text().toUpperCase(Locale.ROOT));
		return acronym || !Words.isKnown(lower) || STATES.contains(token.text())
				|| (namedOn && !Words.isPlural(lower) && Words.classesOf(lower).startsWith("n"));
	}

}
