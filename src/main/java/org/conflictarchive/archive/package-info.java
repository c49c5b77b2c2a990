/**
 * Turns readings into rows, once, before the first page is served. The only package that
 * knows the database; knows nothing of pages.
 */
@NullMarked
package org.conflictarchive.archive;

import org.jspecify.annotations.NullMarked;
