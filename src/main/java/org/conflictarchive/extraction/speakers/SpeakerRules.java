package org.conflictarchive.extraction.speakers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.conflictarchive.extraction.language.NounPhrases;
import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.Text;
import org.conflictarchive.extraction.language.Token;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.extraction.speakers.Cast.Mention;
import org.conflictarchive.extraction.speakers.Known.Sense;
import org.conflictarchive.vocabulary.ActorType;
import org.conflictarchive.vocabulary.Lexicon;
import org.conflictarchive.vocabulary.Span;
import org.jspecify.annotations.Nullable;

/**
 * Leads the words that name a speaker to actors: names, offices, bodies, capitals,
 * descriptions, pronouns, collectives.
 */
public final class SpeakerRules {

	private static final int FAR = 2500;

	private static final Set<String> CUE_NOUNS = Lexicon.words("cue-nouns");

	private static final Set<String> SINGULAR_PERSONS = Set.of("he", "she", "him", "her", "his", "himself", "herself");

	private static final Set<String> THINGS = Set.of("it", "its", "itself");

	private static final Set<String> SEVERAL = Set.of("they", "them", "their", "themselves");

	private static final Set<String> COLLECTIVES = Set.of("sides", "side", "parties", "countries", "nations",
			"governments", "states", "ministries", "leaders", "armies", "neighbours", "neighbors", "capitals",
			"militaries", "groups");

	private static final Set<String> PLACE_NOUNS = Set.of("region", "territory", "enclave", "province", "city", "town",
			"republic", "island", "state");

	private static final Set<String> GROUP_NOUNS = Set.of("group", "organisation", "organization", "militants",
			"movement", "militia", "rebels", "agency", "charity", "monitor", "watchdog", "newspaper", "broadcaster",
			"party", "body", "council", "committee", "ministry", "alliance", "bloc", "company", "observatory",
			"insurgents", "fighters", "foundation", "coalition", "archive", "news agency", "network", "outlet",
			"channel", "institute");

	private final Cast cast;

	/** Who has spoken so far, the latest first. */
	private final List<Spoken> spoken = new ArrayList<>();

	private record Spoken(List<Member> members, Sentence sentence, int position) {
	}

	public SpeakerRules(Cast cast) {
		this.cast = cast;
	}

	/** Remembers who spoke, for the pronouns and descriptions that follow. */
	public void spoke(List<Member> members, Phrase speaker) {
		if (!members.isEmpty()) {
			this.spoken.add(0, new Spoken(members, speaker.sentence(), speaker.span().start()));
			if (this.spoken.size() > 12) {
				this.spoken.remove(12);
			}
		}
	}

	/**
	 * Whom the phrase names: several where they speak together; empty where it names
	 * nobody who can speak.
	 */
	public List<Member> members(Phrase phrase) {
		List<Member> members = new ArrayList<>(new LinkedHashSet<>(resolve(phrase, 0)));
		for (Member member : members) {
			member.standsAt(Cast.withoutArticle(phrase).span());
		}
		return members;
	}

	private List<Member> resolve(Phrase phrase, int depth) {
		if (depth > 6) {
			return List.of();
		}
		Sentence sentence = phrase.sentence();
		if (phrase.first().is(WordClass.PRONOUN) && phrase.size() == 1
				|| phrase.first().is(WordClass.POSSESSIVE) && phrase.size() == 1) {
			return pronoun(phrase);
		}
		if (phrase.first().is(WordClass.RELATIVE) || (phrase.size() == 1 && phrase.first().is("that"))) {
			return antecedent(phrase, depth);
		}
		List<Member> collective = collective(phrase);
		if (!collective.isEmpty()) {
			return collective;
		}
		List<Member> distributed = distributed(phrase);
		if (!distributed.isEmpty()) {
			return distributed;
		}
		int and = jointAt(phrase);
		if (and >= 0) {
			List<Member> joint = new ArrayList<>();
			int left = and;
			while (left > phrase.from() && sentence.is(left - 1, WordClass.COMMA)) {
				left--;
			}
			if (left > phrase.from() && and + 1 < phrase.to()) {
				joint.addAll(resolve(new Phrase(sentence, phrase.from(), left), depth + 1));
				joint.addAll(resolve(new Phrase(sentence, and + 1, phrase.to()), depth + 1));
				return joint;
			}
		}
		return one(phrase, depth);
	}

