package org.conflictarchive.extraction.statements;

import org.conflictarchive.extraction.language.NounPhrases;
import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.Subjects;
import org.conflictarchive.extraction.language.Text;
import org.conflictarchive.extraction.language.Token;
import org.conflictarchive.extraction.language.VerbForm;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.vocabulary.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence as the grammar of attribution asks about it: phrases, clauses, quotations.
 */
final class SpeechSentence {

	private final Text text;

	private final Sentence sentence;

	SpeechSentence(Text text, Sentence sentence) {
		this.text = text;
		this.sentence = sentence;
	}

	Text text() {
		return this.text;
	}

	Sentence sentence() {
		return this.sentence;
	}

	int size() {
		return this.sentence.size();
	}

	Token token(int index) {
		return this.sentence.token(index);
	}

	boolean is(int index, WordClass wordClass) {
		return this.sentence.is(index, wordClass);
	}

	boolean is(int index, String word) {
		return this.sentence.is(index, word);
	}

	int indexAt(int offset) {
		return this.sentence.indexAt(offset);
	}

	Span span(int from, int to) {
		return this.sentence.span(from, to);
	}

	Phrase phrase(int from, int to) {
		return new Phrase(this.sentence, from, to);
	}

	boolean beginsPhrase(int index) {
		return NounPhrases.beginsAt(this.sentence, index);
	}

	/** Whether a noun phrase with a finite verb right behind it begins at the token. */
	boolean beginsPhraseAndVerb(int index) {
		return NounPhrases.beginsClause(this.sentence, index);
	}

	/** The same behind "at least", "about", "more than". */
	boolean beginsCountedClause(int index) {
		int at = index;
		while (at < index + 3 && at + 1 < size() && (is(at, WordClass.ADVERB) || is(at, WordClass.PREPOSITION))) {
			at++;
		}
		return beginsPhraseAndVerb(at)
				&& (at == index || is(at, WordClass.NUMBER) || is(at, WordClass.DETERMINER) || is(at, "half"));
	}

	int endOfBase(int from) {
		return NounPhrases.endOfBase(this.sentence, from);
	}

	int endOfPhrase(int from) {
		return NounPhrases.end(this.sentence, from);
	}

	/** Whether a quotation closes at the token, or before the comma there. */
	boolean closesQuotation(int index) {
		return is(index, WordClass.CLOSE_QUOTE) || is(index, WordClass.COMMA) && is(index - 1, WordClass.CLOSE_QUOTE);
	}

	@Nullable Phrase subjectOf(int verb) {
		return Subjects.of(this.sentence, verb);
	}

	boolean isQuoteAhead(int at) {
		return this.is(at, WordClass.OPEN_QUOTE)
				|| (this.is(at, WordClass.COMMA) || this.is(at, ":")) && this.is(at + 1, WordClass.OPEN_QUOTE);
	}

	boolean beginsClause(int at) {
		if (this.beginsPhraseAndVerb(at)) {
			return true;
		}
		if (!this.beginsPhrase(at) && !this.is(at, WordClass.OPEN_QUOTE)
				&& !(at < this.size() && this.token(at).isVerb(VerbForm.GERUND))) {
			return false;
		}
		return hasClauseAhead(at);
	}

	/**
	 * A finite verb before the sentence ends, outside relative clauses that only modify.
	 */
	boolean hasClauseAhead(int at) {
		int relatives = 0;
		for (int i = at; i < this.size(); i++) {
			Token token = this.token(i);
			boolean parted = i > at && token.is(WordClass.COMMA) && i + 1 < size()
					&& token(i + 1).isVerb(VerbForm.GERUND);
			boolean joined = i > at && token.is(WordClass.CONJUNCTION) && i + 1 < size() && token(i + 1).isFiniteVerb()
					&& !isParticipleBefore(i + 1);
			if (parted || joined || token.is(";") || token.is(WordClass.SUBORDINATOR) && !token.is("that") && i > at) {
				return false;
			}
			if (token.is(WordClass.RELATIVE) || token.is("that")) {
				relatives++;
			}
			else if (token.isFiniteVerb() && !is(i - 1, WordClass.TO)
					&& !(token.isVerb(VerbForm.PAST) && isParticipleLike(i))) {
				if (relatives == 0) {
					return true;
				}
				relatives--;
			}
		}
		return false;
	}

	/**
	 * "rockets fired at", "a man arrested by": a participle behind its noun, no verb of
	 * the clause.
	 */
	private boolean isParticipleLike(int verb) {
		return this.is(verb + 1, "by")
				|| this.is(verb + 1, WordClass.PREPOSITION) && this.is(verb - 1, WordClass.NOUN) && hasLaterVerb(verb);
	}

	/** "footage and intercepted calls show": a participle with its noun and the verb. */
	boolean isParticipleBefore(int verb) {
		return verb + 2 < size() && token(verb).isVerb(VerbForm.PAST) && is(verb + 1, WordClass.NOUN)
				&& token(verb + 2).isFiniteVerb();
	}

	private boolean hasLaterVerb(int verb) {
		for (int i = verb + 1; i < this.size(); i++) {
			if (this.token(i).isFiniteVerb()) {
				return true;
			}
		}
		return false;
	}

	boolean hasVerb(int from, int to) {
		for (int i = from; i < to; i++) {
			if (this.is(i, WordClass.VERB) || this.is(i, WordClass.AUXILIARY) || this.is(i, WordClass.MODAL)) {
				return true;
			}
		}
		return false;
	}

	/** The same without gerunds: "three days of mourning" has none. */
	boolean hasFiniteVerb(int from, int to) {
		for (int i = from; i < to; i++) {
			if (this.is(i, WordClass.AUXILIARY) || this.is(i, WordClass.MODAL)
					|| this.is(i, WordClass.VERB) && !this.token(i).isVerb(VerbForm.GERUND)) {
				return true;
			}
		}
		return false;
	}

}
