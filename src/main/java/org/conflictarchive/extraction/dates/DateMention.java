package org.conflictarchive.extraction.dates;

import org.conflictarchive.vocabulary.Span;

/**
 * Words that name a date.
 *
 * @param span the words; a preposition only where it is part of the date's sense ("since
 * 1988", "In November 2020", "On the night of")
 * @param rule the name of the rule that found them
 * @param expression what they say
 * @param coming said to be still to come, or only an end ("will meet on Friday", "until
 * Monday")
 */
record DateMention(Span span, String rule, DateExpression expression, boolean coming) {
}