	/**
	 * "Both sides", "the two ministries", "the parties": the last two who could be meant.
	 */
	private List<Member> collective(Phrase phrase) {
		String last = phrase.last().lower();
		boolean both = phrase.first().is("both") || phrase.lower().matches("each side")
				|| phrase.lower().matches("(the )?two .*");
		boolean parties = phrase.lower().matches("(the|both|all|the two|the warring|two) (sides|parties)");
		if (!COLLECTIVES.contains(last) || !(both || parties) || phrase.size() > 4) {
			return List.of();
		}
		for (Spoken before : this.spoken) {
			if (before.members().size() == 2 && near(before, phrase)) {
				boolean bodies = last.equals("ministries") || last.equals("leaders") || last.equals("armies");
				return bodies ? before.members()
						: before.members()
							.stream()
							.map((member) -> member.affiliation() != null ? member.party() : member)
							.toList();
			}
		}
		LinkedHashSet<Member> states = new LinkedHashSet<>();
		for (int offset = phrase.span().start(); states.size() < 2;) {
			Mention mention = this.cast.lastBefore(offset, FAR,
					(each) -> each.member().isState() || each.member().type() == ActorType.ARMED_GROUP);
			if (mention == null) {
				break;
			}
			states.add(mention.member());
			offset = mention.start();
		}
		return (states.size() == 2) ? List.of(List.copyOf(states).get(1), List.copyOf(states).get(0)) : List.of();
	}

	/** "the ministries of defence of Armenia and Azerbaijan": one body of each. */
	private List<Member> distributed(Phrase phrase) {
		Sentence sentence = phrase.sentence();
		int of = -1;
		for (int i = phrase.to() - 1; i > phrase.from(); i--) {
			if (sentence.is(i, "of")) {
				of = i;
				break;
			}
		}
		int head = phrase.first().is(WordClass.DETERMINER) ? phrase.from() + 1 : phrase.from();
		if (of <= head) {
			return List.of();
		}
		String plural = sentence.token(head).lower();
		boolean bodies = plural.endsWith("ies") && ActorNouns.isBody(plural);
		List<Mention> named = this.cast.in(new Phrase(sentence, of, phrase.to()));
		if (!bodies || named.size() < 2) {
			return List.of();
		}
		List<Member> each = new ArrayList<>();
		for (Mention mention : named) {
			StringBuilder name = new StringBuilder(Cast.capitalised(plural.substring(0, plural.length() - 3) + "y"));
			for (int i = head + 1; i < of; i++) {
				String word = sentence.token(i).text();
				name.append(' ').append(sentence.is(i, WordClass.PREPOSITION) ? word : Cast.capitalised(word));
			}
			each.add(bodyOf(name.toString(), mention.member()));
		}
		return each;
	}

	private Member bodyOf(String body, Member party) {
		String name = body + " of " + party.name();
		Text words = Text.of(name);
		Member member = this.cast.institution(new Phrase(words.sentences().get(0), 0, words.sentences().get(0).size()),
				ActorType.GOVERNMENT_BODY);
		member.speaksFor(party);
		return member;
	}

	/** The index of an "and" or comma that parts two actors, or -1. */
	private int jointAt(Phrase phrase) {
		Sentence sentence = phrase.sentence();
		for (int i = phrase.from() + 1; i < phrase.to() - 1; i++) {
			if (!sentence.is(i, "and") && !sentence.is(i, WordClass.COMMA)) {
				continue;
			}
			int right = sentence.is(i + 1, "and") ? i + 2 : i + 1;
			if (right >= phrase.to() || isInsideName(phrase, i)) {
				continue;
			}
			boolean leftActor = !this.cast.in(new Phrase(sentence, phrase.from(), i)).isEmpty()
					|| isDescription(sentence, i - 1);
			Token next = sentence.token(right);
			boolean rightActor = next.is(WordClass.DETERMINER) || next.is(WordClass.NAME) || next.is("others")
					|| isDescription(sentence, phrase.to() - 1) && !sentence.is(i, WordClass.COMMA)
							&& sentence.is(i - 1, WordClass.NOUN) && phrase.to() - right <= 3
					|| Offices.endAt(sentence, right, phrase.to()) > right
							&& !this.cast.in(new Phrase(sentence, right, phrase.to())).isEmpty()
							&& sentence.is(i - 1, WordClass.NAME);
			if (leftActor && rightActor) {
				return right - 1;
			}
		}
		return -1;
	}

