package org.conflictarchive.extraction.speakers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.conflictarchive.vocabulary.Lexicon;
import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.Text;
import org.conflictarchive.extraction.language.Token;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.extraction.speakers.Cast.Mention;
import org.conflictarchive.extraction.speakers.Known.Sense;
import org.conflictarchive.vocabulary.ActorType;
import org.conflictarchive.vocabulary.Span;
import org.jspecify.annotations.Nullable;

/** In which state something happens, by the places that the report names around it. */
final class Whereabouts {

	private static final Set<String> PREPOSITIONS = Set.of("in", "at", "near", "inside", "outside", "across", "into",
			"around", "throughout", "on", "within", "over", "through", "off", "from");

	private static final Set<String> ORIGINS = Set.of("in", "at", "inside", "from", "across", "throughout", "within");

	private static final Set<String> COMPASS = Set.of("north", "south", "east", "west", "northern", "southern",
			"eastern", "western", "central", "northeast", "northwest", "southeast", "southwest", "northeastern",
			"northwestern", "southeastern", "southwestern", "north-eastern", "north-western", "south-eastern",
			"south-western", "north-east", "north-west", "south-east", "south-west", "mainland", "rural",
			"neighbouring", "neighboring");

	private static final Set<String> PARTS = Set.of("capital", "north", "south", "east", "west", "northeast",
			"northwest", "southeast", "southwest", "side", "territory", "soil", "town", "towns", "city", "cities",
			"village", "villages", "province", "region", "district", "coast", "countryside", "mainland", "interior",
			"front", "port", "resort", "island", "hospital", "hospitals");

	private static final Set<String> HEADS = Set.of("town", "city", "village", "province", "region", "district",
			"capital", "state", "north", "south", "east", "west", "centre", "center", "outskirts", "suburb", "suburbs",
			"parts", "part", "island", "port", "governorate", "county", "enclave", "coast", "swathes", "heart", "areas",
			"area", "rest", "territory", "edge", "people", "population", "regions");

	private static final String ADMINISTERED = "-administered";

	private static final Set<String> NO_PLACES = Set.of("border", "borders", "frontier");

	private static final Set<String> PLACE_WORDS = Lexicon.words("place-words");

	/**
	 * How much a place in the first paragraphs tells more of where the report happens.
	 */
	private static final int LEAD = 3;

	/** How many sentences behind a state's name a town is taken to lie in it. */
	private static final int NEAR = 2;

	private final Cast cast;

	private final Map<Member, Member> stateOfPlace = new HashMap<>();

	/** Places whose state nothing tells but the words before their first mention. */
	private final Set<Member> guessed = new HashSet<>();

	private final Map<Integer, List<Place>> places = new HashMap<>();

	private final Map<Member, Integer> evidence = new LinkedHashMap<>();

	private final @Nullable Member home;

	/**
	 * Words that put something into a state.
	 *
	 * @param start the offset of their first one
	 * @param state in which they put it
	 * @param origin whether one may flee from there, not only to there
	 * @param left whether something comes from there, and so is not there
	 * @param guessed whether the text only lets it be thought to lie in the state
	 */
	private record Place(int start, Member state, boolean origin, boolean left, boolean guessed) {
	}

	Whereabouts(Text text, Cast cast) {
		this.cast = cast;
		text.sentences().forEach(this::learn);
		Member last = null;
		int lastAt = 0;
		for (Sentence sentence : text.sentences()) {
			int weight = (sentence.paragraph() < 2) ? LEAD : 1;
			for (Place place : places(sentence)) {
				if (!place.left() && !place.guessed()) {
					this.evidence.merge(place.state(), weight, Integer::sum);
					last = place.state();
					lastAt = sentence.index();
				}
			}
			if (last != null && sentence.index() - lastAt <= NEAR) {
				guess(sentence, last);
			}
		}
		this.home = mostEvident();
	}

	/**
	 * "Rockets hit northern Israel. One fell in Ramot": a town first named right behind a
	 * state lies there.
	 */
	private void guess(Sentence sentence, Member state) {
		boolean struck = false;
		for (Mention mention : this.cast.in(new Phrase(sentence, 0, sentence.size()))) {
			int from = mention.phrase().from();
			struck |= mention.member() == state && Deeds.isStrike(mention);
			boolean somewhere = !struck && mention.member().type() == ActorType.PLACE
					&& Regions.at(sentence, from) == null && !sentence.is(mention.phrase().to(), "'s")
					&& (sentence.is(from - 1, "in") || sentence.is(from - 1, "near")
							|| sentence.is(from - 1, "of") && HEADS.contains(word(sentence, from - 2)));
			if (somewhere && this.stateOfPlace.putIfAbsent(mention.member(), state) == null) {
				this.guessed.add(mention.member());
				this.places.remove(sentence.index());
			}
		}
	}

