package org.conflictarchive.extraction.statements;

import java.util.Set;

import org.conflictarchive.vocabulary.Lexicon;
import org.conflictarchive.extraction.language.NounPhrases;
import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Token;
import org.conflictarchive.extraction.language.VerbForm;
import org.conflictarchive.extraction.language.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Which verbs of a sentence are cues here, and whose: no negated, wished or habitual
 * ones, none whose subject cannot speak.
 */
final class Cues {

	private static final Set<String> HABITS = Set.of("often", "frequently", "always", "regularly", "usually",
			"routinely", "sometimes", "typically", "generally", "commonly", "repeatedly");

	private static final Set<String> NO_SPEECH = Set.of("footage", "video", "videos", "photos", "photographs", "images",
			"pictures", "picture", "poll", "polls", "map", "maps", "law", "constitution", "sign", "signs", "study",
			"clip", "attack", "strike", "incident", "move", "decision");

	/** Verbs of which the subject speaks, whoever it is. */
	private static final Set<String> SPEAKING = Set.of("say", "tell", "add", "sob", "reply", "recall", "shout", "cry",
			"ask", "confirm");

	/** Of these what "has repeatedly" been said is told, not the habit. */
	private static final Set<String> SAYING = Set.of("say", "state", "warn", "insist", "tell", "argue", "maintain");

	/** How far back another infinitive can stand. */
	private static final int NEAR = 15;

	private static final Set<String> CUE_NOUNS = Lexicon.words("cue-nouns");

	private final SpeechSentence words;

	private final Adjuncts adjuncts;

	private final @Nullable Phrase[] subjects;

	private final boolean[] cues;

	Cues(SpeechSentence words, Adjuncts adjuncts) {
		this.words = words;
		this.adjuncts = adjuncts;
		this.subjects = new Phrase[words.size()];
		this.cues = new boolean[words.size()];
		findCues();
	}

	boolean isCue(int index) {
		return index >= 0 && index < this.cues.length && this.cues[index];
	}

	/** Who is the subject of the cue, if it is somebody who can speak. */
	@Nullable Phrase subject(int cue) {
		return this.subjects[cue];
	}

	/**
	 * The subject of any verb, if it is somebody who can speak and the verb is a deed.
	 */
	@Nullable Phrase speakerOf(int verb) {
		Phrase subject = isUnsaid(verb) ? null : this.words.subjectOf(verb);
		return (subject != null && canSpeak(subject)) ? subject : null;
	}

	/** Lets a verb that belongs to another cue ("quoted … as saying") be none itself. */
	void drop(int cue) {
		this.cues[cue] = false;
	}

	private void findCues() {
		for (int i = 0; i < this.words.size(); i++) {
			Token token = this.words.token(i);
			boolean parted = CueVerbs.framesOf(token).contains(Frame.OUT) && !this.words.is(i + 1, "out");
			if (CueVerbs.isCue(token) && !parted && !isUnsaid(i)) {
				this.cues[i] = true;
				boolean participle = token.isVerb(VerbForm.GERUND);
				boolean trailing = participle && (this.words.is(i - 1, WordClass.COMMA)
						|| this.words.is(i - 1, WordClass.CLOSE_QUOTE) && this.words.is(i - 2, WordClass.COMMA)
						|| this.words.is(i - 1, WordClass.CONJUNCTION) && this.words.is(i - 2, WordClass.COMMA));
				Phrase subject = isInverted(i) ? subjectAfter(i) : trailing ? null : this.words.subjectOf(i);
				boolean document = participle && subject != null && CUE_NOUNS.contains(headOf(subject).lower());
				if (participle && (subject == null || document)) {
					Phrase main = subjectOfParticiple(i);
					subject = (main != null) ? main : subject;
				}
				boolean supposed = subject != null
						&& (this.words.is(subject.from() - 1, "if") || this.words.is(subject.from() - 1, "unless"));
				Phrase within = participle ? this.adjuncts.subjectWithin(i) : null;
				subject = (within != null) ? within : coordinated(i, subject);
				if (participle && subject != null && within == null && !isApart(subject, i)) {
					subject = null;
				}
				boolean speaks = subject != null && !isAsked(i)
						&& (canSpeak(subject) || SPEAKING.contains(token.lemma()) && couldSpeak(subject));
				this.subjects[i] = (speaks && !supposed) ? subject : null;
			}
		}
	}

	/**
	 * "The minister, asked about the raid, said": a participle, no verb of the
	 * minister's.
	 */
	private boolean isAsked(int verb) {
		if (!this.words.is(verb, "asked") && !this.words.is(verb, "told")
				|| !this.words.is(verb - 1, WordClass.COMMA)) {
			return false;
		}
		for (int i = verb + 1; i + 1 < this.words.size() && i < verb + 14; i++) {
			if (this.words.is(i, WordClass.COMMA)) {
				return this.words.token(i + 1).isFiniteVerb();
			}
			if (this.words.token(i).isQuote()) {
				return false;
			}
		}
		return false;
	}

