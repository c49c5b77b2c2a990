package org.conflictarchive.extraction.statements;

import java.util.List;
import java.util.Set;

import org.conflictarchive.vocabulary.Lexicon;
import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.VerbForm;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.vocabulary.Span;

/** Nouns for what is said as cues: "made threats", "the army's claim that …". */
final class NounRules {

	/** Verbs that only say that words were said: the noun tells which. */
	private static final Set<String> MAKING = Set.of("make", "renew", "send", "level", "trade", "exchange", "issue",
			"utter", "air", "repeat", "deliver", "reiterate", "extend", "convey");

	/** Verbs of what made somebody speak. */
	private static final Set<String> DRAWING = Set.of("draw", "provoke", "prompt", "elicit", "bring", "spark",
			"trigger", "attract");

	/** What somebody wants done is in their words, though giving them is an act. */
	private static final Set<String> ORDERS = Set.of("order", "orders", "decree", "directive", "request", "requests",
			"instruction", "instructions", "plea", "pleas", "statement", "letter");

	private static final Set<String> APPEALS = Set.of("appeal", "appeals", "call", "calls", "plea", "pleas");

	private static final Set<String> DIRECTING = Set.of("directing", "ordering", "instructing", "telling", "asking",
			"requiring");

	private static final Set<String> COUNTING = Set.of("give", "provide", "offer", "cite");

	private static final Set<String> COUNTS = Set.of("toll", "total", "figure", "count", "tally", "estimate", "number");

	private static final Set<String> WORDS = Set.of("statements", "statement", "expressions", "messages", "words",
			"calls", "condemnation");

	private static final Set<String> COMING = Set.of("come", "came", "poured", "arrived");

	private static final Set<String> SAID = Lexicon.words("said-nouns");

	private final SpeechSentence words;

	private final Cues cues;

	private final Contents contents;

	NounRules(SpeechSentence words, Cues cues, Contents contents) {
		this.words = words;
		this.cues = cues;
		this.contents = contents;
	}

	/** Adds the statement that a noun at the token, or a verb with such a noun, makes. */
	void read(int i, List<Draft> drafts) {
		if (WORDS.contains(this.words.token(i).lower()) && this.words.is(i + 1, "of")) {
			readComing(i, drafts);
		}
		if (this.words.is(i, WordClass.VERB) && MAKING.contains(this.words.token(i).lemma())) {
			readMade(i, drafts);
		}
		if (this.words.is(i, WordClass.VERB) && COUNTING.contains(this.words.token(i).lemma())) {
			readCounted(i, drafts);
		}
		if (this.words.is(i, WordClass.VERB) && DRAWING.contains(this.words.token(i).lemma())) {
			readDrawn(i, drafts);
		}
		boolean said = SAID.contains(this.words.token(i).lower()) && !this.words.is(i, WordClass.VERB);
		if (said) {
			readPossessed(i, drafts);
			readFrom(i, drafts);
		}
		if (said || ORDERS.contains(this.words.token(i).lower())) {
			readTo(i, drafts);
		}
	}

	/** "extended condolences", "made threats": a verb with its noun. */
	static boolean isMaking(SpeechSentence words, int verb) {
		int end = words.is(verb, WordClass.VERB) && MAKING.contains(words.token(verb).lemma())
				&& words.beginsPhrase(verb + 1) ? words.endOfBase(verb + 1) : -1;
		return end > verb + 1 && SAID.contains(words.token(end - 1).lower());
	}

	/** "Statements of condemnation have come from …" */
	private void readComing(int i, List<Draft> drafts) {
		int end = this.words.endOfPhrase(i);
		for (int j = end; j < this.words.size() && j < end + 6; j++) {
			if (this.words.is(j, "from") && j > 0 && COMING.contains(this.words.token(j - 1).lower())
					&& this.words.beginsPhrase(j + 1)) {
				int to = this.words.size();
				while (to > j + 1 && this.words.is(to - 1, WordClass.MARK)) {
					to--;
				}
				Span noun = this.words.span(i, end);
				drafts.add(new Draft(this.words.sentence(), noun, this.words.phrase(j + 1, to), noun,
						AttributionRule.NOMINAL_CUE));
				return;
			}
		}
	}

