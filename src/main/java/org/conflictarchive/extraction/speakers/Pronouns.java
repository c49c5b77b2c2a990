package org.conflictarchive.extraction.speakers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.Subjects;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.extraction.speakers.Cast.Mention;
import org.conflictarchive.extraction.speakers.Conversation.Spoken;
import org.conflictarchive.extraction.speakers.Known.Sense;
import org.conflictarchive.vocabulary.ActorType;
import org.jspecify.annotations.Nullable;

/**
 * Whom "he", "it" and "they" mean: the last speaker who fits, or the subject of a
 * sentence since then.
 */
final class Pronouns {

	/** How far back somebody can be meant, in UTF-16 units. */
	static final int FAR = 2500;

	private static final Set<String> PERSONS = Set.of("he", "she", "him", "her", "his", "himself", "herself");

	private static final Set<String> WOMEN = Set.of("she", "her", "herself");

	private static final Set<String> THINGS = Set.of("it", "its", "itself");

	private static final Set<String> SEVERAL = Set.of("they", "them", "their", "themselves");

	private final Cast cast;

	private final Conversation conversation;

	/** The index of each sentence's first verb with a tense. */
	private final Map<Integer, Integer> firstVerbs = new HashMap<>();

	Pronouns(Cast cast, Conversation conversation) {
		this.cast = cast;
		this.conversation = conversation;
	}

	static boolean isPronoun(Phrase phrase) {
		return phrase.size() == 1 && (phrase.first().is(WordClass.PRONOUN) || phrase.first().is(WordClass.POSSESSIVE));
	}

	/** Whom the pronoun means; empty where nobody fits. */
	List<Member> meant(Phrase pronoun) {
		String word = pronoun.first().lower();
		if (PERSONS.contains(word)) {
			boolean woman = WOMEN.contains(word);
			return latest(pronoun, (member) -> member.canBe(woman));
		}
		if (THINGS.contains(word)) {
			return latest(pronoun, (member) -> !member.isPerson() && member.type() != ActorType.PLACE
					&& member.type() != ActorType.GROUP);
		}
		if (!SEVERAL.contains(word)) {
			return List.of();
		}
		for (Spoken spoken : this.conversation.before(pronoun)) {
			if (spoken.areSeveral()) {
				return spoken.members();
			}
		}
		return List.of();
	}

	/**
	 * "State prosecutors charged the suspect, they said": the subject of the same
	 * sentence, where nobody has spoken before.
	 */
	static @Nullable Phrase subjectBefore(Phrase pronoun) {
		Sentence sentence = pronoun.sentence();
		for (int i = Math.max(0, pronoun.from() - 60); i < pronoun.from(); i++) {
			if (sentence.is(i, WordClass.VERB) && sentence.token(i).isFiniteVerb()) {
				Phrase subject = Subjects.of(sentence, i);
				return (subject != null && subject.to() <= pronoun.from() && !subject.first().is(WordClass.PRONOUN))
						? subject : null;
			}
		}
		return null;
	}

	/** What "who" or "which" stands for: the words before it. */
	static @Nullable Phrase antecedentOf(Phrase relative) {
		Sentence sentence = relative.sentence();
		int end = relative.from();
		if (sentence.is(end - 1, "of")) {
			// "both of whom"
			end -= 2;
		}
		while (end > 0 && sentence.is(end - 1, WordClass.COMMA)) {
			end--;
		}
		if (sentence.is(end - 1, ")") && sentence.is(end - 3, "(")) {
			// "the Red Cross (ICRC), which"
			end -= 3;
		}
		int start = end;
		while (start > 0 && end - start < 30 && (sentence.token(start - 1).wordClass().isNominal()
				|| sentence.is(start - 1, "of") || sentence.is(start - 1, "for"))) {
			start--;
		}
		while (start < end - 1 && sentence.is(start, WordClass.PREPOSITION)) {
			// "three times that of the Red Cross, which"
			start++;
		}
		return (start < end) ? new Phrase(sentence, start, end) : null;
	}

	private List<Member> latest(Phrase pronoun, Predicate<Member> fits) {
		int here = pronoun.span().start();
		for (Spoken spoken : this.conversation.before(pronoun)) {
			Member only = spoken.only();
			if (only != null && fits.test(only)) {
				Mention since = this.cast.lastBefore(here, here - spoken.position(),
						(mention) -> isSubject(mention, fits) && mention.phrase().sentence() != spoken.sentence());
				return List.of((since != null) ? since.member() : only);
			}
		}
		Mention subject = this.cast.lastBefore(here, FAR, (mention) -> isSubject(mention, fits));
		Mention any = this.cast.lastBefore(here, FAR,
				(mention) -> fits.test(mention.member()) && mention.sense() != Sense.ADJECTIVE);
		Mention meant = (subject != null) ? subject : any;
		return (meant != null) ? List.of(meant.member()) : List.of();
	}

	/** Whether the sentence tells of the member: its name stands before the verb. */
	private boolean isSubject(Mention mention, Predicate<Member> fits) {
		Sentence sentence = mention.phrase().sentence();
		int after = mention.phrase().to();
		if (!fits.test(mention.member()) || mention.sense() == Sense.ADJECTIVE
				|| sentence.is(mention.phrase().from() - 1, WordClass.PREPOSITION) || sentence.is(after, "'s")
				|| isQuoted(mention.phrase())) {
			return false;
		}
		int verb = after;
		if (sentence.is(after, "of")) {
			// "Prince Ali of Jordan accepted"
			do {
				verb++;
			}
			while (verb < after + 5 && sentence.is(verb, WordClass.NAME));
		}
		boolean atVerb = verb < sentence.size() && sentence.token(verb).isFiniteVerb();
		return atVerb
				|| mention.sense() == Sense.NAME && sentence.is(after, WordClass.COMMA) && after <= firstVerb(sentence);
	}

	private int firstVerb(Sentence sentence) {
		return this.firstVerbs.computeIfAbsent(sentence.index(), (index) -> {
			int i = 0;
			while (i < sentence.size() && !sentence.token(i).isFiniteVerb()) {
				i++;
			}
			return i;
		});
	}

	private static boolean isQuoted(Phrase phrase) {
		for (int i = phrase.from() - 1; i >= 0 && i > phrase.from() - 40; i--) {
			if (phrase.sentence().token(i).isQuote()) {
				return phrase.sentence().is(i, WordClass.OPEN_QUOTE);
			}
		}
		return false;
	}

}
