/**
 * Finds losses in sentences: how many, who, and what befell them, each with the rule that
 * found it. Knows the words of a sentence, and nothing of who says them or when.
 */
@NullMarked
package org.conflictarchive.extraction.casualties;

import org.jspecify.annotations.NullMarked;
