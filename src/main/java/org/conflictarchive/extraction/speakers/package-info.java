/**
 * Turns names and descriptions into actors: who is who in one report, and for whom each
 * speaks. Knows states, offices and organisations in general, and no particular report.
 */
@NullMarked
package org.conflictarchive.extraction.speakers;

import org.jspecify.annotations.NullMarked;
