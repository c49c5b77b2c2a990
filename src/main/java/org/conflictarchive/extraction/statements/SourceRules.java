package org.conflictarchive.extraction.statements;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Quotation;
import org.conflictarchive.extraction.language.Token;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.vocabulary.Span;

/**
 * "according to the ministry", "in the words of …".
 */
final class SourceRules {

	private static final Set<String> ESTIMATES = Set.of("estimate", "estimates", "count", "account", "accounts",
			"reports", "reckoning", "tally", "figures");

	private static final Set<String> MADE = Set.of("compiled", "collected", "gathered", "released", "published",
			"provided", "given", "issued", "kept", "collated");

	private final SpeechSentence words;

	private final Cues cues;

	private final Contents contents;

	SourceRules(SpeechSentence words, Cues cues, Contents contents) {
		this.words = words;
		this.cues = cues;
		this.contents = contents;
	}

	/** "according to the ministry", "in the words of …", "per officials". */
	void read(int i, List<Draft> drafts) {
		int at = -1;
		if (this.words.is(i, "according") && this.words.is(i + 1, "to")) {
			at = i + 2;
		}
		else if (this.words.is(i, "in") && this.words.is(i + 1, "the") && this.words.is(i + 2, "words")
				&& this.words.is(i + 3, "of")) {
			at = i + 4;
		}
		else if (this.words.is(i, "by") && (i == 0 || this.words.is(i - 1, WordClass.COMMA)) && isEstimate(i + 1)) {
			at = i + 1;
		}
		else if (this.words.is(i, "per") && (i == 0 || this.words.is(i - 1, WordClass.COMMA))) {
			at = i + 1;
		}
		if (at < 0 || !this.words.beginsPhrase(at)) {
			return;
		}
		Phrase speaker = this.words.phrase(at, endOfSource(at));
		if (!this.words.is(i, "by") && !this.cues.isSource(speaker)) {
			return;
		}
		Span cue = this.words.span(i, at);
		boolean joined = this.words.is(i - 1, WordClass.COMMA)
				&& (this.words.is(i - 2, WordClass.CONJUNCTION) || this.words.is(i - 2, WordClass.SUBORDINATOR));
		boolean first = joined || this.words.is(i - 1, ";") || i == 0
				|| i == 1 && this.words.is(0, WordClass.CONJUNCTION) || onlyAdjunctsBefore(i);
		if (first) {
			boolean pronoun = speaker.size() == 1 && speaker.first().is(WordClass.PRONOUN);
			int next = (pronoun && this.words.is(speaker.to(), WordClass.COMMA)) ? speaker.to() + 1
					: afterSource(speaker.to());
			int to = this.contents.contentEnd(next, i);
			if (to > next) {
				drafts.add(new Draft(this.words.sentence(), cue, speaker, this.contents.contentSpan(next, to),
						AttributionRule.ACCORDING_TO));
			}
			return;
		}
		int last = i - 1;
		while (last > 0 && (this.words.is(last, WordClass.COMMA) || this.words.is(last, "—"))) {
			last--;
		}
		int from = this.contents.clauseStart(last);
		if (from > last) {
			return;
		}
		if (this.words.is(last, WordClass.CLOSE_QUOTE)) {
			Optional<Quotation> quotation = this.words.text().quotationAt(this.words.token(last).span().start());
			if (quotation.isPresent() && quotation.get().outer().start() <= this.words.token(from).span().start()) {
				drafts.add(new Draft(this.words.sentence(), cue, speaker,
						this.contents.trimmed(quotation.get().inner()), AttributionRule.ACCORDING_TO));
				return;
			}
		}
		int after = this.words.is(i - 1, WordClass.COMMA) && !this.words.hasVerb(from, last + 1)
				? verbBehind(speaker.to()) : -1;
		int to = (after > 0) ? this.contents.contentEnd(after, i) : last + 1;
		drafts.add(new Draft(this.words.sentence(), cue, speaker, this.contents.contentSpan(from, to),
				AttributionRule.ACCORDING_TO));
		if (after < 0) {
			readResumed(cue, speaker, drafts);
		}
	}

	/**
	 * "The village, according to its mayor, has been empty": the verb behind the comma.
	 */
	private int verbBehind(int at) {
		boolean goesOn = this.words.is(at, WordClass.COMMA) && at + 1 < this.words.size()
				&& this.words.token(at + 1).isFiniteVerb();
		return goesOn ? at + 1 : -1;
	}

	/** "…, according to the UN, and half of the people have fled" */
	private void readResumed(Span cue, Phrase speaker, List<Draft> drafts) {
		int at = speaker.to();
		if (this.words.is(at, WordClass.COMMA) && this.words.is(at + 1, WordClass.CONJUNCTION)
				&& this.words.beginsCountedClause(at + 2)) {
			int to = this.contents.contentEnd(at + 2, at);
			if (to > at + 2) {
				drafts.add(new Draft(this.words.sentence(), cue, speaker, this.contents.contentSpan(at + 2, to),
						AttributionRule.ACCORDING_TO));
			}
		}
	}

	/** "by the army's count", "by UN estimates", "by early reports" */
	private boolean isEstimate(int at) {
		int end = this.words.beginsPhrase(at) ? this.words.endOfBase(at) : at;
		return end > at && ESTIMATES.contains(this.words.token(end - 1).lower());
	}

	private boolean onlyAdjunctsBefore(int i) {
		return i <= 6 && this.words.is(i - 1, WordClass.COMMA) && !this.words.hasVerb(0, i)
				&& (this.words.is(0, WordClass.PREPOSITION) || this.words.is(0, WordClass.ADVERB));
	}

	/** Takes in who counted: "figures compiled by the two armies". */
	private int endOfSource(int at) {
		int end = Math.max(this.words.endOfPhrase(at), at + 1);
		boolean made = end + 1 < this.words.size() && this.words.token(end).isOneOf(MADE)
				&& (this.words.is(end + 1, "by") || this.words.is(end + 1, "from"));
		return (made && this.words.beginsPhrase(end + 2)) ? this.words.endOfPhrase(end + 2) : endOfList(at, end);
	}

	/** "witnesses, medical workers and an official". */
	private int endOfList(int at, int end) {
		if (!this.words.is(end, WordClass.COMMA) || !this.words.beginsPhrase(end + 1)
				|| this.words.is(end + 1, WordClass.DETERMINER)) {
			return end;
		}
		int second = this.words.endOfBase(end + 1);
		boolean list = this.words.is(second, "and") && this.words.beginsPhrase(second + 1)
				&& this.cues.canSpeak(this.words.phrase(at, end))
				&& this.cues.canSpeak(this.words.phrase(end + 1, second));
		int last = list ? this.words.endOfPhrase(second + 1) : end;
		return (list && this.cues.canSpeak(this.words.phrase(second + 1, last))
				&& (last >= this.words.size() || !this.words.token(last).isFiniteVerb())) ? last : end;
	}

	/** Skips an apposition and adjuncts between the source and what it says. */
	private int afterSource(int at) {
		int lastComma = -1;
		for (int i = at; i < this.words.size() && i < at + 25; i++) {
			Token token = this.words.token(i);
			if (token.is(WordClass.COMMA)) {
				lastComma = i;
				if (this.words.beginsPhraseAndVerb(i + 1) || this.words.is(i + 1, WordClass.OPEN_QUOTE)) {
					return i + 1;
				}
			}
			else if (token.isFiniteVerb()) {
				break;
			}
		}
		return (lastComma >= 0) ? lastComma + 1 : at;
	}

}