	/** Negated, wished, possible or habitual: nobody says it here. */
	private boolean isUnsaid(int verb) {
		Token token = this.words.token(verb);
		for (int i = verb - 1; i >= 0 && i >= verb - 5; i--) {
			Token before = this.words.token(i);
			// "has repeatedly said" tells what was said, "repeatedly says" what is the
			// habit
			boolean habit = HABITS.contains(before.lower()) && !(before.is("repeatedly")
					&& this.words.is(i - 1, WordClass.AUXILIARY) && SAYING.contains(token.lemma()));
			if (before.is(WordClass.NEGATION) || before.lower().endsWith("n't") || before.is(WordClass.MODAL) || habit
					|| before.is("no") && i == verb - 1) {
				return true;
			}
			if (before.is(WordClass.TO)) {
				return !this.words.is(i - 1, "on") && !this.words.is(i - 1, "continued")
						&& !this.words.is(i - 1, "continues");
			}
			if (before.is(WordClass.OPEN_QUOTE) && token.isVerb(VerbForm.BASE)
					&& !this.words.is(i - 1, WordClass.PRONOUN)) {
				// "urged them to listen and “deny the rebels a victory”"
				return true;
			}
			if (!before.is(WordClass.ADVERB) && !before.is(WordClass.AUXILIARY)) {
				break;
			}
		}
		return token.isVerb(VerbForm.BASE)
				&& (verb == 0 || this.words.is(verb - 1, WordClass.PREPOSITION) || isCoordinatedInfinitive(verb));
	}

	/** "should set rules and justify them", "to come and condemn it" */
	private boolean isCoordinatedInfinitive(int verb) {
		if (!this.words.is(verb - 1, WordClass.CONJUNCTION)) {
			return false;
		}
		for (int i = verb - 2; i >= 0 && i > verb - NEAR; i--) {
			if (this.words.is(i, WordClass.COMMA) || this.words.is(i, WordClass.MARK) || this.words.token(i).isQuote()
					|| this.words.is(i, WordClass.SUBORDINATOR) || this.words.token(i).isVerb(VerbForm.PRESENT)
					|| this.words.token(i).isVerb(VerbForm.PAST)) {
				return false;
			}
			if (this.words.token(i).isVerb(VerbForm.BASE)) {
				return this.words.is(i - 1, WordClass.MODAL) || this.words.is(i - 1, WordClass.TO);
			}
		}
		return false;
	}

	boolean isPassive(int verb) {
		Token token = this.words.token(verb);
		if (!token.isVerb(VerbForm.PAST) && !token.isVerb(VerbForm.PARTICIPLE)) {
			return false;
		}
		int i = verb - 1;
		while (i >= 0 && (this.words.is(i, WordClass.ADVERB) || this.words.is(i, WordClass.NEGATION))) {
			i--;
		}
		return i >= 0
				&& Set.of("is", "are", "was", "were", "been", "be", "being", "'s").contains(this.words.token(i).lower())
				&& this.words.is(i, WordClass.AUXILIARY);
	}

	/** "…," said the minister */
	private boolean isInverted(int verb) {
		if (!CueVerbs.framesOf(this.words.token(verb)).contains(Frame.THAT)
				&& !CueVerbs.framesOf(this.words.token(verb)).contains(Frame.READ)
				|| this.words.token(verb).isVerb(VerbForm.GERUND)) {
			return false;
		}
		boolean behind = verb > 0
				&& (this.words.is(verb - 1, WordClass.CLOSE_QUOTE) || this.words.is(verb - 1, WordClass.COMMA)
						|| this.words.is(verb - 1, "—") || this.words.is(verb - 1, ";"));
		if (!behind || !this.words.beginsPhrase(verb + 1)) {
			return false;
		}
		int end = this.words.endOfPhrase(verb + 1);
		boolean quoted = this.words.is(verb - 1, WordClass.CLOSE_QUOTE)
				|| this.words.is(verb - 1, WordClass.COMMA) && this.words.is(verb - 2, WordClass.CLOSE_QUOTE);
		if (!quoted && !(end >= this.words.size() || this.words.is(end, WordClass.COMMA)
				|| this.words.is(end, WordClass.MARK) || this.adjuncts.isDay(end) || this.words.is(end, "on")
				|| this.words.is(end, "in") || this.words.is(end, "who") || this.words.is(end, "whose"))) {
			return false;
		}
		boolean headline = end >= this.words.size() && verb > 3;
		if (!quoted && (!headline && !this.words.hasVerb(0, verb) || !canSpeak(this.words.phrase(verb + 1, end)))) {
			return false;
		}
		return end >= this.words.size() || !this.words.token(end).isFiniteVerb();
	}

