/**
 * Turns rows into pages. Knows finders only, so that nothing served can change what is
 * kept; everything a template shows is settled in the record put in as {@code page}. Each
 * package in it is one kind of page; {@code address}, {@code view} and {@code error}
 * serve them all.
 */
@NullMarked
package org.conflictarchive.web;

import org.jspecify.annotations.NullMarked;
