package org.conflictarchive.extraction.speakers;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.Token;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.vocabulary.Span;
import org.jspecify.annotations.Nullable;

/** What the words of a loss tell of whose it is. */
final class SideWords {

	private static final Pattern BOASTS = Pattern
		.compile("neutrali[sz]|eliminat|liquidat|destroy|annihilat|wiped|obliterat|martyr", Pattern.CASE_INSENSITIVE);

	/** Words that tie those who suffer to the loss. */
	static final Set<String> GOVERNING = Set.of("of", "on", "among", "to", "from", "against", "for");

	private static final Pattern NONE = Pattern
		.compile("\\b(no|without|zero) (\\w+ )?(casualties|injuries|deaths|victims|fatalities)\\b");

	private static final Pattern AMONG = Pattern.compile("\\bamong the (dead|wounded|injured|victims|killed)\\b");

	/** What a state's losses are called. */
	static final Set<String> LOSSES = Set.of("losses", "casualties", "deaths", "dead", "toll", "fatalities", "wounded",
			"injured");

	private static final Set<String> PEOPLE = Set.of("nationals", "citizens", "people", "brigades", "units",
			"positions", "army");

	private static final Set<String> OWNERS = Set.of("its", "their", "our", "my", "his", "her", "mine", "ours");

	// No \b: before it Java 17 goes back over all accents of a row
	private static final Pattern CIVIL_WAR = Pattern
		.compile("(?<!\\w)(civil war|rebels?|rebel-held|paramilitary)(?!\\w)", Pattern.CASE_INSENSITIVE);

	private static final Pattern CLAIMED = Pattern.compile(
			"(?<!\\w)(?!no )(\\w+) (have |has )?(subsequently |later )?claimed responsibility",
			Pattern.CASE_INSENSITIVE);

	private SideWords() {
	}

	/**
	 * Whether people of one state fight each other, and no group says that the attack was
	 * its own.
	 */
	static boolean tellOfCivilWar(String text) {
		return CIVIL_WAR.matcher(text).find() && CLAIMED.matcher(text)
			.results()
			.map((claim) -> text.substring(Math.max(0, claim.start() - 12), claim.end()).toLowerCase(Locale.ROOT))
			.allMatch((claim) -> claim.contains("no ") || claim.contains("nobody") || claim.contains("no one"));
	}

	/** "Kenyan soldiers", "Kenyan nationals": persons or units of a state. */
	static boolean isPeople(Token token) {
		return SideNouns.FIGHTERS.contains(token) || SideNouns.CITIZENS.contains(token) || token.isOneOf(PEOPLE);
	}

	static boolean isBoast(String effect) {
		return BOASTS.matcher(effect).find() && !effect.startsWith("martyr");
	}

	/**
	 * The index of "its", "our", "mine" that calls the losses the claimant's own, or -1.
	 * What is a person's is its side's only where it is said of fighters.
	 */
	static int owner(Phrase words, @Nullable Span victims, boolean person) {
		for (int i = words.from(); i < words.to(); i++) {
			Token token = words.sentence().token(i);
			if (!token.isOneOf(OWNERS)) {
				continue;
			}
			boolean mine = token.is("mine") || token.is("ours") || token.is("our");
			boolean personal = token.is("his") || token.is("her") || token.is("my");
			boolean fighters = isFollowedByFighters(words, i + 1);
			if (mine || words.sentence().is(i + 1, "own") || (personal ? person && fighters
					: fighters || victims != null && victims.contains(token.span().start()))) {
				return i;
			}
		}
		return -1;
	}

	private static boolean isFollowedByFighters(Phrase words, int from) {
		for (int i = from; i < words.to() && i < from + 4; i++) {
			Token token = words.sentence().token(i);
			if (SideNouns.FIGHTERS.contains(token) || token.is("wounded") || token.is("dead")) {
				return true;
			}
		}
		return false;
	}

	/** "caused no casualties": nobody's, unless the words name whose. */
	static boolean areNone(Phrase words) {
		return NONE.matcher(words.lower()).find();
	}

	/** "among the dead were": some of those whom the report tells of first. */
	static boolean areAmongAll(Sentence sentence, Phrase words) {
		return AMONG
			.matcher(new Phrase(sentence, Math.max(0, words.from() - 4), Math.min(sentence.size(), words.to() + 5))
				.lower())
			.find();
	}

	/** "three of them", "eight of the injured". */
	static boolean areOfThem(Phrase words) {
		for (int i = words.from(); i < words.to() - 1; i++) {
			if (words.sentence().is(i, "of") && (words.sentence().is(i + 1, "them")
					|| words.sentence().is(i + 1, "whom") || words.sentence().is(i + 1, "the") && i + 2 < words.to()
							&& SideNouns.POINTING.contains(words.sentence().token(i + 2)))) {
				return true;
			}
		}
		return false;
	}

	/** "…, including two women", "among them a paramedic". */
	static boolean isIncluded(Sentence sentence, int from) {
		for (int i = from; i >= 0 && i > from - 5; i--) {
			if (sentence.is(i, "including") || sentence.is(i, "among") || sentence.is(i, WordClass.COMMA) && i < from) {
				return !sentence.is(i, WordClass.COMMA) || sentence.is(i + 1, "including");
			}
		}
		return false;
	}

}
