package org.conflictarchive.extraction.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.conflictarchive.vocabulary.Lexicon;
import org.conflictarchive.vocabulary.Span;
import org.jspecify.annotations.Nullable;

/**
 * Cuts sentences into words and marks, and gives each word its class from its spelling,
 * the word lists and its neighbours. Linear in the text's length.
 */
final class Tokenizer {

	private static final Set<String> CLITICS = Set.of("'s", "'re", "'ve", "'ll", "'d", "'m");

	/** Titles keep the full stop that shortens them. */
	private static final Set<String> TITLES = Lexicon.words("abbreviations", "title");

	private static final Set<String> BEFORE_PREPOSITIONAL_TO = Set.of("according", "due", "owing", "prior", "addition",
			"contrary", "thanks", "response", "relation", "regard", "next", "close");

	/** "that day": before these it points, and joins no clause. */
	private static final Set<String> DAYS = Set.of("day", "night", "morning", "evening", "afternoon", "week", "month",
			"year", "time", "same");

	private static final Set<String> PARTICLES = Set.of("bin", "bint", "ibn", "abu", "van", "von", "der", "den", "de",
			"da", "di", "dos", "del", "la", "le", "al", "el", "ould", "ul", "ter");

	private static final Set<String> ARTICLES_OF_NAMES = Set.of("al", "el", "ul", "ar", "as", "at", "ad", "az", "an",
			"ash", "abd");

	/** "heard them say": behind these a verb can stand without "to". */
	private static final Set<String> OBJECTS = Set.of("them", "him", "me", "us");

	/** Verbs that as nouns are no rarer where people speak: "a phone call that". */
	private static final Set<String> NOUNS_OF_SPEECH = Set.of("call", "appeal", "report", "claim", "answer", "demand",
			"warning", "comment", "update", "post", "tweet");

	/** Nouns that can have a verb in the plural though they end in no "s". */
	private static final Set<String> PLURAL_SENSE = Set.of("people", "police", "media", "staff", "army", "military",
			"government", "family", "ministry", "union", "council", "majority", "public", "team", "crew", "press",
			"men", "women", "children", "personnel", "opposition", "party", "side", "number", "group");

	private static final Set<String> SUBJECT_PRONOUNS = Set.of("i", "he", "she", "it", "we", "they", "you", "who",
			"which", "that", "there");

	private final String text;

	private final Set<Integer> openers = new HashSet<>();

	private final Set<Integer> closers = new HashSet<>();

	/**
	 * Words that stand somewhere in the text in lower case: no names where a sentence
	 * begins.
	 */
	private final Set<String> lowerCaseWords = new HashSet<>();

	/** Words that stand with a capital inside a sentence, behind another word. */
	private final Set<String> namesInside = new HashSet<>();

	Tokenizer(String text, List<Quotation> quotations) {
		this.text = text;
		for (Quotation quotation : quotations) {
			this.openers.add(quotation.outer().start());
			if (quotation.inner().end() < quotation.outer().end()) {
				this.closers.add(quotation.inner().end());
			}
		}
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

	List<Token> tokens(Span sentence) {
		List<Token> tokens = new ArrayList<>();
		int i = sentence.start();
		while (i < sentence.end()) {
			char first = this.text.charAt(i);
			if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
				i++;
				continue;
			}
			int end = isWordPart(first) ? endOfWord(i, sentence.end())
					: i + Character.charCount(this.text.codePointAt(i));
			int clitic = isWordPart(first) ? clitic(i, end) : -1;
			if (clitic > i) {
				add(tokens, i, clitic);
				add(tokens, clitic, end);
			}
			else {
				end = isClitic(i, sentence.end()) ? i + 2 : end;
				add(tokens, i, end);
			}
			i = end;
		}
		return classify(tokens);
	}

	private static boolean isWordPart(char letter) {
		return Character.isLetterOrDigit(letter) || Character.isSurrogate(letter)
				|| Character.getType(letter) == Character.NON_SPACING_MARK;
	}

