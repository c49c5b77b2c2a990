/**
 * Finds words of time and tells what they date: when things were said, suffered and done.
 * Knows sentences and the report's own date, and nothing of who speaks or what was lost.
 */
@NullMarked
package org.conflictarchive.extraction.dates;

import org.jspecify.annotations.NullMarked;
