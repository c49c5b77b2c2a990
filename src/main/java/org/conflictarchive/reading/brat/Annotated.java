package org.conflictarchive.reading.brat;

import java.util.List;

import org.conflictarchive.reading.Reading;

/**
 * What an annotation file says.
 *
 * @param reading made of all the lines that can be read
 * @param faults the others, by line; none where the reading holds all that the file says
 */
public record Annotated(Reading reading, List<Fault> faults) {

	public Annotated {
		faults = List.copyOf(faults);
	}

}