	private boolean isInsideName(Phrase phrase, int index) {
		Span place = phrase.sentence().token(index).span();
		return this.cast.in(phrase).stream().anyMatch((mention) -> mention.phrase().span().covers(place));
	}

	private static boolean isDescription(Sentence sentence, int index) {
		String lower = sentence.token(index).lower();
		return ActorNouns.typeOfNoun(lower) != null || ActorNouns.isBody(lower) || Offices.isOffice(lower);
	}

	private List<Member> one(Phrase phrase, int depth) {
		Sentence sentence = phrase.sentence();
		int baseEnd = Math.min(phrase.to(),
				Math.max(phrase.from() + 1, NounPhrases.endOfBase(sentence, phrase.from())));
		Phrase base = new Phrase(sentence, phrase.from(), baseEnd);
		List<Member> owner = statementOf(phrase, base, depth);
		if (owner != null) {
			return owner;
		}
		Member person = personIn(base);
		if (person != null) {
			return List.of(person);
		}
		Member named = namedBy(phrase, base);
		if (named != null) {
			return List.of(named);
		}
		return described(phrase, base);
	}

	/**
	 * "Trump's statement", "a report from the ministry", "the statement": whose words
	 * they are; null if no such words.
	 */
	private @Nullable List<Member> statementOf(Phrase phrase, Phrase base, int depth) {
		Sentence sentence = phrase.sentence();
		if (!CUE_NOUNS.contains(base.last().lower())) {
			return null;
		}
		for (int i = base.from() + 1; i < base.to(); i++) {
			if (sentence.is(i, "'s") || sentence.is(i, "'")) {
				return resolve(new Phrase(sentence, base.from(), i), depth + 1);
			}
		}
		if (sentence.is(base.from(), WordClass.POSSESSIVE)) {
			return resolve(new Phrase(sentence, base.from(), base.from() + 1), depth + 1);
		}
		for (int i = base.to(); i < phrase.to() - 1; i++) {
			if (sentence.is(i, "from") || sentence.is(i, "by") || sentence.is(i, "of")) {
				return resolve(new Phrase(sentence, i + 1, phrase.to()), depth + 1);
			}
		}
		List<Mention> in = this.cast.in(base);
		if (!in.isEmpty()) {
			return List.of(in.get(in.size() - 1).member());
		}
		if (base.first().is("the") && !this.spoken.isEmpty()) {
			return this.spoken.stream()
				.filter((before) -> near(before, phrase) && before.members().stream().noneMatch(Member::isPerson))
				.findFirst()
				.orElse(this.spoken.get(0))
				.members();
		}
		return base.last().is("report") || base.last().is("reports") ? List.of() : null;
	}

	private @Nullable Member personIn(Phrase base) {
		Member person = null;
		for (Mention mention : this.cast.in(base)) {
			Sentence sentence = base.sentence();
			boolean owner = mention.phrase().to() < base.to()
					&& (sentence.is(mention.phrase().to(), "'s") || sentence.is(mention.phrase().to(), "'"));
			boolean atEnd = mention.phrase().to() == base.to();
			if (mention.sense() == Sense.NAME && !owner && atEnd && (mention.member().isPerson()
					|| mention.member().type() == ActorType.PLACE && base.size() <= 2)) {
				person = mention.member();
			}
		}
		if (person != null && person.type() == ActorType.PLACE && !this.cast.isLocation(person)) {
			person.isA(ActorType.PERSON);
		}
		return person;
	}

	/** The state, capital or organisation that is the head of the phrase. */
	private @Nullable Member namedBy(Phrase phrase, Phrase base) {
		Sentence sentence = phrase.sentence();
		for (Mention mention : this.cast.in(phrase)) {
			Phrase name = mention.phrase();
			boolean head = name.to() >= base.to() && name.from() < base.to();
			boolean bracketed = name.from() >= base.to() && sentence.is(name.from() - 1, "(");
			if (bracketed) {
				continue;
			}
			if (head && mention.sense() != Sense.ADJECTIVE) {
				return mention.member().type() == ActorType.PERSON ? null : mention.member();
			}
			if (head && mention.sense() == Sense.ADJECTIVE && base.size() <= 2) {
				return mention.member();
			}
		}
		return null;
	}