	/**
	 * Letters and digits, with the apostrophes, hyphens, stops and commas that belong
	 * inside.
	 */
	private int endOfWord(int start, int limit) {
		int i = start;
		while (i < limit) {
			char letter = this.text.charAt(i);
			if (isWordPart(letter)) {
				i++;
			}
			else if (i + 1 < limit && i > start && isWordPart(this.text.charAt(i + 1)) && joins(i)) {
				i++;
			}
			else if (letter == '.' && (isInitialism(start, i) || TITLES.contains(this.text.substring(start, i)))) {
				i++;
			}
			else {
				break;
			}
		}
		return i;
	}

	private boolean joins(int i) {
		char before = this.text.charAt(i - 1);
		char after = this.text.charAt(i + 1);
		return switch (this.text.charAt(i)) {
			case '-', '‑', '&' -> true;
			case '\'', '’' -> !this.closers.contains(i) && !this.openers.contains(i);
			case '.' -> isDomainAt(i) || Character.isDigit(before) && Character.isDigit(after)
					|| Character.isUpperCase(before) && Character.isUpperCase(after) || after == 'm'
							&& (before == 'a' || before == 'p') && !isWordPart(this.text.charAt(Math.max(0, i - 2)));
			case ',' -> Character.isDigit(before) && Character.isDigit(after) && isThousands(i);
			case ':' -> Character.isDigit(before) && Character.isDigit(after);
			case '/' -> false;
			default -> false;
		};
	}

	/** "Zenit.com", "zenit.co.uk": a stop before what names of sites end in. */
	private boolean isDomainAt(int stop) {
		int end = stop + 1;
		while (end < this.text.length() && end - stop < 6 && Character.isLowerCase(this.text.charAt(end))) {
			end++;
		}
		return Character.isLetter(this.text.charAt(stop - 1)) && Domains.isEnding(this.text.substring(stop + 1, end))
				&& (end == this.text.length() || !isWordPart(this.text.charAt(end)));
	}

	private boolean isThousands(int comma) {
		int digits = 0;
		while (comma + 1 + digits < this.text.length() && Character.isDigit(this.text.charAt(comma + 1 + digits))
				&& digits < 4) {
			digits++;
		}
		return digits == 3;
	}

	/** "U.S" before its last stop: single capitals, each but the last with a stop. */
	private boolean isInitialism(int start, int stop) {
		if (this.text.startsWith("a.m", start) || this.text.startsWith("p.m", start)) {
			return stop - start == 3;
		}
		if (stop - start < 1 || !Character.isUpperCase(this.text.charAt(stop - 1))) {
			return false;
		}
		return stop - start == 1 || this.text.charAt(stop - 2) == '.';
	}

	/** Where "'s" and its kin begin inside a word, or -1. */
	private int clitic(int start, int end) {
		for (int length = 2; length <= 3; length++) {
			int at = end - length;
			if (at > start && CLITICS.contains(plain(at, end))) {
				return at;
			}
		}
		return -1;
	}

	/**
	 * The bare apostrophe of a plural's genitive is a mark of its own; "'s" after a mark
	 * a clitic.
	 */
	private boolean isClitic(int at, int limit) {
		return at + 1 < limit && (this.text.charAt(at) == '’' || this.text.charAt(at) == '\'')
				&& !this.openers.contains(at) && !this.closers.contains(at)
				&& Character.toLowerCase(this.text.charAt(at + 1)) == 's'
				&& (at + 2 >= limit || !isWordPart(this.text.charAt(at + 2)));
	}

	private String plain(int start, int end) {
		return this.text.substring(start, end).replace('’', '\'').toLowerCase(Locale.ROOT);
	}

	private void add(List<Token> tokens, int start, int end) {
		Span span = new Span(start, end);
		String lower = plain(start, end);
		tokens.add(new Token(span, span.in(this.text), lower, firstGuess(start, lower), Words.verb(lower)));
	}

