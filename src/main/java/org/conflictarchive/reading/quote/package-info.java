/**
 * Holds a quotation against a report's text: where it stands, word for word or altered,
 * and in what. Plain Java; knows nothing of statements, rows and pages.
 */
@NullMarked
package org.conflictarchive.reading.quote;

import org.jspecify.annotations.NullMarked;