	private List<Member> described(Phrase phrase, Phrase base) {
		Sentence sentence = phrase.sentence();
		String head = base.last().lower();
		boolean definite = phrase.first().is("the") || phrase.first().is("this") || phrase.first().is("that");
		Phrase bare = Cast.withoutArticle(base);
		int office = officeAtEnd(bare);
		if (office >= 0) {
			Member apposed = apposed(phrase);
			if (apposed != null) {
				return List.of(apposed);
			}
			Member holder = holderOf(new Phrase(sentence, office, bare.to()), phrase);
			if (holder != null && !phrase.first().is("a") && !phrase.first().is("an")) {
				return List.of(holder);
			}
			Member earlier = definite ? spokenAs(head, phrase) : null;
			return List.of((earlier != null) ? earlier : office(phrase, bare));
		}
		if (sentence.is(base.from(), WordClass.POSSESSIVE) && base.size() > 1) {
			List<Member> owner = pronoun(new Phrase(sentence, base.from(), base.from() + 1));
			if (owner.size() == 1) {
				return List.of(belonging(owner.get(0), new Phrase(sentence, base.from() + 1, base.to())));
			}
		}
		if (definite && PLACE_NOUNS.contains(head) && bare.size() == 1) {
			Mention place = this.cast.lastBefore(phrase.span().start(), FAR,
					(mention) -> mention.member().type() == ActorType.PLACE);
			if (place != null) {
				return List.of(place.member());
			}
		}
		if (definite && bare.size() <= 2 && (GROUP_NOUNS.contains(head) || ActorNouns.isBody(head))) {
			Member meant = lastOfKind(head, phrase);
			if (meant != null) {
				return List.of(meant);
			}
		}
		ActorType type = ActorNouns.isBody(head) ? ActorType.GOVERNMENT_BODY : ActorNouns.typeOfNoun(head);
		if (type == null && bare.size() == 1 && bare.first().is(WordClass.NAME)) {
			return List.of(this.cast.named(bare.first().text(), ActorType.PERSON));
		}
		if (type == null) {
			type = ActorType.GROUP;
		}
		return List.of(this.cast.institution(new Phrase(sentence, bare.from(), endOfDescription(phrase, base)), type));
	}

	/** "a source within the ministry" keeps what tells whose source it is. */
	private static int endOfDescription(Phrase phrase, Phrase base) {
		Sentence sentence = phrase.sentence();
		int end = base.to();
		while (end < phrase.to() - 1 && (sentence.is(end, "of") || sentence.is(end, "within") || sentence.is(end, "for")
				|| sentence.is(end, "from") || sentence.is(end, "in") || sentence.is(end, "at"))) {
			int next = NounPhrases.endOfBase(sentence, end + 1);
			if (next == end + 1) {
				break;
			}
			end = Math.min(phrase.to(), next);
		}
		return end;
	}

	/** "The mayor of the town, Anna Berg, said": the name set off behind the office. */
	private @Nullable Member apposed(Phrase phrase) {
		Sentence sentence = phrase.sentence();
		int comma = phrase.to();
		if (!sentence.is(comma, WordClass.COMMA)) {
			return null;
		}
		int start = comma + 1;
		int end = Offices.endAt(sentence, start, sentence.size());
		while (end > start) {
			start = end;
			end = Offices.endAt(sentence, start, sentence.size());
		}
		for (Mention mention : (start < sentence.size()) ? this.cast.in(new Phrase(sentence, start, start + 1))
				: List.<Mention>of()) {
			if (mention.phrase().from() == start
					&& (mention.member().isPerson() || mention.member().type() == ActorType.PLACE
							&& sentence.is(mention.phrase().to(), WordClass.COMMA))) {
				mention.member().isA(ActorType.PERSON);
				return mention.member();
			}
		}
		return null;
	}

	/**
	 * The latest speaker who was described by that noun: "the official" after "a state
	 * official".
	 */
	private @Nullable Member spokenAs(String noun, Phrase phrase) {
		for (Spoken before : this.spoken) {
			for (Member member : before.members()) {
				if (near(before, phrase) && member.name().toLowerCase(Locale.ROOT).endsWith(" " + noun)) {
					return member;
				}
			}
		}
		return null;
	}

	/**
	 * "her father", "its spokesman": named by whose it is, and speaking for it where it
	 * is a party.
	 */
	private Member belonging(Member owner, Phrase rest) {
		boolean office = officeAtEnd(rest) >= 0;
		String name = owner.isPerson() ? owner.name() + "'s " + Names.written(rest)
				: owner.name() + " " + Names.written(rest);
		ActorType type = ActorNouns.typeOfNoun(rest.last().lower());
		Member member = this.cast.named(name,
				office || owner.isPerson() ? ActorType.PERSON : (type != null) ? type : ActorType.GROUP);
		if (!owner.isPerson()) {
			member.speaksFor(owner);
		}
		return member;
	}

