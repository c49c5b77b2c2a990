package org.conflictarchive.extraction.language;

/** The part a word plays in its sentence, as far as the rules need to know. */
public enum WordClass {

	DETERMINER, POSSESSIVE, PRONOUN, NUMBER, NOUN,

	/**
	 * A capitalised word that is no word of the language, or stands inside a sentence.
	 */
	NAME,

	ADJECTIVE, ADVERB, VERB, AUXILIARY, MODAL, TO, PREPOSITION, CONJUNCTION, SUBORDINATOR, RELATIVE, NEGATION,

	OPEN_QUOTE, CLOSE_QUOTE, COMMA, MARK;

	/** Whether such a word can stand inside a noun phrase before or as its head. */
	public boolean isNominal() {
		return this == NOUN || this == NAME || this == ADJECTIVE || this == NUMBER || this == DETERMINER
				|| this == POSSESSIVE || this == PRONOUN;
	}

	/** Whether a noun phrase can end with such a word. */
	public boolean isHead() {
		return this == NOUN || this == NAME || this == PRONOUN || this == NUMBER;
	}

}
