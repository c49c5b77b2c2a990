/**
 * Holds a quotation that somebody brings against the reports.
 */
@NullMarked
package org.conflictarchive.web.check;

import org.jspecify.annotations.NullMarked;