	/** "made threats against …"; passive "accusations were made by …" */
	private void readMade(int verb, List<Draft> drafts) {
		if (this.cues.isPassive(verb)) {
			Phrase subject = this.words.subjectOf(verb);
			if (subject != null && this.words.is(verb + 1, "by") && this.words.beginsPhrase(verb + 2)
					&& isSaid(subject)) {
				Phrase agent = this.words.phrase(verb + 2, this.words.endOfPhrase(verb + 2));
				if (this.cues.canSpeak(agent)) {
					drafts.add(new Draft(this.words.sentence(), this.words.span(verb, verb + 1), agent, subject.span(),
							AttributionRule.SAID_NOUN_MADE_BY));
				}
			}
			return;
		}
		Phrase speaker = this.cues.speakerOf(verb);
		if (speaker == null || !this.words.beginsPhrase(verb + 1)) {
			return;
		}
		int end = this.words.endOfBase(verb + 1);
		if (end <= verb + 1 || !isSaid(this.words.phrase(verb + 1, end))) {
			return;
		}
		boolean clause = this.words.is(end, "that") || this.words.is(end, "for") && isAppeal(end - 1);
		Draft draft = this.contents.upTo(new Cue(verb, verb + 1, speaker, Set.of(Frame.NP)),
				clause ? end + 1 : verb + 1, AttributionRule.SAID_NOUN_MADE);
		if (draft != null) {
			drafts.add(draft);
		}
	}

	/** "renewed his appeal for arms": what is asked for is the content. */
	private boolean isAppeal(int noun) {
		return APPEALS.contains(this.words.token(noun).lower());
	}

	/** "gave a higher total of 406 dead" */
	private void readCounted(int verb, List<Draft> drafts) {
		int end = this.words.beginsPhrase(verb + 1) ? this.words.endOfBase(verb + 1) : verb;
		Phrase speaker = (end > verb + 1 && this.words.is(end, "of")
				&& COUNTS.contains(this.words.token(end - 1).lower())) ? this.cues.speakerOf(verb) : null;
		Draft draft = (speaker != null) ? this.contents.upTo(new Cue(verb, verb + 1, speaker, Set.of(Frame.NP)),
				verb + 1, AttributionRule.SAID_NOUN_MADE) : null;
		if (draft != null) {
			drafts.add(draft);
		}
	}

	private boolean isSaid(Phrase phrase) {
		int end = this.words.endOfBase(phrase.from());
		return end > phrase.from() && SAID.contains(this.words.token(end - 1).lower());
	}

	/** "rejected the army's claim that …", "Their demands include …" */
	private void readPossessed(int noun, List<Draft> drafts) {
		Phrase owner = owner(noun);
		if (owner == null) {
			return;
		}
		int at = -1;
		if (this.words.is(noun + 1, "that") && this.words.hasVerb(0, owner.from())) {
			at = noun + 2;
		}
		else if (isListed(noun)) {
			at = this.words.is(noun + 1, WordClass.AUXILIARY) && this.words.is(noun + 2, WordClass.VERB) ? noun + 3
					: noun + 2;
		}
		Draft draft = (at > 0 && at < this.words.size()) ? this.contents
			.upTo(new Cue(noun, noun + 1, owner, Set.of(Frame.THAT)), at, AttributionRule.SAID_NOUN_OF) : null;
		if (draft != null) {
			drafts.add(draft);
		}
	}

	private boolean isListed(int noun) {
		if (!this.words.token(noun).lower().endsWith("s")) {
			return false;
		}
		int verb = this.words.is(noun + 1, WordClass.AUXILIARY) ? noun + 2 : noun + 1;
		return verb < this.words.size() && this.words.is(verb, WordClass.VERB)
				&& this.words.token(verb).lemma().equals("include");
	}