	/** Whether the report puts anything into the state. */
	boolean isPlace(Member state) {
		return this.evidence.containsKey(state);
	}

	/** How much of the report is put into the state. */
	int evidenceOf(Member state) {
		return this.evidence.getOrDefault(state, 0);
	}

	/**
	 * The state in which nearly all of the report happens, or null where it is open: a
	 * state of which the report speaks of places three times as often as of the next.
	 */
	@Nullable Member home() {
		return this.home;
	}

	private @Nullable Member mostEvident() {
		Member first = null;
		int most = 0;
		int next = 0;
		for (Map.Entry<Member, Integer> each : this.evidence.entrySet()) {
			if (each.getValue() > most) {
				next = most;
				most = each.getValue();
				first = each.getKey();
			}
			else if (each.getValue() > next) {
				next = each.getValue();
			}
		}
		return (first != null && most >= 2 * next && isNamedMost(first)) ? first : null;
	}

	/** No other state is named more than twice as often: "a law of the United States". */
	private boolean isNamedMost(Member state) {
		int most = this.cast.mentions()
			.stream()
			.map(Mention::member)
			.filter(Member::isState)
			.mapToInt(this.cast::timesNamed)
			.max()
			.orElse(0);
		return most <= 2 * Math.max(this.cast.timesNamed(state), evidenceOf(state));
	}

	/**
	 * The state of the place named in the words: the last one before the offset, else the
	 * first behind it.
	 * @param flight whether people left there, so that a place gone to is none
	 */
	@Nullable Member stateIn(Sentence sentence, Span words, int offset, boolean flight) {
		Member before = null;
		for (Place place : places(sentence)) {
			if (!words.contains(place.start()) || flight && !place.origin() || !flight && place.left()) {
				continue;
			}
			if (place.start() >= offset) {
				return (before != null) ? before : place.state();
			}
			before = place.state();
		}
		return before;
	}

	private List<Place> places(Sentence sentence) {
		return this.places.computeIfAbsent(sentence.index(), (index) -> find(sentence));
	}

	/** "Harare, Zimbabwe", "the Malian town of Gossi": where a place lies. */
	private void learn(Sentence sentence) {
		List<Mention> mentions = this.cast.in(new Phrase(sentence, 0, sentence.size()));
		for (int i = 0; i + 1 < mentions.size(); i++) {
			Mention one = mentions.get(i);
			Mention other = mentions.get(i + 1);
			if (one.member().type() == ActorType.PLACE && other.member().isState() && other.sense() != Sense.ADJECTIVE
					&& other.phrase().from() == one.phrase().to() + 1
					&& sentence.is(one.phrase().to(), WordClass.COMMA)) {
				this.stateOfPlace.putIfAbsent(one.member(), other.member());
			}
			else if (one.member().isState() && other.member().type() == ActorType.PLACE
					&& other.phrase().from() - one.phrase().to() <= 5 && sentence.is(other.phrase().from() - 1, "of")
					&& HEADS.contains(sentence.token(other.phrase().from() - 2).lower())
					&& !isPreposition(sentence, one.phrase().to(), other.phrase().from() - 1)) {
				this.stateOfPlace.putIfAbsent(other.member(), one.member());
			}
		}
	}

	/** "a Kenyan strike on the city of": the city is not Kenya's. */
	private static boolean isPreposition(Sentence sentence, int from, int to) {
		for (int i = from; i < to; i++) {
			if (sentence.is(i, WordClass.PREPOSITION)) {
				return true;
			}
		}
		return false;
	}

	private List<Place> find(Sentence sentence) {
		List<Place> found = new ArrayList<>();
		int end = 0;
		List<Mention> mentions = this.cast.in(new Phrase(sentence, 0, sentence.size()));
		int next = 0;
		for (int i = 0; i < sentence.size(); i++) {
			while (next < mentions.size() && mentions.get(next).phrase().from() < i) {
				next++;
			}
			Regions.Match region = (i >= end) ? Regions.at(sentence, i) : null;
			Member state = (region != null) ? this.cast.members().known(region.state()) : null;
			boolean guessed = false;
			if (region != null) {
				end = region.end();
			}
			else if (sentence.token(i).lower().endsWith(ADMINISTERED)) {
				state = administrator(sentence.token(i));
			}
			else if (next < mentions.size() && mentions.get(next).phrase().from() == i) {
				state = stateOf(mentions.get(next));
				guessed = this.guessed.contains(mentions.get(next).member());
			}
			if (state != null) {
				found.add(new Place(sentence.token(i).span().start(), state, isOrigin(sentence, i), isLeft(sentence, i),
						guessed));
			}
		}
		return found;
	}

