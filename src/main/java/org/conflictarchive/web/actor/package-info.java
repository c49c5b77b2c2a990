/**
 * Who speaks, for whom and through whom. Across reports actors are joined by name only.
 */
@NullMarked
package org.conflictarchive.web.actor;

import org.jspecify.annotations.NullMarked;
