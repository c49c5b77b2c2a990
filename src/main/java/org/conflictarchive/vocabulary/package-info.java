/**
 * The words of the field: value types for spans, dates, counts and kinds, and the reader
 * of the word lists. Plain Java; knows nothing of the rest of the program.
 */
@NullMarked
package org.conflictarchive.vocabulary;

import org.jspecify.annotations.NullMarked;