	private @Nullable Phrase subjectAfter(int verb) {
		int end = this.words.endOfPhrase(verb + 1);
		if (end <= verb + 1) {
			return null;
		}
		// "said Smith on Monday", "said Smith in a statement"
		int from = verb + 1;
		int base = this.words.endOfBase(from);
		int to = end;
		for (int i = base; i < end; i++) {
			if (this.words.is(i, WordClass.PREPOSITION) && !this.words.is(i, "of") && !this.words.is(i, "for")
					&& !this.words.is(i, "from")) {
				to = i;
				break;
			}
		}
		return (to > from) ? this.words.phrase(from, to) : null;
	}

	/**
	 * ", adding that": the subject of the verb before; "with officials reporting": what
	 * stands between.
	 */
	private @Nullable Phrase subjectOfParticiple(int verb) {
		Phrase other = null;
		int depth = 0;
		for (int i = verb - 1; i >= 0; i--) {
			depth += this.words.is(i, WordClass.CLOSE_QUOTE) ? 1 : this.words.is(i, WordClass.OPEN_QUOTE) ? -1 : 0;
			if (depth > 0) {
				continue;
			}
			if (this.words.is(i, ";")) {
				break;
			}
			if (this.cues[i] && this.subjects[i] != null) {
				return this.subjects[i];
			}
			Token token = this.words.token(i);
			if (other == null && token.is(WordClass.VERB) && token.isFiniteVerb() && !this.cues[i]) {
				other = this.words.subjectOf(i);
			}
		}
		return other;
	}

	/** Whether the words name somebody, or the words of somebody, rather than a thing. */
	boolean canSpeak(Phrase subject) {
		Token head = headOf(subject);
		if (subject.size() == 1 && subject.first().is("each")) {
			return true;
		}
		if (subject.first().is("no") || subject.first().is("neither") || subject.first().is("none")) {
			return false;
		}
		if (subject.first().is(WordClass.PRONOUN) && subject.size() == 1) {
			return !subject.first()
				.isOneOf(Set.of("there", "nothing", "something", "everything", "i", "you", "we", "nobody", "someone",
						"me", "us", "himself", "themselves"));
		}
		if (head.is(WordClass.NUMBER) && head.lower().contains("-year-old")) {
			return true;
		}
		if (head.isOneOf(NO_SPEECH)
				|| head.is(WordClass.NUMBER) && !(subject.size() > 1 && head.is("one")) && !head.is("one")) {
			return false;
		}
		return subject.first().is(WordClass.RELATIVE) || subject.first().is("that") || head.is(WordClass.NAME)
				|| head.is(WordClass.POSSESSIVE) || CUE_NOUNS.contains(head.lower()) || ActorWords.areActors(subject);
	}

	/**
	 * "said the town had fallen and accused …": no town accuses; whoever said it does.
	 */
	private @Nullable Phrase coordinated(int verb, @Nullable Phrase subject) {
		int before = verb - 1;
		while (this.words.is(before, WordClass.ADVERB) || this.words.is(before, WordClass.AUXILIARY)) {
			before--;
		}
		if (!this.words.is(before, WordClass.CONJUNCTION) || subject != null && canSpeak(subject)) {
			return subject;
		}
		for (int i = before - 1; i >= 0 && i > before - 40; i--) {
			if (this.words.is(i, ";")) {
				return subject;
			}
			if (this.cues[i] && this.subjects[i] != null && this.words.token(i).hasFormOf(this.words.token(verb))) {
				return this.subjects[i];
			}
		}
		return subject;
	}

	/** Not as in "protesters demanding higher pay marched": that only tells which. */
	private boolean isApart(Phrase subject, int participle) {
		return subject.to() != participle || subject.from() > 0 && (this.words.is(subject.from() - 1, WordClass.COMMA)
				|| this.words.is(subject.from() - 1, WordClass.PREPOSITION));
	}

	/** Whoever something is according to: a thing only if it holds words or numbers. */
	boolean isSource(Phrase source) {
		return canSpeak(source) || couldSpeak(source) && !source.first().is(WordClass.NUMBER);
	}

	/** Whoever says something can speak, unless it is a thing that shows something. */
	private boolean couldSpeak(Phrase subject) {
		Token head = headOf(subject);
		return head.is(WordClass.NOUN) && !head.isOneOf(NO_SPEECH) && !subject.first().is("no");
	}

	/** The noun that tells who; of "trade and industry commissioner Smith" the last. */
	private static Token headOf(Phrase phrase) {
		int end = NounPhrases.endOfBase(phrase.sentence(), phrase.from());
		if (phrase.sentence().is(end, "and") && phrase.last().is(WordClass.NAME)) {
			return phrase.last();
		}
		return (end > phrase.from() && end <= phrase.to()) ? phrase.sentence().token(end - 1) : phrase.last();
	}

	boolean anyCueBetween(int from, int to) {
		for (int i = from; i < to; i++) {
			if (this.cues[i]) {
				return true;
			}
		}
		return false;
	}

	boolean hasAuxiliary(int verb) {
		int i = verb - 1;
		while (i >= 0 && this.words.is(i, WordClass.ADVERB)) {
			i--;
		}
		return this.words.is(i, WordClass.AUXILIARY);
	}

}