	private WordClass firstGuess(int start, String lower) {
		char first = this.text.charAt(start);
		if (this.openers.contains(start)) {
			return WordClass.OPEN_QUOTE;
		}
		if (this.closers.contains(start)) {
			return WordClass.CLOSE_QUOTE;
		}
		if (Character.isDigit(first)) {
			return WordClass.NUMBER;
		}
		if (first == ',') {
			return WordClass.COMMA;
		}
		if ((first == '\'' || first == '’') && (start == 0 || this.text.charAt(start - 1) == 's')
				&& lower.length() == 1) {
			return WordClass.POSSESSIVE;
		}
		if (!isWordPart(first) && lower.length() == 1) {
			return WordClass.MARK;
		}
		WordClass functionWord = Words.functionWord(lower);
		return (functionWord != null) ? functionWord : WordClass.NOUN;
	}

	private List<Token> classify(List<Token> raw) {
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
		return openClass(lower, token.verb(), before, after);
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
		return acronym || !Words.isKnown(lower)
				|| (namedOn && !Words.isPlural(lower) && Words.classesOf(lower).startsWith("n"));
	}

	/** Noun, verb, adjective or adverb, by the word lists and the word before. */
	private static WordClass openClass(String lower, @Nullable Verb verb, @Nullable Token before,
			@Nullable Token after) {
		String classes = Words.classesOf(lower);
		if (lower.endsWith("ly") && !classes.startsWith("n") && !classes.startsWith("a")
				|| classes.startsWith("r") && verb == null) {
			return WordClass.ADVERB;
		}
		if (verb != null && isVerb(lower, verb, classes, before, after)) {
			return WordClass.VERB;
		}
		boolean adjective = classes.startsWith("a")
				|| (verb != null && verb.form() == VerbForm.PAST && !classes.contains("n"))
				|| (classes.isEmpty() && (lower.endsWith("ous") || lower.endsWith("ful") || lower.endsWith("ive")
						|| lower.endsWith("able") || lower.endsWith("ical")));
		if (adjective && classes.contains("n") && isAlone(before, after)) {
			return WordClass.NOUN;
		}
		return adjective ? WordClass.ADJECTIVE : WordClass.NOUN;
	}

	/** "The general told …": between an article and what can be no noun. */
	private static boolean isAlone(@Nullable Token before, @Nullable Token after) {
		boolean article = before != null && (before.is(WordClass.DETERMINER) || before.is(WordClass.POSSESSIVE));
		return article && after != null && !after.isCapitalised()
				&& (after.is(WordClass.COMMA) || after.is(WordClass.AUXILIARY) || after.is(WordClass.MODAL)
						|| after.verb() != null && after.verb().form() == VerbForm.PAST
								&& (Words.isMostlyVerb(after.verb()) || !Words.classesOf(after.lower()).contains("n")
										&& !Words.classesOf(after.lower()).contains("a")));
	}

