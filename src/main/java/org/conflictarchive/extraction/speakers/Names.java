package org.conflictarchive.extraction.speakers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.conflictarchive.extraction.language.Domains;
import org.conflictarchive.extraction.language.NounPhrases;
import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.Token;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.extraction.speakers.Name.Party;
import org.conflictarchive.vocabulary.ActorType;
import org.conflictarchive.vocabulary.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names in a sentence that the word lists do not know: persons, bodies, places.
 */
final class Names {

	private static final Set<String> PARTICLES = Set.of("al", "el", "bin", "ibn", "van", "de", "der", "den", "von",
			"da", "di", "la", "le", "del", "dela", "dos", "du", "abu", "bint", "ben", "ul", "ur", "ud", "vega", "und",
			"y", "ould", "ag", "af", "st", "dello", "della");

	private static final Set<String> LINKS = Set.of("of", "for", "the", "and", "to", "on", "in", "against", "without",
			"&");

	private static final Set<String> PLACE_PREPOSITIONS = Set.of("in", "at", "near", "from", "outside", "inside",
			"into", "across", "around", "towards", "toward", "over", "through", "between");

	private static final Set<String> GIVEN_NAMES_TOO = Set.of("Jordan", "Chad", "Georgia", "Israel", "Paris", "Sofia",
			"India", "Kenya", "Holland", "London", "Vienna", "Lima", "Cyprus", "Malta", "Santiago");

	private static final Set<String> SURNAMES_TOO = Set.of("major", "king", "prince", "bishop", "pope", "marshal",
			"judge", "baker", "butcher", "barber", "carpenter", "shepherd", "priest", "miner", "deacon", "abbot",
			"justice", "chancellor", "constable", "sergeant", "lord", "farmer", "page", "dean", "monk");

	private static final Set<String> OUTLETS = Set.of("agency", "newspaper", "broadcaster", "website", "site", "radio",
			"television", "tv", "magazine", "channel", "outlet", "newswire", "daily", "weekly", "network", "station");

	private static final Set<String> PLACE_WORDS = Lexicon.words("place-words");

	private Names() {
	}

	/** All names of a sentence, in order; those that the word lists know are left out. */
	static List<Name> in(Sentence sentence) {
		List<Name> names = new ArrayList<>();
		int i = 0;
		while (i < sentence.size()) {
			Gazetteer.Match match = Gazetteer.at(sentence, i);
			int bracket = Acronyms.bracketBehind(sentence, i);
			if (bracket > 0 && (match == null || match.end() < bracket)) {
				names.add(spelledOut(new Phrase(sentence, i, bracket)));
				i = bracket;
			}
			else if (Acronyms.closeOf(sentence, i) > 0) {
				names.add(spelledOut(new Phrase(sentence, i, Acronyms.closeOf(sentence, i))));
				i = Acronyms.closeOf(sentence, i);
			}
			else if (match != null && !isLongerName(sentence, i, match)) {
				i = match.end();
			}
			else if (sentence.is(i, WordClass.NAME) && !isTitle(sentence, i) && !NameBounds.isBeforeName(sentence, i)
					&& !NameBounds.areSeveral(sentence, i)) {
				int end = endOfRun(sentence, i);
				i = NameBounds.afterPlaceOfOffice(sentence, i, end);
				Name name = parse(sentence, i, end);
				if (name != null) {
					names.add(name);
				}
				i = end;
			}
			else {
				i++;
			}
		}
		return names;
	}

	/** "the Joint Risk and Relief Council (JRRC)". */
	private static Name spelledOut(Phrase phrase) {
		ActorType type = ActorNouns.typeOfName(phrase.tokens().stream().map(Token::lower).toList());
		return new Name(phrase, (type != null) ? type : ActorType.ORGANISATION, null, null);
	}

	/** "Israel" in "Israel Katz", "British" in "British Medical Association". */
	static boolean isLongerName(Sentence sentence, int from, Gazetteer.Match match) {
		if (match.end() >= sentence.size() || !sentence.is(match.end(), WordClass.NAME)
				|| sentence.token(match.end()).is("'s")) {
			return false;
		}
		Token next = sentence.token(match.end());
		return GIVEN_NAMES_TOO.contains(sentence.token(from).text()) && match.end() == from + 1
				&& match.known().isState() && Offices.endAt(sentence, match.end(), sentence.size()) == match.end()
				&& !ActorNouns.isBody(next.lower()) && Gazetteer.at(sentence, match.end()) == null
				&& ActorNouns.typeOfName(List.of(next.lower())) == null;
	}

	private static boolean isTitle(Sentence sentence, int index) {
		int end = Offices.endAt(sentence, index, sentence.size());
		return end > index && !sentence.is(end, WordClass.NAME);
	}

