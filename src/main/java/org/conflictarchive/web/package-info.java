/**
 * Turns rows into pages. Knows finders only, so that nothing served can change what is
 * kept; everything a template shows is settled in the record put in as {@code page}.
 */
@NullMarked
package org.conflictarchive.web;

import org.jspecify.annotations.NullMarked;
