package org.conflictarchive.extraction.statements;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Quotation;
import org.conflictarchive.extraction.language.Token;
import org.conflictarchive.extraction.language.VerbForm;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.vocabulary.Span;
import org.jspecify.annotations.Nullable;

/**
 * How far the content of a cue goes: up to the next attribution on the same level.
 */
final class Contents {

	/** Contents that are no clause, so that a venue behind them belongs to the cue. */
	private static final Set<AttributionRule> PHRASES = EnumSet.of(AttributionRule.CUE_OBJECT,
			AttributionRule.CUE_OBJECT_COMPLEMENT, AttributionRule.CUE_PREPOSITION,
			AttributionRule.CUE_HEARER_INFINITIVE);

	private final SpeechSentence words;

	private final Cues cues;

	private final Adjuncts adjuncts;

	private final Asides asides;

	Contents(SpeechSentence words, Cues cues, Adjuncts adjuncts) {
		this.words = words;
		this.cues = cues;
		this.adjuncts = adjuncts;
		this.asides = new Asides(words, cues);
	}

	/**
	 * How far the content of a cue goes: to the sentence's end, or to where another
	 * attribution, a coordinated cue or a semicolon begins.
	 */
	int contentEnd(int from, int verb) {
		int end = this.words.size();
		while (end > from && (this.words.is(end - 1, WordClass.MARK) && !this.words.is(end - 1, ")")
				&& !this.words.is(end - 1, "]") && !this.words.is(end - 1, "%")
				|| this.words.is(end - 1, WordClass.COMMA))) {
			end--;
		}
		int depth = 0;
		int commas = 0;
		boolean relative = isInRelative(verb);
		for (int i = from; i < end; i++) {
			Token token = this.words.token(i);
			if (token.is(WordClass.OPEN_QUOTE)) {
				depth++;
			}
			else if (token.is(WordClass.CLOSE_QUOTE)) {
				depth--;
			}
			if (depth < 0) {
				return trimEnd(i, from);
			}
			if (depth > 0) {
				continue;
			}
			if (token.is(";") || token.is(WordClass.COMMA) && this.words.is(i + 1, "according")
					|| token.is("according") && this.words.is(i + 1, "to") && i > from) {
				return i;
			}
			if (relative && token.is(WordClass.COMMA)) {
				if (commas++ % 2 == 0 && i + 1 < end && this.words.token(i + 1).isFiniteVerb()) {
					// "the minister, who said the war was over, resigned"
					return i;
				}
			}
			if (i > from && endsAt(i, from, verb)) {
				return token.is(WordClass.CLOSE_QUOTE) ? i + 1 : trimEnd(i, from);
			}
		}
		return end;
	}

	/** Whether another attribution or the report's own comment begins at the token. */
	boolean endsAt(int i, int from, int verb) {
		return startsAttribution(i, verb) || this.asides.beginAt(i, from);
	}

	/**
	 * Whether the verb's subject is a relative pronoun behind a comma, or stands behind
	 * one.
	 */
	private boolean isInRelative(int verb) {
		Phrase subject = this.cues.isCue(verb) ? this.cues.subject(verb) : null;
		if (subject == null) {
			return false;
		}
		int pronoun = subject.first().is(WordClass.RELATIVE) ? subject.from() : subject.from() - 1;
		return this.words.is(pronoun, WordClass.RELATIVE) && this.words.is(pronoun - 1, WordClass.COMMA);
	}

	/** A comma, or a closing mark with one inside, as American papers set it. */
	private boolean isComma(int i) {
		return this.words.is(i, WordClass.COMMA)
				|| this.words.is(i, WordClass.CLOSE_QUOTE) && this.words.is(i - 1, WordClass.COMMA);
	}

	private int trimEnd(int end, int from) {
		int to = end;
		while (to > from && (this.words.is(to - 1, WordClass.COMMA) || this.words.is(to - 1, WordClass.CONJUNCTION))) {
			to--;
		}
		return to;
	}

	/** Whether another attribution on the same level begins at the token. */
	boolean startsAttribution(int i, int verb) {
		Token token = this.words.token(i);
		boolean comma = isComma(i);
		boolean linked = token.is(WordClass.CONJUNCTION) || token.is("while") || token.is("as") || token.is("whereas")
				|| token.is("although") || token.is("though");
		if (!comma && !linked || isAsSoonAs(i)) {
			return false;
		}
		int next = i + 1;
		while (next < this.words.size()
				&& (this.words.is(next, WordClass.CONJUNCTION) || this.words.is(next, WordClass.ADVERB)
						|| this.words.is(next, "while") || this.words.is(next, "as"))) {
			next++;
		}
		if (next >= this.words.size()) {
			return false;
		}
		boolean perfect = false;
		while (next + 1 < this.words.size() && this.words.is(next, WordClass.AUXILIARY)
				&& (this.words.is(next + 1, WordClass.VERB) || this.words.is(next + 1, WordClass.ADVERB))) {
			perfect = true;
			next++;
		}
		Token word = this.words.token(next);
		if (this.cues.isCue(next) && next != verb) {
			if (word.isVerb(VerbForm.GERUND)) {
				// "…, branding it a lie and insisting that": the gerunds of one speaker
				boolean joined = token.is(WordClass.CONJUNCTION) && this.words.token(verb).isVerb(VerbForm.GERUND);
				return (comma || joined) && this.cues.subject(next) != null;
			}
			// "said … and accused …": a coordinated cue with the same speaker
			boolean sameTense = word.hasFormOf(this.words.token(verb)) || this.words.token(verb).is("according");
			sameTense |= perfect && this.words.is(i + 1, WordClass.CONJUNCTION);
			return (linked || this.words.is(i + 1, WordClass.CONJUNCTION)) && sameTense
					&& this.cues.subject(next) != null;
		}
		if (comma && word.is("with")) {
			// ", with officials reporting"
			for (int j = next + 1; j < this.words.size() && j < next + 10; j++) {
				if (this.cues.isCue(j) && this.words.token(j).isVerb(VerbForm.GERUND) && this.cues.subject(j) != null) {
					return true;
				}
			}
		}
		if (comma && this.words.is(i + 1, "while") && isMadeBy(next)) {
			return true;
		}
		// "…, the army said": a speaker and its cue
		for (int j = next + 1; j < this.words.size() && j < next + 25; j++) {
			Phrase subject = this.cues.isCue(j) ? this.cues.subject(j) : null;
			if (subject != null && subject.from() == next && j != verb && !this.cues.isPassive(j)) {
				boolean closes = endsClause(j + 1) && comma && !this.words.is(i + 1, WordClass.CONJUNCTION);
				return linked || this.words.is(i + 1, WordClass.CONJUNCTION) || this.words.is(i + 1, "while")
						|| this.words.is(i + 1, "as") || closes;
			}
		}
		return false;
	}

