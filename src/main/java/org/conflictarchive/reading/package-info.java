/**
 * Turns findings into the report object that the world sees: ids settled, positions in
 * code points, one writer of its JSON. Plain Java; knows nothing of rows and pages.
 */
@NullMarked
package org.conflictarchive.reading;

import org.jspecify.annotations.NullMarked;
