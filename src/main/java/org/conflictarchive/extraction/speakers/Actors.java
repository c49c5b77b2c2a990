package org.conflictarchive.extraction.speakers;

import java.util.List;
import java.util.Set;

/** What a bare noun tells of who it stands for. */
public final class Actors {

	private static final Set<String> COLLECTIVES = Set.of("sides", "parties", "side", "both", "others", "many", "some",
			"ministers", "presidents", "commanders", "generals", "spokesmen", "governors", "women", "men", "man",
			"woman", "who", "region", "territory", "enclave", "province", "victims", "prisoners", "soldiers", "troops",
			"forces", "students", "shopkeepers", "farmers", "writer", "suspect", "captain", "owner", "owners",
			"employee", "employees", "staff", "father", "friend", "friends", "cousin", "grandmother", "grandfather",
			"community", "communities", "tribes", "clerics", "bishops", "monks", "imams", "traders", "drivers",
			"nurses", "teachers", "pilots", "volunteers", "lawyer", "lawyers", "coroner", "operator", "airline",
			"source", "sources", "capital", "camp", "convoy", "capitals", "governments", "armies", "ministries",
			"kingdom", "nation", "country", "palace", "secretariat", "presidency", "house");

	private Actors() {
	}

	/** Whether the noun, in lower case, stands for persons, bodies, groups or states. */
	public static boolean canSpeak(String noun) {
		return ActorNouns.typeOfNoun(noun) != null || ActorNouns.isBody(noun) || Offices.isOffice(noun)
				|| COLLECTIVES.contains(noun)
				|| noun.endsWith("s") && Offices.isOffice(noun.substring(0, noun.length() - 1))
				|| ActorNouns.typeOfName(List.of(noun)) != null;
	}

}