	private static int endOfRun(Sentence sentence, int from) {
		int joint = NameBounds.endOfJointBody(sentence, from);
		if (joint > from) {
			return joint;
		}
		int office = Offices.endAt(sentence, from, sentence.size());
		int i = sentence.is(office, WordClass.NAME) ? Math.max(from + 1, office) : from + 1;
		boolean institution = isInstitution(sentence.token(from)) && i == from + 1;
		while (i < sentence.size()) {
			Token token = sentence.token(i);
			if (isEndOfDateline(sentence, i)) {
				break;
			}
			if (token.is(WordClass.NAME)) {
				institution |= isInstitution(token);
				i++;
			}
			else if (PARTICLES.contains(token.lower()) && sentence.is(afterParticles(sentence, i), WordClass.NAME)
					&& !(token.is(WordClass.PREPOSITION) && !institution)) {
				i = afterParticles(sentence, i);
			}
			else if (token.is(".") && i > from && sentence.token(i - 1).span().end() == token.span().start()
					&& sentence.token(i - 1).text().length() <= 3 && sentence.is(i + 1, WordClass.NAME)) {
				i++;
			}
			else if (institution && LINKS.contains(token.lower()) && i + 1 < sentence.size()
					&& (sentence.is(i + 1, WordClass.NAME)
							|| (sentence.is(i + 1, "the") && sentence.is(i + 2, WordClass.NAME)))
					&& !(token.is("and") && namesAPerson(sentence, i + 1)) && !token.is("in") && !token.is("on")
					&& !(token.is("to") || token.is("and")) | (isInstitution(sentence.token(i + 1))
							&& !sentence.is(i + 2, "for") && !sentence.is(i + 2, "of") || isBracketNear(sentence, i + 2)
							|| sentence.is(i - 1, "england") && sentence.is(i + 1, "wales")
							|| token.is("and") && NameBounds.endsAsSubject(sentence, from, i + 1))) {
				i += sentence.is(i + 1, "the") ? 2 : 1;
			}
			else {
				break;
			}
		}
		return i;
	}

	/** "LAGOS/ABUJA Nigeria said": a place in capitals before a report's first words. */
	private static boolean isEndOfDateline(Sentence sentence, int i) {
		return sentence.index() == 0 && i < 8 && i > 0 && isInCapitals(sentence.token(i - 1))
				&& sentence.token(i - 1).text().length() > 3 && !isInCapitals(sentence.token(i))
				&& (i == 1 || sentence.is(i - 2, "/") || isInCapitals(sentence.token(i - 2)));
	}

	private static boolean isInCapitals(Token token) {
		return token.text().equals(token.text().toUpperCase(Locale.ROOT)) && token.isCapitalised();
	}

	/** The index behind "van der", "de la". */
	private static int afterParticles(Sentence sentence, int from) {
		int i = from;
		while (i < sentence.size() && i < from + 3 && PARTICLES.contains(sentence.token(i).lower())
				&& !sentence.is(i, WordClass.NAME)) {
			i++;
		}
		return Math.max(i, from + 1);
	}

	/** "Institute of Statistics and Research (Isro)": the name goes on to its bracket. */
	private static boolean isBracketNear(Sentence sentence, int from) {
		return sentence.is(from, "(") && sentence.is(from + 2, ")")
				|| sentence.is(from, WordClass.NAME) && sentence.is(from + 1, "(") && sentence.is(from + 3, ")");
	}

	private static boolean namesAPerson(Sentence sentence, int index) {
		return Offices.endAt(sentence, index, sentence.size()) > index || Gazetteer.at(sentence, index) != null;
	}

	static boolean isInstitution(Token token) {
		return ActorNouns.isBody(token.lower()) || ActorNouns.typeOfName(List.of(token.lower())) != null;
	}

