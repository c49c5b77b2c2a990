package org.conflictarchive.extraction.speakers;

import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.Token;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.extraction.speakers.Name.Party;
import org.conflictarchive.vocabulary.ActorType;
import org.jspecify.annotations.Nullable;

/** The office that stands before a name or is set off beside it, and whose it is. */
final class Titles {

	private Titles() {
	}

	/**
	 * "prosecutor Josh …": the first token of the lower-case office that ends before the
	 * name, or -1.
	 */
	static int officeBefore(Sentence sentence, int name) {
		for (int from = Math.max(0, name - 5); from < name; from++) {
			if (Offices.endAt(sentence, from, name) == name && !sentence.is(from, "st.")) {
				return from;
			}
		}
		return -1;
	}

	/** "the mayor of the town, Anna Berg": the office set off before the name. */
	static @Nullable Name apposedToOffice(Sentence sentence, int from, int to) {
		if (!sentence.is(from - 1, WordClass.COMMA) || !sentence.is(from, WordClass.NAME)
				|| isNextSubject(sentence, from - 1, to)) {
			return null;
		}
		for (int i = from - 2; i >= 0 && from - i < 16; i--) {
			Token token = sentence.token(i);
			if (token.is(WordClass.COMMA) || token.isFiniteVerb() || token.isQuote() || token.is(";")) {
				return null;
			}
			int end = Offices.endAt(sentence, i, from - 1);
			boolean closes = end == from - 1 || end > i && (sentence.is(end, "of") || sentence.is(end, "for")
					|| sentence.is(end, "in") || sentence.is(end, "to"));
			if (end > i && closes && !sentence.is(i - 1, WordClass.NAME)) {
				int start = i;
				while (start > 0 && Offices.endAt(sentence, start - 1, from - 1) == end) {
					start--;
				}
				Party party = partyBefore(sentence, start, start);
				for (int j = end; j < from - 1 && party == null; j++) {
					Gazetteer.Match match = Gazetteer.at(sentence, j);
					party = (match != null) ? new Party(match.known(), null) : null;
				}
				return new Name(new Phrase(sentence, from, to), ActorType.PERSON,
						Names.written(new Phrase(sentence, start, end)), party);
			}
		}
		return null;
	}

	/** "Secretary of Justice" where "Justice" is taken for the office. */
	static int startOfWhole(Sentence sentence, int office) {
		for (int from = Math.max(0, office - 4); from < office - 1; from++) {
			if (sentence.is(office - 1, "of") && Offices.endAt(sentence, from, office - 1) == office - 1) {
				return from;
			}
		}
		return office;
	}

	/** "according to his agent, Berg had left": the comma closes the attribution. */
	static boolean isNextSubject(Sentence sentence, int comma, int to) {
		if (to >= sentence.size() || !sentence.token(to).isFiniteVerb()) {
			return false;
		}
		int i = comma - 1;
		while (i > 0 && comma - i < 10 && !sentence.is(i, WordClass.COMMA)) {
			if (sentence.is(i, "to") && sentence.is(i - 1, "according")) {
				return true;
			}
			i--;
		}
		return false;
	}

	/**
	 * The state or body right before an office: "Armenian", "Mexico's", "Coast Guard".
	 */
	static @Nullable Party partyBefore(Sentence sentence, int office, int from) {
		if (from < office) {
			for (int i = from; i < office; i++) {
				Gazetteer.Match match = Gazetteer.at(sentence, i);
				if (match != null) {
					return new Party(match.known(), null);
				}
			}
			return new Party(null, new Phrase(sentence, from, office));
		}
		int i = office - 1;
		int steps = 0;
		while (i >= 0 && steps++ < 6) {
			Token token = sentence.token(i);
			if (!token.wordClass().isNominal() && !(token.is(WordClass.POSSESSIVE))) {
				break;
			}
			for (int start = Math.max(0, i - 4); start <= i; start++) {
				Gazetteer.Match match = Gazetteer.at(sentence, start);
				if (match != null && match.end() == i + 1) {
					return new Party(match.known(), null);
				}
			}
			if (token.is(WordClass.DETERMINER)) {
				break;
			}
			i--;
		}
		return null;
	}

	/**
	 * ", spokesperson for the provincial governor," behind a name tells that it is a
	 * person.
	 */
	static Name withApposition(Name name) {
		Sentence sentence = name.sentence();
		int comma = name.phrase().to();
		boolean open = name.type() == null || name.type() == ActorType.PLACE
				|| name.type() == ActorType.PERSON && name.party() == null;
		if (!sentence.is(comma, WordClass.COMMA) || !open) {
			return name;
		}
		if (isAge(sentence, comma + 1)) {
			return new Name(name.phrase(), ActorType.PERSON, name.role(), null);
		}
		int start = comma + 1;
		while (start < sentence.size()
				&& (sentence.is(start, WordClass.DETERMINER) || sentence.is(start, WordClass.POSSESSIVE))) {
			start++;
		}
		int end = start;
		while (end < sentence.size() && !sentence.is(end, WordClass.COMMA) && !sentence.is(end, WordClass.MARK)
				&& !sentence.token(end).isQuote() && end - start < 14 && !sentence.token(end).isFiniteVerb()) {
			end++;
		}
		if (end < sentence.size() && sentence.token(end).isFiniteVerb()) {
			// "On Sunday, the minister said"
			return name;
		}
		int firstPreposition = start;
		while (firstPreposition < end && !sentence.is(firstPreposition, WordClass.PREPOSITION)) {
			firstPreposition++;
		}
		int office = Offices.firstIn(sentence, start, firstPreposition);
		if (office < 0 || hasAnd(sentence, start, office) || end == start
				|| Offices.endAt(sentence, office, firstPreposition) < firstPreposition) {
			return name;
		}
		Known party = null;
		for (int i = start; i < end && party == null; i++) {
			Gazetteer.Match match = Gazetteer.at(sentence, i);
			party = (match != null) ? match.known() : null;
		}
		String role = (name.role() != null) ? name.role()
				: Names.written(new Phrase(sentence, office, Offices.endAt(sentence, office, end)));
		return new Name(name.phrase(), ActorType.PERSON, role, (party != null) ? new Party(party, null) : null);
	}

	/** ", 52," or ", a 52-year-old farmer" behind a name. */
	private static boolean isAge(Sentence sentence, int at) {
		boolean years = sentence.is(at, WordClass.NUMBER) && sentence.token(at).text().length() <= 2
				&& (sentence.is(at + 1, WordClass.COMMA) || sentence.is(at + 1, WordClass.MARK));
		int word = sentence.is(at, WordClass.DETERMINER) ? at + 1 : at;
		return years || word < sentence.size() && sentence.token(word).lower().endsWith("-year-old");
	}

	private static boolean hasAnd(Sentence sentence, int from, int to) {
		for (int i = from; i < to; i++) {
			if (sentence.is(i, "and")) {
				return true;
			}
		}
		return false;
	}

}
