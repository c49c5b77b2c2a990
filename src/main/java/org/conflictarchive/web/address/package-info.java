/**
 * Reads what an address asks for (ids, positions, formats, filters) and writes addresses.
 * Everything malformed ends here, with one sentence on what was expected.
 */
@NullMarked
package org.conflictarchive.web.address;

import org.jspecify.annotations.NullMarked;
