package org.conflictarchive.extraction.speakers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.conflictarchive.extraction.language.NamedRule;
import org.conflictarchive.extraction.language.Phrase;
import org.conflictarchive.extraction.language.Sentence;
import org.conflictarchive.extraction.language.Text;
import org.conflictarchive.extraction.language.WordClass;
import org.conflictarchive.extraction.speakers.Cast.Mention;
import org.conflictarchive.extraction.speakers.Conversation.Spoken;
import org.conflictarchive.extraction.speakers.Known.Sense;
import org.conflictarchive.vocabulary.ActorType;
import org.conflictarchive.vocabulary.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Leads the words that name a speaker to actors. The rules are asked in turn; the first
 * that knows somebody decides.
 */
public final class SpeakerRules {

	/** Owners within owners within statements: more than a text has. */
	private static final int DEEPEST = 6;

	private static final Set<String> CUE_NOUNS = Lexicon.words("cue-nouns");

	private static final Set<String> COUNTRY = Set.of("country", "nation", "state", "republic", "kingdom");

	private static final Set<String> REGION = Set.of("enclave", "territory", "region", "province", "city", "town",
			"village", "district");

	private final List<Rule> rules = List.of(new Rule("collective-speaker", "Both sides", Reading::collective),
			new Rule("one-body-each", "The foreign ministries of Kenya and Chad", Reading::distributed),
			new Rule("joint-speakers", "The minister and two aides", Reading::joint),
			new Rule("own-name-behind", "A woman who gave her name as Ada", Reading::selfNamed),
			new Rule("name-behind", "Their aunt, Ada Berg,", Reading::nameBehind),
			new Rule("whose-words", "The ministry's statement", Reading::ownersOfWords),
			new Rule("person-by-name", "President Ada Berg", Reading::person),
			new Rule("outlet-by-name", "The Zenit news agency", Reading::outlet),
			new Rule("party-by-name", "Nairobi", Reading::named),
			new Rule("of-the-country", "The country's military", Reading::ofCountry),
			new Rule("name-before", "Ada Berg, a nurse in the town", Reading::nameBefore),
			new Rule("named-later", "A rebel spokesman, in the first sentence", Reading::namedLater),
			new Rule("office", "The minister", Reading::office), new Rule("owned", "Her father", Reading::owned),
			new Rule("known-description", "The group", Reading::known),
			new Rule("spelled-out-later", "A human rights monitor", Reading::spelledOutLater),
			new Rule("description", "Three witnesses", Reading::described));

	private final Cast cast;

	private final Conversation conversation = new Conversation();

	private final Pronouns pronouns;

	private final Collectives collectives;

	private final OfficeHolders holders;

	private final Descriptions descriptions;

	private final Epithets epithets;

	/** How one kind of words names its speaker. */
	private record Rule(String name, String example, Asking asking) {
	}

	private interface Asking {

		/** Whom the words name; empty where they are of another kind. */
		List<Member> members(Reading reading);

	}

	public SpeakerRules(Cast cast) {
		this.cast = cast;
		this.pronouns = new Pronouns(cast, this.conversation);
		this.collectives = new Collectives(cast, this.conversation);
		this.holders = new OfficeHolders(cast);
		this.descriptions = new Descriptions(cast, this.conversation);
		this.epithets = new Epithets(cast);
	}

	/** The rules in the order in which they are asked, behind those for pronouns. */
	public static List<NamedRule> rules() {
		return new SpeakerRules(Cast.of(Text.of("."))).rules.stream()
			.map((rule) -> new NamedRule(rule.name(), rule.example()))
			.toList();
	}

	/** The outlets that the words name, in order: of "the Lakes Times" not the Times. */
	public List<Member> outletsIn(Phrase phrase) {
		List<Mention> outlets = this.cast.in(phrase)
			.stream()
			.filter((mention) -> mention.member().type() == ActorType.MEDIA)
			.toList();
		return outlets.stream()
			.filter((mention) -> outlets.stream()
				.noneMatch((other) -> other != mention && other.phrase().span().covers(mention.phrase().span())
						&& other.phrase().size() > mention.phrase().size()))
			.map(Mention::member)
			.distinct()
			.toList();
	}

	/** Whether the member is the outlet that publishes the report. */
	public boolean isPublisher(Member member) {
		return this.cast.isPublisher(member);
	}

