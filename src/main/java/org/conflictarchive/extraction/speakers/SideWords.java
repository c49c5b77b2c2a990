package org.conflictarchive.extraction.speakers;

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

	private static final Pattern AMONG = Pattern.compile("\\b(among the (dead|wounded|injured|victims|killed)"
			+ "|of (the (dead|killed|victims|fatalities)|those (killed|who died)))\\b");

	/** What a state's losses are called. */
	static final Set<String> LOSSES = Set.of("losses", "casualties", "deaths", "dead", "toll", "fatalities", "wounded",
			"injured");

	private static final Set<String> PEOPLE = Set.of("nationals", "citizens", "people", "brigades", "units",
			"positions", "army");

	private static final Set<String> OWNERS = Set.of("its", "their", "our", "my", "his", "her", "mine", "ours");

	private static final Pattern ARREST = Pattern.compile("detain|arrest|custody", Pattern.CASE_INSENSITIVE);

	private static final Pattern BOTH = Pattern.compile(".*\\b(on|from) (both|the two) sides\\b.*");

	private static final Pattern TOLL = Pattern
		.compile("\\b(toll|total|number of (the )?(dead|deaths|injured|wounded|victims))\\b");

	/** "pro-government fighters": whoever they are, they fight for the state. */
	private static final Set<String> LOYAL = Set.of("pro-government", "pro-regime", "government-backed");

	private static final Set<String> STATE_BODIES = Set.of("army", "government", "military", "regime", "police",
			"security");

	/** Those of whom it matters who sent them there. */
	private static final Set<String> SENDERS = Set.of("aid", "relief", "humanitarian", "foreign", "migrant", "guest",
			"charity", "expatriate", "contract", "u.n", "un", "international");

	private static final Set<String> ANYBODY = Set.of("people", "persons", "lives", "them", "others", "more");

	private static final String WARS = "(war|wars|conflict|conflicts|fighting|clashes|violence|insurgency|hostilities"
			+ "|unrest|bloodshed|ceasefire|cease-fire|truce|rebellion|uprising)";

	/** "a war that killed 300 people", "died in the conflict", "since the war began". */
	private static final Pattern OF_WAR = Pattern.compile("(?<!\\w)(" + WARS
			+ "\\W+(\\w+\\W+){0,8}?(killed|killing|cost|costing|claimed|claiming|left|leaving)(?!\\w)"
			+ "|in (the|a|its|an|their)?"
			+ "(\\W*[\\w-]+'?s?){0,3} (war|conflict|insurgency|fighting|clashes|rebellion|uprising)(?!\\w)"
			+ "|since (the|a|an|its)?(\\W*[\\w-]+){0,4} " + WARS
			+ " (began|broke|erupted|started|resumed|flared|collapsed|ended|intensified)"
			+ "|since (\\W*[\\w-]+){0,6} (insurgency|rebellion|uprising|full-scale invasion)(?!\\w))");

	private static final Pattern RISING = Pattern
		.compile("(?<!\\w)(insurgency|rebellion|insurrection|militancy)( \\w+){0,3} (killed|claimed|cost|left)(?!\\w)");

	private static final Set<String> NAMELESS = Set.of("gunmen", "gunman", "attackers", "attacker", "assailants",
			"bandits", "terrorists", "terrorist");

	private static final Set<String> NOBODY = Set.of("no", "nobody", "none");

	private static final Pattern AIRLINER = Pattern.compile("(?<!\\w)(airliner|passenger (jet|plane|airliner|aircraft)"
			+ "|(airlines|airways) (flight|jet|plane)|flight [a-z]{0,3}\\d+)(?!\\w)");

	/** How far behind the dead the airliner may stand. */
	private static final int AROUND = 10;

	private SideWords() {
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
			if (SideNouns.FIGHTERS.contains(token) || token.is("wounded") || token.is("dead") || token.is("military")
					|| token.is("army")) {
				return true;
			}
		}
		return false;
	}

	/** "two men were detained". */
	static boolean isArrest(String effect) {
		return ARREST.matcher(effect).find();
	}

	static boolean areOnBothSides(Phrase words) {
		return BOTH.matcher(words.lower()).matches();
	}

	/** "a higher total of 40 dead", "the death toll to 31". */
	static boolean areToll(Sentence sentence, Phrase words) {
		return TOLL.matcher(before(sentence, words, 4)).find();
	}

	/** "the army's losses", "government troops". */
	static boolean areStateForces(Phrase words, @Nullable Phrase victims) {
		Phrase named = (victims != null) ? victims : words;
		for (int i = named.from(); i < named.to(); i++) {
			if (named.sentence().token(i).isOneOf(LOYAL)) {
				return i + 1 < named.to();
			}
			if (named.sentence().token(i).isOneOf(STATE_BODIES)) {
				int head = named.sentence().is(i + 1, "'s") ? i + 2 : i + 1;
				return head < named.to() && (named.sentence().token(head).isOneOf(LOSSES)
						|| SideNouns.SERVANTS.contains(named.sentence().token(head)));
			}
		}
		return false;
	}

	/** A town has police, and no soldiers of its own. */
	static boolean arePolice(Phrase victims) {
		return victims.tokens()
			.stream()
			.anyMatch((token) -> token.lower().startsWith("police") || token.is("officers") || token.is("officer"));
	}

	/** "when an airliner crashed": its passengers may be from anywhere. */
	static boolean areOfFlight(Phrase words) {
		Sentence sentence = words.sentence();
		return AIRLINER
			.matcher(new Phrase(sentence, words.from(), Math.min(sentence.size(), words.to() + AROUND)).lower())
			.find();
	}

	/** "no one was hurt", "there were no casualties". */
	static boolean areNobody(Loss loss) {
		Phrase words = loss.wordsPhrase();
		return words != null && words.first().isOneOf(NOBODY);
	}

	/** "gunmen", "terrorists": what anybody may be called, whatever group he is of. */
	static boolean areNameless(Phrase victims) {
		return victims.last().isOneOf(NAMELESS);
	}

	/** "31 bodies", "Five of the dead". */
	static boolean areBodies(Phrase words) {
		return words.tokens().stream().anyMatch((token) -> token.is("bodies") || token.is("corpses"));
	}

	/** "people", "lives": words that leave open who they are. */
	static boolean areAnybody(Phrase victims) {
		return victims.last().isOneOf(ANYBODY);
	}

	/** Whether it is a war that kills, all that time and not in one attack. */
	static boolean areOfWar(Sentence sentence, Phrase words) {
		return OF_WAR
			.matcher(new Phrase(sentence, Math.max(0, words.from() - 12), Math.min(sentence.size(), words.to() + 12))
				.lower())
			.find();
	}

	/** "The insurgency has killed": a group's war on a state, and so on its people. */
	static boolean areOfRising(Phrase words) {
		return RISING.matcher(before(words.sentence(), words, 8)).find();
	}

	/** "tourists", "aid workers", "foreign journalists". */
	static boolean areStrangers(Phrase victims) {
		if (!SideNouns.STRANGERS.areHeadOf(victims)) {
			return false;
		}
		boolean employed = victims.last().lower().startsWith("worker")
				|| victims.last().lower().startsWith("journalist");
		return !employed || victims.tokens().stream().anyMatch((token) -> token.isOneOf(SENDERS));
	}

	private static String before(Sentence sentence, Phrase words, int before) {
		return new Phrase(sentence, Math.max(0, words.from() - before), words.to()).lower();
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