	/** "as soon as", "as long as": either "as" of it belongs to the clause before. */
	private boolean isAsSoonAs(int i) {
		return this.words.is(i, "as") && (this.words.is(i + 1, WordClass.ADVERB) && this.words.is(i + 2, "as")
				|| this.words.is(i - 1, WordClass.ADVERB) && this.words.is(i - 2, "as"));
	}

	/** ", while the envoy, through an aide, extended condolences" */
	private boolean isMadeBy(int from) {
		for (int j = from + 1; j + 1 < this.words.size() && j < from + 14; j++) {
			if (NounRules.isMaking(this.words, j)) {
				Phrase subject = this.cues.speakerOf(j);
				return subject != null && subject.from() == from;
			}
		}
		return false;
	}

	/**
	 * Where the clause before an attribution begins: at the sentence's start, or after
	 * another attribution or a semicolon.
	 */
	int clauseStart(int last) {
		for (int i = last; i >= 0; i--) {
			if (this.words.is(i, ";")
					|| i < last && this.words.is(i, WordClass.CLOSE_QUOTE) && this.words.is(i - 1, ".")) {
				return i + 1;
			}
		}
		return this.words.is(0, WordClass.CONJUNCTION) ? 1 : afterDateline();
	}

	/**
	 * "KANO, Nigeria (Reuters) - ": a place in capitals, an agency in brackets, a dash.
	 */
	private int afterDateline() {
		if (!this.words.token(0).text().equals(this.words.token(0).text().toUpperCase(Locale.ROOT))) {
			return 0;
		}
		for (int i = 1; i < this.words.size() && i < 14; i++) {
			if (this.words.is(i, ")")
					&& (this.words.is(i + 1, "-") || this.words.is(i + 1, "–") || this.words.is(i + 1, "—"))) {
				return i + 2;
			}
		}
		return 0;
	}

	Span contentSpan(int from, int to) {
		// a quotation that is all of the content stands without its marks
		if (this.words.is(from, WordClass.OPEN_QUOTE)) {
			Optional<Quotation> quotation = this.words.text().quotationAt(this.words.token(from).span().start());
			if (quotation.isPresent() && quotation.get().outer().start() == this.words.token(from).span().start()
					&& quotation.get().outer().end() >= this.words.token(to - 1).span().end()) {
				return trimmed(quotation.get().inner());
			}
		}
		return this.words.span(from, to);
	}

	/** Words of a quotation without the blanks and the comma at its end. */
	Span trimmed(Span inner) {
		int start = inner.start();
		int end = inner.end();
		String whole = this.words.text().text();
		while (end > start + 1 && (Character.isWhitespace(whole.charAt(end - 1)) || whole.charAt(end - 1) == ','
				|| whole.charAt(end - 1) == ';' || whole.charAt(end - 1) == '—')) {
			end--;
		}
		while (start < end - 1 && Character.isWhitespace(whole.charAt(start))) {
			start++;
		}
		return new Span(start, end);
	}

	/** "asked for an inquiry after two men were found": the report tells the occasion. */
	private int beforeOccasion(int from, int to) {
		for (int i = from + 1; i < to; i++) {
			if (this.words.token(i).isQuote() || this.words.token(i).isFiniteVerb()) {
				return to;
			}
			if (this.words.is(i, "after") && this.words.beginsPhraseAndVerb(i + 1)) {
				return i;
			}
		}
		return to;
	}

	/** A draft whose content runs from the token as far as it goes. */
	@Nullable Draft upTo(Cue cue, int from, AttributionRule rule) {
		int to = contentEnd(from, cue.verb());
		to = (rule == AttributionRule.CUE_PREPOSITION) ? beforeOccasion(from, to) : to;
		to = PHRASES.contains(rule) ? this.adjuncts.beforeVenue(from, to) : to;
		return (to > from) ? new Draft(this.words.sentence(), this.words.span(cue.verb(), cue.end()), cue.speaker(),
				contentSpan(from, to), rule) : null;
	}

	boolean endsClause(int at) {
		if (at >= this.words.size()) {
			return true;
		}
		Token token = this.words.token(at);
		return token.is(WordClass.MARK) || token.is(WordClass.COMMA) || token.isQuote()
				|| token.is(WordClass.PREPOSITION) || token.is(WordClass.ADVERB) || token.is(WordClass.CONJUNCTION)
				|| token.is(WordClass.SUBORDINATOR) || token.is("this") || token.is("that") || this.adjuncts.isDay(at)
				|| token.is(WordClass.TO) || token.isVerb(VerbForm.GERUND) || token.is("who");
	}

}