	/** Remembers who spoke, for the pronouns and descriptions that follow. */
	public void spoke(List<Member> members, Phrase speaker) {
		this.conversation.add(members, speaker);
	}

	/**
	 * Whom the phrase names: several where they speak together; empty where it names
	 * nobody who can speak.
	 */
	public List<Member> members(Phrase phrase) {
		List<Member> members = new ArrayList<>(new LinkedHashSet<>(resolve(phrase, 0)));
		for (Member member : members) {
			member.standsAt(Wording.withoutArticle(phrase).span());
		}
		return members;
	}

	private List<Member> resolve(Phrase phrase, int depth) {
		if (depth > DEEPEST) {
			return List.of();
		}
		if (Pronouns.isPronoun(phrase)) {
			List<Member> meant = this.pronouns.meant(phrase);
			boolean several = phrase.first().is("they") || phrase.first().is("their");
			Phrase subject = meant.isEmpty() && several ? Pronouns.subjectBefore(phrase) : null;
			return (subject != null) ? resolve(subject, depth + 3) : meant;
		}
		if (phrase.first().is(WordClass.RELATIVE) || phrase.size() == 1 && phrase.first().is("that")) {
			Phrase antecedent = Pronouns.antecedentOf(phrase);
			return (antecedent != null) ? resolve(antecedent, depth + 1) : List.of();
		}
		Reading reading = new Reading(phrase, depth);
		for (Rule rule : this.rules) {
			List<Member> members = rule.asking().members(reading);
			if (!members.isEmpty()) {
				return members;
			}
		}
		return List.of();
	}

	/** A phrase that is being read: what it is about, and in whose context. */
	private final class Reading {

		private final Phrase phrase;

		private final Sentence sentence;

		private final int depth;

		/** The words up to the first preposition behind the head. */
		private final Phrase base;

		/** The base without its article. */
		private final Phrase bare;

		Reading(Phrase phrase, int depth) {
			this.phrase = phrase;
			this.sentence = phrase.sentence();
			this.depth = depth;
			this.base = Wording.base(phrase);
			this.bare = Wording.withoutArticle(this.base);
		}

		List<Member> collective() {
			return SpeakerRules.this.collectives.members(this.phrase);
		}

		List<Member> distributed() {
			return SpeakerRules.this.collectives.distributed(this.phrase);
		}

		List<Member> joint() {
			int and = JointSpeakers.partedAt(this.phrase, SpeakerRules.this.cast);
			if (and < 0) {
				return List.of();
			}
			int left = and;
			while (left > this.phrase.from() && this.sentence.is(left - 1, WordClass.COMMA)) {
				left--;
			}
			List<Member> joint = new ArrayList<>();
			joint.addAll(resolve(new Phrase(this.sentence, this.phrase.from(), left), this.depth + 1));
			joint.addAll(resolve(new Phrase(this.sentence, and + 1, this.phrase.to()), this.depth + 1));
			return joint;
		}

		/**
		 * "A woman who gave only her first name, Ada", "the commander, who goes by Abu
		 * Nur".
		 */
		List<Member> selfNamed() {
			Member named = SelfNamed.behind(this.phrase, SpeakerRules.this.cast);
			return only(named);
		}

		/** "the council's head, Ada Berg,", "its relief arm, the Relief Fund,". */
		List<Member> nameBehind() {
			if (!Actors.canSpeak(this.bare.last().lower())) {
				return List.of();
			}
			Member apposed = Appositions.behind(this.phrase, SpeakerRules.this.cast);
			return only(apposed);
		}

		/** "Berg's statement", "a report from the ministry", "government figures". */
		List<Member> ownersOfWords() {
			if (!this.base.last().isOneOf(CUE_NOUNS)) {
				return List.of();
			}
			for (int i = this.base.from() + 1; i < this.base.to(); i++) {
				if (this.sentence.is(i, "'s") || this.sentence.is(i, "'")) {
					return resolve(new Phrase(this.sentence, this.base.from(), i), this.depth + 1);
				}
			}
			if (this.base.first().is(WordClass.POSSESSIVE)) {
				return resolve(new Phrase(this.sentence, this.base.from(), this.base.from() + 1), this.depth + 1);
			}
			for (int i = this.base.to(); i < this.phrase.to() - 1; i++) {
				if (this.sentence.is(i, "from") || this.sentence.is(i, "by") || this.sentence.is(i, "of")) {
					return resolve(new Phrase(this.sentence, i + 1, this.phrase.to()), this.depth + 1);
				}
			}
			List<Mention> in = SpeakerRules.this.cast.in(this.base);
			if (!in.isEmpty()) {
				return List.of(in.get(in.size() - 1).member());
			}
			Phrase before = (this.bare.size() > 1) ? new Phrase(this.sentence, this.bare.from(), this.bare.to() - 1)
					: null;
			if (before != null && Actors.canSpeak(before.last().lower())) {
				return resolve(before, this.depth + 1);
			}
			return this.base.first().is("the") ? speakerOfWords() : List.of();
		}

