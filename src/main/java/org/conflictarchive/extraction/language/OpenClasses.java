package org.conflictarchive.extraction.language;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Tells what a word of no closed class is between two others. */
final class OpenClasses {

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

	private OpenClasses() {
	}

	/** Noun, verb, adjective or adverb, by the word lists and the word before. */
	static WordClass of(String lower, @Nullable Verb verb, @Nullable Token before, @Nullable Token after) {
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
						|| before.is(WordClass.NOUN) && isPluralOfPersons(before.lower()) || before.is("people")
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
				if (before.is(WordClass.NOUN) && after != null && !Words.isMostlyVerb(verb)
						&& (isBoundToBeVerb(after) || after.is("there"))) {
					// "the exchange headquarters said", "emergency services there say"
					return false;
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

	/** "rescuers", "activists": persons, by what the noun ends in. */
	private static boolean isPluralOfPersons(String lower) {
		return lower.endsWith("rs") || lower.endsWith("ists") || lower.endsWith("ians");
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
