package org.conflictarchive.seeds;

import java.util.List;

/**
 * What a folder holds: the reports that can be read, sorted by path, and the files that
 * can't.
 */
public record Seeds(List<SeedText> texts, List<RefusedSeed> refused) {

	public Seeds {
		texts = List.copyOf(texts);
		refused = List.copyOf(refused);
	}

}
