package org.conflictarchive.extraction.speakers;

import java.util.Set;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.Token;
import org.conflictarchive.extraction.language.WordClass;

/**
 * Where a name begins and ends among other capitalised words, and which of them can be no
 * person's.
 */
final class NameBounds {

	private static final Set<String> WEEKDAYS = Set.of("monday", "tuesday", "wednesday", "thursday", "friday",
			"saturday", "sunday");

	private static final Set<String> LEADING = Set.of("former", "longtime", "retired", "late", "current", "fellow",
			"veteran", "early", "co-author", "co-founder", "voter", "democrat", "republican", "then", "outgoing",
			"incoming", "acting", "ousted", "jailed", "exiled");

	/** Last words of names that are of no person. */
	private static final Set<String> OCCASIONS = Set.of("war", "wars", "eve", "day", "games", "cup", "award", "awards",
			"prize", "championship", "championships", "olympics", "treaty", "agreement", "accord", "accords", "act",
			"bill", "law", "operation", "hurricane", "storm", "typhoon", "cyclone", "plan", "constitution");

	/** Endings of what ministries are for: "and Prevention", "and Defence". */
	private static final Set<String> SUBJECT_ENDINGS = Set.of("tion", "sion", "ment", "ity", "ness", "ence", "ense",
			"ance", "ics", "ture", "ism", "ices", "ences", "airs", "ants", "ions", "ucts");

	private static final Set<String> SUBJECTS = Set.of("health", "sports", "sport", "trade", "labour", "labor", "youth",
			"industry", "safety", "rights", "food", "planning", "housing", "tourism", "energy", "research", "welfare",
			"family", "families", "women", "water", "emergencies", "humanities");

	/** Words in front of "and" in a joint body's name: "Search", "Bill". */
	private static final int LONGEST_FIRST = 3;

	private static final int LONGEST_NAME = 12;

	private NameBounds() {
	}

	/**
	 * "Ecologist Ada Berg", "Former Prime Minister", "Saturday", "Kurdish-led Democratic
	 * Front": capitalised, but no part of the name behind.
	 */
	static boolean isBeforeName(Sentence sentence, int index) {
		Token token = sentence.token(index);
		if (token.isOneOf(WEEKDAYS)) {
			return true;
		}
		if (!sentence.is(index + 1, WordClass.NAME) || sentence.is(index + 1, "'s")) {
			return false;
		}
		boolean begins = index == 0 || sentence.is(index - 1, WordClass.OPEN_QUOTE);
		return isCompound(token.lower()) || begins && (token.isOneOf(LEADING) || isCalling(token.lower()));
	}

	/** "Protesters", "Democrats", "Egyptologists": people by a noun, no name. */
	static boolean areSeveral(Sentence sentence, int index) {
		return !sentence.is(index - 1, WordClass.NAME) && !sentence.is(index + 1, WordClass.NAME)
				&& Actors.areSeveral(sentence.token(index).lower());
	}

	private static boolean isCompound(String lower) {
		return lower.endsWith("-led") || lower.endsWith("-backed") || lower.endsWith("-based")
				|| lower.endsWith("-aligned") || lower.endsWith("-allied") || lower.endsWith("-linked")
				|| lower.endsWith("-controlled") || lower.endsWith("-run") || lower.endsWith("-owned");
	}

	/** "Ecologist", "Co-developer": said of somebody at the beginning of a sentence. */
	private static boolean isCalling(String lower) {
		return lower.length() > 6
				&& (lower.endsWith("ologist") || lower.endsWith("onomist") || lower.endsWith("activist"))
				|| lower.startsWith("co-");
	}

	/**
	 * "Mayor of Lodwar Ada Berg", "First Minister of Scotland Ada Berg": the index behind
	 * the place that the office is of; the beginning where none is.
	 */
	static int afterPlaceOfOffice(Sentence sentence, int from, int to) {
		if (!sentence.is(from - 1, "of") || !Offices.endsAt(sentence, from - 1, 0) || to - from < 3) {
			return from;
		}
		Regions.Match region = Regions.at(sentence, from);
		if (region != null && to - region.end() >= 2) {
			return region.end();
		}
		boolean titled = sentence.token(from - 2).isCapitalised() && !sentence.is(from - 3, WordClass.DETERMINER);
		for (int i = from; i < to; i++) {
			titled &= sentence.is(i, WordClass.NAME) && !Names.isInstitution(sentence.token(i))
					&& Offices.endAt(sentence, i, to) == i;
		}
		return (titled && to - from == 3 && region == null) ? from + 1 : from;
	}

	/**
	 * "the Search and Rescue Agency", "the Berg and Ward Foundation": the index behind a
	 * name whose two halves share its last word; the beginning where no such name begins.
	 */
	static int endOfJointBody(Sentence sentence, int from) {
		int and = from;
		while (and < from + LONGEST_FIRST && sentence.is(and, WordClass.NAME)) {
			Token token = sentence.token(and);
			if (Names.isInstitution(token) || Offices.endAt(sentence, and, sentence.size()) > and
					|| Gazetteer.at(sentence, and) != null) {
				return from;
			}
			and++;
		}
		if (and == from || !sentence.is(and, "and") && !sentence.is(and, "&") || !sentence.is(from - 1, "the")) {
			return from;
		}
		int to = and + 1;
		while (sentence.is(to, WordClass.NAME) && Offices.endAt(sentence, to, sentence.size()) == to
				&& Gazetteer.at(sentence, to) == null) {
			to++;
		}
		return (to > and + 2 && Names.isInstitution(sentence.token(to - 1))) ? to : from;
	}

	/** "Department of Emergency Services and Public Protection": what a body is for. */
	static boolean endsAsSubject(Sentence sentence, int from, int next) {
		int of = next - 1;
		while (of > from && next - of < LONGEST_NAME && !sentence.is(of, "of") && !sentence.is(of, "for")) {
			of--;
		}
		int last = next;
		while (sentence.is(last + 1, WordClass.NAME) && last - next < 3) {
			last++;
		}
		boolean told = of > from && (sentence.is(of, "of") || sentence.is(of, "for"));
		return told && isSubject(sentence.token(next - 2).lower()) && isSubject(sentence.token(last).lower());
	}

	private static boolean isSubject(String lower) {
		return SUBJECTS.contains(lower) || SUBJECT_ENDINGS.stream().anyMatch(lower::endsWith);
	}

	/** Occasions, regions and types of machines: "World War II", "Texas", "BTR 80". */
	static boolean isNoPerson(Sentence sentence, int from, int to) {
		Regions.Match region = Regions.at(sentence, from);
		if (region != null && region.end() == to) {
			return true;
		}
		if (to - from == 1) {
			return false;
		}
		for (int i = from; i < to; i++) {
			Token token = sentence.token(i);
			if (token.is("war") || i == to - 1 && token.isOneOf(OCCASIONS)
					|| token.text().chars().anyMatch(Character::isDigit)) {
				return true;
			}
		}
		return false;
	}

	/** Whether a name is a body's by its form: "PKO", "Canal7", "the Verge". */
	static boolean isOfBody(Phrase name) {
		return name.size() == 1
				&& (Acronyms.isAcronym(name.first().text()) || name.first().text().chars().anyMatch(Character::isDigit))
				|| name.sentence().is(name.from() - 1, "the");
	}

}
