package org.conflictarchive.extraction.language;

/**
 * What a word is where it is a verb.
 *
 * @param lemma the base form, lower case
 * @param form which of its forms
 */
public record Verb(String lemma, VerbForm form) {
}
