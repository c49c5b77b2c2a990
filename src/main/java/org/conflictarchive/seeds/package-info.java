/**
 * Turns files into texts: which files are reports, what their metadata says, where their
 * paragraphs and sentences lie. Plain Java; knows the file system and the vocabulary.
 */
@NullMarked
package org.conflictarchive.seeds;

import org.jspecify.annotations.NullMarked;
