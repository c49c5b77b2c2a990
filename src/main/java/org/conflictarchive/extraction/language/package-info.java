/**
 * Turns text into words: tokens with their word classes, verb forms, quotation marks and
 * noun phrases. Knows English, and nothing of statements or casualties.
 */
@NullMarked
package org.conflictarchive.extraction.language;

import org.jspecify.annotations.NullMarked;
