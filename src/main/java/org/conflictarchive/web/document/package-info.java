/**
 * The same rows for programs: exports, citations, linked data and what describes them.
 */
@NullMarked
package org.conflictarchive.web.document;

import org.jspecify.annotations.NullMarked;