	private static @Nullable Name parse(Sentence sentence, int from, int to) {
		int name = from;
		int firstOffice = -1;
		for (int i = from; i < to; i++) {
			int end = Offices.endAt(sentence, i, to);
			if (end > i) {
				firstOffice = (firstOffice < 0) ? i : firstOffice;
				name = end;
				i = end - 1;
			}
		}
		String role = null;
		if (firstOffice >= 0 && name < to && isInstitutionOnly(sentence, name, to)) {
			// "General Staff", "Prosecutor General's Office"
			return spelledOut(new Phrase(sentence, from, to));
		}
		if (firstOffice >= 0 && name < to) {
			int wider = Titles.officeBefore(sentence, name);
			firstOffice = (wider >= 0 && wider < firstOffice) ? wider : firstOffice;
			firstOffice = Titles.startOfWhole(sentence, firstOffice);
			role = written(new Phrase(sentence, firstOffice, name));
		}
		else if (firstOffice >= 0) {
			// "John Major": an office by its word, a surname by its place
			boolean surname = firstOffice == from + 1 && name == to && to - from == 2
					&& sentence.token(firstOffice).isOneOf(SURNAMES_TOO) && !isInstitution(sentence.token(from));
			if (!surname && (firstOffice == from || name == to)) {
				return null;
			}
			name = from;
			role = surname ? officeBefore(sentence, from) : null;
			firstOffice = (role != null) ? Titles.officeBefore(sentence, from) : firstOffice;
		}
		else {
			int office = Titles.officeBefore(sentence, from);
			if (office < 0) {
				Name apposed = Titles.apposedToOffice(sentence, from, to);
				if (apposed != null) {
					return apposed;
				}
			}
			if (office >= 0) {
				role = written(new Phrase(sentence, office, from));
				firstOffice = office;
			}
		}
		while (name < to && !sentence.is(name, WordClass.NAME)) {
			name++;
		}
		if (name == to) {
			return null;
		}
		Phrase phrase = new Phrase(sentence, name, to);
		if (role != null) {
			Party party = Titles.partyBefore(sentence, firstOffice, Math.min(from, firstOffice));
			Name apposed = (party == null) ? Titles.apposedToOffice(sentence, firstOffice, to) : null;
			return Titles
				.withApposition(new Name(phrase, ActorType.PERSON, role, (apposed != null) ? apposed.party() : party));
		}
		if (isOutlet(sentence, name, to)) {
			return new Name(phrase, ActorType.MEDIA, null, null);
		}
		ActorType type = ActorNouns.typeOfName(phrase.tokens().stream().map(Token::lower).toList());
		if (type != null && phrase.size() == 1 && !sentence.is(from - 1, "the") && type != ActorType.GOVERNMENT_BODY
				&& from == 0) {
			type = null;
		}
		if (type == null && (isPlace(sentence, name, to) || NameBounds.isNoPerson(sentence, name, to))) {
			type = ActorType.PLACE;
		}
		return Titles.withApposition(new Name(phrase, type, null, null));
	}

	private static @Nullable String officeBefore(Sentence sentence, int name) {
		int office = Titles.officeBefore(sentence, name);
		return (office >= 0) ? written(new Phrase(sentence, office, name)) : null;
	}

	private static boolean isInstitutionOnly(Sentence sentence, int from, int to) {
		for (int i = from; i < to; i++) {
			if (!sentence.is(i, "'s") && !isInstitution(sentence.token(i))) {
				return false;
			}
		}
		return true;
	}

	/** "the Zenit news agency", "private broadcaster Zenit", "Zenit.com". */
	private static boolean isOutlet(Sentence sentence, int from, int to) {
		if (Domains.isDomain(sentence.token(to - 1).lower()) || sentence.token(to - 1).lower().endsWith("-tv")) {
			return true;
		}
		int next = sentence.is(to, "news") ? to + 1 : to;
		boolean behind = next < sentence.size() && sentence.token(next).isOneOf(OUTLETS)
				&& (next > to || !sentence.is(next, "agency"));
		boolean before = from > 0 && (sentence.token(from - 1).isOneOf(OUTLETS) && !sentence.is(from - 1, "agency")
				|| sentence.is(from - 1, "agency") && sentence.is(from - 2, "news"));
		return behind || before || isInterviewer(sentence, from, to) || isApposedOutlet(sentence, to);
	}

	/** "Zenit, a local news site," */
	private static boolean isApposedOutlet(Sentence sentence, int to) {
		if (!sentence.is(to, WordClass.COMMA) || !sentence.is(to + 1, WordClass.DETERMINER)) {
			return false;
		}
		int end = NounPhrases.endOfBase(sentence, to + 1);
		boolean agency = sentence.is(end - 1, "agency") && !sentence.is(end - 2, "news");
		return end > to + 2 && sentence.token(end - 1).isOneOf(OUTLETS) && !agency && !sentence.is(end - 1, "network")
				&& !sentence.is(end - 1, "site") | sentence.is(end - 2, "news");
	}

	/** "in an interview with Zenit" */
	private static boolean isInterviewer(Sentence sentence, int from, int to) {
		return to == from + 1 && sentence.is(from - 1, "with")
				&& (sentence.is(from - 2, "interview") || sentence.is(from - 2, "interviews"))
				&& !sentence.is(to, WordClass.POSSESSIVE);
	}

	private static boolean isPlace(Sentence sentence, int from, int to) {
		if (from > 0 && PLACE_PREPOSITIONS.contains(sentence.token(from - 1).lower())) {
			return true;
		}
		if (sentence.is(from - 1, "of") && from > 1 && PLACE_WORDS.contains(sentence.token(from - 2).lower())) {
			return true;
		}
		return PLACE_WORDS.contains(sentence.token(to - 1).lower())
				|| (to < sentence.size() && PLACE_WORDS.contains(sentence.token(to).lower()));
	}

	/** The words as the report writes them, in one line. */
	static String written(Phrase phrase) {
		StringBuilder words = new StringBuilder();
		int end = -1;
		for (Token token : phrase.tokens()) {
			if (end >= 0 && token.span().start() > end) {
				words.append(' ');
			}
			words.append(token.text());
			end = token.span().end();
		}
		return words.toString();
	}

}
