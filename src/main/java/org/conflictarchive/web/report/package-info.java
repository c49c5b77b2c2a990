/**
 * One report: its whole text, marked without a character more or less.
 */
@NullMarked
package org.conflictarchive.web.report;

import org.jspecify.annotations.NullMarked;
