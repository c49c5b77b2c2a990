package org.conflictarchive.extraction.casualties;

import java.util.List;
import org.conflictarchive.extraction.language.*;
import org.jspecify.annotations.Nullable;

public final class CasualtyRules {

	public static List<CasualtyFind> in(Text text, Sentence sentence, @Nullable Sentence previous) {
		return List.of();
	}

}
