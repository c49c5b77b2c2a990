/**
 * Pages of statements and claims by filter and by words, with counts of what each filter
 * would leave.
 */
@NullMarked
package org.conflictarchive.web.list;

import org.jspecify.annotations.NullMarked;
