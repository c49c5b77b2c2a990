/**
 * Turns rows into documents for programs and into the citation in words. Knows neither
 * addresses' ways in nor pages; what a document holds is settled here and nowhere else.
 */
@NullMarked
package org.conflictarchive.formats;

import org.jspecify.annotations.NullMarked;
