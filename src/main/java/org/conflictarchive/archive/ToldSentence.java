package org.conflictarchive.archive;

import org.conflictarchive.vocabulary.StatementKind;

/** The sentence of a statement, once for each statement that stands in it. */
public record ToldSentence(String report, int start, int end, String text, StatementKind kind) {
}