	private static int officeAtEnd(Phrase bare) {
		for (int i = bare.from(); i < bare.to(); i++) {
			if (Offices.endAt(bare.sentence(), i, bare.to()) == bare.to()) {
				return i;
			}
		}
		return -1;
	}

	/**
	 * The person who holds that office: the nearest named before, else after; of that
	 * state where one is told.
	 */
	private @Nullable Member holderOf(Phrase office, Phrase whole) {
		Member state = this.cast.stateIn(whole);
		String title = office.lower();
		String lastWord = office.last().lower();
		int here = whole.span().start();
		Member best = null;
		int bestDistance = Integer.MAX_VALUE;
		for (Mention mention : this.cast.mentions()) {
			Member member = mention.member();
			String role = (member.role() != null) ? member.role().toLowerCase(Locale.ROOT) : null;
			if (role == null || !member.isPerson()
					|| (!role.equals(title) && !role.endsWith(lastWord) && !similar(role, title))) {
				continue;
			}
			Member party = member.affiliation();
			if (state != null && party != null && party.party() != state.party() || state != null && party == null) {
				continue;
			}
			int distance = (mention.start() < here) ? here - mention.start() : 4 * (mention.start() - here);
			if (!role.equals(title)) {
				distance += 300;
			}
			if (distance < bestDistance) {
				best = member;
				bestDistance = distance;
			}
		}
		return best;
	}

	/** "diplomat" is said of foreign ministers, "minister" of every minister. */
	private static boolean similar(String role, String title) {
		return title.equals("diplomat") && (role.contains("secretary of state") || role.contains("foreign"))
				|| title.equals("foreign minister") && role.equals("foreign secretary")
				|| title.equals("premier") && role.equals("prime minister")
				|| title.equals("leader") && (role.equals("president") || role.equals("prime minister"));
	}

	/** The body or organisation that spoke or was named last: whose "a spokesman" is. */
	private @Nullable Member latestBody(Phrase phrase) {
		for (Spoken before : this.spoken) {
			Member member = before.members().get(0);
			if (before.members().size() == 1 && !member.isPerson() && member.type() != ActorType.GROUP
					&& member.type() != ActorType.MEDIA && phrase.sentence().index() - before.sentence().index() <= 2) {
				return member;
			}
		}
		Mention named = this.cast.lastBefore(phrase.span().start(), 400,
				(mention) -> mention.sense() == Sense.NAME && (mention.member().type() == ActorType.GOVERNMENT_BODY
						|| mention.member().type() == ActorType.ORGANISATION
						|| mention.member().type() == ActorType.ARMED_GROUP));
		return (named != null) ? named.member() : null;
	}

	private Member office(Phrase phrase, Phrase bare) {
		Sentence sentence = phrase.sentence();
		if (bare.from() == bare.to() - 1 && bare.first().lower().startsWith("spokes") && phrase.to() == bare.to()) {
			Member body = latestBody(phrase);
			if (body != null) {
				return belonging(body, bare);
			}
		}
		if (sentence.is(phrase.from(), WordClass.POSSESSIVE)) {
			List<Member> owner = pronoun(new Phrase(sentence, phrase.from(), phrase.from() + 1));
			if (owner.size() == 1) {
				return belonging(owner.get(0), new Phrase(sentence, phrase.from() + 1, bare.to()));
			}
		}
		Member office = this.cast.institution(
				new Phrase(sentence, bare.from(), Math.max(bare.to(), endOfDescription(phrase, bare))),
				ActorType.PERSON);
		for (Mention mention : this.cast.in(phrase)) {
			office.speaksFor(mention.member());
		}
		return office;
	}

