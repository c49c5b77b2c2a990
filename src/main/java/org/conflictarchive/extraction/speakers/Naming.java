package org.conflictarchive.extraction.speakers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.Token;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.extraction.speakers.Cast.Mention;
import org.conflictarchive.extraction.speakers.Known.Sense;
import org.conflictarchive.vocabulary.ActorType;
import org.jspecify.annotations.Nullable;

/** Whose each name of a text is: full names, surnames, acronyms and short forms. */
final class Naming {

	private static final Set<String> COMPANY = Set.of("company", "corporation", "group", "airlines", "airways", "corp",
			"inc", "ltd", "foundation", "bank");

	private final Map<String, Member> acronyms = new HashMap<>();

	private final NameIndex index = new NameIndex();

	private final Members members;

	Naming(Members members) {
		this.members = members;
	}

	/** The mentions of all names of a text, in their order. */
	List<Mention> mentions(List<Name> names) {
		Map<Name, Member> found = bearers(names);
		Map<String, Member> companies = new HashMap<>();
		for (Name name : names) {
			if (isInstitution(name) && name.phrase().size() > 1 && name.phrase().last().isOneOf(COMPANY)) {
				companies.putIfAbsent(name.phrase().first().text(), member(name));
			}
			readAcronym(name, (acronym) -> this.acronyms.putIfAbsent(acronym, found.getOrDefault(name, member(name))));
		}
		List<Mention> mentions = new ArrayList<>();
		for (Name name : names) {
			Member member = this.acronyms.getOrDefault(name.text(), found.get(name));
			if (member == null) {
				member = member(name);
			}
			Member company = (name.phrase().size() == 1 && name.type() == null) ? companies.get(name.text()) : null;
			if (company != null && member.type() == ActorType.PLACE) {
				member = company;
			}
			describe(member, name);
			mentions.add(new Mention(name.phrase(), member, Sense.NAME));
		}
		return mentions;
	}

	/**
	 * Whose the names are that are no institution's: longer ones first, so that a surname
	 * finds the full name wherever that stands.
	 */
	private Map<Name, Member> bearers(List<Name> names) {
		List<Name> longestFirst = names.stream()
			.filter((name) -> !isInstitution(name))
			.sorted(Comparator.comparingInt((Name name) -> -name.phrase().size()))
			.toList();
		Map<Name, Member> found = new IdentityHashMap<>();
		for (Name name : longestFirst) {
			Member member = sameName(name);
			if (member == null) {
				member = new Member(name.text(), (name.type() != null) ? name.type()
						: (name.phrase().size() > 1) ? ActorType.PERSON : ActorType.PLACE);
				this.members.add(name.text(), member);
				this.index.add(Members.key(name.text()), member);
			}
			if (name.type() == ActorType.PERSON) {
				member.isA(ActorType.PERSON);
			}
			found.put(name, member);
		}
		return found;
	}

	private Member member(Name name) {
		return this.members.institution(name.phrase(), (name.type() != null) ? name.type() : ActorType.ORGANISATION);
	}

	/** A known organisation bears the fullest name that this text gives it. */
	static void nameAsWritten(List<Mention> mentions) {
		Map<Member, String> fullest = new LinkedHashMap<>();
		for (Mention mention : mentions) {
			Member member = mention.member();
			if (mention.sense() == Sense.NAME && !member.isState() && !member.isPerson()
					&& Gazetteer.named(member.name()) != null) {
				String written = Names.written(mention.phrase());
				fullest.merge(member, written, (one, other) -> (one.length() >= other.length()) ? one : other);
			}
		}
		fullest.forEach(Member::isCalled);
	}

	private static boolean isInstitution(Name name) {
		return name.type() != null && name.type() != ActorType.PERSON && name.type() != ActorType.PLACE;
	}

	/**
	 * "the Joint Relief Council (JRC)", "the JRC (Joint Relief Council)": one council.
	 */
	private static void readAcronym(Name name, Consumer<String> acronyms) {
		Sentence sentence = name.sentence();
		int open = name.phrase().to();
		if (isInstitution(name) && sentence.is(open, "(") && sentence.is(open + 1, WordClass.NAME)
				&& sentence.is(open + 2, ")") && Acronyms.canStandFor(sentence.token(open + 1).text(), name.phrase())) {
			acronyms.accept(sentence.token(open + 1).text());
		}
		int before = name.phrase().from() - 1;
		if (name.phrase().size() > 1 && sentence.is(before, "(") && sentence.is(before - 1, WordClass.NAME) && Acronyms
			.startOf(sentence.token(before - 1).text(), sentence, name.phrase().to()) == name.phrase().from()) {
			acronyms.accept(sentence.token(before - 1).text());
		}
	}

	private void describe(Member member, Name name) {
		if (name.role() != null) {
			member.hasRole(name.role());
		}
		Name.Party party = name.party();
		if (party == null || !member.isPerson()) {
			return;
		}
		if (party.known() != null && party.known().isState() && name.role() != null && Offices.isCalling(name.role())) {
			// a Kenyan singer does not speak for Kenya
			return;
		}
		if (party.known() != null) {
			member.speaksFor(this.members.known(party.known()));
		}
		else if (party.words() != null) {
			ActorType type = ActorNouns.typeOfName(party.words().tokens().stream().map(Token::lower).toList());
			if (type != null) {
				member.speaksFor(this.members.institution(party.words(), type));
			}
		}
	}

	/**
	 * A person whose name is this one or ends with it, or begins with it where none ends
	 * so.
	 */
	private @Nullable Member sameName(Name name) {
		Member exact = this.members.find(name.text());
		return (exact != null || name.phrase().size() > 2) ? exact : this.index.find(Members.key(name.text()));
	}

}
