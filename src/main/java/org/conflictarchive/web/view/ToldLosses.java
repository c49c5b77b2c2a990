package org.conflictarchive.web.view;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.conflictarchive.archive.Actor;
import org.conflictarchive.archive.CasualtyClaim;
import org.conflictarchive.archive.KnownDate;
import org.conflictarchive.reading.Reading.Words;
import org.conflictarchive.vocabulary.CasualtyEffect;
import org.conflictarchive.vocabulary.CasualtyScope;
import org.conflictarchive.vocabulary.Count;
import org.conflictarchive.vocabulary.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * The losses that a claim tells of, as far as they can be held against those of another:
 * the one rule by which pages say that claims are of the same losses, and that figures
 * differ.
 *
 * @param sides slugs of those whose losses they are; empty where not told
 * @param people what kind of people is counted; fighters are one kind whatever their
 * name, people of no kind are one, and else it is the word for them; empty where no words
 * tell, so that a toll and a part of one look alike
 * @param places the names of places in the words of the claim
 */
public record ToldLosses(Set<String> sides, CasualtyEffect effect, Count count, String people, Set<String> places,
		@Nullable KnownDate date, CasualtyScope scope) {

	/** What is said to be about a number may be so much more or less. */
	private static final double ABOUT = 0.1;

	private static final int LONGEST = 90;

	private static final String FIGHTERS = "fighters";

	private static final String ANYBODY = "people";

	private static final String UNTOLD = "";

	private static final Set<String> ARMED = Lexicon.words("sides", "fighters");

	private static final Set<String> HOSTILE = Lexicon.words("sides", "hostiles");

	private static final Set<String> OF_NO_KIND = Set.of(ANYBODY, "person", "persons", "others", "more", "dead",
			"lives", "victims", "casualties", "them", "those", "losses", "members");

	private static final Pattern OF_OR_IN = Pattern.compile("\\s+(?:of|in|at|from|who|on|and|including)\\s.*");

	private static final Pattern PLACE = Pattern
		.compile("\\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Aa]round|[Ii]nside|[Aa]cross|[Ff]rom)\\s(?:the\\s)?"
				+ "(?:\\p{Ll}+\\s)?(?:\\p{Ll}+\\sof\\s)?(\\p{Lu}[\\p{L}\\p{M}’'-]+(?:\\s\\p{Lu}[\\p{L}\\p{M}’'-]+)*)");

	private static final Pattern TIME = Pattern
		.compile("(?:January|February|March|April|May|June|July|August|September|October|November|December"
				+ "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b.*");

	/** All up to the last word that begins something else to be told. */
	private static final Pattern BEFORE = Pattern.compile("(?s)^.*(?:[;.:]|\\s(?:and|while|but|as)(?=\\s))");

	/** All from the first such word on. */
	private static final Pattern AFTER = Pattern.compile("(?s)(?:[,;.:]|\\s(?:and|while|but|as)\\s).*$");

	public ToldLosses {
		sides = Set.copyOf(sides);
		places = Collections.unmodifiableSet(new TreeSet<>(places));
	}

	public static ToldLosses of(CasualtyClaim claim) {
		return new ToldLosses(claim.sides().stream().map(Actor::slug).collect(Collectors.toSet()), claim.effect(),
				claim.count(), people((claim.victims() != null) ? claim.victims().text() : null),
				names(clause(claim.content(), claim.statement().content())), claim.date(), claim.scope());
	}

	/**
	 * The kind of people that words name.
	 * @param victims the words, or null where there are none
	 */
	static String people(@Nullable String victims) {
		if (victims == null) {
			return UNTOLD;
		}
		String[] words = OF_OR_IN.matcher(victims.strip().toLowerCase(Locale.ROOT)).replaceFirst("").split("\\s+");
		String last = words[words.length - 1];
		if (OF_NO_KIND.contains(last)) {
			return ANYBODY;
		}
		return (ARMED.contains(last) || HOSTILE.contains(last)) ? FIGHTERS : last;
	}

	/**
	 * The words that count, with who is counted and where: "up to 20 civilians … in
	 * Zalan".
	 */
	public static String inWords(CasualtyClaim claim) {
		Words content = claim.content();
		Words counted = claim.counted();
		Words victims = claim.victims();
		String words = content.text();
		if (counted != null && counted.start() >= content.start()) {
			Words last = (victims != null && victims.start() >= counted.start()) ? victims
					: ((victims != null) ? counted : content);
			words = between(content, counted.start(), last.end());
			if (words.equals(counted.text())) {
				words = content.text();
			}
			if (victims != null && victims.end() <= counted.start()) {
				words = victims.text() + " … " + words;
			}
		}
		String place = place(claim);
		return Beginning.of(words, LONGEST) + ((place == null || words.contains(place)) ? "" : " … " + place);
	}

	private static String between(Words words, int start, int end) {
		int from = words.text().offsetByCodePoints(0, start - words.start());
		int length = words.text().offsetByCodePoints(from, Math.min(end, words.end()) - start);
		return words.text().substring(from, length);
	}

	/** The first words around a claim that say in which place, or null. */
	private static @Nullable String place(CasualtyClaim claim) {
		return PLACE.matcher(clause(claim.content(), claim.statement().content()))
			.results()
			.filter((result) -> !TIME.matcher(result.group(1)).matches())
			.map(MatchResult::group)
			.findFirst()
			.orElse(null);
	}

	/** The names of places in some words. */
	static Set<String> names(String words) {
		return PLACE.matcher(words)
			.results()
			.map((result) -> result.group(1))
			.filter((name) -> !TIME.matcher(name).matches())
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/**
	 * The words of a claim, and what is said around them before anything else is told.
	 * @param said all that is said, the claim's words among it
	 */
	static String clause(Words claim, Words said) {
		if (claim.start() < said.start() || claim.end() > said.end()) {
			return claim.text();
		}
		String text = said.text();
		int start = text.offsetByCodePoints(0, claim.start() - said.start());
		int end = text.offsetByCodePoints(start, claim.end() - claim.start());
		String before = BEFORE.matcher(text.substring(0, start)).replaceFirst("");
		return before + text.substring(start, end) + AFTER.matcher(text.substring(end)).replaceFirst("");
	}

	/**
	 * Whether both are told of the same side, and killed, wounded, missing … alike;
	 * casualties may be killed or wounded. Nothing is known to be so where a side is not
	 * told.
	 */
	public boolean isOfSameSide(ToldLosses other) {
		return isLike(other) && !Collections.disjoint(this.sides, other.sides);
	}

	/** Whether both are of the same effect, and of neither it is told whose they are. */
	public boolean isOfNoSideEither(ToldLosses other) {
		return isLike(other) && this.sides.isEmpty() && other.sides.isEmpty();
	}

	private boolean isLike(ToldLosses other) {
		return like(this.effect).contains(other.effect);
	}

	/** The effects that can be meant by another: casualties are killed or wounded. */
	public static Set<CasualtyEffect> like(CasualtyEffect effect) {
		return switch (effect) {
			case KILLED, WOUNDED -> EnumSet.of(effect, CasualtyEffect.CASUALTIES);
			case CASUALTIES -> EnumSet.of(effect, CasualtyEffect.KILLED, CasualtyEffect.WOUNDED);
			case MISSING, CAPTURED, DISPLACED -> EnumSet.of(effect);
		};
	}

	/** Whether both count the same kind of people, as far as told, in the same places. */
	private boolean countsAlike(ToldLosses other) {
		return kind().equals(other.kind()) && this.places.equals(other.places);
	}

	private String kind() {
		return this.people.equals(UNTOLD) ? ANYBODY : this.people;
	}

	/**
	 * Whether figures of both can be held against each other: the same sides, an effect
	 * that includes the other, the same kind of people, places and day, and both of the
	 * event or both in total. Where the day or the people of one are not told, they
	 * can't.
	 */
	public boolean isComparableTo(ToldLosses other) {
		return isLike(other) && this.sides.equals(other.sides) && countsAlike(other) && !this.people.equals(UNTOLD)
				&& !other.people.equals(UNTOLD) && this.scope == other.scope && this.date != null && other.date != null
				&& Objects.equals(this.date.iso(), other.date.iso());
	}

	/**
	 * Whether a claimant that tells these after the others tells them anew: the same
	 * people and places, and days among which are all those of the others, or no day.
	 */
	public boolean replaces(ToldLosses earlier) {
		return this.effect == earlier.effect && this.sides.equals(earlier.sides) && countsAlike(earlier)
				&& (this.date == null || covers(this.date, earlier.date));
	}

	private static boolean covers(KnownDate day, @Nullable KnownDate earlier) {
		return earlier != null && !day.firstDay().isAfter(earlier.firstDay())
				&& !day.lastDay().isBefore(earlier.lastDay());
	}

	/**
	 * How far two figures lie apart; 0 or less where one number can be both, or where
	 * they can't be held against each other. Where one counts the killed or the wounded
	 * and the other both, the one can't be more than the other.
	 */
	public double apart(ToldLosses other) {
		if (!isComparableTo(other)) {
			return 0;
		}
		double thisIsMore = low(this.count) - high(other.count);
		double otherIsMore = low(other.count) - high(this.count);
		if (this.effect == other.effect) {
			return Math.max(thisIsMore, otherIsMore);
		}
		return (this.effect == CasualtyEffect.CASUALTIES) ? otherIsMore : thisIsMore;
	}

	/** The least number that it can be. */
	public double low() {
		return low(this.count);
	}

	private static double low(Count count) {
		Integer low = count.low();
		return (low == null) ? 0 : (count.approximate() ? low * (1 - ABOUT) : low);
	}

	private static double high(Count count) {
		Integer high = count.high();
		return (high == null) ? Double.POSITIVE_INFINITY : (count.approximate() ? high * (1 + ABOUT) : high);
	}

}
