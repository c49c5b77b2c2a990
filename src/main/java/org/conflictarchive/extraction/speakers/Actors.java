package org.conflictarchive.extraction.speakers;

import java.util.List;
import java.util.Set;

import org.conflictarchive.vocabulary.ActorType;
import org.conflictarchive.vocabulary.Lexicon;

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
			"kingdom", "nation", "country", "palace", "secretariat", "presidency", "house", "democrat", "republican",
			"democrats", "republicans", "conservatives", "liberals", "party");

	private static final Set<String> SINGULARS = Set.of("man", "woman", "boy", "girl", "person", "victim", "suspect",
			"captain", "father", "friend", "cousin", "grandmother", "grandfather", "survivor");

	private static final Set<String> FIRMS = Set.of("partner", "manufacturer", "operator", "employer", "maker",
			"supplier", "provider", "developer", "regulator", "publisher", "insurer", "lender", "retailer", "exporter",
			"importer", "producer");

	/** Nouns that end like those for one person, but are for none. */
	private static final Set<String> THINGS = Lexicon.words("things");

	private static final Set<String> CUE_NOUNS = Lexicon.words("cue-nouns");

	private static final Set<String> DOCUMENTS = Lexicon.words("documents");

	private Actors() {
	}

	/** Whether the noun is for words that speak for whoever wrote them. */
	static boolean isDocument(String noun) {
		return CUE_NOUNS.contains(noun) || DOCUMENTS.contains(noun);
	}

	/** Whether the noun, in lower case, is a plural for persons. */
	static boolean areSeveral(String noun) {
		return noun.endsWith("ologists") || noun.equals("women") || noun.equals("men")
				|| noun.endsWith("s") && (ActorNouns.typeOfNoun(noun) == ActorType.GROUP || COLLECTIVES.contains(noun)
						|| Offices.isOffice(noun.substring(0, noun.length() - 1)));
	}

	/** Whether the noun, in lower case, is for one person: "attacker", "34-year-old". */
	static boolean isOne(String noun) {
		return SINGULARS.contains(noun) || noun.endsWith("-year-old")
				|| ActorNouns.typeOfNoun(noun + "s") == ActorType.GROUP
				|| (noun.endsWith("er") || noun.endsWith("or") || noun.endsWith("ee") || noun.endsWith("ist"))
						&& noun.length() > 4 && !THINGS.contains(noun) && !FIRMS.contains(noun)
						&& ActorNouns.typeOfNoun(noun) == null;
	}

	/** Whether the noun, in lower case, stands for persons, bodies, groups or states. */
	public static boolean canSpeak(String noun) {
		return ActorNouns.typeOfNoun(noun) != null || ActorNouns.isBody(noun) || Offices.isOffice(noun)
				|| COLLECTIVES.contains(noun)
				|| noun.endsWith("s") && Offices.isOffice(noun.substring(0, noun.length() - 1))
				|| ActorNouns.typeOfName(List.of(noun)) != null;
	}

}