	/**
	 * The latest named organisation, group or body that "the group", "the ministry" can
	 * mean.
	 */
	private @Nullable Member lastOfKind(String head, Phrase phrase) {
		Mention exact = this.cast.lastBefore(phrase.span().start(), FAR, (mention) -> mention.sense() == Sense.NAME
				&& mention.phrase().lower().matches("(.* )?" + Pattern.quote(head) + "( .*)?"));
		if (exact != null) {
			return exact.member();
		}
		for (Spoken before : this.spoken) {
			for (Member member : before.members()) {
				if (member.name().toLowerCase(Locale.ROOT).contains(head) && near(before, phrase)) {
					return member;
				}
			}
		}
		if (!GROUP_NOUNS.contains(head)) {
			return null;
		}
		ActorType wanted = ActorNouns.typeOfNoun(head);
		Mention kind = this.cast.lastBefore(phrase.span().start(), FAR,
				(mention) -> mention.member().type() == wanted
						|| (wanted == ActorType.ARMED_GROUP && head.equals("group") || head.equals("agency"))
								&& (mention.member().type() == ActorType.ORGANISATION
										|| mention.member().type() == ActorType.MEDIA && head.equals("agency")));
		return (kind != null) ? kind.member() : null;
	}

	private List<Member> pronoun(Phrase phrase) {
		String word = phrase.first().lower();
		int here = phrase.span().start();
		if (SINGULAR_PERSONS.contains(word)) {
			return latest(phrase, (members) -> members.size() == 1 && members.get(0).isPerson(),
					(member) -> member.isPerson());
		}
		if (THINGS.contains(word)) {
			return latest(phrase, (members) -> members.size() == 1 && !members.get(0).isPerson(),
					(member) -> !member.isPerson() && member.type() != ActorType.PLACE);
		}
		if (SEVERAL.contains(word)) {
			for (Spoken before : this.spoken) {
				if (before.position() < here && near(before, phrase)
						&& (before.members().size() > 1 || !before.members().get(0).isPerson())) {
					return before.members();
				}
			}
			Phrase subject = subjectBefore(phrase);
			return (subject != null) ? resolve(subject, 3) : List.of();
		}
		return List.of();
	}

	/**
	 * "State prosecutors charged the suspect, they said": the subject of the same
	 * sentence.
	 */
	private static @Nullable Phrase subjectBefore(Phrase phrase) {
		Sentence sentence = phrase.sentence();
		for (int i = 0; i < phrase.from(); i++) {
			if (sentence.is(i, WordClass.VERB) && sentence.token(i).isFiniteVerb()) {
				Phrase subject = NounPhrases.subjectOf(sentence, i);
				return (subject != null && subject.to() <= phrase.from() && !subject.first().is(WordClass.PRONOUN))
						? subject : null;
			}
		}
		return null;
	}

	private List<Member> latest(Phrase phrase, Predicate<List<Member>> speaking, Predicate<Member> named) {
		int here = phrase.span().start();
		for (Spoken before : this.spoken) {
			if (before.position() < here && near(before, phrase) && speaking.test(before.members())) {
				Mention between = this.cast.lastBefore(here, here - before.position(),
						(mention) -> named.test(mention.member()) && mention.sense() == Sense.NAME && isSubject(mention)
								&& mention.phrase().sentence() != before.sentence());
				return (between != null) ? List.of(between.member()) : before.members();
			}
		}
		Mention subject = this.cast.lastBefore(here, FAR,
				(mention) -> named.test(mention.member()) && mention.sense() != Sense.ADJECTIVE && isSubject(mention));
		Mention any = this.cast.lastBefore(here, FAR,
				(mention) -> named.test(mention.member()) && mention.sense() != Sense.ADJECTIVE);
		Mention meant = (subject != null) ? subject : any;
		return (meant != null) ? List.of(meant.member()) : List.of();
	}

	private static boolean isSubject(Mention mention) {
		Sentence sentence = mention.phrase().sentence();
		int after = mention.phrase().to();
		return after < sentence.size() && sentence.token(after).isFiniteVerb()
				&& !sentence.is(mention.phrase().from() - 1, WordClass.PREPOSITION);
	}

	private List<Member> antecedent(Phrase relative, int depth) {
		Sentence sentence = relative.sentence();
		int end = relative.from();
		while (end > 0 && sentence.is(end - 1, WordClass.COMMA)) {
			end--;
		}
		int start = end;
		while (start > 0 && (sentence.token(start - 1).wordClass().isNominal() || sentence.is(start - 1, "of")
				|| sentence.is(start - 1, "for"))) {
			start--;
		}
		return (start < end) ? resolve(new Phrase(sentence, start, end), depth + 1) : List.of();
	}

	private static boolean near(Spoken before, Phrase phrase) {
		return phrase.sentence().index() - before.sentence().index() <= 4;
	}

}
