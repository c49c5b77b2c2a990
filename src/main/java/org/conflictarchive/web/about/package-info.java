/**
 * What the archive is, how it reads and by which rules.
 */
@NullMarked
package org.conflictarchive.web.about;

import org.jspecify.annotations.NullMarked;
