/**
 * Readings that a person has checked: files beside their reports, held against the text,
 * and against what the machine has read. Plain Java; knows nothing of rows and pages.
 */
@NullMarked
package org.conflictarchive.reading.review;

import org.jspecify.annotations.NullMarked;