	private @org.jspecify.annotations.Nullable Phrase owner(int noun) {
		int i = noun - 1;
		while (i > 0 && this.words.is(i, WordClass.ADJECTIVE)) {
			i--;
		}
		if (i < 0 || !this.words.is(i, WordClass.POSSESSIVE)) {
			return null;
		}
		boolean genitive = this.words.is(i, "'s") || this.words.is(i, "'");
		if (!genitive) {
			return (this.words.is(i, "my") || this.words.is(i, "our") || this.words.is(i, "your")) ? null
					: this.words.phrase(i, i + 1);
		}
		int from = i;
		while (from > 0 && this.words.token(from - 1).wordClass().isNominal()
				&& !this.words.is(from, WordClass.DETERMINER)) {
			from--;
		}
		Phrase owner = (from < i) ? this.words.phrase(from, i) : null;
		return (owner != null && this.cues.canSpeak(owner)) ? owner : null;
	}

	/** "claims by the army that …", "a report from the ministry that …" */
	private void readFrom(int noun, List<Draft> drafts) {
		if (!this.words.is(noun + 1, "by") && !this.words.is(noun + 1, "from") || !this.words.beginsPhrase(noun + 2)) {
			return;
		}
		int end = this.words.endOfPhrase(noun + 2);
		Phrase speaker = this.words.phrase(noun + 2, end);
		if (this.words.is(end, "that") && this.cues.canSpeak(speaker)) {
			Draft draft = this.contents.upTo(new Cue(noun, noun + 1, speaker, Set.of(Frame.THAT)), end + 1,
					AttributionRule.SAID_NOUN_FROM);
			if (draft != null) {
				drafts.add(draft);
			}
		}
	}

	/** "a call by the council for a truce", "an order by the governor directing …" */
	private void readTo(int noun, List<Draft> drafts) {
		if (!this.words.is(noun + 1, "by") && !this.words.is(noun + 1, "from") || !this.words.beginsPhrase(noun + 2)) {
			return;
		}
		int end = this.words.endOfBase(noun + 2);
		if (this.words.is(end, "of") && this.words.beginsPhrase(end + 1)) {
			end = this.words.endOfBase(end + 1);
		}
		Phrase speaker = this.words.phrase(noun + 2, Math.max(end, noun + 3));
		boolean infinitive = this.words.is(end, WordClass.TO) && end + 1 < this.words.size()
				&& this.words.token(end + 1).isVerb(VerbForm.BASE);
		boolean directing = end < this.words.size() && this.words.token(end).isOneOf(DIRECTING);
		if (!infinitive && !directing && !this.words.is(end, "for") || !this.cues.canSpeak(speaker)) {
			return;
		}
		int verb = directing ? end : noun;
		Draft draft = this.contents.upTo(new Cue(verb, verb + 1, speaker, Set.of(Frame.NP)), infinitive ? end : end + 1,
				AttributionRule.SAID_NOUN_TO);
		if (draft != null) {
			drafts.add(draft);
		}
	}

	/** "drew condemnation from the governor", "prompting a denial by the army" */
	private void readDrawn(int verb, List<Draft> drafts) {
		int end = this.words.beginsPhrase(verb + 1) ? this.words.endOfBase(verb + 1) : verb;
		if (end <= verb + 1 || !isSaid(this.words.phrase(verb + 1, end))) {
			return;
		}
		int from = end;
		while (from < this.words.size() && from < end + 6 && !this.words.is(from, "from") && !this.words.is(from, "by")
				&& (this.words.is(from, WordClass.PREPOSITION) || this.words.token(from).wordClass().isNominal())) {
			from++;
		}
		boolean source = this.words.is(from, "from") || this.words.is(from, "by");
		if (source && this.words.beginsPhrase(from + 1)) {
			Phrase speaker = this.words.phrase(from + 1, this.words.endOfPhrase(from + 1));
			if (this.cues.canSpeak(speaker)) {
				drafts.add(new Draft(this.words.sentence(), this.words.span(verb, verb + 1), speaker,
						this.words.span(verb + 1, from), AttributionRule.SAID_NOUN_DRAWN));
			}
		}
	}

}
