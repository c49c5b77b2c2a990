/**
 * Turns rows into what every kind of page shows alike: marked words, voices, sources,
 * dates. Knows links but no request.
 */
@NullMarked
package org.conflictarchive.web.view;

import org.jspecify.annotations.NullMarked;
