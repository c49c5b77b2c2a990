/**
 * Answers what cannot be answered: pages for readers, problem details for programs. Knows
 * no page that went well.
 */
@NullMarked
package org.conflictarchive.web.error;

import org.jspecify.annotations.NullMarked;
