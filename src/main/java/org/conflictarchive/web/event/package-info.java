/**
 * One event: its claims side by side, what stays silent and what its reports share. Sums
 * nothing and chooses nothing.
 */
@NullMarked
package org.conflictarchive.web.event;

import org.jspecify.annotations.NullMarked;
