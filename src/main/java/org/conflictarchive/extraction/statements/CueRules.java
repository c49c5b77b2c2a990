package org.conflictarchive.extraction.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.Text;
import org.conflictarchive.extraction.language.Token;
import org.conflictarchive.extraction.language.VerbForm;
import org.conflictarchive.extraction.language.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of attribution within one sentence: for each cue the speaker, by the words
 * before or after it, and the content, by what the cue governs.
 */
final class CueRules {

	/**
	 * More words than any sentence of prose has. What looks across a sentence stays
	 * bounded by it, so that long text takes no longer than its length.
	 */
	private static final int LONGEST = 400;

	private static final Set<String> INSTRUMENTS = Set.of("phone", "telephone", "email", "e-mail", "satellite", "video",
			"text", "voice", "message", "letter", "radio", "mobile", "cellphone", "videolink", "whatsapp", "telegram",
			"skype", "zoom", "fax", "post");

	private final SpeechSentence words;

	private final Cues cues;

	private final AfterCueRules after;

	private final BeforeCueRules before;

	private final ComplementRules complements;

	private final ResumedRules resumed;

	private final PassiveRules passives;

	private final RelayRules relays;

	private final SourceRules sources;

	private final NounRules nouns;

	private final List<Draft> drafts = new ArrayList<>();

	private CueRules(Text text, Sentence sentence) {
		this.words = new SpeechSentence(text, sentence);
		Adjuncts adjuncts = new Adjuncts(this.words);
		this.cues = new Cues(this.words, adjuncts);
		Contents contents = new Contents(this.words, this.cues, adjuncts);
		ClauseRules clauses = new ClauseRules(this.words, adjuncts, contents);
		this.complements = new ComplementRules(this.words, clauses, contents);
		this.after = new AfterCueRules(this.words, adjuncts, clauses, this.complements);
		this.before = new BeforeCueRules(this.words, this.cues, clauses, contents);
		this.resumed = new ResumedRules(this.words, this.cues, contents);
		this.passives = new PassiveRules(this.words, this.cues, adjuncts, contents, clauses, this.complements,
				this.before);
		this.relays = new RelayRules(this.words, this.cues, adjuncts, clauses, this.before);
		this.sources = new SourceRules(this.words, this.cues, contents);
		this.nouns = new NounRules(this.words, this.cues, contents);
	}

	/** The statements of a sentence, in the order of their cues. */
	static List<Draft> in(Text text, Sentence sentence) {
		if (sentence.size() > LONGEST) {
			return List.of();
		}
		CueRules rules = new CueRules(text, sentence);
		for (int i = 0; i < sentence.size(); i++) {
			rules.read(i);
		}
		rules.relays.cite(rules.drafts);
		return rules.drafts;
	}

	private void read(int index) {
		if (!this.cues.isCue(index)) {
			this.sources.read(index, this.drafts);
			this.nouns.read(index, this.drafts);
		}
		else if (this.cues.isPassive(index)) {
			this.passives.read(index, this.drafts);
		}
		else {
			readActive(index);
		}
	}

	private void readActive(int verb) {
		if (isReduced(verb)) {
			this.passives.readReduced(verb, this.drafts);
			return;
		}
		Phrase speaker = this.cues.subject(verb);
		if (speaker == null) {
			return;
		}
		Token token = this.words.token(verb);
		Cue cue = new Cue(verb, verb + 1, speaker, CueVerbs.framesOf(token));
		boolean quoted = cue.governs(Frame.QUOTE) && this.relays.readQuotedAsSaying(cue, this.drafts);
		boolean quotes = cue.frames().equals(Set.of(Frame.QUOTE));
		if (!quoted && !quotes && !token.is("citing") && !Asides.isManner(this.words, verb)) {
			Draft draft = content(cue);
			if (draft != null) {
				this.drafts.add(draft);
				this.resumed.resume(draft, cue, this.drafts);
			}
		}
	}

	/** Before the cue where it is inverted or a quotation ends, else after it first. */
	private @Nullable Draft content(Cue cue) {
		if (cue.speaker().from() > cue.verb()) {
			return this.before.content(cue);
		}
		boolean quoted = !this.words.token(cue.verb()).isVerb(VerbForm.GERUND)
				&& this.words.closesQuotation(cue.speaker().from() - 1);
		Draft draft = quoted ? this.before.content(cue) : this.after.content(cue);
		if (draft == null) {
			draft = quoted ? this.after.content(cue) : this.before.content(cue);
		}
		if (draft == null) {
			draft = this.after.behindComma(cue);
		}
		return (draft != null) ? draft : this.complements.fronted(cue);
	}

	/** Whether a preposition stands before the noun and its article. */
	private boolean isInAdjunct(int noun) {
		int i = noun - 1;
		while (i > 0 && this.words.token(i).wordClass().isNominal() && noun - i < 5) {
			i--;
		}
		return this.words.is(i, "in") || this.words.is(i, "to") || this.words.is(i, "from");
	}

	/** "he said by phone" */
	private boolean isInstrument(int at) {
		return at < this.words.size() && this.words.token(at).isOneOf(INSTRUMENTS);
	}

	/** "claims made by …", "without giving": a participle that governs nothing here. */
	private boolean isReduced(int verb) {
		Token token = this.words.token(verb);
		if ((token.isVerb(VerbForm.PAST) || token.isVerb(VerbForm.PARTICIPLE)) && this.words.is(verb + 1, "by")
				&& !this.cues.hasAuxiliary(verb) && !this.words.is(verb - 1, WordClass.PRONOUN)
				&& !isInstrument(verb + 2)) {
			return true;
		}
		if (token.isVerb(VerbForm.PAST) && Adjuncts.isVenue(this.words.token(Math.max(0, verb - 1)))
				&& isInAdjunct(verb - 1)) {
			// "in a statement posted on its website"
			return true;
		}
		return token.isVerb(VerbForm.GERUND) && this.words.is(verb - 1, WordClass.PREPOSITION)
				&& !this.words.is(verb - 1, "by");
	}

}
