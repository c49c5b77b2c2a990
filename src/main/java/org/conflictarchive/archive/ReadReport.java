package org.conflictarchive.archive;

import org.conflictarchive.reading.Reading;

/**
 * A report on its way into the archive.
 *
 * @param reading what was read in it
 * @param text as its file holds it
 * @param json the reading as {@code extract} prints it
 */
record ReadReport(Reading reading, String text, String json) {
}