	private static boolean isVerb(String lower, Verb verb, String classes, @Nullable Token before,
			@Nullable Token after) {
		boolean afterDeterminer = before != null && (before.is(WordClass.DETERMINER) || before.is(WordClass.POSSESSIVE)
				|| before.is(WordClass.ADJECTIVE));
		boolean nounAhead = after != null && after.is(WordClass.NOUN) && !after.isCapitalised()
				&& Words.functionWord(after.lower()) == null;
		switch (verb.form()) {
			case GERUND:
				return !afterDeterminer && (!(classes.startsWith("n") && before != null && before.is(WordClass.NOUN))
						|| hasObject(after, Words.isPlural(before.lower())));
			case PAST, PARTICIPLE:
				if (afterDeterminer && before != null) {
					// "the wounded", "the accused man", but "those killed", "both
					// announced"
					return before.is("those") || before.is("both") || before.is("all") || before.is("many")
							|| before.is("some") || before.is("most") || before.is("several")
							|| (before.is(WordClass.ADJECTIVE) && !nounAhead);
				}
				return !classes.startsWith("n") || verb.lemma().length() < lower.length()
						|| verb.form() == VerbForm.PAST && Words.isMostlyVerb(verb);
			case BASE:
				if (afterDeterminer
						|| (before != null && (before.is(WordClass.PREPOSITION) || before.is(WordClass.NUMBER)))) {
					return false;
				}
				if (before != null
						&& (before.is(WordClass.TO) || before.is(WordClass.MODAL) || before.is(WordClass.NEGATION)
								|| isSubjectPronoun(before) && (!before.is("that") || classes.startsWith("v"))
								|| before.is("do") || before.is("did") || before.is("don't") || before.is("didn't")
								|| before.is("does"))) {
					return true;
				}
				if (before == null) {
					return false;
				}
				if (Words.isMostlyVerb(verb) && (before.is(WordClass.OPEN_QUOTE) || OBJECTS.contains(before.lower()))) {
					return true;
				}
				if (before.is(WordClass.COMMA) && Words.isMostlyVerb(verb) && after != null
						&& (after.is(WordClass.PREPOSITION) || after.is(WordClass.NOUN) || after.is(WordClass.PRONOUN)
								|| after.is(WordClass.DETERMINER) || after.is("that"))) {
					return true;
				}
				boolean plural = Words.isPlural(before.lower())
						|| before.is(WordClass.NOUN) && before.lower().endsWith("rs") || before.is("people")
						|| before.is("police");
				if (before.is(WordClass.NOUN) && !plural && NOUNS_OF_SPEECH.contains(lower)
						&& !PLURAL_SENSE.contains(before.lower())
						|| lower.equals("close") && after != null && after.is("to")) {
					// "a phone call that", "sources close to"
					return false;
				}
				if (after != null && isBoundToBeVerb(after) && !lower.equals("say")) {
					// "the rights monitor says": the verb is still to come
					return false;
				}
				return classes.startsWith("v")
						&& (plural || before.is(WordClass.ADVERB) || before.is(WordClass.CONJUNCTION))
						|| before.is(WordClass.NAME) && Words.isMostlyVerb(verb)
						|| before.is(WordClass.NOUN) && Words.isMostlyVerb(verb) && after != null
								&& (after.is("that") || after.is(WordClass.DETERMINER) || after.is(WordClass.PRONOUN))
						|| plural && (before.is(WordClass.NOUN)) && after != null
								&& (after.is("that") || after.is(WordClass.DETERMINER) || after.is(WordClass.PRONOUN));
			default:
				if (afterDeterminer || before == null || before.is(WordClass.PREPOSITION)
						|| before.is(WordClass.NUMBER)) {
					return false;
				}
				if (isSubjectPronoun(before) || before.is(WordClass.CLOSE_QUOTE)) {
					return true;
				}
				boolean subject = before.is(WordClass.NOUN) || before.is(WordClass.NAME) || before.is(")")
						|| before.is(WordClass.OPEN_QUOTE) && Words.isMoreOftenVerb(verb) || before.is(WordClass.COMMA)
						|| before.is(WordClass.ADVERB) || before.is(WordClass.CONJUNCTION);
				if (subject && Words.isMostlyVerb(verb)) {
					return true;
				}
				boolean object = after != null && !after.is(WordClass.PREPOSITION) && after.verb() == null
						&& !after.is(WordClass.MARK) && !after.is(WordClass.COMMA) && !after.is(WordClass.AUXILIARY)
						&& !after.is(WordClass.MODAL) && !after.is(WordClass.CONJUNCTION);
				return subject && object && (Words.isMoreOftenVerb(verb) || before.is(WordClass.NAME) || after != null
						&& (after.is("that") || after.is(WordClass.DETERMINER) || after.is(WordClass.PRONOUN)));
		}
	}

	/** "officials reporting that …", "troops fighting in …" */
	private static boolean hasObject(@Nullable Token after, boolean plural) {
		return after != null && (after.is("that") || after.is(WordClass.DETERMINER) || after.is(WordClass.PRONOUN)
				|| after.is(WordClass.NUMBER) || plural && after.is(WordClass.PREPOSITION));
	}

	private static boolean isBoundToBeVerb(Token token) {
		return token.is(WordClass.AUXILIARY) || token.is(WordClass.MODAL)
				|| token.verb() != null && (token.verb().form() == VerbForm.PRESENT && Words.isMostlyVerb(token.verb())
						|| token.verb().form() == VerbForm.PAST && Words.isMostlyVerb(token.verb()));
	}

	private static boolean isSubjectPronoun(Token token) {
		return SUBJECT_PRONOUNS.contains(token.lower()) && !token.is(WordClass.DETERMINER);
	}

}
