/**
 * One statement or claim, with its sentence, its grounds and how to cite it.
 */
@NullMarked
package org.conflictarchive.web.permalink;

import org.jspecify.annotations.NullMarked;
