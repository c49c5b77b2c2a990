/**
 * Turns command lines into work: serving, printing readings, checking seeds. Knows the
 * whole program; only serving starts Spring, and the root package lends it that.
 */
@NullMarked
package org.conflictarchive.command;

import org.jspecify.annotations.NullMarked;
