/**
 * The words of the field as value types: spans, dates, counts, kinds. Plain Java; knows
 * nothing of the rest of the program.
 */
@NullMarked
package org.conflictarchive.vocabulary;

import org.jspecify.annotations.NullMarked;
