/**
 * Turns a report's text into mentions: who said what, who claims which losses, when, each
 * with the rule that found it. Pure functions over word lists; knows no database and no
 * web.
 */
@NullMarked
package org.conflictarchive.extraction;

import org.jspecify.annotations.NullMarked;