	/** "Pakistan-administered". */
	private @Nullable Member administrator(Token token) {
		Known state = Gazetteer.named(token.text().substring(0, token.text().length() - ADMINISTERED.length()));
		return (state != null && state.isState()) ? this.cast.members().known(state) : null;
	}

	private static boolean isLeft(Sentence sentence, int name) {
		int preposition = preposition(sentence, name);
		return preposition >= 0 && sentence.is(preposition, "from");
	}

	/** Whether those who fled may have fled from there, and not to there. */
	private static boolean isOrigin(Sentence sentence, int name) {
		int preposition = preposition(sentence, name);
		return preposition < 0 && !sentence.is(name - 1, "to")
				|| preposition >= 0 && ORIGINS.contains(sentence.token(preposition).lower());
	}

	/**
	 * The state in which the words put something; null where they speak of the state
	 * itself.
	 */
	private @Nullable Member stateOf(Mention mention) {
		Member member = mention.member();
		if (member.type() == ActorType.PLACE) {
			return this.stateOfPlace.get(member);
		}
		if (!member.isState() || mention.sense() == Sense.PEOPLE || mention.sense() == null) {
			return null;
		}
		return isPlace(mention) ? member : null;
	}

	private boolean isPlace(Mention mention) {
		Sentence sentence = mention.phrase().sentence();
		int from = mention.phrase().from();
		int to = mention.phrase().to();
		boolean genitive = sentence.is(to, "'s") || sentence.is(to, "'");
		int preposition = preposition(sentence, from);
		if (genitive) {
			return isPartOf(sentence, to + 1) || sentence.is(preposition, "in");
		}
		if (mention.sense() == Sense.ADJECTIVE) {
			return isPartOf(sentence, to) || preposition >= 0 && isPlaceName(sentence, to);
		}
		if (mention.sense() == Sense.CAPITAL && from == 1 && sentence.is(to, WordClass.COMMA)) {
			// "In Paris, the ministry said" is where they speak
			return false;
		}
		if (sentence.is(from - 1, "of")) {
			return HEADS.contains(word(sentence, from - 2)) || COMPASS.contains(word(sentence, from - 2));
		}
		return preposition >= 0 || COMPASS.contains(word(sentence, from - 1)) || isSetOff(sentence, from, to);
	}

	/** "Harare, Zimbabwe," and datelines. */
	private static boolean isSetOff(Sentence sentence, int from, int to) {
		return sentence.is(from - 1, WordClass.COMMA) && sentence.is(from - 2, WordClass.NAME) && (to == sentence.size()
				|| sentence.is(to, WordClass.COMMA) || sentence.is(to, WordClass.MARK) || sentence.is(to, "("));
	}

	/** "Kenyan coastal town": a part of the state that somebody can be in. */
	private static boolean isPartOf(Sentence sentence, int from) {
		for (int i = from; i < sentence.size() && i < from + 4; i++) {
			Token token = sentence.token(i);
			if (NO_PLACES.contains(token.lower())) {
				return false;
			}
			if (PARTS.contains(token.lower()) || PLACE_WORDS.contains(token.lower())) {
				return !sentence.is(i + 1, WordClass.NOUN) && !sentence.is(i + 1, "'s");
			}
			if (!token.is(WordClass.ADJECTIVE) && !token.is(WordClass.NOUN) && !token.is(WordClass.VERB)
					&& !token.is(WordClass.NAME)) {
				return false;
			}
		}
		return false;
	}

	private boolean isPlaceName(Sentence sentence, int index) {
		return sentence.is(index, WordClass.NAME) && !ActorNouns.isBody(sentence.token(index).lower())
				&& this.cast.in(new Phrase(sentence, index, index + 1))
					.stream()
					.anyMatch((mention) -> mention.member().type() == ActorType.PLACE);
	}

	/**
	 * The preposition of place that governs the name, or -1: "in", "in the rural", "in
	 * Chad and".
	 */
	private static int preposition(Sentence sentence, int name) {
		int i = name - 1;
		if (sentence.is(i, "and") && sentence.is(i - 1, WordClass.NAME)) {
			i -= 2;
		}
		while (i > 0 && i >= name - 4 && !PREPOSITIONS.contains(sentence.token(i).lower())
				&& (sentence.is(i, WordClass.DETERMINER) || sentence.is(i, WordClass.ADJECTIVE)
						|| COMPASS.contains(sentence.token(i).lower()))) {
			i--;
		}
		return (i >= 0 && PREPOSITIONS.contains(sentence.token(i).lower())) ? i : -1;
	}

	private static String word(Sentence sentence, int index) {
		return (index >= 0) ? sentence.token(index).lower() : "";
	}

}
