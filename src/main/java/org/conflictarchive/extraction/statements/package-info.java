/**
 * Turns sentences into attributed statements: the cue, who speaks, what is said, through
 * whom it is relayed. Knows words and actors; nothing of casualties and dates.
 */
@NullMarked
package org.conflictarchive.extraction.statements;

import org.jspecify.annotations.NullMarked;
