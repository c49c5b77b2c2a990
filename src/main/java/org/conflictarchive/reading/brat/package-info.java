/**
 * Turns readings into brat standoff, the form in which annotation tools keep what a
 * person marks in a text, and such files back into readings. Knows readings and the words
 * of the report, and nothing of files.
 */
@NullMarked
package org.conflictarchive.reading.brat;

import org.jspecify.annotations.NullMarked;