		/** Whose "the statement" is: the last body or group's that spoke. */
		private List<Member> speakerOfWords() {
			List<Spoken> before = SpeakerRules.this.conversation.before(this.phrase);
			for (Spoken spoken : before) {
				if (spoken.members().stream().noneMatch(Member::isPerson)) {
					return spoken.members();
				}
			}
			return before.isEmpty() ? List.of() : before.get(0).members();
		}

		List<Member> person() {
			Member person = null;
			for (Mention mention : SpeakerRules.this.cast.in(this.phrase)) {
				Member member = mention.member();
				boolean bare = mention.phrase().to() == this.base.to();
				boolean headed = mention.phrase().from() >= this.base.to() && isHeaded(mention.phrase().from());
				if (mention.sense() == Sense.NAME && !isOwner(mention)
						&& (bare && (member.isPerson() || member.type() == ActorType.PLACE && this.base.size() <= 2)
								|| headed && member.isPerson())) {
					person = member;
				}
			}
			if (person != null && person.type() == ActorType.PLACE && !SpeakerRules.this.cast.isLocation(person)) {
				person.isA(ActorType.PERSON);
			}
			return only(person);
		}

		/** "Relief Council (RC) head Ada Berg", not "an aide to President Ada Berg". */
		private boolean isHeaded(int name) {
			int office = Offices.startOfLast(new Phrase(this.sentence, this.phrase.from(), name));
			return office > this.phrase.from() && !this.sentence.is(office - 1, WordClass.PREPOSITION)
					&& !this.sentence.is(office - 1, WordClass.TO);
		}

		private boolean isOwner(Mention mention) {
			int to = mention.phrase().to();
			return to < this.base.to() && (this.sentence.is(to, "'s") || this.sentence.is(to, "'"));
		}

		/** "the Zenit news agency", "Turkey's state-run Zenit television". */
		List<Member> outlet() {
			if (ActorNouns.typeOfName(List.of(this.base.last().lower())) != ActorType.MEDIA
					&& !this.base.last().is("agency") && !this.base.last().is("website")) {
				return List.of();
			}
			List<Member> outlets = outletsIn(this.base);
			return outlets.isEmpty() ? outlets : outlets.subList(outlets.size() - 1, outlets.size());
		}

		/** The state, capital or organisation that is the head of the phrase. */
		List<Member> named() {
			for (Mention mention : SpeakerRules.this.cast.in(this.phrase)) {
				Phrase name = mention.phrase();
				boolean head = name.to() >= this.base.to() && name.from() < this.base.to();
				if (head && mention.sense() != Sense.ADJECTIVE) {
					return mention.member().isPerson() ? List.of() : List.of(mention.member());
				}
				if (head && this.base.size() <= 2) {
					return List.of(mention.member());
				}
			}
			return List.of();
		}

		List<Member> office() {
			int office = Offices.startOfLast(this.bare);
			if (office < 0) {
				return List.of();
			}
			boolean indefinite = this.phrase.first().is("a") || this.phrase.first().is("an")
					|| this.phrase.first().is("another");
			String noun = this.bare.last().lower();
			Member called = indefinite ? null : SpeakerRules.this.conversation.calledBefore(noun, this.phrase);
			if (called != null && this.bare.size() == 1) {
				return List.of(called);
			}
			Member holder = indefinite ? null : SpeakerRules.this.holders
				.of(new Phrase(this.sentence, office, this.bare.to()), SpeakerRules.this.cast.stateIn(this.phrase));
			return List
				.of((holder != null) ? holder : (called != null && this.phrase.first().is("the")) ? called : officer());
		}

