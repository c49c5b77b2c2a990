package org.conflictarchive.reading.review;

import java.util.List;
import java.util.Optional;

import org.conflictarchive.reading.Reading;
import org.conflictarchive.seeds.SeedText;
import org.jspecify.annotations.Nullable;

/**
 * One report as the machine has read it and, where there is a reading file that holds, as
 * a person has.
 *
 * @param seed the report itself
 * @param machine what the rules find, whatever a person says
 * @param person what stands in the reading file, complete; null where there is none or it
 * is refused
 * @param faults why it is refused
 */
public record Review(SeedText seed, Reading machine, @Nullable Reading person, List<Fault> faults) {

	public Review {
		faults = List.copyOf(faults);
	}

	/** The reading to go by: the person's, else the machine's. */
	public Reading reading() {
		return (this.person != null) ? this.person : this.machine;
	}

	/** What the person has changed; empty where no person has read the report. */
	public Optional<ReadingDifference> difference() {
		return (this.person != null) ? Optional.of(ReadingDifference.between(this.machine, this.person))
				: Optional.empty();
	}

}
