package org.conflictarchive.extraction.language;

import java.util.Set;

import org.conflictarchive.vocabulary.Span;
import org.jspecify.annotations.Nullable;

/**
 * One word or mark of a report.
 *
 * @param span where it stands
 * @param text as it stands there
 * @param lower in lower case, with straight apostrophes
 * @param wordClass the part it plays
 * @param verb what it is if it is a verb; null where it can't be one
 */
public record Token(Span span, String text, String lower, WordClass wordClass, @Nullable Verb verb) {

	public boolean is(WordClass wordClass) {
		return this.wordClass == wordClass;
	}

	public boolean is(String word) {
		return this.lower.equals(word);
	}

	public boolean isOneOf(Set<String> words) {
		return words.contains(this.lower);
	}

	public boolean isCapitalised() {
		return Character.isUpperCase(this.text.codePointAt(0));
	}

	/** A verb with a tense, or one that may be its participle. */
	public boolean isFiniteVerb() {
		return this.wordClass == WordClass.AUXILIARY || this.wordClass == WordClass.MODAL
				|| (this.wordClass == WordClass.VERB && this.verb != null && this.verb.form() != VerbForm.GERUND
						&& this.verb.form() != VerbForm.PARTICIPLE);
	}

	public boolean isVerb(VerbForm form) {
		return this.wordClass == WordClass.VERB && this.verb != null && this.verb.form() == form;
	}

	/** The base form if it can be a verb, else the word itself. */
	public String lemma() {
		return (this.verb != null) ? this.verb.lemma() : this.lower;
	}

	/** Whether both can be verbs of the same form. */
	public boolean hasFormOf(Token other) {
		return this.verb != null && other.verb != null && this.verb.form() == other.verb.form();
	}

	public boolean isQuote() {
		return this.wordClass == WordClass.OPEN_QUOTE || this.wordClass == WordClass.CLOSE_QUOTE;
	}

}