		/** Somebody in office without a name: "a spokesman", "the mayor of the town". */
		private Member officer() {
			if (this.bare.size() == 1 && this.bare.first().lower().startsWith("spokes")
					&& this.phrase.to() == this.bare.to()) {
				Member body = SpeakerRules.this.descriptions.latestBody(this.phrase);
				if (body != null) {
					return SpeakerRules.this.descriptions.belonging(body, this.bare);
				}
			}
			List<Member> owned = owned();
			if (!owned.isEmpty()) {
				return owned.get(0);
			}
			int end = Math.max(this.bare.to(), Descriptions.endOf(this.phrase, this.bare));
			Member officer = SpeakerRules.this.cast.institution(new Phrase(this.sentence, this.bare.from(), end),
					ActorType.PERSON);
			SpeakerRules.this.cast.in(this.phrase).forEach((mention) -> officer.speaksFor(mention.member()));
			return officer;
		}

		/** "her father", "its spokesman". */
		List<Member> owned() {
			if (!this.phrase.first().is(WordClass.POSSESSIVE) || this.base.size() < 2) {
				return List.of();
			}
			List<Member> owner = SpeakerRules.this.pronouns
				.meant(new Phrase(this.sentence, this.base.from(), this.base.from() + 1));
			return (owner.size() == 1) ? List.of(SpeakerRules.this.descriptions.belonging(owner.get(0),
					new Phrase(this.sentence, this.base.from() + 1, this.base.to()))) : List.of();
		}

		/**
		 * "the country's military", "the city's mayor": of the state or place named last
		 * in the sentence, or at home.
		 */
		List<Member> ofCountry() {
			if (this.bare.size() < 3 || !this.sentence.is(this.bare.from() + 1, "'s")) {
				return List.of();
			}
			int start = this.phrase.span().start();
			if (this.bare.first().isOneOf(REGION)) {
				Mention region = SpeakerRules.this.cast.lastBefore(start, Pronouns.FAR,
						(mention) -> mention.member().type() == ActorType.PLACE);
				return (region != null) ? List.of(SpeakerRules.this.descriptions.belonging(region.member(),
						new Phrase(this.sentence, this.bare.from() + 2, this.bare.to()))) : List.of();
			}
			if (!this.bare.first().isOneOf(COUNTRY)) {
				return List.of();
			}
			Mention last = SpeakerRules.this.cast.lastBefore(start, start - this.sentence.span().start(),
					(mention) -> mention.member().isState());
			Member state = (last != null) ? last.member() : SpeakerRules.this.cast.whereabouts().home();
			if (state == null) {
				return List.of();
			}
			Phrase rest = new Phrase(this.sentence, this.bare.from() + 2, this.bare.to());
			Member holder = SpeakerRules.this.holders.of(rest, state);
			return List.of((holder != null) ? holder : SpeakerRules.this.descriptions.belonging(state, rest));
		}

		List<Member> known() {
			Member known = SpeakerRules.this.descriptions.known(this.phrase, this.bare);
			if (known == null && this.bare.size() == 1 && this.phrase.size() == 2 && this.phrase.first().is("the")) {
				known = SpeakerRules.this.epithets.namedBefore(this.bare);
			}
			return only(known);
		}

		/** "Ada Berg, a nurse in the town, which had been cut off, said". */
		List<Member> nameBefore() {
			return only(isIndefinite() ? SpeakerRules.this.epithets.nameBefore(this.phrase) : null);
		}

		/** What a first sentence describes, those that follow name. */
		List<Member> namedLater() {
			boolean lead = this.sentence.index() == 0 && isIndefinite();
			return only(lead ? SpeakerRules.this.epithets.namedAfter(this.bare) : null);
		}

		/** "A human rights monitor said … The Observatory for Human Rights said". */
		List<Member> spelledOutLater() {
			return only(isIndefinite() ? SpeakerRules.this.epithets.spelledOutAfter(this.bare) : null);
		}

		private boolean isIndefinite() {
			return this.phrase.first().is("a") || this.phrase.first().is("an");
		}

		private static List<Member> only(@Nullable Member member) {
			return (member != null) ? List.of(member) : List.of();
		}

		List<Member> described() {
			return List.of(SpeakerRules.this.descriptions.described(this.phrase, this.base, this.bare));
		}

	}

}
