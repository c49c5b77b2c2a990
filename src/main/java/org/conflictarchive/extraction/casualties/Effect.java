package org.conflictarchive.extraction.casualties;

/**
 * Words of a sentence for what befalls people; indices are those of tokens.
 *
 * @param from the first word
 * @param to after the last one
 * @param word what they mean
 */
record Effect(int from, int to, EffectWord word) {
}
